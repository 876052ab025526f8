/** What is said where highlights are merged and split. */
export const shapingWords = {
  merge: 'Merge with next',
  merged: 'Merged two highlights.',
  split: 'Split the highlight in two.',
  splitWithEvidence: 'Split the highlight in two. Its evidence stays with the first part.',
  noNext: 'There is no next highlight to merge with.',
  apart: 'Words lie between this highlight and the next. Move an edge first, then merge.',
  nowhere: 'Ring a sentence (S) or select words where the highlight is to be split.',
  stancesDiffer:
    'The two highlights speak to one claim with different stances. Both are kept as they are. Settle the stance first, then merge.',
  refused: 'The highlights were not changed. What was saved is safe. Try again, or open History.',
} as const

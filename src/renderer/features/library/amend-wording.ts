/** The words of the dialog in which what is said of a document is put right. */
export const amendWords = {
  title: 'Amend what is said of the document',
  from: (origin: string) => `from ${origin}`,
  emptyTitle: 'A document needs a title.',
  marking: 'Marking',
  noMarking: 'Not marked',
  source: 'Source…',
  voices: 'Voices…',
  cancel: 'Cancel',
  amend: 'Amend',
} as const

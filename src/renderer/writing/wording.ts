import { gradeOf, type PassageCard } from '#renderer/writing/passage-card'

/** The words of the writing surface. */
export const writingWords = {
  editorName: 'Assessment text',
  editorDescription:
    'Press @ to quote a passage, Alt+F10 for the toolbar, Escape and then Tab to leave the text. Enter on a quotation opens its passage.',
  placeholder: 'Write, or press @ to quote a passage.',
  wordsDiffer: 'words differ from the passage',
  passageGone: 'passage removed',
  goneChip: '[passage removed]',
  suggestionsName: 'Passages',
  suggestionsHint: '↵ quote · ⇧↵ cite only · Esc close',
  noClaim: 'speaks to no claim yet',
  noSuggestions: 'No highlight holds these words. Highlight the passage in its document first. Esc closes.',
  repairName: 'The words differ from the passage',
  repairHere: 'The assessment says',
  repairThere: 'The passage says',
  repairTake: 'Take the passage’s words',
  repairKeep: 'Keep and mark',
  repairKeepMeaning: 'Kept words stay marked here and count as unverified in every export.',
  repairOpen: 'Open the passage',
  toolbarName: 'Formatting',
  headings: { 1: 'Heading 1', 2: 'Heading 2', 3: 'Heading 3' },
  bold: 'Bold',
  italic: 'Italic',
  bulletList: 'Bullet list',
  orderedList: 'Numbered list',
  blockquote: 'Quote block',
  table: 'Table',
  tableActs: {
    insert: 'Insert table',
    rowBelow: 'Add row below',
    columnAfter: 'Add column after',
    deleteRow: 'Remove row',
    deleteColumn: 'Remove column',
    headerRow: 'Heading row on or off',
    deleteTable: 'Remove table',
  },
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  evidence: 'Insert evidence',
} as const

/** What a screen reader says of a quotation before its words. */
export function sayQuotation(card: PassageCard | undefined, words: string): string {
  if (card === undefined) return `Quotation, ${writingWords.passageGone}: ${words}`
  const caution = card.quote === words ? '' : `, ${writingWords.wordsDiffer}`
  return `Quotation from ${sayPassage(card)}${caution}: ${words}`
}

/** What a screen reader says of a citation. */
export function sayCitation(card: PassageCard | undefined): string {
  return card === undefined ? `Citation, ${writingWords.passageGone}` : `Citation of ${sayPassage(card)}`
}

/** How many passages a query found, for those who cannot see the list. */
export function saySuggestions(count: number): string {
  if (count === 0) return writingWords.noSuggestions
  return count === 1 ? '1 passage' : `${count} passages`
}

function sayPassage(card: PassageCard): string {
  const claim = card.claimLabel === undefined ? '' : `, claim ${card.claimLabel}`
  return `${card.documentTitle}${claim}, graded ${gradeOf(card)}`
}

import type { FindAnswer } from '#domain/document/finder'
import { writtenDay } from '#renderer/ui/dates'
import { languageName } from '#renderer/ui/languages'

/** What the reading surface says. */
export const readingWords = {
  dragEdge: { start: 'Drag to where the highlight begins', end: 'Drag to where the highlight ends' },
  above: (count: number) => (count === 1 ? '1 highlight above' : `${count} highlights above`),
  below: (count: number) => (count === 1 ? '1 highlight below' : `${count} highlights below`),
  change: (kind: 'inserted' | 'deleted', author: string | undefined, date: string | undefined) =>
    [
      kind === 'inserted' ? 'Inserted' : 'Deleted',
      author === undefined ? '' : ` by ${author}`,
      date === undefined ? '' : `, ${writtenDay(date)}`,
    ].join(''),
} as const

/** What the bar says in which words are looked for. */
export const findWords = {
  in: (title: string) => `Find in ${title}`,
  field: 'Find in this document',
  matchCase: 'Match case',
  matchAccents: 'Match accents',
  wholeWords: 'Whole words',
  isPattern: 'Regular expression',
  previous: 'Previous hit',
  next: 'Next hit',
  close: 'Close',
  of: wordsOf,
} as const

const refusals = {
  'nothing-asked': '',
  'too-long': 'More than 1,000 letters cannot be looked for.',
  'not-a-pattern': 'This is not a complete regular expression.',
  'took-too-long': 'This expression took too long and was stopped. Try a simpler one.',
} as const

function wordsOf(answer: FindAnswer | undefined, at: number): string {
  if (answer === undefined) return ''
  if (!answer.ok) return refusals[answer.reason]
  const { spans, isCut } = answer.value
  if (spans.length === 0) return 'No hits'
  const all = spans.length.toLocaleString('en')
  return `${(at + 1).toLocaleString('en')} of ${isCut ? `the first ${all}` : all}`
}

/** What the choices of how a text looks say. */
export const lookWords = {
  title: 'How the text looks',
  size: 'Text size',
  smaller: 'Smaller text',
  larger: 'Larger text',
  pixels: (size: number) => `${size} px`,
  spacing: 'Spacing',
  spacings: { compact: 'Compact', normal: 'Normal', loose: 'Loose' },
  measure: 'Line length',
  measures: { narrow: 'Short', normal: 'Normal', wide: 'Long' },
  face: 'Letters',
  faces: { serif: 'Serif', sans: 'Sans', legible: 'Hyperlegible' },
  theme: 'Page',
  themes: { window: 'As window', paper: 'Paper', sepia: 'Sepia', grey: 'Grey', night: 'Night' },
  hyphens: 'Break words at the end of a line',
  noHyphens: (language: string) =>
    language === 'und'
      ? 'The language of this document is not known, so its words stay whole.'
      : `This system has no rules for breaking words in ${languageName(language)}, so they stay whole.`,
  reset: 'As at first',
} as const

/** What a glance at a passage says. */
export const peekWords = {
  look: 'Look at the passage in its place',
  in: (title: string) => `Passage in ${title}`,
  claim: (label: string) => `Claim ${label}`,
} as const

/** The words of the way from a number to the list it counts. */
export const countedWords = {
  open: (words: string) => `${words}: show the list`,
  none: 'None of them is in the case any more.',
  sides: { supports: 'in support', disputes: 'in dispute', partly: 'in part', context: 'as context' },
} as const

/** The words of the way from a name to its source. */
export const sourceNameWords = { open: 'Open this source' } as const

/** The words about marks that are not drawn. */
export const crowdWords = {
  more: (count: number) => (count === 1 ? '1 more highlight here' : `${count} more highlights here`),
  unnamed: 'Highlight',
} as const

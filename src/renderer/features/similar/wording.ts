import type { NearDouble, SharedPassage } from '#domain/similar/similarities'

/** The words of same and similar documents. */
export const similarWords = {
  title: 'Same and similar',
  list: 'Same and similar passages',
  none: 'Nothing is the same',
  noneWords:
    'No two documents of this case share twelve words in a row. What comes in is compared as soon as this is opened.',
  comparing: (done: number, all: number) => `Comparing ${done} of ${all} documents…`,
  waiting: 'Documents are compared when they have been read.',
  stopped:
    'The comparing broke down. All documents and highlights are untouched. Close the case and open it again to try once more.',
  double: 'Near-double',
  passage: 'Shared passage',
  boilerplate: 'In very many documents',
  onlyOf: (title: string) => `Only what ${title} shares`,
  showAll: 'Show all',
  occurrences: 'Where it stands',
  compare: 'Compare',
  show: 'Show',
  makeVersion: 'Next version…',
  makeVersionOf: (newer: string, older: string) => `Make ${newer} the next version of ${older}`,
  all: 'All documents',
  allOf: (count: number) => `All ${count} passages`,
  same: (words: string) => `Same ${words}`,
  compareWith: (title: string) => `Compare with ${title}`,
  open: (title: string) => `Open ${title}`,
  choose: 'Choose a passage or near-doubles',
  chooseWords:
    'Each line opens the passages side by side. Nothing is merged: one origin or several is for you to say.',
  fold: (count: number, isOpen: boolean) =>
    isOpen ? `Hide ${count} of them` : `${count} more in the same documents`,
  more: (count: number) => `${count} more are not listed.`,
  markDouble: 'Double',
  markDoubleOf: (title: string, first: string) => `Set ${title} aside as a double of ${first}`,
  doubles: (documents: number, least: string, most: string) =>
    `${documents} documents, ${least === most ? least : `${least} to ${most}`}`,
  share: (words: number, documents: number) => `${words} words in ${documents} documents`,
} as const

/** A passage in short: "41 words in 3 documents". */
export function passageWords({ length, documents }: Pick<SharedPassage, 'length' | 'documents'>): string {
  return similarWords.share(length, documents)
}

/** How alike two documents are: "94 %", never rounded up to all. */
export function likenessWords({ likeness }: Pick<NearDouble, 'likeness'>): string {
  if (likeness === 1) return 'same words'
  return `${Math.min(99, Math.round(100 * likeness))} %`
}

/** Near-doubles in short: "94 %" for two, "5 documents, 81 % to 98 %" for more. */
export function doublesWords(pairs: readonly NearDouble[], documents: number): string {
  const likenesses = pairs.toSorted((a, b) => a.likeness - b.likeness)
  const [least, most] = [likenesses.at(0), likenesses.at(-1)]
  if (least === undefined || most === undefined) return ''
  if (documents === 2) return likenessWords(most)
  return similarWords.doubles(documents, likenessWords(least), likenessWords(most))
}

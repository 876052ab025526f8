import type { StatedFact } from '#domain/document/source-document'

const name = 'Pages read'

/** How many pages of a damaged file were read, of those it promises. */
export function pagesReadFact(read: number, promised: number): StatedFact {
  return { name, value: `${read.toLocaleString('en')} of ${promised.toLocaleString('en')}` }
}

/** The same in words, for those who meet the document by a warning: "Pages read: 3 of 5." */
export function pagesReadWords(facts: readonly StatedFact[]): string | undefined {
  const fact = facts.find((each) => each.name === name)
  return fact === undefined ? undefined : `${name}: ${fact.value}.`
}

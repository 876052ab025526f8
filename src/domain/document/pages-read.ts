import type { StatedFact } from '#domain/document/source-document'

const readName = 'Pages read'
const brokenName = 'Pages that break off'

/** So many pages are named, and the rest counted. */
const mostNamed = 20

/** How many pages of a damaged file were read, of those it promises. */
export function pagesReadFact(read: number, promised: number): StatedFact {
  return { name: readName, value: `${read.toLocaleString('en')} of ${promised.toLocaleString('en')}` }
}

/** Which pages, by their printed numbers, were read only as far as they could be; nothing where there are none. */
export function brokenOffFacts(labels: readonly string[]): readonly StatedFact[] {
  if (labels.length === 0) return []
  const more = labels.length - mostNamed
  const named = labels.slice(0, mostNamed).join(', ')
  return [{ name: brokenName, value: more > 0 ? `${named} and ${more.toLocaleString('en')} more` : named }]
}

/** The same in words, for those who meet the document by a warning: "Pages read: 3 of 5. Page 2 breaks off." */
export function pagesReadWords(facts: readonly StatedFact[]): string | undefined {
  const [read, broken] = [readName, brokenName].map((name) => facts.find((each) => each.name === name)?.value)
  const said = [
    ...(read === undefined ? [] : [`${readName}: ${read}.`]),
    ...(broken === undefined ? [] : [`Could not be read whole: page ${broken}.`]),
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

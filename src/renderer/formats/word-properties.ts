import type { StatedFact } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { languageTag, statedWords } from '#renderer/formats/stated-words'
import { elementsIn, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** Facts that are kept as they are written, with the names they are shown under. */
const facts: readonly (readonly [element: string, name: string])[] = [
  ['dcterms:created', 'Created'],
  ['dcterms:modified', 'Last saved'],
  ['cp:lastModifiedBy', 'Last saved by'],
  ['cp:revision', 'Revision'],
  ['dc:subject', 'Subject'],
  ['cp:keywords', 'Keywords'],
  ['cp:category', 'Category'],
  ['dc:description', 'Description'],
  ['ep:Company', 'Company'],
  ['ep:Manager', 'Manager'],
  ['ep:Application', 'Written with'],
]

/**
 * What a Word file says of itself. The day it was made or saved is not the day it was published, so both are kept as
 * facts, and the last one as when it was saved.
 */
export function readProperties(
  core: XmlElement | undefined,
  extended: XmlElement | undefined,
): StatedMetadata {
  const said = new Map<string, string>()
  for (const element of [...elementsIn(core), ...elementsIn(extended)]) {
    const words = statedWords(wordsOf(element))
    if (words !== undefined && !said.has(element.name)) said.set(element.name, words)
  }
  const stated = facts.flatMap(([element, name]): readonly StatedFact[] => {
    const value = said.get(element)
    return value === undefined ? [] : [{ name, value }]
  })
  return withOrigins({
    title: said.get('dc:title'),
    author: said.get('dc:creator'),
    captured: said.get('dcterms:modified'),
    language: languageTag(said.get('dc:language')),
    facts: stated,
  })
}

/** Metadata that all comes from a file's own properties, without what it does not say. */
export function withOrigins(
  said: {
    readonly [Name in 'title' | 'author' | 'outlet' | 'published' | 'captured' | 'language' | 'address']?:
      string | undefined
  } & { readonly facts: readonly StatedFact[] },
): StatedMetadata {
  const { facts: kept, ...fields } = said
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  const origins = Object.fromEntries(entries.map(([name]) => [name, 'properties' as const]))
  return {
    ...Object.fromEntries(entries),
    ...(kept.length === 0 ? {} : { facts: kept }),
    ...(entries.length === 0 ? {} : { origins }),
  }
}

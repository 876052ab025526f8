import type { ItemKind } from '#domain/search/search-item'

/** The words of the search. */
export const searchWords = {
  title: 'Search',
  field: 'Search all text',
  placeholder: 'Words, “a phrase”, begin*, near~, -not, tag: source: before: …',
  help: 'How to search',
  helpRows: [
    ['convoy gate', 'both words, whatever their accents'],
    ['"relief convoy"', 'these words in this order'],
    ['depart*', 'words that begin so'],
    ['convoi~', 'words that differ by a letter or two'],
    ['flour OR grain', 'one or the other'],
    ['-rumour', 'without this word'],
    ['tag:Movement source:"Harbour Post" author:Smith', 'by tag, source, author'],
    ['type:pdf lang:ru', 'by format, by language'],
    ['before:2026-05 after:"14 March 2026"', 'by the day it was published'],
    ['in:highlights in:claims', 'only among highlights, claims, assessments, sources, tags or documents'],
  ],
  found: (count: number, isCut: boolean) =>
    isCut
      ? `More than ${count} found; the best ${count} are shown`
      : count === 1
        ? '1 found'
        : `${count} found`,
  results: 'What was found',
  none: 'Nothing was found',
  noneWords: (typed: string) => `Nothing in this case fits “${typed}”. Try fewer words, or a word* or word~.`,
  ask: 'Search everything in this case',
  askWords:
    'Documents, highlights with their notes, claims, assessments, sources and tags are looked through, in every language.',
  indexing: (done: number, all: number) =>
    `Indexing ${done} of ${all}. What is indexed already can be found.`,
  stopped:
    'The index could not be made on this machine. Nothing of the case is lost; free some space and open the case again.',
  save: 'Save search',
  saved: (name: string) => `Saved search ${name}.`,
  removed: (name: string) => `Removed search ${name}.`,
  savedTitle: 'Saved searches',
  removeSearch: (name: string) => `Remove search ${name}`,
  savedCount: (count: number) => (count >= 999 ? '999+' : String(count)),
  narrow: 'Narrow by kind',
  all: 'All',
  keys: '↓ goes to the first. Enter opens at the words, Ctrl+Enter opens beside.',
} as const

/** What the kinds of things are called when there are several. */
export const kindWords: Readonly<Record<ItemKind, string>> = {
  document: 'Documents',
  highlight: 'Highlights',
  claim: 'Claims',
  assessment: 'Assessments',
  source: 'Sources',
  tag: 'Tags',
}

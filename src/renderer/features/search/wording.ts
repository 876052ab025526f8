import { unreachable } from '#domain/belief'
import { filterFields, type FilterField } from '#domain/search/query'
import type { QueryDoubt } from '#domain/search/query-doubts'
import type { WiderSearch } from '#domain/search/wider-searches'
import type { ItemKind } from '#domain/search/search-item'

/** The words of the search. */
export const searchWords = {
  title: 'Search',
  field: 'Search all text',
  placeholder: 'Words, “a phrase”, begin*, near~, -not, tag: source: before: …',
  doubts: 'What cannot be meant so',
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
    ['before:2026-05 after:"14 March 2026"', 'published before that month, after that day'],
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
  noneWords: (typed: string) => `Nothing in this case fits “${typed}”.`,
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

/** What each operator wants behind its colon. */
const wanted: Readonly<Record<FilterField, string>> = {
  tag: 'the name of a tag: tag:Movement',
  source: 'the name of a source: source:"Harbour Post"',
  author: 'the name of an author: author:Smith',
  type: 'a format or a kind: type:pdf, type:judgement',
  lang: 'the letters of a language: lang:ru',
  before: 'a day, month or year: before:2026-05 or before:"14 March 2026"',
  after: 'a day, month or year: after:2026-05 or after:"14 March 2026"',
  in: 'highlights, claims, assessments, sources, tags or documents: in:claims',
}

/** What is said of a part of a search that does not ask what it seems to. */
export function sayDoubt(doubt: QueryDoubt): string {
  switch (doubt.kind) {
    case 'value':
      return `Nothing can fit “${doubt.field}:${doubt.value}”. It wants ${wanted[doubt.field]}.`
    case 'nothing-behind':
      return `“${doubt.field}:” has nothing behind it and is looked for as a word. It wants ${wanted[doubt.field]}.`
    case 'no-operator':
      return `“${doubt.name}:” asks for nothing here, so “${doubt.name} ${doubt.value}” is looked for as words. What can be asked: ${filterFields.map((field) => `${field}:`).join(' ')}`
    case 'no-day-between':
      return 'No day is after the one date and before the other, so nothing can fit both. Widen one of them.'
    case 'too-long':
      return 'Only the first 32 words of this search are looked for, and no more than 2,000 letters. Shorten it to use the rest.'
    default:
      return unreachable(doubt)
  }
}

/** What the kinds of things are called when there are several. */
export const kindWords: Readonly<Record<ItemKind, string>> = {
  document: 'Documents',
  highlight: 'Highlights',
  claim: 'Claims',
  assessment: 'Assessments',
  source: 'Sources',
  tag: 'Tags',
}

/** What a wider search would look for. */
export const widerWords: Readonly<Record<WiderSearch['kind'], string>> = {
  'begin-so': 'What begins so',
  'nearly-so': 'What is spelled nearly so',
  'any-word': 'Any of the words',
}

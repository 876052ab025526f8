import { expect, it } from 'vitest'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { refuse, succeed } from '#domain/result'
import type { SearchFinds, SearchHit } from '#domain/search/search-item'
import { foundPlaces } from '#renderer/app/rooms/found-places'

const documents = ['a', 'b'].map((id) => ({ id: asId(id), title: id }) as SourceDocument)
const hit = (key: string, kind = 'document') => ({ kind, key }) as SearchHit
const finds = (...hits: readonly SearchHit[]) => succeed<SearchFinds>({ hits, isCut: false })
const texts: Readonly<Record<string, string>> = { a: 'Forty trucks left.', b: 'Nothing moved.' }
const body = (text: string) => succeed({ text, blocks: [] } as unknown as DocumentBody)
const readable = ({ id }: SourceDocument) => Promise.resolve(body(texts[id] ?? ''))
const damaged = () => Promise.resolve(refuse('damaged'))
const half = (document: SourceDocument) => (document.title === 'a' ? readable(document) : damaged())

it.each([
  ['the documents that hold the words', finds(hit('a'), hit('b')), readable, ['a']],
  ['none that is no document', finds(hit('a', 'claim')), readable, []],
  ['none where no text holds the words', finds(hit('b')), readable, []],
  ['none that is gone', finds(hit('c')), readable, []],
  ['what could be read, where another text could not', finds(hit('a'), hit('b')), half, ['a']],
  ['no answer where the search failed', refuse('index-stopped'), readable, undefined],
  ['no answer where no text could be read', finds(hit('a')), damaged, undefined],
] as const)('finds %s', async (...[, found, read, expected]) => {
  const places = await foundPlaces('trucks', { found, documents, read })
  expect(places.ok ? places.value.documents.map(({ title }) => title) : undefined).toEqual(expected)
})

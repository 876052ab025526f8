import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { cooccurrences, crossTable, pairKey, retrieve, type CodedPassage } from '#domain/tag/coded-passages'
import type { Tag } from '#domain/tag/tag'

/** `d1 3-9 a b`: a passage of document d1 with the tags a and b. */
function passage(written: string): CodedPassage {
  const [document = '', span = '', ...tags] = written.split(' ')
  const [start = 0, end = 0] = span.split('-').map(Number)
  const tagIds = tags.map((tag) => asId<'tag'>(tag))
  return { highlightId: asId(written), documentId: asId(document), start, end, tagIds }
}

function tag(name: string, parent?: string): Tag {
  const parentId = parent === undefined ? undefined : asId<'tag'>(parent)
  return { id: asId(name), name, definition: '', colour: 'amber', key: undefined, parentId }
}

const countOf = (passages: readonly CodedPassage[], a: string, b: string) =>
  cooccurrences(passages).get(pairKey(asId(a), asId(b)))?.count ?? 0

describe('tags meet', () => {
  it.each([
    ['on one passage', ['d 0-5 a b'], 1],
    ['on two that overlap', ['d 0-5 a', 'd 4-9 b'], 1],
    ['on one inside another', ['d 0-9 a', 'd 4-5 b'], 1],
    ['not where one begins as the other ends', ['d 0-5 a', 'd 5-9 b'], 0],
    ['not in two documents', ['d 0-5 a', 'e 0-5 b'], 0],
    ['once for each place', ['d 0-5 a b', 'd 9-12 a', 'd 10-11 b'], 2],
    ['once, not twice, where both passages carry both', ['d 0-5 a b', 'd 2-7 a b'], 2],
  ])('%s', (_, written, count) => {
    expect(countOf(written.map(passage), 'a', 'b')).toBe(count)
  })

  it('whichever is named first, and in whatever order the passages come', () => {
    const span = fc.tuple(
      fc.constantFrom('d', 'e'),
      fc.nat(20),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('a', 'b', 'a b'),
    )
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const passages = spans.map(([document, start, length, tags]) =>
          passage(`${document} ${start}-${start + length} ${tags}`),
        )
        expect(countOf(passages, 'a', 'b')).toBe(countOf(passages.toReversed(), 'b', 'a'))
      }),
    )
  })
})

describe('retrieval', () => {
  const tags = [tag('cargo'), tag('fuel', 'cargo'), tag('denial')]
  const all = ['d 0-5 cargo', 'd 6-9 fuel denial', 'e 0-5 denial'].map(passage)
  const found = (documents: readonly string[] | undefined, wanted: readonly string[], match: 'any' | 'all') =>
    retrieve(all, tags, {
      documentIds: documents && new Set(documents.map((one) => asId<'document'>(one))),
      tagIds: new Set(wanted.map((one) => asId<'tag'>(one))),
      match,
    }).map(({ highlightId }) => highlightId)

  it.each([
    ['all of it', undefined, [], 'any', all.length],
    ['a tag with those under it', undefined, ['cargo'], 'any', 2],
    ['one of several tags', undefined, ['fuel', 'denial'], 'any', 2],
    ['all of several tags', undefined, ['cargo', 'denial'], 'all', 1],
    ['in some documents', ['e'], ['denial'], 'any', 1],
    ['in none', [], [], 'any', 0],
  ] as const)('of %s', (...[, documents, wanted, match, count]) => {
    expect(found(documents, wanted, match)).toHaveLength(count)
  })

  it('counts by document and tag, a tag counting those under it once', () => {
    const table = crossTable([...all, passage('d 20-25 cargo fuel')], tags)
    const row = table.get(asId('d'))
    expect([row?.get(asId('cargo')), row?.get(asId('fuel')), row?.get(asId('denial'))]).toEqual([3, 2, 1])
  })
})

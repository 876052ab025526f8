import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import {
  bearersOf,
  bearerCounts,
  ownTags,
  retagged,
  retrieveBearers,
  tagged,
  untagged,
} from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'

const ids = (words: string): readonly TagId[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => asId(word))

/** A document with these tags, none of the rest of which matters here. */
function bearing(words: string, id = 'd'): SourceDocument {
  return bareDocument(id, words === '' ? {} : { tagIds: ids(words) })
}

describe('the tags on a document', () => {
  it.each([
    ['come behind those it has', 'a b', 'c a', 'a b c'],
    ['come to one that has none', '', 'a', 'a'],
    ['are put on once', '', 'a a', 'a'],
  ])('%s', (_, ...[before, put, after]) => {
    expect(ownTags(tagged(bearing(before), ids(put)))).toEqual(ids(after))
  })

  it.each([
    ['go, and the others stay in order', 'a b c', 'b', 'a c'],
    ['go all', 'a b', 'b a', ''],
  ])('%s', (_, ...[before, off, after]) => {
    expect(untagged(bearing(before), ids(off))).toEqual(bearing(after))
    expect('tagIds' in untagged(bearing(before), ids(off))).toBe(after !== '')
  })

  it.each([
    ['gives its place to the one it is merged into', 'x from y', 'x into y'],
    ['is not there twice then', 'into x from', 'into x'],
    ['is not there twice then, the other way round', 'from x into', 'into x'],
  ])('one %s', (_, before, after) => {
    expect(ownTags(retagged(bearing(before), asId('from'), asId('into')))).toEqual(ids(after))
  })

  it('leave the very same document where nothing changes', () => {
    const document = bearing('a b')
    expect(tagged(document, ids('b'))).toBe(document)
    expect(untagged(document, ids('c'))).toBe(document)
    expect(retagged(document, asId('c'), asId('a'))).toBe(document)
  })

  it('are offered no tag that took in one which was dropped', () => {
    const document = { ...bearing('a'), declined: ['source s', 'tag fuel'] }
    expect(retagged(document, asId('fuel'), asId('energy'))).toEqual({
      ...document,
      declined: ['source s', 'tag energy'],
    })
  })
})

describe('tagged documents', () => {
  const tag = (id: string, parent?: string): Tag => ({
    id: asId(id),
    name: id,
    definition: '',
    colour: 'amber',
    key: undefined,
    ...(parent === undefined ? {} : { parentId: asId(parent) }),
  })
  const tags = [tag('top'), tag('under', 'top'), tag('other')]
  const documents = [
    bearing('top', '1'),
    bearing('under other', '2'),
    bearing('other', '3'),
    bearing('', '4'),
  ]
  const asked = (tagIds: string, match: 'any' | 'all', documentIds?: readonly string[]) =>
    retrieveBearers(documents, tags, {
      tagIds: new Set(ids(tagIds)),
      match,
      documentIds: documentIds && new Set(documentIds.map((id) => asId<'document'>(id))),
    }).map(({ id }) => id)

  it.each([
    ['that bear any tag', ['', 'any'], ['1', '2', '3']],
    ['by a tag, those under it too', ['top', 'any'], ['1', '2']],
    ['by one of two', ['under other', 'any'], ['2', '3']],
    ['by both of two', ['top other', 'all'], ['2']],
    ['among some', ['other', 'any', ['3', '4']], ['3']],
  ] as const)('are retrieved %s', (_, [tagIds, match, among], found) => {
    expect(asked(tagIds, match, among)).toEqual(found)
  })

  it('are counted by the tags they bear themselves', () => {
    expect(bearersOf(documents, asId('other')).map(({ id }) => id)).toEqual(['2', '3'])
    expect(Object.fromEntries(bearerCounts(documents))).toEqual({ top: 1, under: 1, other: 2 })
  })
})

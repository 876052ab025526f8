import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import * as offers from '#domain/import/offers'
import { withOffered, withoutOffered, type Offer } from '#domain/import/offers'

const tags = ['a', 'b', 'c'].map((id) => ({ id: asId<'tag'>(id) }))
const offersFor = (asked: SourceDocument, documents: readonly SourceDocument[]) =>
  offers.offersFor(asked, { documents, tags })
const offerGroups = (some: readonly SourceDocument[], documents: readonly SourceDocument[]) =>
  offers.offerGroups(some, { documents, tags })

const post = asId<'source'>('post')
const courier = asId<'source'>('courier')
const from = (value: string) => ({ facts: [{ name: 'From', value }] })

describe('a document of the same origin', () => {
  it.each([
    ['address', 'post.test', { address: 'https://www.post.test/a?b#c' }, { address: 'http://post.test/z' }],
    ['outlet', 'harbour post', { outlet: 'Harbour  Post' }, { outlet: 'harbour post' }],
    ['sender', 'clerk@port.test', from('A. Clerk <Clerk@port.test>'), from('clerk@PORT.test')],
    ['folder', 'reports/may', { folder: 'reports/may' }, { folder: 'reports/may' }],
  ] as const)('by its %s is offered its source', (...[because, origin, mine, theirs]) => {
    const earlier = [bareDocument('old', { ...theirs, sourceId: post })]
    expect(offersFor(bareDocument('new', mine), earlier)).toEqual([
      { kind: 'source', sourceId: post, because, origin, shared: 1, like: 'old' },
    ])
  })

  it.each([
    ['another site', { address: 'https://post.test/' }, { address: 'https://post.test.evil/' }],
    ['another folder', { folder: 'a' }, { folder: 'a/b' }],
    ['nothing said', {}, {}],
    ['words that are no address', { address: 'somewhere' }, { address: 'somewhere' }],
  ] as const)('is not seen in %s', (_, mine, theirs) => {
    expect(
      offersFor(bareDocument('new', mine), [bareDocument('old', { ...theirs, sourceId: post })]),
    ).toEqual([])
  })

  it.each([
    ['whose documents have different ones', [{ sourceId: post }, { sourceId: courier }]],
    ['whose documents with one are of another kind', [{ sourceId: post, format: 'email' }]],
  ] as const)('is offered no source by a folder %s', (_, theirs) => {
    const earlier = theirs.map((said, at) => bareDocument(`old${at}`, { folder: 'f', ...said }))
    expect(offersFor(bareDocument('new', { folder: 'f' }), earlier)).toEqual([])
  })

  it('is offered its marking too, each once, by the strongest likeness and the newest document', () => {
    const earlier = [
      bareDocument('a', { folder: 'f', sourceId: courier, marking: 'TLP:RED' }),
      bareDocument('b', { folder: 'f', marking: 'TLP:AMBER' }),
      bareDocument('c', { outlet: 'Post', sourceId: post }),
      bareDocument('d', { outlet: 'Post' }),
    ]
    expect(offersFor(bareDocument('new', { folder: 'f', outlet: 'post' }), earlier)).toEqual([
      { kind: 'source', sourceId: post, because: 'outlet', origin: 'post', shared: 1, like: 'c' },
      { kind: 'marking', marking: 'TLP:AMBER', because: 'folder', origin: 'f', shared: 1, like: 'b' },
    ])
  })

  it('is offered nothing that is settled', () => {
    const mine = bareDocument('new', { folder: 'f', sourceId: courier, marking: 'TLP:RED' })
    expect(
      offersFor(mine, [bareDocument('old', { folder: 'f', sourceId: post, marking: 'TLP:CLEAR' })]),
    ).toEqual([])
    expect(offersFor(mine, [mine])).toEqual([])
  })
})

describe('what several documents are offered', () => {
  const site = (id: string, said: Partial<SourceDocument> = {}) =>
    bareDocument(id, { address: `https://post.test/${id}`, ...said })
  const all = [
    site('a', { sourceId: courier }),
    site('b', { sourceId: post }),
    site('c', { sourceId: post }),
    site('d'),
    site('e'),
    bareDocument('f', { folder: 'x', marking: 'TLP:RED' }),
    bareDocument('g', { folder: 'x' }),
  ]

  it('is told once, with how many others have it, most first', () => {
    const groups = offerGroups(all, all)
    const told = groups.map(({ origin, parts, documentIds }) => [
      origin,
      parts.map((part) => part.offer.shared),
      documentIds,
    ])
    expect(told).toEqual([
      ['post.test', [2], ['d', 'e']],
      ['x', [1], ['g']],
    ])
  })

  it('is asked of some only', () => {
    expect(offerGroups(all.slice(4, 5), all).map(({ documentIds }) => documentIds)).toEqual([['e']])
    expect(offerGroups([], all)).toEqual([])
  })
})

describe('the tags of earlier documents', () => {
  const came = (hour: number, tags: string, said: Partial<SourceDocument> = {}) => {
    const tagIds = tags
      .split(' ')
      .filter(Boolean)
      .map((id) => asId<'tag'>(id))
    return bareDocument(`at ${hour}`, {
      address: 'https://post.test/',
      importedAt: `2024-05-01T0${hour}:00:00Z`,
      ...(tagIds.length === 0 ? {} : { tagIds }),
      ...said,
    })
  }
  const offered = (documents: readonly SourceDocument[], at: number) => {
    const asked = documents[at] ?? bareDocument('gone')
    return offersFor(asked, documents).map((offer) => (offer.kind === 'tag' ? offer.tagId : offer.kind))
  }

  it.each([
    ['all of them, where one came before', [came(1, 'a b'), came(2, '')], ['a', 'b']],
    ['those most of them bear', [came(1, 'a b'), came(2, 'a c'), came(3, '')], ['a']],
    ['none that only half of them bear', [came(1, 'a'), came(2, ''), came(3, '')], []],
    ['none of those that come later', [came(2, 'a'), came(1, '')], []],
    ['none of those that came with it', [came(1, 'a'), came(1, '', { title: 'twin' })], []],
    [
      'none of those that came within a breath of it',
      [
        came(1, 'a', { importedAt: '2024-05-01T02:00:00Z' }),
        came(2, '', { importedAt: '2024-05-01T02:00:02Z' }),
      ],
      [],
    ],
    ['only those it lacks', [came(1, 'a b'), came(2, 'b')], ['a']],
    ['none of another origin', [came(1, 'a', { address: 'https://other.test' }), came(2, '')], []],
    ['none that were dropped', [came(1, 'a b'), came(2, '', { declined: ['tag a'] })], ['b']],
  ] as const)('are offered: %s', (_, documents, expected) => {
    expect(offered(documents, documents.length - 1)).toEqual(expected)
  })

  it('are not offered once they are archived or gone', () => {
    const documents = [came(1, 'a b c'), came(2, '')]
    const known = [{ id: asId<'tag'>('a') }, { id: asId<'tag'>('b'), archivedAt: '2024-05-02T09:00:00Z' }]
    const left = offers.offersFor(documents[1] ?? bareDocument('gone'), { documents, tags: known })
    expect(left.map((offer) => offer.kind === 'tag' && offer.tagId)).toEqual(['a'])
  })

  it('are told with how many bear them, and by the strongest likeness', () => {
    const documents = [
      came(1, 'a', { folder: 'f' }),
      came(2, 'a b', { folder: 'f' }),
      came(3, 'c', { folder: 'f', address: undefined }),
      came(4, '', { folder: 'f' }),
    ]
    expect(offersFor(documents[3] ?? bareDocument('gone'), documents)).toEqual([
      { kind: 'tag', tagId: 'a', because: 'address', origin: 'post.test', shared: 2, like: 'at 2' },
    ])
  })

  it('come in one group with the source and the marking of that origin', () => {
    const first = came(1, 'a', { sourceId: post, marking: 'TLP:RED' })
    const documents = [first, came(2, ''), came(3, 'a', { sourceId: post })]
    const [group, ...others] = offerGroups(documents.slice(1), documents)
    expect(others).toEqual([])
    expect(group?.documentIds).toEqual(['at 2', 'at 3'])
    expect(group?.parts.map(({ offer, documentIds }) => [offer.kind, documentIds])).toEqual([
      ['source', ['at 2']],
      ['marking', ['at 2', 'at 3']],
      ['tag', ['at 2']],
    ])
  })
})

describe('what is offered', () => {
  const told = { because: 'folder', origin: 'f', shared: 1, like: asId<'document'>('old') } as const
  const source: Offer = { kind: 'source', sourceId: post, ...told }
  const marking: Offer = { kind: 'marking', marking: 'TLP:RED', ...told }
  const tag: Offer = { kind: 'tag', tagId: asId('a'), ...told }

  it.each([
    ['a source', [source, {}], { sourceId: 'post' }],
    ['no source where there is one by now', [source, { sourceId: courier }], { sourceId: 'courier' }],
    ['a marking', [marking, {}], { marking: 'TLP:RED' }],
    ['a tag, behind the others', [tag, { tagIds: [asId<'tag'>('b')] }], { tagIds: ['b', 'a'] }],
  ] as const)('is taken over: %s', (_, [offer, before], after) => {
    expect(withOffered(bareDocument('new', before), offer)).toMatchObject(after)
  })

  it.each([source, marking, tag])('is not offered again once it was dropped: $kind', (offer) => {
    const old = bareDocument('old', {
      folder: 'f',
      importedAt: '2024-04-01T09:00:00Z',
      sourceId: post,
      marking: 'TLP:RED',
      tagIds: [asId('a')],
    })
    const mine = withoutOffered(bareDocument('new', { folder: 'f' }), offer)
    const kinds = offersFor(mine, [old, mine]).map(({ kind }) => kind)
    expect(kinds).toEqual(['source', 'marking', 'tag'].filter((kind) => kind !== offer.kind))
    expect(withoutOffered(mine, offer)).toBe(mine)
  })
})

import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { offerGroups, offersFor } from '#domain/import/offers'

function document(id: string, said: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: asId(id),
    title: id,
    fileName: `${id}.txt`,
    format: 'text',
    originalHash: id,
    originalSize: 1,
    bodyHash: id,
    length: 1,
    decoding: { encoding: 'utf-8', settledBy: 'valid-utf-8' },
    language: 'en',
    author: undefined,
    outlet: undefined,
    published: undefined,
    address: undefined,
    sourceId: undefined,
    importedAt: '2024-05-01T09:00:00Z',
    warnings: [],
    reading: 'unread',
    ...said,
  }
}

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
    const earlier = [document('old', { ...theirs, sourceId: post })]
    expect(offersFor(document('new', mine), earlier)).toEqual([
      { kind: 'source', sourceId: post, because, origin, shared: 1, like: 'old' },
    ])
  })

  it.each([
    ['another site', { address: 'https://post.test/' }, { address: 'https://post.test.evil/' }],
    ['another folder', { folder: 'a' }, { folder: 'a/b' }],
    ['nothing said', {}, {}],
    ['words that are no address', { address: 'somewhere' }, { address: 'somewhere' }],
  ] as const)('is not seen in %s', (_, mine, theirs) => {
    expect(offersFor(document('new', mine), [document('old', { ...theirs, sourceId: post })])).toEqual([])
  })

  it.each([
    ['whose documents have different ones', [{ sourceId: post }, { sourceId: courier }]],
    ['whose documents with one are of another kind', [{ sourceId: post, format: 'email' }]],
  ] as const)('is offered no source by a folder %s', (_, theirs) => {
    const earlier = theirs.map((said, at) => document(`old${at}`, { folder: 'f', ...said }))
    expect(offersFor(document('new', { folder: 'f' }), earlier)).toEqual([])
  })

  it('is offered its marking too, each once, by the strongest likeness and the newest document', () => {
    const earlier = [
      document('a', { folder: 'f', sourceId: courier, marking: 'TLP:RED' }),
      document('b', { folder: 'f', marking: 'TLP:AMBER' }),
      document('c', { outlet: 'Post', sourceId: post }),
      document('d', { outlet: 'Post' }),
    ]
    expect(offersFor(document('new', { folder: 'f', outlet: 'post' }), earlier)).toEqual([
      { kind: 'source', sourceId: post, because: 'outlet', origin: 'post', shared: 1, like: 'c' },
      { kind: 'marking', marking: 'TLP:AMBER', because: 'folder', origin: 'f', shared: 1, like: 'b' },
    ])
  })

  it('is offered nothing that is settled', () => {
    const mine = document('new', { folder: 'f', sourceId: courier, marking: 'TLP:RED' })
    expect(offersFor(mine, [document('old', { folder: 'f', sourceId: post, marking: 'TLP:CLEAR' })])).toEqual(
      [],
    )
    expect(offersFor(mine, [mine])).toEqual([])
  })
})

describe('what several documents are offered', () => {
  const site = (id: string, said: Partial<SourceDocument> = {}) =>
    document(id, { address: `https://post.test/${id}`, ...said })
  const all = [
    site('a', { sourceId: courier }),
    site('b', { sourceId: post }),
    site('c', { sourceId: post }),
    site('d'),
    site('e'),
    document('f', { folder: 'x', marking: 'TLP:RED' }),
    document('g', { folder: 'x' }),
  ]

  it('is told once, with how many others have it, most first', () => {
    const groups = offerGroups(all, all)
    expect(groups.map(({ offer, documentIds }) => [offer.origin, offer.shared, documentIds])).toEqual([
      ['post.test', 2, ['d', 'e']],
      ['x', 1, ['g']],
    ])
  })

  it('is asked of some only', () => {
    expect(offerGroups(all.slice(4, 5), all).map(({ documentIds }) => documentIds)).toEqual([['e']])
    expect(offerGroups([], all)).toEqual([])
  })
})

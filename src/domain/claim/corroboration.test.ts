import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Credibility } from '#domain/claim/claim'
import { corroborationOf, mayJudge, originsBehind, type CountedPiece } from '#domain/claim/corroboration'
import { asId } from '#domain/id'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

/** Two papers and a wire that all copy one ministry, a digest of two, and a witness of her own. */
const lineage = lineageOf(
  Object.entries({
    ministry: [],
    witness: [],
    wire: ['ministry'],
    echo: ['parrot'],
    parrot: ['echo'],
    post: ['wire'],
    herald: ['ministry'],
    digest: ['ministry', 'witness'],
    review: ['witness', 'unseen'],
  }).map(([id, copies]) => ({
    id: asId<'source'>(id),
    copiesFrom: copies.map((one): SourceId => asId(one)),
  })),
)

function voices(...origins: readonly (string | undefined)[]): readonly CountedPiece[] {
  return origins.map((origin, index) => ({
    stance: 'supports',
    documentId: asId(`document ${index}`),
    ...(origin === undefined ? {} : { originId: asId<'source'>(origin) }),
  }))
}

describe('corroborationOf', () => {
  it.each<[string, readonly CountedPiece[], number]>([
    ['nothing', [], 0],
    ['one ministry in three papers', voices('ministry', 'ministry', 'ministry'), 1],
    ['papers that copy one ministry', voices('post', 'herald', 'wire'), 1],
    ['two that only copy each other', voices('echo', 'parrot'), 1],
    ['two that only copy each other, and a witness', voices('echo', 'parrot', 'witness'), 2],
    ['a ministry and a witness', voices('ministry', 'witness'), 2],
    ['an unknown lineage', voices(undefined, undefined), 0],
    ['one known, one unknown', voices('ministry', undefined), 1],
    ['a digest alone', voices('digest'), 1],
    ['a digest beside what it copies', voices('digest', 'ministry'), 1],
    ['a digest beside both it copies', voices('digest', 'ministry', 'witness'), 2],
    ['two that share one of their roots', voices('digest', 'review'), 1],
  ])('%s counts %s', (_, given, origins) => {
    expect(corroborationOf(given, lineage)).toEqual({
      documents: given.length,
      origins,
      unknown: given.filter(({ originId }) => originId === undefined).length,
    })
  })
})

describe('originsBehind', () => {
  it.each<[string, readonly CountedPiece[], readonly string[]]>([
    ['an unknown lineage', voices(undefined), []],
    ['papers that copy one ministry', voices('post', 'herald', 'wire'), ['ministry']],
    ['a digest beside both it copies', voices('digest', 'ministry', 'witness'), ['ministry', 'witness']],
    ['two that share one of their roots', voices('digest', 'review'), ['ministry unseen witness']],
  ])('names %s', (_, given, named) => {
    const origins = originsBehind(
      given.map(({ originId }) => originId),
      lineage,
    )
    expect(origins.map((roots) => roots.join(' '))).toEqual(named)
  })

  it('names as many as are counted', () => {
    const names = ['ministry', 'witness', 'wire', 'echo', 'parrot', 'post', 'digest', 'review', undefined]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 8 }), (some) => {
        const given = voices(...some)
        const origins = given.map(({ originId }) => originId)
        expect(originsBehind(origins, lineage)).toHaveLength(corroborationOf(given, lineage).origins)
      }),
    )
  })
})

it('counts a retracted source and its echo as no origin', () => {
  const retracted = { at: '2026-03-14T09:00:00Z', reason: 'Forged' }
  const after = lineageOf([
    { id: asId('ministry'), retracted },
    { id: asId('wire'), copiesFrom: [asId('ministry')] },
    { id: asId('witness') },
  ])
  const given = voices('ministry', 'wire', 'witness')
  expect(corroborationOf(given, after)).toEqual({ documents: 3, origins: 1, unknown: 0 })
})

it.each<[Credibility, number, string | undefined]>([
  [1, 2, undefined],
  [1, 1, 'one-origin-only'],
  [1, 0, 'no-origin-known'],
  [2, 0, undefined],
  [6, 0, undefined],
])('credibility %i with %i origins: %s', (credibility, origins, reason) => {
  const judged = mayJudge(credibility, { documents: 2, origins, unknown: 1 })
  expect(judged.ok ? undefined : judged.reason).toBe(reason)
})

it.each([
  ['no passage supports it', { documents: 0, origins: 0, unknown: 0 }, 'no-support'],
  ['all its origins were retracted', { documents: 2, origins: 0, unknown: 0 }, 'origins-retracted'],
  ['one of them is not known', { documents: 2, origins: 0, unknown: 1 }, 'no-origin-known'],
] as const)('a claim is not confirmed where %s', (_, support, reason) => {
  expect(mayJudge(1, support)).toEqual({ ok: false, reason })
})

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const networks: fc.Arbitrary<Lineage> = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 10 })
  .map((links) =>
    lineageOf(
      names.map((id) => ({
        id: asId<'source'>(id),
        copiesFrom: links.filter(([from]) => from === id).map(([, to]): SourceId => asId(to)),
      })),
    ),
  )
const some = fc.array(fc.constantFrom(...names, undefined), { maxLength: 8 })

describe('whatever copies whatever', () => {
  it('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(networks, some, (network, origins) => {
        const count = (given: readonly CountedPiece[]): number => corroborationOf(given, network).origins
        expect(count(voices(...origins).toReversed())).toBe(count(voices(...origins)))
      }),
    )
  })

  it('an echo never raises the count of origins', () => {
    fc.assert(
      fc.property(networks, some, fc.constantFrom(...names), (network, origins, echo) => {
        const rests = (origin: string): boolean =>
          network.rootsOf(asId(origin)).every((root) => network.rootsOf(asId(echo)).includes(root))
        if (!origins.some((origin) => origin !== undefined && rests(origin))) return
        const before = corroborationOf(voices(...origins), network).origins
        expect(corroborationOf(voices(...origins, echo), network).origins).toBeLessThanOrEqual(before)
      }),
    )
  })
})

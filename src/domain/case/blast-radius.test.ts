import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WrittenExport } from '#domain/assessment/written-export'
import { blastRadius, isHarmless, type BlastRadius } from '#domain/case/blast-radius'
import { struck, type Blow, type Grounds } from '#domain/case/blow'
import { grounds } from '#domain/case/blow-material'
import { isUnchanged } from '#domain/case/turn'
import { asId } from '#domain/id'
import type { Reliability } from '#domain/source/source'

const at = '2026-03-14T09:00:00Z'

const claimTurns: readonly [string, Blow, readonly string[]][] = [
  [
    'a removed document takes its passages from three claims',
    { kind: 'remove-documents', documentIds: [asId('release')] },
    [
      'C1 uncorroborated 1/1 C → unsupported 0/0 –',
      'C3 uncorroborated 2/1 B → uncorroborated 1/1 B',
      'C4 corroborated 2/2 A → uncorroborated 1/1 A not born out',
    ],
  ],
  [
    'both documents of an origin removed',
    { kind: 'remove-documents', documentIds: [asId('report'), asId('note')] },
    ['C3 uncorroborated 2/1 B → uncorroborated 1/1 C', 'C5 contested 1/1 A → uncorroborated 1/1 A'],
  ],
  [
    'a removed highlight',
    { kind: 'remove-highlights', highlightIds: [asId('h800')] },
    [
      'C2 uncorroborated 1/1 A → unsupported 0/0 –',
      'C4 corroborated 2/2 A → uncorroborated 1/1 C not born out',
    ],
  ],
  [
    'withdrawn evidence',
    { kind: 'withdraw-evidence', evidenceIds: [asId('e7')] },
    ['C5 contested 1/1 A → disputed 0/0 –'],
  ],
  [
    'a retracted source counts as no origin, nor does its echo',
    { kind: 'retract-source', sourceId: asId('ministry'), reason: 'Forged' },
    [
      'C1 uncorroborated 1/1 C → uncorroborated 1/0 F',
      'C3 uncorroborated 2/1 B → uncorroborated 2/0 B',
      'C4 corroborated 2/2 A → uncorroborated 2/1 A not born out',
    ],
  ],
  [
    'a retracted echo takes no origin away',
    { kind: 'retract-source', sourceId: asId('wire'), reason: 'Closed' },
    ['C3 uncorroborated 2/1 B → uncorroborated 2/1 C'],
  ],
  [
    'what a removed source said is said by nobody known',
    { kind: 'remove-source', sourceId: asId('correspondent') },
    [
      'C2 uncorroborated 1/1 A → uncorroborated 1/0 F',
      'C4 corroborated 2/2 A → uncorroborated 2/1 C not born out',
      'C5 contested 1/1 A → contested 1/0 F',
    ],
  ],
  [
    'a removed echo takes no origin away',
    { kind: 'remove-source', sourceId: asId('wire') },
    ['C3 uncorroborated 2/1 B → uncorroborated 2/1 C'],
  ],
  [
    'two sources that are one',
    { kind: 'merge-sources', sourceId: asId('correspondent'), intoId: asId('ministry') },
    [
      'C1 uncorroborated 1/1 C → uncorroborated 1/1 A',
      'C3 uncorroborated 2/1 B → uncorroborated 2/1 A',
      'C4 corroborated 2/2 A → uncorroborated 2/1 A not born out',
      'C2 uncorroborated 1/1 A stays',
      'C5 contested 1/1 A stays',
    ],
  ],
  [
    'an echo merged into what it copies',
    { kind: 'merge-sources', sourceId: asId('wire'), intoId: asId('ministry') },
    [
      'C1 uncorroborated 1/1 C → uncorroborated 1/1 B',
      'C3 uncorroborated 2/1 B stays',
      'C4 corroborated 2/2 A stays',
    ],
  ],
]

describe('a claim', () => {
  it.each(claimTurns)('%s', (_, blow, told) => {
    expect(claimsTold(blastRadius(grounds, blow))).toEqual(told)
  })

  it.each<[Reliability, readonly string[]]>([
    ['A', ['A']],
    ['B', ['B']],
    ['C', ['stays']],
    ['D', ['D']],
    ['E', ['E']],
    ['F', ['F']],
  ])(
    'a source regraded %s: what rests on it alone takes the grade, no origin is lost',
    (reliability, grades) => {
      const blow: Blow = { kind: 'regrade-source', sourceId: asId('ministry'), reliability, reason: 'Seen' }
      const radius = blastRadius(grounds, blow)
      expect(radius.claims.map(({ claim }) => claim.number).toSorted()).toEqual([1, 3, 4])
      const [first] = radius.claims.filter(({ claim: { number } }) => number === 1)
      expect(first && !isUnchanged(first) ? [first.after.reliability] : ['stays']).toEqual(grades)
      expect(
        radius.claims.every(({ before, after }) => before.support.origins === after.support.origins),
      ).toBe(true)
    },
  )
})

it.each<[string, Blow, readonly string[]]>([
  [
    'takes the ground from a side of a conflict',
    { kind: 'remove-documents', documentIds: [asId('release')] },
    ['C1 uncorroborated, C2 uncorroborated → unsupported, uncorroborated'],
  ],
  [
    'leaves a conflict as it is',
    { kind: 'retract-source', sourceId: asId('ministry'), reason: 'Forged' },
    ['C1 uncorroborated, C2 uncorroborated → uncorroborated, uncorroborated'],
  ],
  ['has no conflict', { kind: 'remove-highlights', highlightIds: [asId('denial')] }, []],
])('a blow %s', (_, blow, told) => {
  const label = (id: string): string => `C${id.slice(1)}`
  expect(
    blastRadius(grounds, blow).conflicts.map(({ conflict: { values }, before, after }) => {
      const sides = values.map(({ claimId }, side) => `${label(claimId)} ${before[side] ?? ''}`)
      return `${sides.join(', ')} → ${after.join(', ')}`
    }),
  ).toEqual(told)
})

it.each<[string, Blow, readonly string[]]>([
  [
    'goes with its highlight',
    { kind: 'remove-highlights', highlightIds: [asId('denial')] },
    ['c5 × embassy: disputes 1 → silent'],
  ],
  [
    'moves to the source that stays',
    { kind: 'merge-sources', sourceId: asId('embassy'), intoId: asId('correspondent') },
    [
      'c5 × correspondent: supports 1 → partly 2',
      'c5 × embassy: disputes 1 → silent',
      'c2 × correspondent: supports 1 → supports 1',
      'c4 × correspondent: supports 1 → supports 1',
    ],
  ],
])('a cell of the matrix %s', (_, blow, told) => {
  const say = (cell: BlastRadius['cells'][number]['before']): string =>
    cell === undefined ? 'silent' : `${cell.stance} ${cell.evidenceIds.length}`
  expect(
    blastRadius(grounds, blow).cells.map(
      ({ claim, column, before, after }) => `${claim.id} × ${column}: ${say(before)} → ${say(after)}`,
    ),
  ).toEqual(told)
})

it.each<[string, Blow, readonly string[], readonly string[]]>([
  [
    'loses a cited passage',
    { kind: 'remove-highlights', highlightIds: [asId('h860')] },
    ['2/2 origins → 1/1 origins, 1 gone'],
    ['4 passages, 1 quoted → 3, 1'],
  ],
  [
    'loses a quotation outside a key judgement',
    { kind: 'remove-highlights', highlightIds: [asId('h300')] },
    [],
    ['4 passages, 1 quoted → 3, 0'],
  ],
  [
    'loses an origin',
    { kind: 'retract-source', sourceId: asId('ministry'), reason: 'Forged' },
    ['2/2 origins → 2/1 origins, 0 gone'],
    ['4 passages, 1 quoted → 4, 1'],
  ],
  ['is told of no withdrawal', { kind: 'withdraw-evidence', evidenceIds: [asId('e1')] }, [], []],
])('an assessment %s', (_, blow, ...told) => {
  const { judgements, assessments } = blastRadius(grounds, blow)
  expect([
    judgements.map(
      ({ before, after }) =>
        `${before.passages}/${before.origins} origins → ${after.passages}/${after.origins} origins, ${after.gone} gone`,
    ),
    assessments.map(
      ({ before, after }) =>
        `${before.passages} passages, ${before.quotations} quoted → ${after.passages}, ${after.quotations}`,
    ),
  ]).toEqual(told)
})

it.each<[string, Blow, readonly string[]]>([
  [
    'is told of when its claim loses ground',
    { kind: 'remove-highlights', highlightIds: [asId('h860')] },
    ['H1 C1 CC: uncorroborated → unsupported'],
  ],
  [
    'stays as it is where its claim does',
    { kind: 'regrade-source', sourceId: asId('ministry'), reliability: 'E', reason: 'Seen' },
    ['H1 C1 CC: uncorroborated → uncorroborated'],
  ],
  ['of another claim is not told of', { kind: 'remove-highlights', highlightIds: [asId('w300')] }, []],
])('a rating of a hypothesis %s', (_, blow, told) => {
  const rated: Grounds = {
    ...grounds,
    hypotheses: [
      { ...{ id: asId('y'), questionId: asId('q'), number: 1, statement: 'Relief' }, statedAt: at },
    ],
    ratings: [
      { ...{ id: asId('r'), hypothesisId: asId('y'), claimId: asId('c1') }, consistency: 'CC', ratedAt: at },
    ],
  }
  expect(
    blastRadius(rated, blow).ratings.map(
      ({ hypothesis, claim: { number }, rating, before, after }) =>
        `H${hypothesis.number} C${number} ${rating.consistency}: ${before} → ${after}`,
    ),
  ).toEqual(told)
})

const written: Omit<WrittenExport, 'passages'> = {
  ...{ id: asId('x'), assessmentId: asId('a'), title: 'Convoy', format: 'html' },
  ...{ fileName: 'convoy.html', sha256: '00', deed: 12, writtenAt: at },
}

it.each<[string, readonly string[], Blow, readonly string[]]>([
  [
    'names a passage that goes',
    ['h860', 'h800'],
    { kind: 'remove-highlights', highlightIds: [asId('h860')] },
    ['2 passages, 2 origins → 1, 1'],
  ],
  [
    'names a source that is retracted',
    ['h860', 'h800'],
    { kind: 'retract-source', sourceId: asId('ministry'), reason: 'Forged' },
    ['2 passages, 2 origins → 2, 1'],
  ],
  [
    'is told of also when nothing else is left that speaks of it',
    ['idle'],
    { kind: 'remove-highlights', highlightIds: [asId('idle')] },
    ['1 passages, 0 origins → 0, 0'],
  ],
  ['speaks of others', ['h800'], { kind: 'remove-highlights', highlightIds: [asId('denial')] }, []],
])('a file that was exported %s', (...[, passages, blow, told]) => {
  const exports: Grounds['exports'] = [{ ...written, passages: passages.map((id) => asId<'highlight'>(id)) }]
  const radius = blastRadius({ ...grounds, exports }, blow)
  expect(
    radius.exports.map(
      ({ before, after }) =>
        `${before.passages} passages, ${before.origins} origins → ${after.passages}, ${after.origins}`,
    ),
  ).toEqual(told)
  if (told.length > 0) expect(isHarmless(radius)).toBe(false)
})

it('a document that gets a next version keeps what rests on it, and each passage is told of', () => {
  const radius = blastRadius(grounds, {
    ...{ kind: 'replace-document', olderId: asId('release'), newerId: asId('amended') },
    places: [
      { highlightId: asId('h860'), kind: 'lost' },
      { highlightId: asId('h300'), kind: 'exact' },
    ],
  })
  expect(radius.passages.map(({ ground, after }) => `${ground.highlight.id} ${after}`)).toEqual([
    'h860 lost',
    'h300 exact',
  ])
  expect(radius.claims.map(({ claim: { number } }) => number)).toEqual([1, 3, 4])
  // Nothing is unchanged for want of being there.
  for (const turns of [radius.claims, radius.conflicts, radius.assessments]) {
    expect(turns.length).toBeGreaterThan(0)
    expect(turns.filter((turn) => !isUnchanged(turn))).toEqual([])
  }
})

it.each<[string, string, readonly string[]]>([
  [
    'with its document, and where it speaks in another',
    'embassy',
    ['note: publishes', 'aside: quoted', 'e8: embassy → unknown'],
  ],
  [
    'with whom it copies from',
    'wire',
    ['report: publishes', 'e4: wire → unknown', 'correspondent: opposes wire → opposes nobody'],
  ],
  ['not where another would come to count as an origin', 'ministry', []],
  ['not where it is not there', 'gone', []],
])('a removed source is told of %s', (...[, id, told]) => {
  const opposing = grounds.sources.map((one) =>
    one.name === 'correspondent' ? { ...one, opposes: [asId<'source'>('wire')] } : one,
  )
  const radius = blastRadius({ ...grounds, sources: opposing }, { kind: 'remove-source', sourceId: asId(id) })
  expect([
    ...radius.documents.map(({ document, before }) => `${document.id}: ${before.join()}`),
    ...radius.evidence.map(
      ({ evidence, before, after }) => `${evidence.id}: ${before ?? 'unknown'} → ${after ?? 'unknown'}`,
    ),
    ...radius.links.map(
      ({ source, before, after }) =>
        `${source.id}: opposes ${before.opposes?.join() ?? 'nobody'} → opposes ${after.opposes?.join() ?? 'nobody'}`,
    ),
  ]).toEqual(told)
})

it.each<[string, Blow]>([
  ['a highlight nobody cites', { kind: 'remove-highlights', highlightIds: [asId('idle')] }],
  ['a document nobody cites', { kind: 'remove-documents', documentIds: [asId('aside')] }],
  ['what is not there', { kind: 'withdraw-evidence', evidenceIds: [asId('gone')] }],
  ['a source nobody heard', { kind: 'retract-source', sourceId: asId('gone'), reason: 'Forged' }],
  ['a source that is not there', { kind: 'remove-source', sourceId: asId('gone') }],
])('nothing rests on %s', (_, blow) => {
  expect(isHarmless(blastRadius(grounds, blow))).toBe(true)
})

const blows: fc.Arbitrary<Blow> = fc.oneof(
  fc.constantFrom(...claimTurns.map(([, blow]) => blow)),
  fc
    .subarray(grounds.evidence.map(({ id }) => id))
    .map((evidenceIds): Blow => ({ kind: 'withdraw-evidence', evidenceIds })),
  fc
    .subarray([...grounds.passages.keys()])
    .map((highlightIds): Blow => ({ kind: 'remove-highlights', highlightIds })),
)

describe('whatever the blow', () => {
  it('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(blows, fc.shuffledSubarray([...grounds.evidence], { minLength: 8 }), (blow, evidence) => {
        expect(said(blastRadius({ ...grounds, evidence }, blow))).toEqual(said(blastRadius(grounds, blow)))
      }),
    )
  })

  it('every claim that stands otherwise afterwards was told of', () => {
    fc.assert(
      fc.property(blows, (blow) => {
        const told = new Set(blastRadius(grounds, blow).claims.map(({ claim: { id } }) => id))
        const after = struck(grounds, blow)
        const rest = after.evidence.filter(({ claimId }) => !told.has(claimId)).map(({ id }) => id)
        const were = grounds.evidence.filter(({ claimId }) => !told.has(claimId)).map(({ id }) => id)
        expect(rest).toEqual(were)
      }),
    )
  })

  it('no blow adds an origin', () => {
    fc.assert(
      fc.property(blows, (blow) => {
        for (const { before, after } of blastRadius(grounds, blow).claims)
          expect(after.support.origins).toBeLessThanOrEqual(before.support.origins)
      }),
    )
  })
})

function said(radius: BlastRadius): readonly string[] {
  return [...claimsTold(radius), ...radius.cells.map(({ claim, column }) => `${claim.id} ${column}`).sort()]
}

function claimsTold({ claims }: BlastRadius): readonly string[] {
  return claims.map((turn) => {
    const say = ({ standing, support, reliability, isBornOut }: typeof turn.before): string =>
      `${standing} ${support.documents}/${support.origins} ${reliability ?? '–'}${isBornOut ? '' : ' not born out'}`
    const after = isUnchanged(turn) ? 'stays' : `→ ${say(turn.after)}`
    return `C${turn.claim.number} ${say(turn.before)} ${after}`
  })
}

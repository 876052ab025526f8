import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment, BlockNode } from '#domain/assessment/assessment'
import { blastRadius, isHarmless, isUnchanged, type BlastRadius } from '#domain/case/blast-radius'
import { struck, type Blow, type Grounds } from '#domain/case/blow'
import type { Claim, Credibility, Evidence, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import type { Question, Value } from '#domain/question/question'
import type { Reliability, Source } from '#domain/source/source'

/*
 * The ministry says 860 and 300, a wire copies it, a correspondent counts 800, an embassy disputes the cargo. The
 * ministry's release and the wire's report are read; both speak of the 300.
 */
const at = '2026-03-14T09:00:00Z'
const grounds: Grounds = {
  sources: [
    source('ministry', 'C'),
    source('wire', 'B', 'ministry'),
    source('correspondent', 'A'),
    source('embassy', 'D'),
  ],
  passages: new Map(
    [
      passage('h860', 'release', 'ministry'),
      passage('h300', 'release', 'ministry'),
      passage('w300', 'report', 'wire'),
      passage('h800', 'letter', 'correspondent'),
      passage('cargo', 'letter', 'correspondent'),
      passage('denial', 'note', 'embassy'),
      passage('idle', 'aside', undefined),
    ].map((ground) => [ground.highlight.id, ground]),
  ),
  claims: [claim(1), claim(2), claim(3), claim(4, 1), claim(5)],
  evidence: [
    piece('e1', 1, 'h860', 'supports', 'ministry'),
    piece('e2', 2, 'h800', 'supports', 'correspondent'),
    piece('e3', 3, 'h300', 'supports', 'ministry'),
    piece('e4', 3, 'w300', 'supports', 'wire'),
    piece('e5', 4, 'h800', 'supports', 'correspondent'),
    piece('e6', 4, 'h860', 'supports', 'ministry'),
    piece('e7', 5, 'cargo', 'supports', 'correspondent'),
    piece('e8', 5, 'denial', 'disputes', 'embassy'),
  ],
  questions: [crossed()],
  values: [value('v1', 1, 860), value('v2', 2, 800)],
  resolutions: [],
  assessments: [
    assessment([
      paragraph(
        { type: 'likelihood', attrs: { scale: 'icd-203', term: 'likely' } },
        cite('h860'),
        cite('h800'),
      ),
      paragraph(quote('h300'), cite('cargo')),
    ]),
  ],
}

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

it.each<[string, Blow]>([
  ['a highlight nobody cites', { kind: 'remove-highlights', highlightIds: [asId('idle')] }],
  ['a document nobody cites', { kind: 'remove-documents', documentIds: [asId('aside')] }],
  ['what is not there', { kind: 'withdraw-evidence', evidenceIds: [asId('gone')] }],
  ['a source nobody heard', { kind: 'retract-source', sourceId: asId('gone'), reason: 'Forged' }],
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

function source(id: string, reliability: Reliability, ...copiesFrom: readonly string[]): Source {
  const gradings = [{ reliability, reason: 'Seen', gradedAt: at }]
  const copies = copiesFrom.length === 0 ? {} : { copiesFrom: copiesFrom.map((one) => asId<'source'>(one)) }
  return { id: asId(id), name: id, kind: 'agency', gradings, descriptor: '', ...copies }
}

function passage(id: string, documentId: string, sourceId: string | undefined) {
  const anchor = { start: 0, end: 3, quote: id, prefix: '', suffix: '' }
  const document = {
    id: asId<'document'>(documentId),
    title: documentId,
    sourceId: sourceId === undefined ? undefined : asId<'source'>(sourceId),
  }
  return { highlight: { id: asId<'highlight'>(id), anchor }, document }
}

function claim(number: number, credibility: Credibility = 6): Claim {
  return {
    id: asId(`c${number}`),
    number,
    statement: `Claim ${number}`,
    kind: 'fact',
    credibility,
    statedAt: at,
  }
}

function piece(
  id: string,
  number: number,
  ...[highlight, stance, origin]: [string, Stance, string]
): Evidence {
  const ends = { claimId: asId<'claim'>(`c${number}`), highlightId: asId<'highlight'>(highlight) }
  return { id: asId(id), ...ends, stance, originId: asId(origin), citedAt: at }
}

function crossed(): Question {
  return { id: asId('q'), number: 1, words: 'How many?', answer: 'number', unit: 'trucks', askedAt: at }
}

function value(id: string, number: number, count: number): Value {
  const amount = { qualifier: 'exact', low: count, high: count, unit: 'trucks' } as const
  const given = { kind: 'number', amount } as const
  return { id: asId(id), questionId: asId('q'), claimId: asId(`c${number}`), given, written: '', givenAt: at }
}

function assessment(blocks: readonly BlockNode[]): Assessment {
  const head = { title: 'Convoy', scale: 'icd-203', marking: 'TLP:AMBER', language: 'en' } as const
  return { id: asId('a'), ...head, blocks, begunAt: at, editedAt: at }
}

type Inline = NonNullable<Extract<BlockNode, { readonly type: 'paragraph' }>['content']>[number]

function paragraph(...content: readonly Inline[]): BlockNode {
  return { type: 'paragraph', content }
}

function cite(id: string): Inline {
  return { type: 'citation', attrs: { highlightId: asId(id), evidenceId: undefined } }
}

function quote(id: string): Inline {
  return { type: 'quotation', attrs: { highlightId: asId(id), evidenceId: undefined, words: id } }
}

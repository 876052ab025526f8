import { describe, expect, it } from 'vitest'
import type { Grounds } from '#domain/case/blow'
import { evidenceGraph, type GraphScope } from '#domain/case/evidence-graph'
import type { Claim, Evidence, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import type { Source } from '#domain/source/source'

const at = '2026-03-14T09:00:00Z'
const grounds: Grounds = {
  sources: [source('ministry'), source('wire', 'ministry'), source('witness')],
  passages: new Map(
    [passage('release', 'ministry'), passage('report', 'wire'), passage('letter', 'witness')].map((one) => [
      one.highlight.id,
      one,
    ]),
  ),
  claims: [claim(1), claim(2), claim(3)],
  evidence: [
    piece('release', 1, 'supports', 'ministry'),
    piece('report', 1, 'supports', 'wire'),
    piece('letter', 2, 'disputes', undefined),
    piece('gone', 2, 'supports', 'ministry'),
  ],
  questions: [],
  values: [],
  resolutions: [],
  disputeResolutions: [],
  hypotheses: [],
  ratings: [],
  exports: [],
  documents: [],
  assessments: [
    {
      id: asId('a'),
      title: 'Convoy',
      blocks: [
        {
          type: 'paragraph',
          content: [
            { type: 'likelihood', attrs: { scale: 'icd-203', term: 'likely' } },
            { type: 'citation', attrs: { highlightId: asId('release'), evidenceId: undefined } },
          ],
        },
      ],
      scale: 'icd-203',
      marking: 'TLP:AMBER',
      language: 'en',
      begunAt: at,
      editedAt: at,
    },
  ],
}

it.each<[string, GraphScope, readonly string[]]>([
  [
    'everything, with who publishes where no origin is known, and without passages that are gone',
    { kind: 'all' },
    [
      'source ministry → passage release',
      'source wire → passage report',
      'source witness ? passage letter',
      'passage release supports claim c1',
      'passage report supports claim c1',
      'passage letter disputes claim c2',
      'claim c1 → judgement a 0',
    ],
  ],
  [
    'what bears on one claim',
    { kind: 'claim', claimId: asId('c2') },
    ['source witness ? passage letter', 'passage letter disputes claim c2'],
  ],
  ['nothing for a question without values', { kind: 'question', questionId: asId('q') }, []],
])('draws %s', (_, scope, edges) => {
  expect(
    evidenceGraph(grounds, scope).edges.map(
      ({ from, to, stance, isOriginKnown }) =>
        `${from} ${stance ?? (isOriginKnown === false ? '?' : '→')} ${to}`,
    ),
  ).toEqual(edges)
})

describe('claims whose values cannot both hold', () => {
  const amount = (number: number) =>
    ({ qualifier: 'exact', low: number, high: number, unit: 'trucks' }) as const
  const asked = (id: string, number: number): Grounds['questions'][number] => {
    return { id: asId(id), number, words: id, answer: 'number', unit: 'trucks', askedAt: at }
  }
  const given = (question: string, number: number, count: number): Grounds['values'][number] => ({
    ...{ id: asId(`v${question}${number}`), questionId: asId(question), claimId: asId(`c${number}`) },
    ...{ given: { kind: 'number', amount: amount(count) }, written: '', givenAt: at },
  })
  const decided = (question: string): Grounds['resolutions'][number] => ({
    ...{ id: asId('r'), valueIds: [asId(`v${question}1`), asId(`v${question}2`)], verdict: 'error' },
    ...{ reason: '', resolvedAt: at },
  })
  const apart: Partial<Grounds> = {
    questions: [asked('q', 1), asked('p', 2)],
    values: [given('q', 1, 860), given('q', 2, 800)],
  }
  const all: GraphScope = { kind: 'all' }
  const crossed = [
    ...grounds.evidence.filter(({ highlightId }) => highlightId !== 'letter'),
    piece('letter', 2, 'supports', undefined),
    { ...piece('letter', 1, 'disputes', undefined), id: asId<'evidence'>('e against') },
  ]

  it.each<[string, GraphScope, Partial<Grounds>, readonly string[]]>([
    ['joined, as not decided', all, {}, ['C1 ✕ C2 open 60']],
    ['joined, as decided', all, { resolutions: [decided('q')] }, ['C1 ✕ C2 decided 60']],
    [
      'joined, as not decided, where a passage that disputes one of them was not weighed',
      all,
      { resolutions: [decided('q')], evidence: crossed },
      ['C1 ✕ C2 open 60'],
    ],
    [
      'joined once where they differ on two questions',
      all,
      {
        values: [given('q', 1, 860), given('q', 2, 800), given('p', 1, 3), given('p', 2, 5)],
        resolutions: [decided('q')],
      },
      ['C1 ✕ C2 open 60 2'],
    ],
    ['with the claim that is asked for', { kind: 'claim', claimId: asId('c2') }, {}, ['C1 ✕ C2 open 60']],
    [
      'where they answer what is asked for',
      { kind: 'question', questionId: asId('q') },
      {},
      ['C1 ✕ C2 open 60'],
    ],
    ['not beside a claim that agrees', { kind: 'claim', claimId: asId('c3') }, {}, []],
    ['not where the values agree', all, { values: [given('q', 1, 8), given('q', 2, 8)] }, []],
  ])('are drawn %s', (...[, scope, change, told]) => {
    const { conflicts, nodes } = evidenceGraph({ ...grounds, ...apart, ...change }, scope)
    const say = (differences: (typeof conflicts)[number]['differences']): string =>
      differences.map((by) => (by.kind === 'number' ? by.by : '')).join(' ')
    expect(
      conflicts.map(
        ({ claims: [one, other], isOpen, differences }) =>
          `C${one.number} ✕ C${other.number} ${isOpen ? 'open' : 'decided'} ${say(differences)}`,
      ),
    ).toEqual(told)
    const drawn = new Set(nodes.map(({ id }) => id))
    for (const { claims } of conflicts) for (const { id } of claims) expect(drawn).toContain(`claim ${id}`)
  })
})

it.each<[string, number, GraphScope, number, boolean]>([
  ['all of few conflicts', 40, { kind: 'all' }, 780, false],
  ['that there are more than are looked at', 50, { kind: 'all' }, 1_000, true],
  ['all conflicts of a claim', 9, { kind: 'claim', claimId: asId('c1') }, 36, false],
  ['that a claim stands in more than are drawn', 10, { kind: 'claim', claimId: asId('c1') }, 36, true],
])('tells %s', (...[, count, scope, expected, areMore]) => {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  const told = evidenceGraph(
    {
      ...grounds,
      claims: numbers.map(claim),
      questions: [{ id: asId('q'), number: 1, words: 'q', answer: 'number', unit: 'trucks', askedAt: at }],
      values: numbers.map((number) => ({
        ...{ id: asId(`v${number}`), questionId: asId('q'), claimId: asId(`c${number}`), written: '' },
        given: { kind: 'number', amount: { qualifier: 'exact', low: number, high: number, unit: 'trucks' } },
        givenAt: at,
      })),
    },
    scope,
  )
  expect([told.conflicts.length, told.areMore]).toEqual([expected, areMore])
})

it('puts sources that are one origin into one box, and a retracted one into none', () => {
  const boxes = (sources: readonly Source[]): readonly (readonly string[])[] =>
    evidenceGraph({ ...grounds, sources }, { kind: 'all' }).nodes.flatMap((node) =>
      node.kind === 'source' ? [[node.id, node.box]] : [],
    )
  expect(boxes(grounds.sources)).toEqual([
    ['source ministry', 'ministry'],
    ['source wire', 'ministry'],
    ['source witness', 'witness'],
  ])
  const retracted = { reason: 'Forged', at }
  const after = grounds.sources.map((one) => (one.name === 'ministry' ? { ...one, retracted } : one))
  expect(boxes(after).map(([, box]) => box)).toEqual(['ministry', 'wire', 'witness'])
})

it('draws whoever published a document that names no source apart from others, by its title', () => {
  const passages = new Map(
    [passage('letter', undefined), passage('note', undefined), passage('report', 'gone')].map((one) => [
      one.highlight.id,
      one,
    ]),
  )
  const evidence = [
    piece('letter', 2, 'disputes', undefined),
    piece('note', 2, 'supports', undefined),
    piece('report', 2, 'supports', 'gone'),
  ]
  const { nodes, edges } = evidenceGraph(
    { ...grounds, passages, evidence },
    { kind: 'claim', claimId: asId('c2') },
  )
  const drawn = nodes.flatMap((node) =>
    node.kind === 'source' ? [[node.id, node.source === undefined ? node.title : '', node.box]] : [],
  )
  expect(drawn).toEqual([
    ['source of letter', 'letter', 'source of letter'],
    ['source of note', 'note', 'source of note'],
    ['source of report', 'report', 'source of report'],
  ])
  expect(edges.filter(({ isOriginKnown }) => isOriginKnown === false)).toHaveLength(3)
})

it('a claim without passages stays and is unsupported', () => {
  const bare = evidenceGraph(grounds, { kind: 'all' }).nodes.find(({ id }) => id === 'claim c3')
  expect(bare?.kind === 'claim' ? bare.footing.standing : undefined).toBe('unsupported')
})

function source(id: string, ...copiesFrom: readonly string[]): Source {
  const copies = copiesFrom.map((one) => asId<'source'>(one))
  return { id: asId(id), name: id, kind: 'agency', gradings: [], descriptor: '', copiesFrom: copies }
}

function passage(id: string, publisher: string | undefined) {
  const anchor = { start: 0, end: 1, quote: id, prefix: '', suffix: '' }
  const document = {
    id: asId<'document'>(id),
    title: id,
    sourceId: publisher === undefined ? undefined : asId<'source'>(publisher),
  }
  return { highlight: { id: asId<'highlight'>(id), anchor }, document }
}

function claim(number: number): Claim {
  const statement = `Claim ${number}`
  return { id: asId(`c${number}`), number, statement, kind: 'fact', credibility: 6, statedAt: at }
}

function piece(id: string, number: number, ...[stance, origin]: [Stance, string | undefined]): Evidence {
  const ends = { claimId: asId<'claim'>(`c${number}`), highlightId: asId<'highlight'>(id) }
  const traced = origin === undefined ? {} : { originId: asId<'source'>(origin) }
  return { id: asId(`e ${id}`), ...ends, stance, ...traced, citedAt: at }
}

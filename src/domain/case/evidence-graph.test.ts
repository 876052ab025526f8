import { expect, it } from 'vitest'
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

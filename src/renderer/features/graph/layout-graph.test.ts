import { expect, it } from 'vitest'
import type { EvidenceGraph, GraphNode } from '#domain/case/evidence-graph'
import { conflictFrom, stepFrom } from '#renderer/features/graph/graph-steps'
import { layOut, sizes } from '#renderer/features/graph/layout-graph'
import { nameOf, sayJoined } from '#renderer/features/graph/wording'
import { wrapWords } from '#renderer/features/graph/wrap-words'
import type { Claim } from '#domain/claim/claim'
import { asId } from '#domain/id'

const passage = (id: string): GraphNode => ({
  kind: 'passage',
  id: `passage ${id}`,
  ground: {
    highlight: { id: asId(id), anchor: { start: 0, end: 1, quote: id, prefix: '', suffix: '' } },
    document: { id: asId('d'), title: 'd', sourceId: undefined },
  },
})
const source = (id: string, box: string): GraphNode => ({
  kind: 'source',
  id: `source ${id}`,
  source: undefined,
  title: id,
  box,
})
const nothing = { documents: 0, origins: 0, unknown: 0 }
const claim = (id: string): GraphNode => ({
  kind: 'claim',
  id: `claim ${id}`,
  claim: { id: asId(id), number: 1, statement: id, kind: 'fact', credibility: 6, statedAt: '' },
  footing: {
    standing: 'unsupported',
    support: nothing,
    dispute: nothing,
    reliability: undefined,
    isBornOut: true,
  },
})

const graph: EvidenceGraph = {
  nodes: [
    source('ministry', 'ministry'),
    source('wire', 'ministry'),
    source('witness', 'witness'),
    passage('a'),
    passage('b'),
    passage('c'),
    claim('one'),
    claim('bare'),
  ],
  edges: [
    { from: 'source ministry', to: 'passage a' },
    { from: 'source wire', to: 'passage b' },
    { from: 'source witness', to: 'passage c' },
    { from: 'passage a', to: 'claim one', stance: 'supports' },
    { from: 'passage b', to: 'claim one', stance: 'supports' },
    { from: 'passage c', to: 'claim one', stance: 'disputes' },
  ],
  conflicts: [],
  areMore: false,
}

it('things of one kind stand in one column and none covers another', () => {
  const { nodes } = layOut(graph)
  for (const one of nodes)
    for (const other of nodes) {
      if (one === other || one.node.kind !== other.node.kind) continue
      expect(one.x).toBe(other.x)
      expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
    }
})

it('sources of one origin share a box, and a claim without passages has its place', () => {
  const { boxes, nodes } = layOut(graph)
  const [box] = boxes
  expect(boxes.map(({ count }) => count)).toEqual([2])
  const boxed = nodes.filter(({ node }) => node.kind === 'source' && node.box === 'ministry')
  for (const { y, height } of boxed) {
    expect(y).toBeGreaterThan(box?.y ?? Infinity)
    expect(y + height).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
  }
  expect(nodes.map(({ node }) => node.id)).toContain('claim bare')
})

it.each<[string, string, string, RegExp | undefined]>([
  ['right along an edge', 'source witness', 'ArrowRight', /^passage c$/],
  ['left along an edge', 'passage c', 'ArrowLeft', /^source witness$/],
  ['nowhere to the right of a claim nobody speaks of', 'claim one', 'ArrowRight', undefined],
  ['to the passage of a claim that is highest', 'claim one', 'ArrowLeft', /^passage/],
  ['nowhere by another key', 'claim one', 'x', undefined],
  ['nowhere from what is not drawn', 'claim gone', 'ArrowLeft', undefined],
])('an arrow key leads %s', (_, id, ...[key, expected]) => {
  const found = stepFrom(layOut(graph), graph, { id, key })
  if (expected === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(expected)
})

it.each<[string, string, readonly string[]]>([
  ['short words', 'one two', ['one two']],
  ['words on two lines', 'one two three', ['one two', 'three']],
  ['words beyond two lines', 'one two three four five', ['one two', 'three fo…']],
  ['a word that is too long', 'abcdefghijklmnop', ['abcdefghi…']],
  ['wide letters as two', '貨物自動車隊', ['貨物自動…']],
  ['capitals as broader', 'KUWAIT OIL', ['KUWAIT', 'OIL']],
  ['nothing', '', ['']],
])('wraps %s', (_, words, lines) => {
  expect(wrapWords(words, 10, 2)).toEqual(lines)
})

const [upper, lower] = [claimNamed('one', 1), claimNamed('other', 2)]
const between = { claims: [upper, lower], isOpen: true, differences: [] } as const

function claimNamed(id: string, number: number): Claim {
  return { id: asId(id), number, statement: id, kind: 'fact', credibility: 6, statedAt: '' }
}

it('joins two claims that conflict in the gap beside them', () => {
  const nodes = [...graph.nodes, claim('other')]
  const drawn = layOut({ ...graph, nodes, conflicts: [between] })
  const ends = drawn.nodes.filter(({ node }) => node.id === 'claim one' || node.id === 'claim other')
  const right = Math.max(...ends.map(({ x, width }) => x + width))
  const [joined] = drawn.conflicts
  expect(drawn.conflicts).toHaveLength(1)
  expect(joined?.sign.x).toBeGreaterThan(right)
  expect(joined?.sign.x).toBeLessThan(right + sizes.between)
  const [first, second] = ends.map(({ y }) => y).toSorted((a, b) => a - b)
  expect(joined?.sign.y).toBeGreaterThan(first ?? 0)
  expect(joined?.sign.y).toBeLessThan((second ?? 0) + sizes.claim.height)
})

it('joins no claim that is not drawn', () => {
  expect(layOut({ ...graph, conflicts: [between] }).conflicts).toEqual([])
})

it.each<[string, number, number, boolean, string | undefined]>([
  ['nothing where all are joined', 2, 2, false, undefined],
  ['how many are joined', 100, 780, false, '100 of 780'],
  ['so where not all were looked at', 100, 1_000, true, '100 of at least 1,000'],
  ['that there are others', 36, 36, true, 'Of the conflicts 36 are told here'],
])('says of conflicts %s', (...[, joined, count, areMore, expected]) => {
  const conflicts = Array.from({ length: count }, () => between)
  const said = sayJoined(joined, { conflicts, areMore })
  expect(said?.slice(0, expected?.length)).toBe(expected)
})

it('joins no more conflicts than can be told apart, the undecided ones first, and names no more than one can hear', () => {
  const others = Array.from({ length: 120 }, (_, at) => claimNamed(`other ${at}`, at + 2))
  const conflicts = others.map((other, at) => ({
    ...between,
    claims: [upper, other] as const,
    isOpen: at >= 40,
  }))
  const drawn = layOut({
    ...graph,
    nodes: [...graph.nodes, ...others.map(({ id }) => claim(id))],
    conflicts,
  })
  expect(drawn.conflicts.filter(({ conflict }) => conflict.isOpen)).toHaveLength(80)
  expect(drawn.conflicts).toHaveLength(100)
  const name = nameOf(claim('one'), [], conflicts)
  expect(name.match(/conflicts with/gu)).toHaveLength(8)
  expect(name).toMatch(/and with 112 more$/u)
})

it.each<[string, string, string | undefined, string | undefined]>([
  ['to the first claim it conflicts with', 'one', undefined, 'other'],
  ['on from the one it came from', 'one', 'other', 'third'],
  ['round to the first again', 'one', 'third', 'other'],
  ['nowhere from a claim without conflicts', 'bare', undefined, undefined],
])('a key leads %s', (...[, from, last, to]) => {
  const conflicts = [between, { ...between, claims: [upper, claimNamed('third', 3)] as const }]
  const came = last === undefined ? undefined : asId<'claim'>(last)
  expect(conflictFrom({ conflicts }, asId(from), came)).toBe(to)
})

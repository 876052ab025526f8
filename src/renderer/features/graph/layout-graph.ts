import {
  claimNode,
  graphLayers,
  type EvidenceGraph,
  type GraphEdge,
  type GraphNode,
} from '#domain/case/evidence-graph'
import type { GraphConflict } from '#domain/case/graph-conflicts'
import { middleSteps, type Layers, type Middles } from '#domain/case/layer-order'
import { allSteps, type Steps } from '#domain/steps'

/** A rectangle in CSS pixels; x and y are its upper left corner. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A node and where it is drawn. */
export type PlacedNode = Place & { readonly node: GraphNode }

/** An edge, the curve it is drawn as, and where its sign stands. */
export type PlacedEdge = {
  readonly edge: GraphEdge
  readonly path: string
  readonly sign: { readonly x: number; readonly y: number }
}

/** A conflict, the curve that joins its two claims, and where its words stand. */
export type PlacedConflict = {
  readonly conflict: GraphConflict
  readonly path: string
  readonly sign: { readonly x: number; readonly y: number }
}

/** A graph laid out. Boxes hold the sources that are one origin together. */
export type PlacedGraph = {
  readonly nodes: readonly PlacedNode[]
  readonly boxes: readonly (Place & { readonly key: string; readonly count: number })[]
  readonly edges: readonly PlacedEdge[]
  readonly conflicts: readonly PlacedConflict[]
  readonly width: number
  readonly height: number
}

/** Sizes in CSS pixels: width and height of the nodes of each layer, gaps, the head of columns and boxes. */
export const sizes = {
  source: { width: 166, height: 58 },
  passage: { width: 216, height: 60 },
  claim: { width: 222, height: 76 },
  judgement: { width: 210, height: 76 },
  gap: 12,
  between: 64,
  head: 28,
  boxPad: 8,
  boxHead: 18,
} as const

/** Lays a graph out in four columns. */
export function layOut(graph: EvidenceGraph): PlacedGraph {
  return allSteps(layOutSteps(graph))
}

/** The same, in steps. */
export function* layOutSteps(graph: EvidenceGraph): Steps<PlacedGraph> {
  return placed(graph, yield* middleSteps(layered(graph)))
}

/** A graph as layers of which the order is to be found. A box stands in them for the sources in it. */
function layered({ nodes, edges }: EvidenceGraph): Layers {
  const boxes = originBoxes(nodes)
  const standsIn = new Map(boxes.flatMap(({ key, members }) => members.map(({ id }) => [id, key] as const)))
  return {
    layers: graphLayers.map((layer) =>
      layer === 'source'
        ? boxes.map(({ key, members }) => ({ id: key, height: boxHeight(members.length) }))
        : nodes.flatMap(({ id, kind }) => (kind === layer ? [{ id, height: sizes[kind].height }] : [])),
    ),
    ties: edges.map(({ from, to }) => ({ from: standsIn.get(from) ?? from, to })),
    gap: sizes.gap,
  }
}

function placed({ nodes, edges, conflicts }: EvidenceGraph, middles: Middles): PlacedGraph {
  const boxes = originBoxes(nodes)
  const tops = topsFrom(nodes, boxes, middles)
  const lefts = columnLefts()
  const single: PlacedNode[] = nodes
    .filter(({ kind }) => kind !== 'source')
    .map((node) => ({
      node,
      x: lefts[node.kind],
      y: tops.get(node.id) ?? 0,
      width: sizes[node.kind].width,
      height: sizes[node.kind].height,
    }))
  const framed = boxes.map(({ key, members }) => ({
    key,
    count: members.length,
    x: lefts.source - sizes.boxPad,
    y: tops.get(key) ?? 0,
    width: sizes.source.width + 2 * sizes.boxPad,
    height: boxHeight(members.length),
  }))
  const stacked = boxes.flatMap(({ key, members }) =>
    members.map((node, at) => ({
      node,
      x: lefts.source,
      y: (tops.get(key) ?? 0) + (members.length > 1 ? sizes.boxHead : 0) + at * (sizes.source.height + 6),
      ...sizes.source,
    })),
  )
  const all = [...stacked, ...single]
  const foot = Math.max(sizes.head, ...all.map(({ y, height }) => y + height), ...framed.map(footOf))
  return {
    nodes: all,
    boxes: framed.filter(({ count }) => count > 1),
    edges: drawnEdges(edges, all),
    conflicts: drawnConflicts(foremost(conflicts), all),
    width: lefts.judgement + sizes.judgement.width + sizes.gap,
    height: foot + sizes.gap,
  }
}

type Box = { readonly key: string; readonly members: readonly GraphNode[] }

function originBoxes(nodes: readonly GraphNode[]): readonly Box[] {
  const boxes = new Map<string, GraphNode[]>()
  for (const node of nodes) {
    if (node.kind !== 'source') continue
    const key = `box ${node.box}`
    boxes.set(key, [...(boxes.get(key) ?? []), node])
  }
  return [...boxes].map(([key, members]) => ({ key, members }))
}

function boxHeight(count: number): number {
  const stack = count * sizes.source.height + (count - 1) * 6
  return count === 1 ? stack : stack + sizes.boxHead + sizes.boxPad
}

/** Where each node and each box begins, from the top. */
function topsFrom(
  nodes: readonly GraphNode[],
  boxes: readonly Box[],
  middles: Middles,
): ReadonlyMap<string, number> {
  const begins = [
    ...boxes.map(({ key, members }) => ({ id: key, height: boxHeight(members.length) })),
    ...nodes.flatMap(({ id, kind }) => (kind === 'source' ? [] : [{ id, height: sizes[kind].height }])),
  ].map(({ id, height }) => ({ id, top: (middles.get(id) ?? 0) - height / 2 }))
  const least = Math.min(...begins.map(({ top }) => top))
  return new Map(begins.map(({ id, top }) => [id, top - least + sizes.head]))
}

function columnLefts(): Readonly<Record<GraphNode['kind'], number>> {
  const source = sizes.gap + sizes.boxPad
  const passage = source + sizes.source.width + sizes.between
  const claim = passage + sizes.passage.width + sizes.between
  return { source, passage, claim, judgement: claim + sizes.claim.width + sizes.between }
}

function drawnEdges(edges: readonly GraphEdge[], nodes: readonly PlacedNode[]): readonly PlacedEdge[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    if (from === undefined || to === undefined) return []
    const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
    const [x2, y2] = [to.x, to.y + to.height / 2]
    const bend = (x2 - x1) / 2
    return [
      {
        edge,
        path: `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`,
        sign: signOn({ x1, y1, x2, y2 }, from.node.kind === 'source'),
      },
    ]
  })
}

/** How far the curve of a conflict reaches to the right of the claims, by its control points. */
const reach = 44

/** Conflicts that are drawn: more of them would hide each other. */
const mostJoined = 100

function foremost(conflicts: readonly GraphConflict[]): readonly GraphConflict[] {
  if (conflicts.length <= mostJoined) return conflicts
  const open = conflicts.filter(({ isOpen }) => isOpen)
  return [...open, ...conflicts.filter(({ isOpen }) => !isOpen)].slice(0, mostJoined)
}

/** Beside the claims, in the gap: from the lower part of the upper one to the upper part of the lower one. */
function drawnConflicts(
  conflicts: readonly GraphConflict[],
  nodes: readonly PlacedNode[],
): readonly PlacedConflict[] {
  const byId = new Map(nodes.map((one) => [one.node.id, one]))
  return conflicts.flatMap((conflict) => {
    const [upper, lower] = conflict.claims
      .flatMap(({ id }) => byId.get(claimNode(id)) ?? [])
      .toSorted((a, b) => a.y - b.y)
    if (upper === undefined || lower === undefined) return []
    const x = upper.x + upper.width
    const [y1, y2] = [upper.y + upper.height * 0.75, lower.y + lower.height * 0.25]
    return [
      {
        conflict,
        path: `M ${x} ${y1} C ${x + reach} ${y1}, ${x + reach} ${y2}, ${x} ${y2}`,
        // Half along the curve it has reached three quarters of the way to its control points.
        sign: { x: x + 0.75 * reach, y: (y1 + y2) / 2 },
      },
    ]
  })
}

type Ends = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>

/**
 * Edges run together at sources and at claims, so the sign of an edge stands nearer to its passage: three tenths along
 * the curve, where it has gone 0.342 of the way across and 0.216 of the way down.
 */
function signOn({ x1, y1, x2, y2 }: Ends, isPassageLast: boolean): PlacedEdge['sign'] {
  const [across, down] = isPassageLast ? [1 - 0.342, 1 - 0.216] : [0.342, 0.216]
  return { x: x1 + across * (x2 - x1), y: y1 + down * (y2 - y1) }
}

function footOf({ y, height }: Place): number {
  return y + height
}

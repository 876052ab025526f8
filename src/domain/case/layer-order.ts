import { graphlib, layout } from '@dagrejs/dagre'

/** Things that are tied from left to right, in layers. Sizes in CSS pixels. */
export type LayeredThings = {
  readonly things: readonly { readonly id: string; readonly width: number; readonly height: number }[]
  /** `span` is how many layers a tie crosses at least; one of weight 0 is not to be kept short. */
  readonly ties: readonly {
    readonly from: string
    readonly to: string
    readonly span: number
    readonly weight: number
  }[]
  /** Between things of a layer, and between layers. */
  readonly gap: number
  readonly between: number
}

/** Where the middle of each thing is from the top, in CSS pixels. */
export type Middles = ReadonlyMap<string, number>

/** Finds the order in each layer in which the fewest ties cross. It takes long for hundreds of things. */
export function middlesOf({ things, ties, gap, between }: LayeredThings): Middles {
  const graph = new graphlib.Graph<object, Centred>()
  graph.setGraph({ rankdir: 'LR', ranker: 'longest-path', nodesep: gap, ranksep: between })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, ...size } of things) graph.setNode(id, size)
  for (const { from, to, span, weight } of ties) graph.setEdge(from, to, { minlen: span, weight })
  layout(graph)
  return new Map(things.map(({ id }) => [id, graph.node(id).y ?? 0]))
}

/** What is said of a thing: its size, and its middle once it is laid out. */
type Centred = { width: number; height: number; y?: number }

import { lineageOf } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'

/** A source in the tree of who copies from whom; what hangs below it copies from it. */
export type DependenceNode = {
  readonly source: Source
  /** Set where its own copiers are drawn at an earlier place, where it stands below itself, or where it lies too deep. */
  readonly isDrawnAbove: boolean
  readonly copiers: readonly DependenceNode[]
}

/** One source at whose end words begin, and all that copies from it. */
export type DependenceTree = {
  readonly root: DependenceNode
  /** The sources that copy each other in a circle around the root, itself among them; empty where there is none. */
  readonly circle: readonly Source[]
}

/**
 * The trees of all that copies or is copied from, also of what was retracted: there who copies from whom matters most. A
 * source with several roots stands in several trees; circles end.
 */
export function dependenceOf(sources: readonly Source[]): readonly DependenceTree[] {
  const lineage = lineageOf(sources.map(({ id, copiesFrom = [] }) => ({ id, copiesFrom })))
  const byId = new Map(sources.map((source) => [source.id, source]))
  const copiers = copiersOf(sources)
  const linked = sources.filter(({ id, copiesFrom }) => (copiesFrom ?? []).length > 0 || copiers.has(id))
  const roots = new Set(linked.flatMap(({ id }) => lineage.rootsOf(id)))
  return [...roots].flatMap((id) => {
    const source = byId.get(id)
    if (source === undefined) return []
    const drawn = new Set<SourceId>()
    return [{ root: nodeOf(source, { copiers, drawn, depth: 0 }), circle: circleOf(source, byId) }]
  })
}

/** The sources that copy from each source, in the order given. */
export function copiersOf(sources: readonly Source[]): ReadonlyMap<SourceId, readonly Source[]> {
  const copiers = new Map<SourceId, Source[]>()
  for (const source of sources)
    for (const id of source.copiesFrom ?? []) {
      const known = copiers.get(id)
      if (known === undefined) copiers.set(id, [source])
      else known.push(source)
    }
  return copiers
}

/** The sources that both copy from this one and are copied from by it, near or far, itself first; empty where there are none. */
export function circleOf(source: Source, byId: ReadonlyMap<SourceId, Source>): readonly Source[] {
  const others = reachedFrom(source, byId).filter(
    (other) => other.id !== source.id && reachedFrom(other, byId).some(({ id }) => id === source.id),
  )
  return others.length === 0 ? [] : [source, ...others]
}

function reachedFrom(source: Source, byId: ReadonlyMap<SourceId, Source>): readonly Source[] {
  const found = new Map<SourceId, Source>()
  const open = [...(source.copiesFrom ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const one = byId.get(next)
    if (one === undefined || found.has(next)) continue
    found.set(next, one)
    open.push(...(one.copiesFrom ?? []))
  }
  return [...found.values()]
}

/** Nobody follows a chain of echoes further down than this. */
const deepest = 100

type Drawing = {
  readonly copiers: ReadonlyMap<SourceId, readonly Source[]>
  readonly drawn: Set<SourceId>
  readonly depth: number
}

function nodeOf(source: Source, { copiers, drawn, depth }: Drawing): DependenceNode {
  if (drawn.has(source.id) || depth === deepest) return { source, isDrawnAbove: true, copiers: [] }
  drawn.add(source.id)
  const below = copiers.get(source.id) ?? []
  const deeper = { copiers, drawn, depth: depth + 1 }
  return { source, isDrawnAbove: false, copiers: below.map((one) => nodeOf(one, deeper)) }
}

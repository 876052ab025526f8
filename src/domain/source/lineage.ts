import { circlesOf } from '#domain/source/circles'
import type { Source, SourceId } from '#domain/source/source'

/** What of a source tells where its words come from. */
export type Copying = Pick<Source, 'id' | 'copiesFrom' | 'retracted'>

/** The sources at whose end the words of each source begin; of those that only copy each other one stands for all. */
export type Lineage = {
  /**
   * In the order of their ids; a source that nobody knows is its own root. A retracted source has none, nor has what
   * copies from it alone.
   */
  readonly rootsOf: (id: SourceId) => readonly SourceId[]
}

/** Follows "copies from" to its ends. Circles are allowed. */
export function lineageOf(sources: readonly Copying[]): Lineage {
  const links = new Map(sources.map(({ id, copiesFrom }) => [id, copiesFrom ?? []]))
  const retracted = new Set(sources.flatMap((source) => (source.retracted === undefined ? [] : [source.id])))
  const roots = new Map<SourceId, readonly SourceId[]>()
  // Whatever a circle copies from outside of itself comes before it.
  for (const circle of circlesOf(links)) {
    const inside = new Set(circle)
    const standing = circle.filter((id) => !retracted.has(id))
    const above = standing.flatMap((id) => (links.get(id) ?? []).filter((other) => !inside.has(other)))
    // What was retracted may have changed the words it passed on, so nothing is known through it.
    const known = above.filter((id) => !retracted.has(id))
    const ends = above.length === 0 ? standing.toSorted().slice(0, 1) : unionOf(known, roots)
    for (const id of circle) roots.set(id, ends)
  }
  return {
    rootsOf: (id) => (retracted.has(id) ? [] : (roots.get(id) ?? [id])),
  }
}

/** All sources that a source copies from, near or far, itself left out unless it copies itself in a circle. */
export function ancestorsOf(
  id: SourceId,
  links: ReadonlyMap<SourceId, readonly SourceId[]>,
): ReadonlySet<SourceId> {
  const found = new Set<SourceId>()
  const open = [...(links.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(links.get(next) ?? []))
  }
  return found
}

function unionOf(
  ids: readonly SourceId[],
  roots: ReadonlyMap<SourceId, readonly SourceId[]>,
): readonly SourceId[] {
  return [...new Set(ids.flatMap((id) => roots.get(id) ?? [id]))].sort()
}

import type { Source, SourceId } from '#domain/source/source'

/** What of a source tells where its words come from. */
export type Copying = Pick<Source, 'id' | 'copiesFrom'>

/** The sources at whose end the words of each source begin; of those that only copy each other one stands for all. */
export type Lineage = {
  /** In the order of their ids; a source that nobody knows is its own root. */
  readonly rootsOf: (id: SourceId) => readonly SourceId[]
}

/** Follows "copies from" to its ends. Circles are allowed; one of n sources with m links takes n + m steps. */
export function lineageOf(sources: readonly Copying[]): Lineage {
  const links = new Map(sources.map(({ id, copiesFrom }) => [id, copiesFrom ?? []]))
  const known = new Map<SourceId, readonly SourceId[]>()
  return {
    rootsOf: (id) => {
      const roots = known.get(id) ?? rootsFrom(id, links)
      known.set(id, roots)
      return roots
    },
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

function rootsFrom(id: SourceId, links: ReadonlyMap<SourceId, readonly SourceId[]>): readonly SourceId[] {
  const reached = [id, ...ancestorsOf(id, links)]
  const roots = new Set<SourceId>()
  for (const one of reached) {
    const above = ancestorsOf(one, links)
    // An end: nothing above it, or only what also copies from it.
    const isEnd = [...above].every((other) => other === one || ancestorsOf(other, links).has(one))
    if (isEnd) roots.add([one, ...above].reduce((least, other) => (other < least ? other : least)))
  }
  return [...roots].sort()
}

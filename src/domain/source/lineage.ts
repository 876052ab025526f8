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

/** Follows "copies from" to its ends. Circles are allowed; one of n sources with m links takes n + m steps. */
export function lineageOf(sources: readonly Copying[]): Lineage {
  const links = new Map(sources.map(({ id, copiesFrom }) => [id, copiesFrom ?? []]))
  const retracted = new Set(sources.flatMap((source) => (source.retracted === undefined ? [] : [source.id])))
  const known = new Map<SourceId, readonly SourceId[]>()
  return {
    rootsOf: (id) => {
      const roots = known.get(id) ?? (retracted.has(id) ? [] : rootsFrom(id, { links, retracted }))
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

type Network = {
  readonly links: ReadonlyMap<SourceId, readonly SourceId[]>
  readonly retracted: ReadonlySet<SourceId>
}

function rootsFrom(id: SourceId, { links, retracted }: Network): readonly SourceId[] {
  const reached = [id, ...ancestorsOf(id, links)]
  const roots = new Set<SourceId>()
  for (const one of reached) {
    const above = ancestorsOf(one, links)
    // An end: nothing above it, or only what also copies from it.
    const isEnd = [...above].every((other) => other === one || ancestorsOf(other, links).has(one))
    const [least] = [one, ...above].filter((other) => !retracted.has(other)).sort()
    if (isEnd && least !== undefined) roots.add(least)
  }
  return [...roots].sort()
}

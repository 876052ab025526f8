import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Source, SourceId } from '#domain/source/source'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** How one source can stand to another: it takes its words from there, or has the opposite interest. */
export type SourceLink = 'copiesFrom' | 'opposes'

/** Why two sources are not linked, or stay so. */
export type LinkSourcesRefusal = 'no-such-source' | 'links-itself' | DeedRefusal

/** Two sources and what is between them, seen from the first. */
export type LinkSourcesWish = {
  readonly sourceId: SourceId
  readonly otherId: SourceId
  readonly link: SourceLink
}

/** Says that a source copies from another, or opposes it. Circles of copying are allowed; opposition is said once. */
export function linkSources(
  hands: Pick<Hands, 'store'>,
  wish: LinkSourcesWish,
): Promise<Result<Deed, LinkSourcesRefusal>> {
  return change(hands, wish, (before, other) => {
    const known = before[wish.link] ?? []
    if (known.includes(other.id)) return [before]
    if (wish.link === 'opposes' && other.opposes?.includes(before.id) === true) return [before]
    return [{ ...before, [wish.link]: [...known, other.id] }]
  })
}

/** Takes back that a source copies from another, or opposes it; opposition on whichever of the two it was said. */
export function unlinkSources(
  hands: Pick<Hands, 'store'>,
  wish: LinkSourcesWish,
): Promise<Result<Deed, LinkSourcesRefusal>> {
  return change(hands, wish, (before, other) =>
    wish.link === 'opposes'
      ? [without(before, 'opposes', other.id), without(other, 'opposes', before.id)]
      : [without(before, wish.link, other.id)],
  )
}

function change(
  { store }: Pick<Hands, 'store'>,
  { sourceId, otherId, link }: LinkSourcesWish,
  decide: (before: Source, other: Source) => readonly Source[],
): Promise<Result<Deed, LinkSourcesRefusal>> {
  return store.attempt<LinkSourcesRefusal>(async () => {
    if (sourceId === otherId) return refuse('links-itself')
    const [before, other] = await store.db.sources.bulkGet([sourceId, otherId])
    if (before === undefined || other === undefined) return refuse('no-such-source')
    const changes = decide(before, other).flatMap((after) =>
      amended('sources', after.id === sourceId ? before : other, after),
    )
    const words = link === 'copiesFrom' ? 'copies from' : 'opposes'
    return succeed({ label: `Amended whether ${before.name} ${words} ${other.name}`, changes })
  })
}

function without(source: Source, link: SourceLink, gone: SourceId): Source {
  const kept = (source[link] ?? []).filter((id) => id !== gone)
  if (kept.length > 0) return { ...source, [link]: kept }
  const { [link]: old, ...rest } = source
  return old === undefined ? source : rest
}

import { refuse, succeed, type Result } from '#domain/result'
import { ancestorsOf } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'

/** Why a source must stay. */
export type MustStay = 'no-such-source' | 'is-copied-from'

/**
 * Whether a source can be removed. One from which others copy cannot where it would not be known any more whom they copy
 * from: each could count as an origin of its own, though nobody found out that it is one. That is so where it copies from
 * nobody itself, stands in a circle of copies, or was retracted.
 */
export function mayRemove(id: SourceId, sources: readonly Source[]): Result<Source, MustStay> {
  const source = sources.find((one) => one.id === id)
  if (source === undefined) return refuse('no-such-source')
  const isCopied = sources.some((other) => other.id !== id && other.copiesFrom?.includes(id) === true)
  if (!isCopied) return succeed(source)
  const above = ancestorsOf(id, new Map(sources.map((one) => [one.id, one.copiesFrom ?? []])))
  return above.size === 0 || above.has(id) || source.retracted !== undefined
    ? refuse('is-copied-from')
    : succeed(source)
}

/** Another source once `gone` is no more: what copied from it copies from whom it copied from. */
export function unlinked(other: Source, gone: Pick<Source, 'id' | 'copiesFrom'>): Source {
  const { copiesFrom, opposes, ...rest } = other
  const above = (copiesFrom ?? []).flatMap((id) => (id === gone.id ? (gone.copiesFrom ?? []) : [id]))
  const against = opposes?.filter((id) => id !== gone.id)
  const left = new Set(above.filter((id) => id !== gone.id && id !== other.id))
  return {
    ...rest,
    ...(left.size === 0 ? {} : { copiesFrom: [...left] }),
    ...(against === undefined || against.length === 0 ? {} : { opposes: against }),
  }
}

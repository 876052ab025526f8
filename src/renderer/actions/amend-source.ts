import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Source, SourceId } from '#domain/source/source'
import { isNamed } from '#domain/source/source-name'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source stays as it was. */
export type AmendSourceRefusal = 'no-such-source' | 'empty-name' | 'name-taken' | DeedRefusal

/** What of a source may be amended; its grades have their own deed. */
export type AmendSourceWish = { readonly sourceId: SourceId } & Partial<
  Pick<Source, 'name' | 'kind' | 'descriptor'>
>

/** Amends a source's name, kind or descriptor. */
export function amendSource(
  { store }: Pick<Hands, 'store'>,
  { sourceId, ...wanted }: AmendSourceWish,
): Promise<Result<Deed, AmendSourceRefusal>> {
  return store.attempt<AmendSourceRefusal>(async () => {
    const sources = await store.db.sources.toArray()
    const before = sources.find((source) => source.id === sourceId)
    if (before === undefined) return refuse('no-such-source')
    const name = (wanted.name ?? before.name).trim()
    if (name === '') return refuse('empty-name')
    if (sources.some((source) => source.id !== sourceId && isNamed(source, name))) return refuse('name-taken')
    const changes = amended('sources', before, { ...before, ...wanted, name })
    return succeed({ label: `Amended source ${name}`, changes })
  })
}

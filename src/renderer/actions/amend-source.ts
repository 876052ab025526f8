import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import { sourceFactors, type Source, type SourceFactors, type SourceId } from '#domain/source/source'
import { isNamed } from '#domain/source/source-name'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source stays as it was. */
export type AmendSourceRefusal = 'no-such-source' | 'empty-name' | 'name-taken' | DeedRefusal

/** What of a source may be amended; its grades have their own deed. */
export type AmendSourceWish = { readonly sourceId: SourceId } & Partial<
  Pick<Source, 'name' | 'kind' | 'descriptor' | 'factors'>
>

/** Amends a source's name, kind or descriptor. Of the factors only those given become others; an emptied one goes. */
export function amendSource(
  { store }: Pick<Hands, 'store'>,
  { sourceId, factors, ...wanted }: AmendSourceWish,
): Promise<Result<Deed, AmendSourceRefusal>> {
  return store.attempt<AmendSourceRefusal>(async () => {
    const sources = await store.db.sources.toArray()
    const before = sources.find((source) => source.id === sourceId)
    if (before === undefined) return refuse('no-such-source')
    const name = (wanted.name ?? before.name).trim()
    if (name === '') return refuse('empty-name')
    if (sources.some((source) => source.id !== sourceId && isNamed(source, name))) return refuse('name-taken')
    const after = { ...before, ...wanted, name }
    const changes = amended('sources', before, factors === undefined ? after : withFactors(after, factors))
    return succeed({ label: `Amended source ${name}`, changes })
  })
}

function withFactors({ factors: before, ...source }: Source, wanted: SourceFactors): Source {
  const entries = sourceFactors.flatMap((factor) => {
    const words = (wanted[factor] ?? before?.[factor] ?? '').trim()
    return words === '' ? [] : [[factor, words] as const]
  })
  return entries.length === 0 ? source : { ...source, factors: Object.fromEntries(entries) }
}

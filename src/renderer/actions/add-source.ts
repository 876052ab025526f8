import { added } from '#domain/case/changes'
import { refuse, succeed, type Result } from '#domain/result'
import type { Source, SourceKind } from '#domain/source/source'
import { isNamed } from '#domain/source/source-name'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source was not added. */
export type AddSourceRefusal = 'empty-name' | 'name-taken' | DeedRefusal

/** Adds a source. Nobody has graded it yet. */
export function addSource(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  wish: { readonly name: string; readonly kind: SourceKind; readonly descriptor?: string },
): Promise<Result<Source, AddSourceRefusal>> {
  return make<Source, AddSourceRefusal>(store, async () => {
    const name = wish.name.trim()
    if (name === '') return refuse('empty-name')
    const sources = await store.db.sources.toArray()
    if (sources.some((source) => isNamed(source, name))) return refuse('name-taken')
    const descriptor = wish.descriptor?.trim() ?? ''
    const made: Source = { id: newId(), name, kind: wish.kind, gradings: [], descriptor }
    return succeed({ label: `Added source ${name}`, changes: added('sources', made), made })
  })
}

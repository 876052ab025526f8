import { added } from '#domain/case/changes'
import { refuse, succeed, type Result } from '#domain/result'
import { planCodebookImport, type CodebookImport, type ExchangedTag } from '#domain/tag/codebook-exchange'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a codebook was not brought in. */
export type BringInCodebookRefusal = 'nothing-new' | DeedRefusal

/** Adds the tags of another codebook, as one deed: a file of another program, or a starter set. `from` is its name. */
export function bringInCodebook(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  { exchanged, from }: { readonly exchanged: readonly ExchangedTag[]; readonly from: string },
): Promise<Result<CodebookImport, BringInCodebookRefusal>> {
  return make<CodebookImport, BringInCodebookRefusal>(store, async () => {
    const tags = await store.db.tags.toArray()
    const made = planCodebookImport(tags, exchanged, () => newId<'tag'>())
    if (made.added.length === 0) return refuse('nothing-new')
    const count = made.added.length === 1 ? '1 tag' : `${made.added.length} tags`
    return succeed({ label: `Brought in ${count} from ${from}`, changes: added('tags', ...made.added), made })
  })
}

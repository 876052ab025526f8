import { added, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { SavedSearch, SearchId } from '#domain/search/saved-search'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a search was not saved. */
export type SaveSearchRefusal = 'nothing-asked' | 'name-taken' | DeedRefusal

/** Keeps a search; its name is what was typed where none is given. */
export function saveSearch(
  { store, now, newId }: Hands,
  { query, name = query }: { readonly query: string; readonly name?: string },
): Promise<Result<SavedSearch, SaveSearchRefusal>> {
  return make<SavedSearch, SaveSearchRefusal>(store, async () => {
    const words = query.trim()
    if (words === '') return refuse('nothing-asked')
    const taken = await store.db.searches.where('name').equals(name.trim()).first()
    if (taken !== undefined) return refuse('name-taken')
    const made: SavedSearch = { id: newId(), name: name.trim(), query: words, savedAt: now() }
    return succeed({ label: `Saved search ${made.name}`, changes: added('searches', made), made })
  })
}

/** Why a saved search is still there. */
export type RemoveSearchRefusal = 'no-such-search' | DeedRefusal

/** Removes a saved search. */
export function removeSearch(
  { store }: Pick<Hands, 'store'>,
  { searchId }: { readonly searchId: SearchId },
): Promise<Result<Deed, RemoveSearchRefusal>> {
  return store.attempt<RemoveSearchRefusal>(async () => {
    const search = await store.db.searches.get(searchId)
    if (search === undefined) return refuse('no-such-search')
    return succeed({ label: `Removed search ${search.name}`, changes: removed('searches', search) })
  })
}

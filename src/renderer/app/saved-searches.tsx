import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SavedSearch, SearchId } from '#domain/search/saved-search'
import { removeSearch } from '#renderer/actions/save-search'
import { focusSoon } from '#renderer/app/arrange-by'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { searchWatch } from '#renderer/app/search-watch'
import { searchWords } from '#renderer/features/search/wording'
import { newestSequence, searchesOf } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'
import { useWatched } from '#renderer/storage/use-watched'
import { IconButton } from '#renderer/ui/button.tsx'

/** The search that takes the place of one that goes, else the place where all searches begin. */
function neighbourOf(searches: readonly SavedSearch[], gone: SearchId): string {
  const at = searches.findIndex(({ id }) => id === gone)
  const next = searches[at + 1] ?? searches[at - 1]
  return next === undefined ? '.app-left .app-nav-row' : `[data-search="${next.id}"]`
}

const none: readonly SavedSearch[] = []

/** The saved searches with how much each finds now. Keeps the index in step with the case, too. */
export function SavedSearches({ frame }: { readonly frame: Frame }) {
  const { session, deeds } = frame
  const searches = useLive(() => searchesOf(session.store.db), [session]) ?? none
  useIndexing(frame)
  const counts = useCounts(frame, searches)
  if (searches.length === 0) return null
  return (
    <>
      <h2 className="app-small-title">{searchWords.savedTitle}</h2>
      <ul aria-label={searchWords.savedTitle}>
        {searches.map((search) => (
          <li key={search.id} className="app-nav-search">
            <button
              type="button"
              className="app-nav-row"
              data-search={search.id}
              onClick={() => {
                goTo({ kind: 'search', query: search.query })
              }}
            >
              <bdi>{search.name}</bdi>
              <span className="app-nav-count">{searchWords.savedCount(counts.get(search.id) ?? 0)}</span>
            </button>
            <IconButton
              label={searchWords.removeSearch(search.name)}
              onPress={() => {
                void deeds
                  .run(removeSearch(session.hands, { searchId: search.id }), searchWords.removed(search.name))
                  .then((isGone) => {
                    if (isGone) focusSoon(neighbourOf(searches, search.id))
                  })
              }}
            >
              <X size={12} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The first screens come first; then the index is brought up to date, and after each deed again. */
const firstPause = 1500
const pause = 150

function useIndexing({ session }: Frame): void {
  const sequence = useLive(() => newestSequence(session.store.db), [session])
  const [isBegun, setBegun] = useState(false)
  useEffect(() => {
    if (sequence === undefined) return undefined
    const timer = setTimeout(
      () => {
        setBegun(true)
        searchWatch(session.store).follow()
      },
      isBegun ? pause : firstPause,
    )
    return () => {
      clearTimeout(timer)
    }
  }, [session, sequence, isBegun])
}

function useCounts({ session }: Frame, searches: readonly SavedSearch[]): ReadonlyMap<SearchId, number> {
  const watch = searchWatch(session.store)
  const state = useWatched(watch)
  const [counts, setCounts] = useState<ReadonlyMap<SearchId, number>>(new Map())
  const isReady = state.kind === 'ready'
  useEffect(() => {
    if (!isReady || searches.length === 0) return undefined
    let isWanted = true
    void Promise.all(
      searches.map(async ({ id, query }) => {
        const found = await watch.search(query, 999)
        return [id, found.ok ? found.value.hits.length : 0] as const
      }),
    ).then((found) => {
      if (isWanted) setCounts(new Map(found))
    })
    return () => {
      isWanted = false
    }
  }, [watch, state, isReady, searches])
  return counts
}

import { useEffect, useState } from 'react'
import type { SearchFinds, SearchHit } from '#domain/search/search-item'
import type { Anchor } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import { saveSearch } from '#renderer/actions/save-search'
import { focusSoon } from '#renderer/app/arrange-by'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { openView } from '#renderer/app/layout'
import { goTo, goToPassage, goToSpan } from '#renderer/app/navigator'
import { searchWatch, type SearchState } from '#renderer/app/search-watch'
import { TagFoundStage } from '#renderer/app/rooms/tag-found-stage.tsx'
import { arrange } from '#renderer/app/workbench-store'
import { SearchPane } from '#renderer/features/search/search-pane.tsx'
import { searchWords } from '#renderer/features/search/wording'
import { highlightsByIds } from '#renderer/storage/reads-highlights'
import { searchesOf } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'
import { useWatched } from '#renderer/storage/use-watched'

/** So many are shown; who has more must ask more narrowly. */
const mostHits = 300
/** Typing goes on for so long before it is looked for (milliseconds). */
const typingPause = 80

/** Full-text search over the case; what is found follows what is done. */
export function SearchRoom({ frame, query }: { readonly frame: Frame; readonly query: string }) {
  const { session, deeds } = frame
  const watch = searchWatch(session.store)
  const state = useWatched(watch)
  const answer = useFinds(frame, query, state)
  const searches = useLive(() => searchesOf(session.store.db), [session]) ?? []
  const [isTagging, setTagging] = useState(false)
  const save = async (words: string): Promise<void> => {
    const saved = saveSearch(session.hands, { query: words })
    await deeds.run(saved, searchWords.saved(words.trim()))
    const made = await saved
    if (made.ok) focusSoon(`[data-search="${made.value.id}"]`)
  }
  return (
    <SearchPane
      typed={query}
      onType={(typed) => {
        arrange((layout) => openView(layout, { kind: 'search', query: typed }))
      }}
      finds={answer?.finds}
      anchors={answer?.anchors ?? noAnchors}
      isCurrent={answer?.query === query}
      notice={noticeOf(state)}
      isSaved={searches.some((search) => search.query === query.trim())}
      onSave={() => void save(query)}
      onOpen={openHit}
      onTag={() => {
        setTagging(true)
      }}
    >
      {isTagging ? (
        <TagFoundStage
          frame={frame}
          query={query}
          onClose={() => {
            setTagging(false)
          }}
        />
      ) : null}
    </SearchPane>
  )
}

/** What was found, what was asked, and where the highlights among it stand. */
type Answer = {
  readonly query: string
  readonly finds: SearchFinds
  readonly anchors: ReadonlyMap<string, Anchor>
}

const noAnchors: ReadonlyMap<string, Anchor> = new Map()

/** The newest finds for what is typed, found anew when the index has gone on. */
function useFinds({ session }: Frame, query: string, state: SearchState): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void answerTo(session, query).then((found) => {
        if (isWanted && found !== undefined) setAnswer(found)
      })
    }, typingPause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [session, query, state])
  return answer
}

async function answerTo({ store }: Frame['session'], query: string): Promise<Answer | undefined> {
  const found = await searchWatch(store).search(query, mostHits)
  if (!found.ok) return undefined
  const ids = found.value.hits
    .filter(({ kind }) => kind === 'highlight')
    .map(({ key }) => asId<'highlight'>(key))
  const highlights = await highlightsByIds(store.db, ids)
  const anchors = new Map([...highlights].map(([id, { anchor }]) => [id, anchor] as const))
  return { query, finds: found.value, anchors }
}

function noticeOf(state: SearchState): string | undefined {
  if (state.kind === 'indexing') return searchWords.indexing(state.done, state.all)
  return state.kind === 'stopped' ? searchWords.stopped : undefined
}

/** Opens what was found, at its words. */
export function openHit({ kind, key, documentId, at }: SearchHit, isBeside: boolean): void {
  const where = { isBeside }
  if (kind === 'claim') goTo({ kind: 'claims', claimId: asId(key) }, where)
  else if (kind === 'assessment') goTo({ kind: 'assessment', assessmentId: asId(key) }, where)
  else if (kind === 'source') goTo({ kind: 'sources', sourceId: asId(key) }, where)
  else if (kind === 'tag') goTo({ kind: 'codebook', tagId: asId(key) }, where)
  else if (documentId === undefined) return
  else if (kind === 'highlight') goToPassage(asId(documentId), asId(key), where)
  else if (at === undefined) goTo({ kind: 'document', documentId: asId(documentId) }, where)
  else goToSpan(asId(documentId), at, where)
}

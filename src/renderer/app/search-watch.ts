import type { ItemName, SearchFinds } from '#domain/search/search-item'
import { refuse, type Result } from '#domain/result'
import type { CaseStore, Watched } from '#renderer/storage/case-store'
import { quietWindow } from '#renderer/storage/quiet-window'
import { allNames, itemsOf, namesTouched } from '#renderer/storage/search-items'
import { freezeReasonOf } from '#renderer/storage/time-limit'
import { watchable, type Watchable } from '#renderer/storage/watched'
import type { IndexHead } from '#renderer/workers/change-index'
import { openSearchRoom, type SearchRefusal, type SearchRoom } from '#renderer/workers/search-room'

/** How far the index of a case has come. `sequence` is the deed up to which it knows everything. */
export type SearchState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'indexing'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly sequence: number }
  | { readonly kind: 'stopped' }

/** The index of a case: it follows the journal, and is made anew where it is damaged or not of this case. */
export type SearchWatch = Watched<SearchState> & {
  /** Begins, or goes on with what was done since. */
  readonly follow: () => void
  readonly search: (typed: string, most: number) => Promise<Result<SearchFinds, SearchRefusal>>
  readonly close: () => void
}

const watches = new WeakMap<CaseStore, SearchWatch>()

/** The one index of an open case. */
export function searchWatch(store: CaseStore): SearchWatch {
  const known = watches.get(store)
  if (known !== undefined) return known
  const made = newSearchWatch(store, openSearchRoom)
  watches.set(store, made)
  return made
}

/** Things handed over together. */
const batch = 40
/** Each lot waits for a quiet window so long at most (ms). */
const patience = 400
/** Damaged twice is the disk, not the file. */
const mostRebuilds = 2

/** Makes a watch of its own over a room that is opened at the first need. */
export function newSearchWatch(store: CaseStore, open: () => SearchRoom): SearchWatch {
  const state = watchable<SearchState>({ kind: 'waiting' })
  let room: Promise<OpenedIndex | undefined> | undefined
  let isBusy = false
  let isAsked = false
  const index = () => (room ??= openIndex(open(), store.caseId))

  async function run(): Promise<void> {
    const opened = await index()
    while (isAsked) {
      isAsked = false
      const reached = opened === undefined ? stopped : await caughtUpOrAway({ store, index: opened, state })
      state.set(reached)
    }
    isBusy = false
  }

  return {
    current: state.current,
    subscribe: state.subscribe,
    follow() {
      isAsked = true
      if (isBusy || state.current().kind === 'stopped') return
      isBusy = true
      void run()
    },
    async search(typed, most) {
      const opened = await index()
      return opened === undefined ? refuse('index-stopped') : opened.room.ask({ kind: 'search', typed, most })
    },
    close() {
      void room?.then((opened) => opened?.room.close())
    },
  }
}

type Following = {
  readonly store: CaseStore
  readonly index: OpenedIndex
  readonly state: Watchable<SearchState>
}

const stopped: SearchState = { kind: 'stopped' }

/** While the database is away nothing is indexed; what is asked for next goes on from where the index stood. */
async function caughtUpOrAway(following: Following): Promise<SearchState> {
  try {
    return await catchUp(following)
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
    return { kind: 'waiting' }
  }
}

/** Brings the index to where the journal stands; what cannot be brought there is made anew, but not for ever. */
async function catchUp(following: Following, rebuilds = 0): Promise<SearchState> {
  const { store, index } = following
  const canary = await store.db.canary.get('canary')
  if (canary === undefined) return { kind: 'waiting' }
  const { sequence, hash } = canary
  if (index.head?.hash === hash) return { kind: 'ready', sequence }
  const names = await namesSince(store, index.head)
  const isDone =
    names === undefined
      ? await rebuild(following, { sequence, hash })
      : await change(following, names, { sequence, hash })
  if (!isDone && rebuilds >= mostRebuilds) return { kind: 'stopped' }
  index.head = isDone ? { sequence, hash } : undefined
  return catchUp(following, isDone ? rebuilds : rebuilds + 1)
}

async function rebuild(following: Following, head: IndexHead): Promise<boolean> {
  const emptied = await following.index.room.ask({ kind: 'empty' })
  return emptied.ok && change(following, await allNames(following.store.db), head)
}

async function change(
  { store, index, state }: Following,
  names: readonly ItemName[],
  head: IndexHead,
): Promise<boolean> {
  for (let from = 0; from < Math.max(1, names.length); from += batch) {
    if (names.length > batch) state.set({ kind: 'indexing', done: from, all: names.length })
    await quietWindow(patience)
    const { items, gone } = await itemsOf(store, names.slice(from, from + batch))
    const isLast = from + batch >= names.length
    const told = await index.room.ask({ kind: 'change', items, gone, head: isLast ? head : undefined })
    if (!told.ok) return false
  }
  return true
}

type OpenedIndex = { readonly room: SearchRoom; head: IndexHead | undefined }

async function openIndex(room: SearchRoom, caseId: string): Promise<OpenedIndex | undefined> {
  const opened = await room.ask({ kind: 'open', name: caseId })
  return opened.ok ? { room, head: opened.value.head } : undefined
}

/** What was touched after a place in the journal; undefined where the journal does not lead on from there. */
async function namesSince(
  { db }: CaseStore,
  head: IndexHead | undefined,
): Promise<readonly ItemName[] | undefined> {
  if (head === undefined) return undefined
  const deeds = await db.journal.where('sequence').above(head.sequence).toArray()
  if (deeds[0]?.previousHash !== head.hash) return undefined
  return namesTouched(
    db,
    deeds.flatMap((deed) => deed.changes),
  )
}

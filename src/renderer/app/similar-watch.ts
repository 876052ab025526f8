import type { DocumentId, Sha256, SourceDocument } from '#domain/document/source-document'
import type { Similarities } from '#domain/similar/similarities'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore, Watched } from '#renderer/storage/case-store'
import { watchable } from '#renderer/storage/watched'
import { openSimilarRoom, type SimilarRoom } from '#renderer/workers/similar-room'

/** How far the comparing of the documents of a case has come. */
export type SimilarState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'comparing'; readonly done: number; readonly all: number }
  | { readonly kind: 'found'; readonly similarities: Similarities }
  | { readonly kind: 'stopped' }

/** The comparing of a case: begun when it is first asked for, it goes on with each document that comes in. */
export type SimilarWatch = Watched<SimilarState> & {
  readonly follow: (documents: readonly SourceDocument[]) => void
  /** Ends the comparing and lets go of what it knows. */
  readonly close: () => void
}

const watches = new WeakMap<CaseStore, SimilarWatch>()

/** The one comparing of an open case. Nothing of it is stored: it is found anew in each session. */
export function similarWatch(store: CaseStore): SimilarWatch {
  const known = watches.get(store)
  if (known !== undefined) return known
  const made = newWatch(store, openSimilarRoom)
  watches.set(store, made)
  return made
}

/** Texts handed over together. */
const batch = 25

/** Makes a watch of its own, over a room that is opened at the first need. */
export function newWatch(store: CaseStore, open: () => SimilarRoom): SimilarWatch {
  const state = watchable<SimilarState>({ kind: 'waiting' })
  /** The texts that were compared, by the SHA-256 of their bodies. */
  const known = new Map<DocumentId, Sha256>()
  let wanted: readonly SourceDocument[] = []
  let room: SimilarRoom | undefined
  let isBusy = false

  async function catchUp(): Promise<SimilarState> {
    const room = roomNow()
    for (let next = unknown(); next.length > 0; next = unknown()) {
      state.set({ kind: 'comparing', done: known.size, all: wanted.length })
      const together = next.slice(0, batch)
      for (const { id, bodyHash } of together) known.set(id, bodyHash)
      const added = await room.add(await textsOf(store, together))
      if (!added.ok) return { kind: 'stopped' }
    }
    const found = await room.find()
    if (!found.ok) return { kind: 'stopped' }
    // Documents that came in meanwhile are compared before anything is told.
    return isBehind() ? catchUp() : { kind: 'found', similarities: found.value }
  }

  /** A text that was read again makes all that was found of the old one untrue: the comparing begins anew. */
  function roomNow(): SimilarRoom {
    if (isStale()) {
      room?.close()
      room = undefined
      known.clear()
    }
    room ??= open()
    return room
  }

  const unknown = (): readonly SourceDocument[] => wanted.filter(({ id }) => !known.has(id))
  const isStale = (): boolean => wanted.some(({ id, bodyHash }) => (known.get(id) ?? bodyHash) !== bodyHash)
  const isBehind = (): boolean => unknown().length > 0 || isStale()

  return {
    current: state.current,
    subscribe: state.subscribe,
    follow(documents) {
      wanted = documents
      const isUpToDate = state.current().kind !== 'waiting' && !isBehind()
      if (isBusy || isUpToDate || state.current().kind === 'stopped') return
      isBusy = true
      void catchUp().then((reached) => {
        isBusy = false
        state.set(reached)
      })
    },
    close() {
      room?.close()
    },
  }
}

/** A text that cannot be read has nothing to compare; its document says so where it is opened. */
async function textsOf(store: CaseStore, documents: readonly SourceDocument[]) {
  const bodies = await Promise.all(documents.map(({ bodyHash }) => readBody(store, bodyHash)))
  return documents.flatMap(({ id }, at) => {
    const body = bodies[at]
    return body?.ok === true ? [{ id, text: body.value.text }] : []
  })
}

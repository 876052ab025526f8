import type { DocumentId, SourceDocument } from '#domain/document/source-document'
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
  const known = new Set<DocumentId>()
  let wanted: readonly SourceDocument[] = []
  let room: SimilarRoom | undefined
  let isBusy = false

  async function catchUp(room: SimilarRoom): Promise<SimilarState> {
    for (let next = unknown(); next.length > 0; next = unknown()) {
      state.set({ kind: 'comparing', done: known.size, all: wanted.length })
      const together = next.slice(0, batch)
      for (const { id } of together) known.add(id)
      const added = await room.add(await textsOf(store, together))
      if (!added.ok) return { kind: 'stopped' }
    }
    const found = await room.find()
    if (!found.ok) return { kind: 'stopped' }
    // Documents that came in meanwhile are compared before anything is told.
    return unknown().length > 0 ? catchUp(room) : { kind: 'found', similarities: found.value }
  }

  const unknown = (): readonly SourceDocument[] => wanted.filter(({ id }) => !known.has(id))

  return {
    current: state.current,
    subscribe: state.subscribe,
    follow(documents) {
      wanted = documents
      const isUpToDate = state.current().kind !== 'waiting' && unknown().length === 0
      if (isBusy || isUpToDate || state.current().kind === 'stopped') return
      isBusy = true
      room ??= open()
      void catchUp(room).then((reached) => {
        isBusy = false
        state.set(reached)
      })
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

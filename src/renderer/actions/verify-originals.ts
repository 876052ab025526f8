import type { SourceDocument } from '#domain/document/source-document'
import type { StoreRefusal } from '#preload/bridge'
import type { Hands } from '#renderer/actions/hands'
import { documentsOf } from '#renderer/storage/reads-documents'

/** An original that is not as it came, with a document that rests on it. */
export type BadOriginal = { readonly document: SourceDocument; readonly reason: StoreRefusal }

/** How far the check of all originals is. */
export type Verification = {
  readonly checked: number
  readonly all: number
  readonly bad: readonly BadOriginal[]
}

/**
 * Reads every original of the case and compares it with the SHA-256 it is kept under. Tells how far it is after each;
 * aborting ends it where it stands. Nothing is changed.
 */
export async function verifyOriginals(
  { store }: Pick<Hands, 'store'>,
  onProgress: (verification: Verification) => void,
  signal: AbortSignal,
): Promise<Verification> {
  const documents = await documentsOf(store.db)
  const once = [...new Map(documents.map((document) => [document.originalHash, document])).values()]
  let now: Verification = { checked: 0, all: once.length, bad: [] }
  for (const document of once) {
    if (signal.aborted) return now
    const read = await store.readBlob(document.originalHash)
    const bad = read.ok ? now.bad : [...now.bad, { document, reason: read.reason }]
    now = { ...now, checked: now.checked + 1, bad }
    onProgress(now)
  }
  return now
}

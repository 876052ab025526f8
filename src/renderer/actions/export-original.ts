import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, SaveTarget, StoreRefusal, WriteRefusal } from '#preload/bridge'
import type { Hands } from '#renderer/actions/hands'

/** Why an original was not written; what it would have replaced is untouched. */
export type ExportOriginalRefusal = 'no-such-document' | 'not-chosen' | StoreRefusal | WriteRefusal

/** Where an original was written. */
export type ExportedOriginal = { readonly target: SaveTarget; readonly path: string }

/** Writes the original of a document out again, byte for byte as it came and under its own name. */
export async function exportOriginal(
  { store }: Pick<Hands, 'store'>,
  bridge: Pick<Bridge, 'chooseSaveTarget' | 'writeTarget'>,
  { documentId }: { readonly documentId: DocumentId },
): Promise<Result<ExportedOriginal, ExportOriginalRefusal>> {
  const document = await store.db.documents.get(documentId)
  if (document === undefined) return refuse('no-such-document')
  // Read first: it is verified on the way, and what is damaged must not be offered a place.
  const original = await store.readBlob(document.originalHash)
  if (!original.ok) return original
  const target = await bridge.chooseSaveTarget(document.fileName)
  if (target === undefined) return refuse('not-chosen')
  const written = await bridge.writeTarget(target.handle, original.value)
  return written.ok ? succeed({ target, path: written.value.path }) : written
}

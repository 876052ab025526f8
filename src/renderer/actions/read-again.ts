import { added, amended } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import type { DocumentId, SourceDocument, StatedField } from '#domain/document/source-document'
import { describeDocument } from '#domain/import/import-plan'
import type { EncodingReach, ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import type { StoreRefusal } from '#preload/bridge'
import type { ImportHands } from '#renderer/actions/import-run'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import type { TakenDocument } from '#renderer/workers/take-in'

/** Why a document reads as it did before. */
export type ReadAgainRefusal = 'no-such-document' | ImportRefusal | StoreRefusal | DeedRefusal

/** Which document, the encoding its original is to be read with, and how far that reaches where there are several texts. */
export type ReadAgainWish = {
  readonly documentId: DocumentId
  readonly encoding: string
  readonly reach?: EncodingReach
}

/**
 * Reads the original of a document again in another encoding. As long as nothing is marked in it, that becomes its
 * text; marks stand on the text they were made on, so a marked document stays and gets a next version. Answers with
 * the document that has the new text.
 */
export async function readAgain(
  hands: ImportHands,
  { documentId, encoding, reach = 'doubted' }: ReadAgainWish,
): Promise<Result<DocumentId, ReadAgainRefusal>> {
  const { store } = hands
  const document = await store.db.documents.get(documentId)
  if (document === undefined) return refuse('no-such-document')
  const original = await store.readBlob(document.originalHash)
  if (!original.ok) return original
  const wanted = { bytes: original.value, fileName: document.fileName, encoding, reach }
  const taken = await hands.readingRoom.read(wanted, new AbortController().signal)
  if (!taken.ok) return taken
  const read = taken.value.document
  if (read === undefined) return refuse('no-readable-text')
  const kept = await store.keepBlobs([read.body, ...(read.layout === undefined ? [] : [read.layout])])
  if (!kept.ok) return kept
  return enter(hands, documentId, read)
}

function enter(
  { store, now, newId }: ImportHands,
  documentId: DocumentId,
  read: TakenDocument,
): Promise<Result<DocumentId, ReadAgainRefusal>> {
  return make<DocumentId, 'no-such-document'>(store, async () => {
    const before = await store.db.documents.get(documentId)
    if (before === undefined) return refuse('no-such-document')
    const marks = await store.db.highlights.where('documentId').equals(documentId).count()
    const after = rereadOf(before, read, now())
    const id = marks === 0 ? documentId : newId<'document'>()
    const changes: readonly Change[] =
      marks === 0
        ? amended('documents', before, after)
        : added('documents', { ...after, id, importedAt: now(), versionOf: documentId })
    return succeed({ label: `Read ${after.title} as ${after.decoding.encoding}`, changes, made: id })
  })
}

/** The document with another text. What the analyst amended stays; what the file says of itself is read anew. */
function rereadOf(before: SourceDocument, read: TakenDocument, at: string): SourceDocument {
  const described = describeDocument(
    {
      at: 0,
      id: before.id,
      fileName: before.fileName,
      size: before.originalSize,
      originalHash: before.originalHash,
      bodyHash: read.body.sha256,
      reading: read.reading,
      ...(read.layout === undefined ? {} : { layoutHash: read.layout.sha256 }),
    },
    before.sourceId,
    at,
  )
  const isAmended = (field: StatedField) => before.origins?.[field] === 'analyst'
  const from = (field: StatedField) => (isAmended(field) ? before : described)
  const [published, captured] = [from('published'), from('captured').captured]
  const origins = {
    ...described.origins,
    ...Object.fromEntries(Object.entries(before.origins ?? {}).filter(([, origin]) => origin === 'analyst')),
  }
  return {
    ...withoutReading(before),
    bodyHash: described.bodyHash,
    length: described.length,
    decoding: described.decoding,
    warnings: described.warnings,
    title: from('title').title,
    author: from('author').author,
    outlet: from('outlet').outlet,
    language: from('language').language,
    address: from('address').address,
    published: published.published,
    ...(published.publishedSpan === undefined ? {} : { publishedSpan: published.publishedSpan }),
    ...(captured === undefined ? {} : { captured }),
    ...(described.facts === undefined ? {} : { facts: described.facts }),
    ...(described.layoutHash === undefined ? {} : { layoutHash: described.layoutHash }),
    ...(Object.keys(origins).length === 0 ? {} : { origins }),
  }
}

/** A document without what a reading may leave unsaid, so that nothing of an earlier reading stays behind. */
function withoutReading(document: SourceDocument): SourceDocument {
  const { publishedSpan, captured, facts, layoutHash, origins, ...kept } = document
  void [publishedSpan, captured, facts, layoutHash, origins]
  return kept
}

import type { DocumentId } from '#domain/document/source-document'
import type { Carry } from '#domain/highlight/carry'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** What was decided of the marks of an older version in a newer one. */
export function carriesInto(db: CaseDatabase, documentId: DocumentId): Promise<readonly Carry[]> {
  return db.carries.where('documentId').equals(documentId).toArray()
}

/** The highlights that were carried over from others, by the one they come from. */
export async function carriedFrom(
  db: CaseDatabase,
  documentId: DocumentId,
): Promise<ReadonlyMap<HighlightId, HighlightId>> {
  const highlights = await db.highlights.where('documentId').equals(documentId).toArray()
  return new Map(
    highlights.flatMap(({ id, carriedFrom: from }) => (from === undefined ? [] : [[from, id] as const])),
  )
}

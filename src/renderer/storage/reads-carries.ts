import type { DocumentId } from '#domain/document/source-document'
import type { Carry } from '#domain/highlight/carry'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** What was decided of the marks of an older version in a newer one. */
export function carriesInto(db: CaseDatabase, documentId: DocumentId): Promise<readonly Carry[]> {
  return db.carries.where('documentId').equals(documentId).toArray()
}

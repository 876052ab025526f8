import type { Sha256, SourceDocument } from '#domain/document/source-document'
import type { Source, SourceId } from '#domain/source/source'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** The documents of a case, in the order in which they came in. Bodies stay where they are. */
export function documentsOf(db: CaseDatabase): Promise<readonly SourceDocument[]> {
  return db.documents.orderBy('importedAt').toArray()
}

/** Those documents of a case that came from some originals. */
export function documentsOfOriginals(
  db: CaseDatabase,
  hashes: readonly Sha256[],
): Promise<readonly SourceDocument[]> {
  return db.documents.where('originalHash').anyOf(hashes).toArray()
}

/** The documents that name a source as theirs. */
export function documentsFrom(db: CaseDatabase, sourceId: SourceId): Promise<readonly SourceDocument[]> {
  return db.documents.where('sourceId').equals(sourceId).sortBy('importedAt')
}

/** The sources of a case by name. */
export function sourcesOf(db: CaseDatabase): Promise<readonly Source[]> {
  return db.sources.orderBy('name').toArray()
}

import type { DocumentId, SourceDocument } from '#domain/document/source-document'

/** What likely versions are told by. */
export type Described = Pick<
  SourceDocument,
  'id' | 'title' | 'format' | 'address' | 'outlet' | 'sourceId' | 'fileName' | 'versionOf' | 'importedAt'
>

/**
 * The documents that may be an older version of one, the likeliest first: those of the same address, then those of the
 * same title from the same outlet or source, then those of the same file name. Only offered, never decided. A mail is
 * never offered: those of one subject answer each other.
 */
export function likelyOlder<Row extends Described>(
  documents: readonly Row[],
  newer: Described,
): readonly Row[] {
  return documents
    .filter((document) => document.id !== newer.id && document.importedAt <= newer.importedAt)
    .map((document) => ({ document, rank: rankOf(document, newer) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || (a.document.importedAt < b.document.importedAt ? 1 : -1))
    .map(({ document }) => document)
}

/** The ids of some documents, to look them up. */
export function idsOf(documents: readonly Pick<SourceDocument, 'id'>[]): ReadonlySet<DocumentId> {
  return new Set(documents.map(({ id }) => id))
}

function rankOf(older: Described, newer: Described): number {
  if (older.format === 'email' || newer.format === 'email') return 0
  if (newer.address !== undefined && older.address === newer.address) return 3
  const isSameTitle = older.title.trim().toLowerCase() === newer.title.trim().toLowerCase()
  if (isSameTitle && isSamePublisher(older, newer)) return 2
  return older.fileName === newer.fileName ? 1 : 0
}

function isSamePublisher(older: Described, newer: Described): boolean {
  return older.outlet === newer.outlet && older.sourceId === newer.sourceId
}

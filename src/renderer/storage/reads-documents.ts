import type { Sha256, SourceDocument } from '#domain/document/source-document'
import type { Source, SourceId } from '#domain/source/source'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { follower } from '#renderer/storage/followed-rows'

const follow = follower('documents')
const followSources = follower('sources')
const byNames = new WeakMap<ReadonlyMap<string, Source>, readonly Source[]>()
/** Rows that were followed, in order; rows that stayed as they were are not put in order again. */
const inOrder = new WeakMap<ReadonlyMap<string, SourceDocument>, readonly SourceDocument[]>()

/** The documents of a case, in the order in which they came in. Bodies stay where they are. */
export async function documentsOf(db: CaseDatabase): Promise<readonly SourceDocument[]> {
  const rows = await documentRows(db)
  const known = inOrder.get(rows)
  if (known !== undefined) return known
  const documents = [...rows.values()].toSorted(byArrival)
  inOrder.set(rows, documents)
  return documents
}

function byArrival(a: SourceDocument, b: SourceDocument): number {
  if (a.importedAt === b.importedAt) return 0
  return a.importedAt < b.importedAt ? -1 : 1
}

/** Those documents of a case that came from some originals. Looked for in all rows: an index is walked key by key. */
export async function documentsOfOriginals(
  db: CaseDatabase,
  hashes: readonly Sha256[],
): Promise<readonly SourceDocument[]> {
  const wanted = new Set(hashes)
  return [...(await documentRows(db)).values()].filter(({ originalHash }) => wanted.has(originalHash))
}

/** The documents that name a source as theirs. */
export function documentsFrom(db: CaseDatabase, sourceId: SourceId): Promise<readonly SourceDocument[]> {
  return db.documents.where('sourceId').equals(sourceId).sortBy('importedAt')
}

/** The documents of a case by id; the same map until one of them changes. */
export function documentRows(db: CaseDatabase): Promise<ReadonlyMap<string, SourceDocument>> {
  return follow(db, {
    key: 'all',
    load: () => db.documents.orderBy('importedAt').toArray(),
    belongs: () => true,
  })
}

/** The sources of a case by name; the same list until one of them changes. */
export async function sourcesOf(db: CaseDatabase): Promise<readonly Source[]> {
  const rows = await sourceRows(db)
  const known = byNames.get(rows)
  if (known !== undefined) return known
  const sources = [...rows.values()].toSorted(byName)
  byNames.set(rows, sources)
  return sources
}

/** The sources of a case by id; the same map until one of them changes. */
export function sourceRows(db: CaseDatabase): Promise<ReadonlyMap<string, Source>> {
  return followSources(db, { key: 'all', load: () => db.sources.toArray(), belongs: () => true })
}

function byName(a: Source, b: Source): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1
  return a.name < b.name ? -1 : 1
}

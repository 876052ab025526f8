import type { DocumentId, SourceDocument } from '#domain/document/source-document'

/** What the order of versions is told by. */
export type Versioned = Pick<SourceDocument, 'id' | 'versionOf' | 'importedAt'>

/**
 * The versions of a document, oldest first; a document that has no other version is alone. Of two that both follow one
 * version the one that came in later is the newer; a link to a document that is gone begins a chain of its own.
 */
export function versionsOf<Row extends Versioned>(documents: readonly Row[], id: DocumentId): readonly Row[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const next = followers(documents)
  const chain: Row[] = []
  const seen = new Set<DocumentId>()
  const visit = (row: Row | undefined): void => {
    if (row === undefined || seen.has(row.id)) return
    seen.add(row.id)
    chain.push(row)
    for (const follower of next.get(row.id) ?? []) visit(follower)
  }
  visit(oldestOf(byId, id))
  return chain
}

/** Whether making one document the next version of another would let a version follow itself. */
export function wouldCircle(
  documents: readonly Versioned[],
  { newerId, olderId }: { readonly newerId: DocumentId; readonly olderId: DocumentId },
): boolean {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const seen = new Set<DocumentId>()
  for (let at: DocumentId | undefined = olderId; at !== undefined && !seen.has(at);) {
    if (at === newerId) return true
    seen.add(at)
    at = byId.get(at)?.versionOf
  }
  return false
}

function oldestOf<Row extends Versioned>(
  byId: ReadonlyMap<DocumentId, Row>,
  id: DocumentId,
): Row | undefined {
  let oldest = byId.get(id)
  const seen = new Set<DocumentId>()
  for (let at = oldest; at !== undefined && !seen.has(at.id);) {
    seen.add(at.id)
    oldest = at
    at = at.versionOf === undefined ? undefined : byId.get(at.versionOf)
  }
  return oldest
}

function followers<Row extends Versioned>(
  documents: readonly Row[],
): ReadonlyMap<DocumentId, readonly Row[]> {
  const next = new Map<DocumentId, Row[]>()
  const inOrder = documents.toSorted((a, b) => (a.importedAt < b.importedAt ? -1 : 1))
  for (const document of inOrder) {
    if (document.versionOf === undefined) continue
    const group = next.get(document.versionOf)
    if (group === undefined) next.set(document.versionOf, [document])
    else group.push(document)
  }
  return next
}

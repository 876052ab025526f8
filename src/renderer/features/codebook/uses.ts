import type { DocumentId } from '#domain/document/source-document'
import type { TagId } from '#domain/tag/tag'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'

/** How often a tag is used, and in how many documents. */
export type TagUses = { readonly passages: number; readonly documents: number }

/** The uses of every tag; a tag that is not used is not in it. */
export function usesOf(passages: readonly TaggedPassage[]): ReadonlyMap<TagId, TagUses> {
  const documents = new Map<TagId, Set<DocumentId>>()
  const counts = new Map<TagId, number>()
  for (const { tagIds, documentId } of passages) {
    for (const id of tagIds) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      documents.set(id, (documents.get(id) ?? new Set<DocumentId>()).add(documentId))
    }
  }
  return new Map(
    [...counts].map(([id, count]) => [id, { passages: count, documents: documents.get(id)?.size ?? 0 }]),
  )
}

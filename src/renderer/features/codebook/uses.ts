import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { bearerCounts } from '#domain/tag/document-tags'
import type { TagId } from '#domain/tag/tag'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'

/** How often a tag is used: on how many passages, in how many documents those stand, and how many documents bear it. */
export type TagUses = { readonly passages: number; readonly documents: number; readonly bearers: number }

/** The uses of every tag, on passages and on documents; a tag that is not used is not in it. */
export function usesOf(
  passages: readonly TaggedPassage[],
  bearers: readonly SourceDocument[],
): ReadonlyMap<TagId, TagUses> {
  const documents = new Map<TagId, Set<DocumentId>>()
  const counts = new Map<TagId, number>()
  for (const { tagIds, documentId } of passages) {
    for (const id of tagIds) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      documents.set(id, (documents.get(id) ?? new Set<DocumentId>()).add(documentId))
    }
  }
  const borne = bearerCounts(bearers)
  return new Map(
    [...new Set([...counts.keys(), ...borne.keys()])].map((id) => [
      id,
      {
        passages: counts.get(id) ?? 0,
        documents: documents.get(id)?.size ?? 0,
        bearers: borne.get(id) ?? 0,
      },
    ]),
  )
}

import type { SourceDocument } from '#domain/document/source-document'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { CodedPassage } from '#domain/tag/coded-passages'
import type { TagId } from '#domain/tag/tag'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** A highlight that carries tags, with the document it stands in. */
export type TaggedPassage = CodedPassage & {
  readonly highlight: TextHighlight
  readonly document: SourceDocument
}

/** Every highlight that carries a tag, in the order of the documents (by title) and of their text. */
export async function taggedPassages(db: CaseDatabase): Promise<readonly TaggedPassage[]> {
  const [taggings, highlights, documents] = await Promise.all([
    db.taggings.toArray(),
    db.highlights.toArray(),
    db.documents.toArray(),
  ])
  const tagsOf = new Map<HighlightId, TagId[]>()
  for (const { highlightId, tagId } of taggings) {
    const ids = tagsOf.get(highlightId)
    if (ids === undefined) tagsOf.set(highlightId, [tagId])
    else ids.push(tagId)
  }
  const byId = new Map(documents.map((document) => [document.id, document]))
  const passages = highlights.flatMap((highlight): readonly TaggedPassage[] => {
    const document = byId.get(highlight.documentId)
    const tagIds = tagsOf.get(highlight.id)
    if (document === undefined || tagIds === undefined) return []
    const { start, end } = highlight.anchor
    return [{ highlightId: highlight.id, documentId: document.id, start, end, tagIds, highlight, document }]
  })
  return passages.sort(inReadingOrder)
}

function inReadingOrder(a: TaggedPassage, b: TaggedPassage): number {
  if (a.documentId === b.documentId) return a.start - b.start || b.end - a.end
  return a.document.title.localeCompare(b.document.title) || (a.documentId < b.documentId ? -1 : 1)
}

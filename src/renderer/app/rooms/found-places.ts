import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { refuse, succeed, type Result } from '#domain/result'
import { hitPlaces } from '#domain/search/hit-places'
import type { SearchFinds } from '#domain/search/search-item'
import type { FoundIn, FoundPlaces } from '#renderer/features/search/tag-found.tsx'

/** So many documents are looked through; their texts are held while the list stands. */
export const mostDocuments = 300

type LookThrough = {
  readonly found: Result<SearchFinds, string>
  readonly documents: readonly SourceDocument[]
  readonly read: (document: SourceDocument) => Promise<Result<DocumentBody, string>>
}

/** Where the words of a search stand in the texts it found; refused where the search, or every text, could not be read. */
export async function foundPlaces(
  query: string,
  { found, documents, read }: LookThrough,
): Promise<Result<FoundPlaces, 'not-looked-through'>> {
  if (!found.ok) return refuse('not-looked-through')
  const hits = found.value.hits.filter(({ kind }) => kind === 'document')
  const places: FoundIn[] = []
  let cutTexts = 0
  let unread = 0
  for (const { key } of hits.slice(0, mostDocuments)) {
    const document = documents.find(({ id }) => id === asId(key))
    if (document === undefined) continue
    const body = await read(document)
    if (!body.ok) {
      unread += 1
      continue
    }
    const { spans, isCut } = hitPlaces(query, body.value.text)
    if (isCut) cutTexts += 1
    if (spans.length > 0)
      places.push({ documentId: document.id, title: document.title, body: body.value, places: spans })
  }
  if (places.length === 0 && unread > 0) return refuse('not-looked-through')
  return succeed({
    documents: places,
    isCut: hits.length > mostDocuments || found.value.isCut,
    cutTexts,
  })
}

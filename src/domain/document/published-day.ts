import type { SourceDocument } from '#domain/document/source-document'

/** The day a document was published (ISO), where it is one day that it may mean; undefined where that is not known. */
export function publishedDay({
  published,
  publishedSpan,
}: Pick<SourceDocument, 'published' | 'publishedSpan'>): string | undefined {
  if (publishedSpan !== undefined)
    return publishedSpan.from === publishedSpan.to ? publishedSpan.from : undefined
  return published === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]
}

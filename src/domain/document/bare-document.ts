import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'

/** A document of a test: an unread text of one character in English that says no more of itself than it is given. */
export function bareDocument(id: string, said: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: asId(id),
    title: id,
    fileName: `${id}.txt`,
    format: 'text',
    originalHash: id,
    originalSize: 1,
    bodyHash: id,
    length: 1,
    decoding: { encoding: 'utf-8', settledBy: 'valid-utf-8' },
    language: 'en',
    author: undefined,
    outlet: undefined,
    published: undefined,
    address: undefined,
    sourceId: undefined,
    importedAt: '2024-05-01T09:00:00Z',
    warnings: [],
    reading: 'unread',
    ...said,
  }
}

import type { DocumentId } from '#domain/document/source-document'
import type { Finding, OpenReader } from '#renderer/features/reader/reader-props'
import { openFinder } from '#renderer/workers/find-room'

const readers = new Set<OpenReader>()

/** How words are looked for in the readers of this window. */
export const finding: Finding = {
  newFinder: (text) => openFinder(text),
  register(reader) {
    readers.add(reader)
    return () => {
      readers.delete(reader)
    }
  },
}

/** The reader the keyboard is in, else one that shows the document asked for. */
export function readerAtHand(documentId: DocumentId | undefined): OpenReader | undefined {
  const open = [...readers]
  return open.find(({ hasFocus }) => hasFocus()) ?? open.find((each) => each.documentId === documentId)
}

import type { DocumentId, SourceDocument, Triage } from '#domain/document/source-document'
import type { SharedWords } from '#renderer/actions/amend-document'
import type { OfferPart } from '#domain/import/offers'
import type { Tag } from '#domain/tag/tag'

/** Where a document is opened. */
export type OpenPlace = 'here' | 'beside'

/** What can be done with documents from their list; many at once are one deed. */
export type LibraryActs = {
  readonly onOpen: (documentId: DocumentId, place: OpenPlace) => void
  readonly onRemove: (ids: readonly DocumentId[]) => void
  readonly onTriage: (ids: readonly DocumentId[], triage: Exclude<Triage, 'duplicate'>) => void
  readonly onDuplicate: (ids: readonly DocumentId[], original: DocumentId) => void
  readonly onRead: (ids: readonly DocumentId[], reading: SourceDocument['reading']) => void
  readonly onSource: (ids: readonly DocumentId[]) => void
  readonly onAmend: (documentId: DocumentId) => void
  readonly onEncoding: (documentId: DocumentId) => void
  /** Chooses the tags on documents. */
  readonly onTag: (ids: readonly DocumentId[]) => void
  readonly onUntag: (documentId: DocumentId, tag: Tag) => void
  /** Takes over all that is suggested, or drops it for good. */
  readonly onTakeOffers: (parts: readonly OfferPart[]) => void
  readonly onDropOffers: (parts: readonly OfferPart[]) => void
  /** Says something of several documents at once. */
  readonly onAmendAll: (ids: readonly DocumentId[], words: SharedWords) => void
  readonly onExportOriginal: (documentId: DocumentId) => void
  /** Begins to drag an original out; undefined where the host cannot. */
  readonly onDragOriginal: ((document: SourceDocument) => void) | undefined
  /** Shows the original in the desktop's folder window; where the host cannot, it is not offered. */
  readonly onRevealOriginal: ((document: SourceDocument) => void) | undefined
  /** The beginning of a document's text, in at most so many UTF-16 code units; undefined where it cannot be read. */
  readonly excerptOf: (document: SourceDocument, length: number) => Promise<string | undefined>
}

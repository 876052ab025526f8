import type { ReactNode, Ref } from 'react'
import type { Span } from '#domain/document/block'
import type { ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody, DocumentId, SourceDocument } from '#domain/document/source-document'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Source } from '#domain/source/source'
import type { Tag } from '#domain/tag/tag'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import type { Finder } from '#domain/document/finder'
import type { KeptView } from '#renderer/features/reader/kept-view'
import type { OriginalPages } from '#renderer/features/reader/page-view.tsx'
import type { ReaderDeeds } from '#renderer/features/reader/reader-deeds'
import type { Watched } from '#renderer/storage/case-store'
import type { ReadingLook } from '#renderer/reading/reading-look'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import type { ExtraSpan } from '#renderer/reading/use-painting'

/** What a claim is to rest on: a highlight there is, or a passage still to be marked. */
export type ClaimTarget =
  | { readonly kind: 'highlight'; readonly id: HighlightId }
  | { readonly kind: 'passage'; readonly span: Span; readonly quote: string }

/** A reader that is shown, as the window's commands see it. */
export type OpenReader = {
  readonly documentId: DocumentId
  /** Whether the keyboard is in its room: in the text or in what stands beside it. */
  readonly hasFocus: () => boolean
  /** Opens the find bar, or puts the keyboard back into it. */
  readonly openFind: () => void
  /** Goes to the next or previous hit and, where the keyboard is in the text, selects it. */
  readonly stepFind: (by: 1 | -1) => void
  /** Shows its pages beside its text, or again only one of them; without pages nothing. */
  readonly turnBeside: () => void
  /** Goes to the next paragraph that was not read. */
  readonly goToUnread: () => void
}

/** What a window gives its readers so that words can be looked for in them. */
export type Finding = {
  /** Makes what looks for words in a text. */
  readonly newFinder: (text: string) => Finder
  /** Lets the commands of the window find a reader for as long as it is shown; answers with the way to stop. */
  readonly register: (reader: OpenReader) => () => void
}

/** How the text of a reader looks, and the way to change it. */
export type Appearance = { readonly look: ReadingLook; readonly onLook: (look: ReadingLook) => void }

/** What of a document was read, and how that changes. */
export type Progress = {
  readonly read: ReadStretches
  readonly onRead: (spans: readonly Span[]) => void
  readonly onUnread: (span: Span) => void
}

/** The document to read with all that hangs on it, and what it asks of the window. */
export type ReaderPaneProps = {
  readonly ref?: Ref<ReadingHandle>
  readonly document: SourceDocument
  readonly body: DocumentBody
  readonly source: Source | undefined
  readonly sourceSlot?: ReactNode
  /** The tags on the document, where they can be changed. */
  readonly tagSlot?: ReactNode
  /** In the order of the text. */
  readonly entries: readonly MarkEntry[]
  /** What is painted while the entries are still being read; not given once they are. */
  readonly firstMarks?: Watched<readonly PaintedMark[] | undefined>
  readonly tags: readonly Tag[]
  readonly deeds: ReaderDeeds
  readonly selectedId: HighlightId | undefined
  /** Highlights of the claim in focus. */
  readonly focusedIds?: ReadonlySet<string>
  readonly startAt?: number
  /** How it was looked at last; without it as text. */
  readonly keptView?: KeptView
  readonly onView?: (view: KeptView) => void
  /** Painted besides the highlights; keep the list the same while nothing changes. */
  readonly extras?: readonly ExtraSpan[]
  /** The pages of its original; without them there is only the text. */
  readonly original?: OriginalPages
  /** How the text looks; without it as at first, and not to be changed. */
  readonly appearance?: Appearance
  /** Without it there is no find bar. */
  readonly finding?: Finding
  /** Without it what was read is neither shown nor remembered. */
  readonly progress?: Progress
  readonly onSelect: (id: HighlightId | undefined) => void
  /** The highlight under the pointer, here or in the list beside the text. */
  readonly hoveredId?: HighlightId | undefined
  readonly onHover?: (id: HighlightId | undefined) => void
  /** The analyst is about to jump within the document: a way back is to be left. */
  readonly onJump?: () => void
  readonly onClaim: (target: ClaimTarget) => void
  /** The passage is to be tied to a claim that is there already. */
  readonly onLink: (target: ClaimTarget) => void
  /** Whether a text is open to quote in; says so where none is. Asked before anything is marked for it. */
  readonly canExcerpt: () => boolean
  /** The words of a highlight are to be quoted in the assessment that is open. */
  readonly onExcerpt: (id: HighlightId) => void
  /** The source of the document is to be graded, or named where nobody is. */
  readonly onSource: () => void
  /** The note of a highlight is to be written: the room shows its field. */
  readonly onNote: (id: HighlightId) => void
  readonly onScrolled?: (firstSeen: number) => void
  /** It was scrolled, however little. */
  readonly onMoved?: () => void
  /** Words were selected, or are no more. */
  readonly onPassage?: (passage: Span | undefined) => void
  /** A card of one of its highlights that stands elsewhere: the keys of the reader act there too. */
  readonly card?: HTMLElement | null
  readonly announce: (words: string) => void
}

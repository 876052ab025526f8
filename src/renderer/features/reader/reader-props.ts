import type { ReactNode, Ref } from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Source } from '#domain/source/source'
import type { Tag } from '#domain/tag/tag'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReaderDeeds } from '#renderer/features/reader/reader-deeds'
import type { ReadingHandle } from '#renderer/reading/reading-surface.tsx'
import type { ExtraSpan } from '#renderer/reading/use-painting'

/** What a claim is to rest on: a highlight there is, or a passage still to be marked. */
export type ClaimTarget =
  | { readonly kind: 'highlight'; readonly id: HighlightId }
  | { readonly kind: 'passage'; readonly span: Span; readonly quote: string }

/** The document to read with all that hangs on it, and what it asks of the window. */
export type ReaderPaneProps = {
  readonly ref?: Ref<ReadingHandle>
  readonly document: SourceDocument
  readonly body: DocumentBody
  readonly source: Source | undefined
  readonly sourceSlot?: ReactNode
  /** In the order of the text. */
  readonly entries: readonly MarkEntry[]
  readonly tags: readonly Tag[]
  readonly deeds: ReaderDeeds
  readonly selectedId: HighlightId | undefined
  /** Highlights of the claim in focus. */
  readonly focusedIds?: ReadonlySet<string>
  readonly startAt?: number
  /** Painted besides the highlights; keep the list the same while nothing changes. */
  readonly extras?: readonly ExtraSpan[]
  /** Single keys can be switched off (WCAG 2.1.4). */
  readonly areCharacterKeysOn: boolean
  readonly onSelect: (id: HighlightId | undefined) => void
  readonly onClaim: (target: ClaimTarget) => void
  /** The note of a highlight is to be written: the room shows its field. */
  readonly onNote: (id: HighlightId) => void
  readonly onScrolled?: (firstSeen: number) => void
  /** Words were selected, or are no more. */
  readonly onPassage?: (passage: Span | undefined) => void
  readonly announce: (words: string) => void
}

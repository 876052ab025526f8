import type { ClaimId } from '#domain/claim/claim'
import { create } from 'zustand'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { ExportFormat } from '#domain/assessment/written-export'
import type { Anchor, HighlightId } from '#domain/highlight/text-highlight'
import type { Span } from '#domain/document/block'
import type { ReadStretches } from '#domain/document/read-stretches'
import type { DocumentId } from '#domain/document/source-document'
import type { Blow } from '#domain/case/blow'
import type { KeptView } from '#renderer/features/reader/kept-view'
import { firstLayout, type Layout } from '#renderer/app/layout'

/** A passage a claim is to be made from: one that is marked, or one that will be. */
export type ClaimSeed =
  | { readonly kind: 'highlight'; readonly highlightId: HighlightId }
  | { readonly kind: 'passage'; readonly documentId: DocumentId; readonly anchor: Anchor }

/** The one dialog that has the stage. */
export type Stage =
  | { readonly kind: 'palette'; readonly query: string }
  | { readonly kind: 'key-sheet' | 'about' | 'paste-text' | 'rename-case' | 'verify-originals' }
  | {
      readonly kind: 'claim'
      readonly seed: ClaimSeed | undefined
      /** The passage is to be tied to a claim that is there already. */
      readonly isLink?: boolean
    }
  | { readonly kind: 'link'; readonly claimId: ClaimId }
  | { readonly kind: 'answer'; readonly claimIds: readonly ClaimId[] }
  | {
      readonly kind: 'encoding' | 'amend' | 'voices' | 'make-version' | 'compare-with'
      readonly documentId: DocumentId
    }
  | {
      readonly kind: 'attribute'
      readonly documentId: DocumentId
      /** Documents that get the same source by the same deed. */
      readonly others?: readonly DocumentId[]
    }
  | { readonly kind: 'tags'; readonly documentIds: readonly DocumentId[] }
  | { readonly kind: 'impact'; readonly blow: Blow }
  | { readonly kind: 'export'; readonly assessmentId: AssessmentId; readonly format?: ExportFormat }

/** A passage to bring into view and flash, or a place to go back to; `turn` tells one request from the next. */
export type Reveal = { readonly turn: number } & (
  | { readonly highlightId: HighlightId }
  | { readonly highlightId: undefined; readonly documentId: DocumentId; readonly offset: number }
)

/** A stretch of a document to bring into view, in UTF-16 code units; `turn` tells one request from the next. */
export type Sight = { readonly documentId: DocumentId; readonly span: Span; readonly turn: number }

/** View state of the window. Nothing here must last; what should be remembered is kept by the desk. */
export type WorkbenchState = {
  readonly layout: Layout
  readonly stage: Stage | undefined
  readonly reveal: Reveal | undefined
  readonly sight: Sight | undefined
  /** Where each document was last read to: offset of the first visible character. */
  readonly scroll: Readonly<Record<string, number>>
  /** How each document was looked at last. */
  readonly views: Readonly<Record<string, KeptView>>
  /** What of each text was read, by the hash of the text. */
  readonly read: Readonly<Record<string, ReadStretches>>
  /** What the polite live region says. */
  readonly announcement: string
}

/** The view state of the window. */
export const useWorkbench = create<WorkbenchState>(() => ({
  layout: firstLayout,
  stage: undefined,
  reveal: undefined,
  sight: undefined,
  scroll: {},
  views: {},
  read: {},
  announcement: '',
}))

/** Changes the layout by a pure step. */
export function arrange(step: (layout: Layout) => Layout): void {
  useWorkbench.setState((state) => ({ layout: step(state.layout) }))
}

/** Puts a dialog on the stage, or clears it. */
export function setStage(stage: Stage | undefined): void {
  useWorkbench.setState({ stage })
}

/** Says something to those who listen rather than look, without moving the focus. */
export function announce(words: string): void {
  // The same words twice in a row would not be read again; a no-break space makes them new.
  useWorkbench.setState((state) => ({
    announcement: state.announcement === words ? `${words}\u00a0` : words,
  }))
}

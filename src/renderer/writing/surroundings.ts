import type { LikelihoodScale } from '#domain/assessment/scales'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { PassageCard } from '#renderer/writing/passage-card'
import type { Watchable } from '#renderer/writing/watched'

/** What the nodes in the text ask of the application around it; the newest answers always hold. */
export type Surroundings = {
  readonly lookUp: (highlightId: HighlightId) => PassageCard | undefined
  readonly suggest: (query: string) => readonly PassageCard[]
  readonly scale: LikelihoodScale
  readonly onOpenPassage: (highlightId: HighlightId) => void
}

/** What is open over the text. */
export type Overlay =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'suggestions'
      readonly cards: readonly PassageCard[]
      readonly query: string
      readonly selected: number
      /** Viewport coordinates in CSS pixels. */
      readonly at: OverlayPlace
      readonly choose: (card: PassageCard, as: 'quotation' | 'citation') => void
    }
  /** A quotation whose words differ, by its position in the document. */
  | { readonly kind: 'repair'; readonly position: number; readonly at: OverlayPlace }

/** The foot of what an overlay belongs to, in CSS pixels of the viewport. */
export type OverlayPlace = { readonly left: number; readonly top: number }

/** Puts the keyboard into the toolbar; does nothing while there is none. */
export type ToolbarAccess = { readonly focus: () => void }

/** The values that the editor's plugins and its React parts share. */
export type Shared = {
  readonly surroundings: Watchable<Surroundings>
  readonly overlay: Watchable<Overlay>
  readonly toolbar: Watchable<ToolbarAccess>
}

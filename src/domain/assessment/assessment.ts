import type { Confidence, LikelihoodScale, Marking } from '#domain/assessment/scales'
import type { EvidenceId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'

/** Names one assessment. */
export type AssessmentId = Id<'assessment'>

/** How a run of text is set. A link shows its address and is never followed. */
export type TextMark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'code' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

/**
 * A bound quotation: `words` is what the assessment says the passage says. It is verified when it equals the quote of
 * its highlight; when it does not, the assessment shows so and every export counts it as unverified.
 */
export type QuotationNode = {
  readonly type: 'quotation'
  readonly attrs: {
    readonly highlightId: HighlightId
    /** The piece of evidence it was taken from, where it was taken from one. */
    readonly evidenceId: EvidenceId | undefined
    readonly words: string
  }
}

/** A reference to a passage without its words. */
export type CitationNode = {
  readonly type: 'citation'
  readonly attrs: { readonly highlightId: HighlightId; readonly evidenceId: EvidenceId | undefined }
}

/** A likelihood chosen by picker: `term` is one of its scale's terms. */
export type LikelihoodNode = {
  readonly type: 'likelihood'
  readonly attrs: { readonly scale: LikelihoodScale; readonly term: string }
}

/** A confidence chosen by picker. */
export type ConfidenceNode = { readonly type: 'confidence'; readonly attrs: { readonly level: Confidence } }

/** What stands in a line of text. Quotations, citations, likelihoods and confidences are objects, never bare words. */
export type InlineNode =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly TextMark[] }
  | { readonly type: 'hardBreak' }
  | QuotationNode
  | CitationNode
  | LikelihoodNode
  | ConfidenceNode

/** A cell holds blocks; `tableHeader` is a column or row heading. */
export type TableCellNode = {
  readonly type: 'tableCell' | 'tableHeader'
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content: readonly BlockNode[]
}

/** A row of a table. */
export type TableRowNode = { readonly type: 'tableRow'; readonly content: readonly TableCellNode[] }

/** One item of a list; it may hold several blocks, also lists. */
export type ListItemNode = { readonly type: 'listItem'; readonly content: readonly BlockNode[] }

/** The blocks of an assessment, named as the editor's schema names them so that its JSON is this type. */
export type BlockNode =
  | { readonly type: 'paragraph'; readonly content?: readonly InlineNode[] }
  | {
      readonly type: 'heading'
      readonly attrs: { readonly level: 1 | 2 | 3 }
      readonly content?: readonly InlineNode[]
    }
  | { readonly type: 'bulletList'; readonly content: readonly ListItemNode[] }
  | {
      readonly type: 'orderedList'
      readonly attrs?: { readonly start?: number }
      readonly content: readonly ListItemNode[]
    }
  | { readonly type: 'blockquote'; readonly content: readonly BlockNode[] }
  | { readonly type: 'codeBlock'; readonly content?: readonly InlineNode[] }
  | { readonly type: 'horizontalRule' }
  | { readonly type: 'table'; readonly content: readonly TableRowNode[] }

/** The written product. */
export type Assessment = {
  readonly id: AssessmentId
  readonly title: string
  readonly blocks: readonly BlockNode[]
  /** One likelihood scale per assessment: terms of two are never mixed (ICD 203 D.6.e (2)(a)). */
  readonly scale: LikelihoodScale
  readonly marking: Marking
  /** BCP 47. */
  readonly language: string
  /** ISO 8601 instants. */
  readonly begunAt: string
  readonly editedAt: string
}

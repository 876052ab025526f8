import type { BlockNode, QuotationNode } from '#domain/assessment/assessment'
import { quotationsIn } from '#domain/assessment/mentions'
import type { HighlightId } from '#domain/highlight/text-highlight'

/** How a bound quotation stands to its passage. */
export type QuotationStanding = 'verified' | 'words-differ' | 'passage-gone'

/** The quote of a passage as it is now; undefined where the passage is gone. */
export type QuoteOf = (highlightId: HighlightId) => string | undefined

/** How many of the quotations of an assessment hold, and which do not. */
export type QuotationCheck = {
  readonly quotations: readonly { readonly node: QuotationNode; readonly standing: QuotationStanding }[]
  readonly verified: number
  readonly all: number
}

/** Compares every bound quotation with its passage, character for character. */
export function checkQuotations(blocks: readonly BlockNode[], quoteOf: QuoteOf): QuotationCheck {
  const quotations = quotationsIn(blocks).map((node) => ({
    node,
    standing: standingOf(node.attrs.words, quoteOf(node.attrs.highlightId)),
  }))
  const verified = quotations.filter(({ standing }) => standing === 'verified').length
  return { quotations, verified, all: quotations.length }
}

/** Whether words still are what their passage says. Only equal is equal: a moved comma is a difference. */
export function standingOf(words: string, quote: string | undefined): QuotationStanding {
  if (quote === undefined) return 'passage-gone'
  return words === quote ? 'verified' : 'words-differ'
}

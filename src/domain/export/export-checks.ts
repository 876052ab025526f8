import { mentionsIn, uncitedIn } from '#domain/assessment/mentions'
import type { Report } from '#domain/export/report'
import { standingOf, type QuotationStanding } from '#domain/export/standing'
import type { HighlightId } from '#domain/highlight/text-highlight'

/** A quotation or citation that does not hold. */
export type Doubt = {
  readonly highlightId: HighlightId
  /** What the assessment says the passage says; empty for a citation. */
  readonly words: string
  readonly standing: Exclude<QuotationStanding, 'verified'>
}

/** What is worth knowing before an assessment leaves the house. Nothing in it stops an export. */
export type ExportChecks = {
  readonly quotations: Report['quotations']
  readonly doubts: readonly Doubt[]
  readonly citations: number
  readonly citationsGone: number
  /** Paragraphs that state something and name no passage. */
  readonly uncited: number
  /** Cited documents whose source nobody named. */
  readonly unattributed: number
}

/** Looks over a report before it is written. */
export function checksOf(report: Report): ExportChecks {
  const noteOf = new Map(report.notes.map((note) => [note.highlightId, note]))
  const mentions = mentionsIn(report.blocks).map(({ node }) => node)
  const citations = mentions.filter((mention) => mention.type === 'citation')
  const doubts = mentions.flatMap((mention): readonly Doubt[] => {
    const { highlightId } = mention.attrs
    const note = noteOf.get(highlightId)
    if (mention.type === 'citation')
      return note === undefined ? [{ highlightId, words: '', standing: 'gone' }] : []
    const standing = standingOf(mention, note)
    return standing === 'verified' ? [] : [{ highlightId, words: mention.attrs.words, standing }]
  })
  return {
    quotations: report.quotations,
    doubts,
    citations: citations.length,
    citationsGone: citations.filter((citation) => !noteOf.has(citation.attrs.highlightId)).length,
    uncited: uncitedIn(report.blocks).length,
    unattributed: report.summary.unattributed,
  }
}

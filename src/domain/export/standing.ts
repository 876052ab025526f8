import type { QuotationNode } from '#domain/assessment/assessment'
import type { ReportNote } from '#domain/export/report'

/**
 * Whether a quotation says what its passage says: `words-differ` when it was changed or shortened, `passage-differs`
 * when the document's text is no longer what was marked, `gone` when passage or document left the case.
 */
export type QuotationStanding = 'verified' | 'words-differ' | 'passage-differs' | 'gone'

/** Judges one quotation against the note its passage got. */
export function standingOf(quotation: QuotationNode, note: ReportNote | undefined): QuotationStanding {
  if (note === undefined) return 'gone'
  if (!note.isIntact) return 'passage-differs'
  return quotation.attrs.words === note.quote ? 'verified' : 'words-differ'
}

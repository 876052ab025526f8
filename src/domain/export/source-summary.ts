import type { ClaimSupport, ReportNote, ReportSource, SourceSummary } from '#domain/export/report'
import { reliabilities } from '#domain/source/source'

/** Counts the source base of the cited passages. */
export function summaryOf(
  notes: readonly ReportNote[],
  sources: readonly ReportSource[],
  support: readonly ClaimSupport[],
): SourceSummary {
  const documents = new Map(notes.map((note) => [note.originalHash, note]))
  return {
    passages: notes.length,
    documents: documents.size,
    sources: sources.length,
    unattributed: [...documents.values()].filter((note) => note.sourceName === undefined).length,
    grades: reliabilities
      .map((reliability) => ({
        reliability,
        count: sources.filter((source) => source.reliability === reliability).length,
      }))
      .filter(({ count }) => count > 0),
    claims: support.length,
    contested: support.filter(isContested).map(({ label }) => label),
    support,
  }
}

function isContested({ supports, partly, disputes }: ClaimSupport): boolean {
  return supports.documents + partly.documents > 0 && disputes.documents > 0
}

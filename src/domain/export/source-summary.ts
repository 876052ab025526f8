import type { ReportNote, ReportSource, SourceSummary } from '#domain/export/report'
import { reliabilities } from '#domain/source/source'

/** Counts the source base of the cited passages. */
export function summaryOf(notes: readonly ReportNote[], sources: readonly ReportSource[]): SourceSummary {
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
    ...weighed(notes),
  }
}

type Weight = { readonly backers: Set<string>; isSupported: boolean; isDisputed: boolean }

function weighed(notes: readonly ReportNote[]): Pick<SourceSummary, 'claims' | 'contested' | 'singleSource'> {
  const weights = new Map<string, Weight>()
  for (const note of notes) {
    for (const claim of note.claims) {
      const weight = weights.get(claim.label) ?? { backers: new Set(), isSupported: false, isDisputed: false }
      weights.set(claim.label, weight)
      if (claim.stance === 'disputes') weight.isDisputed = true
      if (claim.stance === 'supports') weight.isSupported = true
      if (claim.stance === 'supports' && note.sourceName !== undefined) weight.backers.add(note.sourceName)
    }
  }
  const labels = [...weights.keys()].toSorted()
  return {
    claims: labels.length,
    contested: labels.filter((label) => isContested(weights.get(label))),
    singleSource: labels.filter((label) => restsOnOne(weights.get(label))),
  }
}

function isContested(weight: Weight | undefined): boolean {
  return weight !== undefined && weight.isSupported && weight.isDisputed
}

function restsOnOne(weight: Weight | undefined): boolean {
  return weight !== undefined && weight.isSupported && weight.backers.size <= 1
}

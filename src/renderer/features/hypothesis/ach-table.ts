import { claimLabel } from '#domain/claim/claim'
import { sayCorroboration } from '#domain/claim/corroboration-words'
import type { ExportTable, TableCell } from '#domain/export/table'
import { hypothesisLabel } from '#domain/hypothesis/hypothesis'
import type { Board } from '#renderer/features/hypothesis/hypotheses-pane.tsx'
import { gradesOf } from '#renderer/features/hypothesis/ach-rows'
import { gradeWords, hypothesisWords } from '#renderer/features/hypothesis/wording'

/** The matrix of hypotheses as a table: claims down, hypotheses across, their scores in the last row. */
export function achTable(
  title: string,
  { hypotheses, rows, reading }: Pick<Board, 'hypotheses' | 'rows' | 'reading'>,
): ExportTable {
  const scores = new Map(reading.standings.map(({ hypothesisId, score }) => [hypothesisId, score]))
  return {
    title,
    columns: [
      { head: hypothesisWords.claim, width: 60 },
      { head: hypothesisWords.supportHead, width: 24 },
      { head: hypothesisWords.gradesHead },
      { head: hypothesisWords.credibilityHead },
      { head: hypothesisWords.relevanceHead },
      ...hypotheses.map((one) => ({ head: `${hypothesisLabel(one)} ${one.statement}`, width: 24 })),
    ],
    rows: [
      ...rows.map(({ claim, support, passages, weight, ratings }): readonly TableCell[] => [
        `${claimLabel(claim)} ${claim.statement}`,
        sayCorroboration(support),
        gradesOf({ claim, passages }),
        gradeWords[weight.credibility],
        gradeWords[weight.relevance],
        ...hypotheses.map(({ id }) => ratings.get(id)),
      ]),
      [
        hypothesisWords.score,
        undefined,
        undefined,
        undefined,
        undefined,
        ...hypotheses.map(({ id }) => scores.get(id)),
      ],
    ],
  }
}

import { claimLabel } from '#domain/claim/claim'
import { sayCorroboration } from '#domain/claim/corroboration-words'
import type { ExportTable, TableCell } from '#domain/export/table'
import { normalised } from '#domain/hypothesis/ach'
import { hypothesisLabel } from '#domain/hypothesis/hypothesis'
import type { Board } from '#renderer/features/hypothesis/hypotheses-pane.tsx'
import { gradesOf } from '#renderer/features/hypothesis/ach-rows'
import { gradeWords, hypothesisWords, standingWords } from '#renderer/features/hypothesis/wording'

/** What is exported of a question that wants an explanation. */
export type AchShot = Pick<Board, 'hypotheses' | 'rows' | 'reading' | 'notes'> & {
  /** Whether the hypotheses exclude each other and are all there are. */
  readonly isExclusive: boolean
}

/**
 * The matrix of hypotheses as a table: claims down, hypotheses across; below them scores, likelihoods as they were written
 * and of 100, what the argument rests on, and what would change it.
 */
export function achTable(title: string, shot: AchShot): ExportTable {
  const { hypotheses, rows, reading } = shot
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
      acrossRow(
        hypothesisWords.score,
        hypotheses.map(({ id }) => scores.get(id)),
      ),
      ...likelihoodRows(shot),
      ...noteLines(shot).map((line) => [line]),
    ],
  }
}

/** A row that says something of each hypothesis; the columns about claims stay empty. */
function acrossRow(head: string, cells: readonly TableCell[]): readonly TableCell[] {
  return [head, undefined, undefined, undefined, undefined, ...cells]
}

function likelihoodRows({
  hypotheses,
  isExclusive,
}: Pick<AchShot, 'hypotheses' | 'isExclusive'>): readonly (readonly TableCell[])[] {
  if (hypotheses.every(({ likelihood }) => likelihood === undefined)) return []
  const shares = isExclusive ? normalised(hypotheses) : undefined
  return [
    acrossRow(
      hypothesisWords.likelihoodHead,
      hypotheses.map(({ likelihood }) => likelihood),
    ),
    ...(shares === undefined
      ? []
      : [
          acrossRow(
            hypothesisWords.shareHead,
            hypotheses.map(({ id }) => Math.round((shares.get(id) ?? 0) * 10) / 10),
          ),
        ]),
  ]
}

function noteLines({ notes, hypotheses }: Pick<AchShot, 'notes' | 'hypotheses'>): readonly string[] {
  const labels = new Map(hypotheses.map((one) => [one.id, hypothesisLabel(one)]))
  return [
    ...notes.assumptions.map(({ words, ifWrong, standing }) =>
      [
        `${hypothesisWords.assumption}: ${words}`,
        ...(ifWrong === '' ? [] : [`${hypothesisWords.ifWrong}: ${ifWrong}`]),
        standingWords[standing],
      ].join('; '),
    ),
    ...notes.indicators.map(({ words, hypothesisId, isSeen }) => {
      const label = hypothesisId === undefined ? undefined : labels.get(hypothesisId)
      return [
        `${hypothesisWords.indicator}: ${words}`,
        ...(label === undefined ? [] : [`${hypothesisWords.speaksFor}: ${label}`]),
        isSeen ? hypothesisWords.seen : hypothesisWords.notSeen,
      ].join('; ')
    }),
  ]
}

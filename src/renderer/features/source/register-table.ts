import { credibilities } from '#domain/claim/claim'
import type { ExportTable, TableCell } from '#domain/export/table'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilities, sourceFactors, type Grading, type Source } from '#domain/source/source'
import { itemCounts, type RegisterRow } from '#renderer/features/source/register'
import {
  factorWords,
  pictureWords,
  registerColumnWords,
  registerTableWords,
  sourceKindWords,
  sourceWords,
} from '#renderer/features/source/wording'
import { writtenDay } from '#renderer/ui/dates'

/** The register as a table: one row a source in the order on the screen, with its grades and its descriptor. */
export function registerTable(rows: readonly RegisterRow[]): ExportTable {
  return { title: sourceWords.list, columns, rows: linesOf(rows) }
}

/** Where the claims lie, as a table: credibility down, reliability across. */
export function itemsTable(rows: readonly RegisterRow[]): ExportTable {
  const countAt = itemCounts(rows)
  return {
    title: pictureWords.items,
    columns: [
      { head: registerTableWords.credibility, width: 11 },
      ...reliabilities.map((grade) => ({
        head: `${grade} ${reliabilityMeanings[grade].label}`,
        width: 14,
      })),
    ],
    rows: credibilities.map((one) => [one, ...reliabilities.map((grade) => countAt(grade, one))]),
  }
}

const columns: ExportTable['columns'] = [
  { head: registerColumnWords.name, width: 32 },
  { head: registerColumnWords.kind, width: 10 },
  { head: registerColumnWords.reliability, width: 7 },
  { head: registerTableWords.meaning, width: 24 },
  { head: registerTableWords.gradedOn, width: 12 },
  { head: registerTableWords.reason, width: 40 },
  { head: sourceWords.gradings, width: 40 },
  ...credibilities.map((one) => ({ head: registerTableWords.claimsAt(one), width: 8 })),
  { head: registerTableWords.publishes, width: 10 },
  { head: sourceWords.speaksIn, width: 10 },
  { head: registerColumnWords.claims, width: 8 },
  { head: registerTableWords.supports, width: 8 },
  { head: registerTableWords.disputes, width: 8 },
  { head: registerColumnWords.last, width: 12 },
  { head: registerTableWords.beginsWith, width: 24 },
  { head: registerTableWords.copiedBy, width: 24 },
  { head: registerTableWords.opposed, width: 24 },
  { head: registerTableWords.retracted, width: 24 },
  ...sourceFactors.map((factor) => ({ head: factorWords[factor].label, width: 30 })),
  { head: sourceWords.inGeneral, width: 40 },
]

function* linesOf(rows: readonly RegisterRow[]): Generator<readonly TableCell[]> {
  for (const row of rows) {
    const { source, documents, speaksIn } = row
    yield [
      source.name,
      sourceKindWords[source.kind],
      ...gradeCells(row),
      ...credibilities.map((one) => row.credibilities[one]),
      documents.length,
      speaksIn.length,
      row.claims,
      row.supports,
      row.disputes,
      row.lastDay,
      listed(row.roots),
      listed(row.copiers),
      listed(row.opposed),
      source.retracted === undefined
        ? undefined
        : `${writtenDay(source.retracted.at)}: ${source.retracted.reason}`,
      ...sourceFactors.map((factor) => source.factors?.[factor]),
      source.descriptor === '' ? undefined : source.descriptor,
    ]
  }
}

/** A source nobody graded counts as F; that nobody did is said by the empty day and reason. */
function gradeCells({ source, reliability }: RegisterRow): readonly TableCell[] {
  const last = source.gradings.at(-1)
  return [
    reliability,
    reliabilityMeanings[reliability].label,
    last && writtenDay(last.gradedAt),
    last?.reason,
    source.gradings.length === 0 ? undefined : source.gradings.map(gradingWords).join('; '),
  ]
}

function gradingWords({ reliability, gradedAt, reason }: Grading): string {
  return `${reliability} ${writtenDay(gradedAt)}: ${reason}`
}

function listed(sources: readonly Source[]): string | undefined {
  return sources.length === 0 ? undefined : sources.map(({ name }) => name).join('; ')
}

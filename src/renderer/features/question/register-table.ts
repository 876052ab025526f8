import { knowledgeWords, sayCorroboration } from '#domain/claim/corroboration-words'
import { claimLabel, type Claim } from '#domain/claim/claim'
import type { ExportTable, TableCell } from '#domain/export/table'
import { questionLabel, type Question } from '#domain/question/question'
import { sayDifference, sayInterval, sayValue } from '#domain/question/value-words'
import { reliabilityOf } from '#domain/source/source'
import type { ConflictSide, ShownConflict, SpokenPassage } from '#renderer/features/question/register'
import { conflictWords, questionWords, verdictWords } from '#renderer/features/question/wording'
import { writtenDay } from '#renderer/ui/dates'

/** Conflicts on a question that are counted and not listed. */
export type Unlisted = { readonly question: Question; readonly count: number }

/** The conflict register as a table: both sides of each conflict with their quotations, and what was decided. */
export function registerTable(
  conflicts: Iterable<ShownConflict>,
  unlisted: readonly Unlisted[] = [],
): ExportTable {
  return {
    title: questionWords.register,
    columns: [
      { head: questionWords.words, width: 40 },
      ...['A', 'B'].flatMap((side) => [
        { head: `${questionWords.claim} ${side}`, width: 40 },
        { head: `${questionWords.written} ${side}`, width: 20 },
        { head: `${questionWords.asOf} ${side}`, width: 16 },
        { head: `${questionWords.scope} ${side}`, width: 20 },
        { head: `${questionWords.passages} ${side}`, width: 60 },
        { head: `${questionWords.support} ${side}`, width: 24 },
      ]),
      { head: questionWords.difference, width: 16 },
      { head: conflictWords.alsoDisputed, width: 20 },
      { head: conflictWords.verdict, width: 18 },
      { head: conflictWords.reason, width: 40 },
    ],
    rows: rowsOf(conflicts, unlisted),
  }
}

function* rowsOf(
  conflicts: Iterable<ShownConflict>,
  unlisted: readonly Unlisted[],
): Generator<readonly TableCell[]> {
  for (const { question, count } of unlisted)
    yield [`${questionLabel(question)} ${question.words}`, questionWords.unlisted(count)]
  for (const { question, conflict, sides, decision, disputed } of conflicts) {
    yield [
      question === undefined ? undefined : `${questionLabel(question)} ${question.words}`,
      ...sides.flatMap(cellsOf),
      conflict === undefined ? conflictWords.bothSides : sayDifference(conflict.difference),
      disputed.length === 0 ? undefined : disputed.map(claimLabel).join(', '),
      decision === undefined ? undefined : verdictWords[decision.verdict].label,
      decision?.reason,
    ]
  }
}

function cellsOf({ claim, value, passages, corroboration }: ConflictSide): readonly TableCell[] {
  return [
    `${claimLabel(claim)} ${claim.statement}`,
    value === undefined ? undefined : sayValue(value.given),
    value?.asOf === undefined ? undefined : sayInterval(value.asOf),
    value?.scope,
    passages.map((passage) => sayPassage(passage, claim)).join('\n'),
    sayCorroboration(corroboration),
  ]
}

/** A quotation with the grade, who says it and when, and on whose word. */
function sayPassage(
  { highlight, document, source, origin, evidence }: SpokenPassage,
  { credibility }: Pick<Claim, 'credibility'>,
): string {
  const grade = source === undefined ? 'F' : reliabilityOf(source)
  const about = [
    source?.name ?? conflictWords.noSource,
    document.title,
    ...(document.published === undefined ? [] : [writtenDay(document.published)]),
    `${grade}${credibility}`,
    origin === undefined ? conflictWords.unknownOrigin : conflictWords.origin(origin.name),
    ...(evidence.knowledge === undefined ? [] : [knowledgeWords[evidence.knowledge]]),
  ]
  return `“${highlight.anchor.quote}” (${about.join(', ')})`
}

import { passagesIn } from '#domain/assessment/mentions'
import type { Ground, Grounds } from '#domain/case/blow'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { passagesByIds } from '#renderer/storage/reads-highlights'
import { weighingOf } from '#renderer/storage/reads-weighing'

/** Reads what the findings of a case rest on. */
export async function groundsOf(db: CaseDatabase): Promise<Grounds> {
  const [weighing, assessments] = await Promise.all([weighingOf(db), assessmentsOf(db)])
  const { cited, claims, sources, questions, values, resolutions } = weighing
  const passages = new Map<HighlightId, Ground>(cited.map((one) => [one.highlight.id, one]))
  const spoken = assessments.flatMap(({ blocks }) => passagesIn(blocks)).filter((id) => !passages.has(id))
  for (const [id, passage] of await passagesByIds(db, spoken)) passages.set(id, passage)
  const evidence = cited.map((one) => one.evidence)
  return { claims, evidence, passages, sources, questions, values, resolutions, assessments }
}

/** Whether evidence or an assessment speaks of any of these highlights. */
export async function areSpokenOf(db: CaseDatabase, ids: readonly HighlightId[]): Promise<boolean> {
  const evidence = await db.evidence
    .where('highlightId')
    .anyOf([...ids])
    .count()
  if (evidence > 0) return true
  const assessments = await assessmentsOf(db)
  return assessments.some(({ blocks }) => passagesIn(blocks).some((id) => ids.includes(id)))
}

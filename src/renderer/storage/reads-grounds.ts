import { passagesIn } from '#domain/assessment/mentions'
import type { Ground, Grounds } from '#domain/case/blow'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { passagesByIds } from '#renderer/storage/reads-highlights'
import { exportsOf, hypothesisingOf, weighingOf, type CitedPassage } from '#renderer/storage/reads-weighing'

/** Reads what the findings of a case rest on. The passages are gathered again only when one of them has changed. */
export async function groundsOf(db: CaseDatabase): Promise<Grounds> {
  const [weighing, { hypotheses, ratings }, assessments, exports] = await Promise.all([
    weighingOf(db),
    hypothesisingOf(db),
    assessmentsOf(db),
    exportsOf(db),
  ])
  const { cited, claims, sources, questions, values, resolutions } = weighing
  const known = groundsFrom(cited)
  const spoken = new Set([
    ...assessments.flatMap(({ blocks }) => passagesIn(blocks)),
    ...exports.flatMap((written) => written.passages),
  ])
  const others = await passagesByIds(
    db,
    [...spoken].filter((id) => !known.passages.has(id)),
  )
  const passages = others.size === 0 ? known.passages : new Map([...known.passages, ...others])
  const { evidence } = known
  return {
    ...{ claims, evidence, passages, sources, questions, values, resolutions },
    ...{ hypotheses, ratings, assessments, exports },
  }
}

type CitedGrounds = Pick<Grounds, 'evidence' | 'passages'>

const lastGrounds = new WeakMap<readonly CitedPassage[], CitedGrounds>()

function groundsFrom(cited: readonly CitedPassage[]): CitedGrounds {
  const last = lastGrounds.get(cited)
  if (last !== undefined) return last
  const made = {
    evidence: cited.map((one) => one.evidence),
    passages: new Map<HighlightId, Ground>(cited.map((one) => [one.highlight.id, one])),
  }
  lastGrounds.set(cited, made)
  return made
}

/** Whether evidence, an assessment or an export speaks of any of these highlights. */
export async function areSpokenOf(db: CaseDatabase, ids: readonly HighlightId[]): Promise<boolean> {
  const evidence = await db.evidence
    .where('highlightId')
    .anyOf([...ids])
    .count()
  if (evidence > 0) return true
  const [assessments, exports] = await Promise.all([assessmentsOf(db), exportsOf(db)])
  const asked = new Set(ids)
  return (
    assessments.some(({ blocks }) => passagesIn(blocks).some((id) => asked.has(id))) ||
    exports.some(({ passages }) => passages.some((id) => asked.has(id)))
  )
}

import { passagesIn } from '#domain/assessment/mentions'
import type { Ground, Grounds } from '#domain/case/blow'
import type { Evidence } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { passagesByIds } from '#renderer/storage/reads-highlights'
import {
  exportsOf,
  hypothesisingOf,
  weighingOf,
  type CitedPassage,
  type Weighing,
} from '#renderer/storage/reads-weighing'
import { inStretches } from '#renderer/storage/stretches'

/** Reads what the findings of a case rest on. The passages are gathered again only when one of them has changed. */
export async function groundsOf(db: CaseDatabase): Promise<Grounds> {
  return groundsWith(db, await weighingOf(db))
}

/** What findings rest on, with what was read of what is weighed. */
export async function groundsWith(db: CaseDatabase, weighing: Weighing): Promise<Grounds> {
  const [{ hypotheses, ratings }, assessments, exports] = await Promise.all([
    hypothesisingOf(db),
    assessmentsOf(db),
    exportsOf(db),
  ])
  const { cited, claims, sources, documents, questions, values } = weighing
  const { resolutions, disputeResolutions } = weighing
  const known = await groundsFrom(cited)
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
    ...{ claims, evidence, passages, sources, documents, questions, values },
    ...{ resolutions, disputeResolutions },
    ...{ hypotheses, ratings, assessments, exports },
  }
}

type CitedGrounds = Pick<Grounds, 'evidence' | 'passages'>

const lastGrounds = new WeakMap<readonly CitedPassage[], CitedGrounds>()

/** Passages that are gathered before it is asked how long that took. */
const atOnce = 1_000

async function groundsFrom(cited: readonly CitedPassage[]): Promise<CitedGrounds> {
  const last = lastGrounds.get(cited)
  if (last !== undefined) return last
  const evidence: Evidence[] = []
  const passages = new Map<HighlightId, Ground>()
  const breath = inStretches()
  for (const [at, one] of cited.entries()) {
    if (at % atOnce === 0) await breath()
    evidence.push(one.evidence)
    passages.set(one.highlight.id, one)
  }
  const made = { evidence, passages }
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

import { passagesIn } from '#domain/assessment/mentions'
import type { Grounds } from '#domain/case/blow'
import type { Claim, ClaimId } from '#domain/claim/claim'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { claimsOf } from '#renderer/storage/reads-claims'
import { groundsOf, groundsWith } from '#renderer/storage/reads-grounds'
import {
  exportsOf,
  hasWeighed,
  hypothesisingOf,
  weighingOf,
  weighingOfSome,
  type Weighing,
} from '#renderer/storage/reads-weighing'

/** As much of a case as has been read: all of it, or what is in sight first. */
export type SoFar<Read> = { readonly read: Read; readonly isWhole: boolean }

/** So many pieces of evidence are read as quickly as some of them. */
const fewEnough = 2_000

/** All that is weighed where that is quick to read, else what bears on the claims that are in sight first. */
export async function weighingInSight(
  db: CaseDatabase,
  inSight: (claims: readonly Claim[]) => readonly Claim[],
): Promise<SoFar<Weighing>> {
  if (await isQuick(db)) return { read: await weighingOf(db), isWhole: true }
  return { read: await weighingOfSome(db, inSight(await claimsOf(db))), isWhole: false }
}

/**
 * What findings rest on where that is quick to read, else what the claims rest on that answer the first question, or the
 * first claim where none is answered. All claims are there in either case.
 */
export async function groundsInSight(db: CaseDatabase): Promise<SoFar<Grounds>> {
  if (await isQuick(db)) return { read: await groundsOf(db), isWhole: true }
  const [claims, asked, assessments, exports] = await Promise.all([
    claimsOf(db),
    answeringFirst(db),
    assessmentsOf(db),
    exportsOf(db),
    // Is read once more at the end, and then is there already.
    hypothesisingOf(db),
  ])
  const spoken = [
    ...assessments.flatMap(({ blocks }) => passagesIn(blocks)),
    ...exports.flatMap(({ passages }) => passages),
  ]
  const first = asked === undefined ? claims.slice(0, 1) : claims.filter(({ id }) => asked.has(id))
  const weighing = await weighingOfSome(db, first, [...new Set(spoken)])
  return { read: await groundsWith(db, { ...weighing, claims }), isWhole: false }
}

async function isQuick(db: CaseDatabase): Promise<boolean> {
  // Asked first in any case: a live query that has awaited anything but the database no longer learns of changes.
  const canary = await db.canary.get('canary')
  return hasWeighed(db) || (canary?.counts.evidence ?? 0) <= fewEnough
}

/** The claims that answer the first question that is answered; undefined where none is. */
async function answeringFirst(db: CaseDatabase): Promise<ReadonlySet<ClaimId> | undefined> {
  for (const { id } of await db.questions.orderBy('number').toArray()) {
    const values = await db.values.where('questionId').equals(id).toArray()
    if (values.length > 0) return new Set(values.map(({ claimId }) => claimId))
  }
  return undefined
}

import { passagesIn } from '#domain/assessment/mentions'
import type { Grounds } from '#domain/case/blow'
import type { Claim } from '#domain/claim/claim'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { assessmentsOf } from '#renderer/storage/reads-case'
import { claimsOf } from '#renderer/storage/reads-claims'
import { groundsOf, groundsWith } from '#renderer/storage/reads-grounds'
import {
  exportsOf,
  hasWeighed,
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
  const [claims, assessments, exports] = await Promise.all([claimsOf(db), assessmentsOf(db), exportsOf(db)])
  const spoken = [
    ...assessments.flatMap(({ blocks }) => passagesIn(blocks)),
    ...exports.flatMap(({ passages }) => passages),
  ]
  const weighing = await weighingOfSome(db, await answeringFirst(db, claims), [...new Set(spoken)])
  return { read: await groundsWith(db, { ...weighing, claims }), isWhole: false }
}

async function isQuick(db: CaseDatabase): Promise<boolean> {
  // Asked first in any case: a live query that has awaited anything but the database no longer learns of changes.
  const canary = await db.canary.get('canary')
  return hasWeighed(db) || (canary?.counts.evidence ?? 0) <= fewEnough
}

async function answeringFirst(db: CaseDatabase, claims: readonly Claim[]): Promise<readonly Claim[]> {
  for (const { id } of await db.questions.orderBy('number').toArray()) {
    const values = await db.values.where('questionId').equals(id).toArray()
    if (values.length === 0) continue
    const answering = new Set(values.map(({ claimId }) => claimId))
    return claims.filter((claim) => answering.has(claim.id))
  }
  return claims.slice(0, 1)
}

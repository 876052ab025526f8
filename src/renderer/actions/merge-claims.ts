import { amended, removed } from '#domain/case/changes'
import type { Change, Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { goOver } from '#domain/claim/merge-claims'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why two claims were not made one. */
export type MergeClaimsRefusal = 'no-such-claim' | 'same-claim' | DeedRefusal

/**
 * Merges a claim into another: its evidence, values and ratings go over, and it is no more. What the other one has already
 * (a passage, a value for the same question, a rating) stays as it is there.
 */
export function mergeClaims(
  { store }: Pick<Hands, 'store'>,
  { claimId, into }: { readonly claimId: ClaimId; readonly into: ClaimId },
): Promise<Result<Deed, MergeClaimsRefusal>> {
  const { db } = store
  return store.attempt<MergeClaimsRefusal>(async () => {
    if (claimId === into) return refuse('same-claim')
    const [from, taker] = await db.claims.bulkGet([claimId, into])
    if (from === undefined || taker === undefined) return refuse('no-such-claim')
    const changes = [
      ...(await spoken(db, { from: claimId, into })),
      ...(await rated(db, { from: claimId, into })),
      ...(await replaced(db, from, taker)),
      ...removed(
        'disputeResolutions',
        ...(await db.disputeResolutions.where('claimId').equals(claimId).toArray()),
      ),
      ...removed('claims', from),
    ]
    return succeed({ label: `Merged claim ${claimLabel(from)} into ${claimLabel(taker)}`, changes })
  })
}

type Ends = { readonly from: ClaimId; readonly into: ClaimId }

async function spoken(db: CaseDatabase, ends: Ends): Promise<readonly Change[]> {
  const both = [ends.from, ends.into]
  const evidence = goOver(
    await db.evidence.where('claimId').anyOf(both).toArray(),
    ends,
    ({ highlightId }) => highlightId,
  )
  const values = goOver(
    await db.values.where('claimId').anyOf(both).toArray(),
    ends,
    ({ questionId }) => questionId,
  )
  const gone = new Set(values.doubles.map(({ id }) => id))
  const decided = await db.resolutions.filter(({ valueIds }) => valueIds.some((id) => gone.has(id))).toArray()
  return [
    ...evidence.moved.flatMap(({ before, after }) => amended('evidence', before, after)),
    ...removed('evidence', ...evidence.doubles),
    ...removed('resolutions', ...decided),
    ...values.moved.flatMap(({ before, after }) => amended('values', before, after)),
    ...removed('values', ...values.doubles),
  ]
}

async function rated(db: CaseDatabase, ends: Ends): Promise<readonly Change[]> {
  const both = [ends.from, ends.into]
  const ratings = goOver(
    await db.ratings.where('claimId').anyOf(both).toArray(),
    ends,
    ({ hypothesisId }) => hypothesisId,
  )
  const weights = goOver(
    await db.weights.where('claimId').anyOf(both).toArray(),
    ends,
    ({ questionId }) => questionId,
  )
  return [
    ...ratings.moved.flatMap(({ before, after }) => amended('ratings', before, after)),
    ...removed('ratings', ...ratings.doubles),
    ...weights.moved.flatMap(({ before, after }) => amended('weights', before, after)),
    ...removed('weights', ...weights.doubles),
  ]
}

/** Claims that the merged one superseded are superseded by the one that took it in; that one by nobody that is gone. */
async function replaced(db: CaseDatabase, from: Claim, taker: Claim): Promise<readonly Change[]> {
  const older = await db.claims.filter(({ supersededBy }) => supersededBy === from.id).toArray()
  return older.flatMap((before) => {
    if (before.id !== taker.id) return amended('claims', before, { ...before, supersededBy: taker.id })
    const after: { -readonly [Name in keyof Claim]: Claim[Name] } = { ...before }
    delete after.supersededBy
    return amended('claims', before, after)
  })
}

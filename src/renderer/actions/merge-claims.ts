import { amended, removed } from '#domain/case/changes'
import type { Change, Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { goOver, type MergeEnds } from '#domain/claim/merge-claims'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why claims were not made one. */
export type MergeClaimsRefusal = 'no-such-claim' | 'same-claim' | DeedRefusal

/**
 * Merges claims into another: their evidence, values and ratings go over, and they are no more. What the other one has
 * already (a passage, a value for the same question, a rating) stays as it is there.
 */
export function mergeClaims(
  { store }: Pick<Hands, 'store'>,
  { claimIds, into }: { readonly claimIds: readonly ClaimId[]; readonly into: ClaimId },
): Promise<Result<Deed, MergeClaimsRefusal>> {
  const { db } = store
  return store.attempt<MergeClaimsRefusal>(async () => {
    if (claimIds.includes(into)) return refuse('same-claim')
    const taker = await db.claims.get(into)
    const found = await db.claims.bulkGet([...claimIds])
    const merged = found.filter((claim) => claim !== undefined)
    if (taker === undefined || merged.length === 0 || merged.length < claimIds.length)
      return refuse('no-such-claim')
    const ends = { from: claimIds, into }
    const changes = [
      ...(await spoken(db, ends)),
      ...(await rated(db, ends)),
      ...(await replaced(db, ends)),
      ...removed(
        'disputeResolutions',
        ...(await db.disputeResolutions.where('claimId').anyOf(claimIds).toArray()),
      ),
      ...removed('claims', ...merged),
    ]
    return succeed({ label: labelOf(merged, taker), changes })
  })
}

function labelOf(merged: readonly Claim[], taker: Claim): string {
  const [first] = merged
  const what =
    merged.length > 1 || first === undefined ? `${merged.length} claims` : `claim ${claimLabel(first)}`
  return `Merged ${what} into ${claimLabel(taker)}`
}

async function spoken(db: CaseDatabase, ends: MergeEnds): Promise<readonly Change[]> {
  const both = [...ends.from, ends.into]
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

async function rated(db: CaseDatabase, ends: MergeEnds): Promise<readonly Change[]> {
  const both = [...ends.from, ends.into]
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

/** Claims that a merged one superseded are superseded by the one that took it in; that one by nobody that is gone. */
async function replaced(db: CaseDatabase, { from, into }: MergeEnds): Promise<readonly Change[]> {
  const isGone = (id: ClaimId | undefined): boolean => id !== undefined && from.includes(id)
  const older = await db.claims
    .filter(({ id, supersededBy }) => isGone(supersededBy) && !isGone(id))
    .toArray()
  return older.flatMap((before) => {
    if (before.id !== into) return amended('claims', before, { ...before, supersededBy: into })
    const after: { -readonly [Name in keyof Claim]: Claim[Name] } = { ...before }
    delete after.supersededBy
    return amended('claims', before, after)
  })
}

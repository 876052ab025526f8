import { added, amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { disputesOf, weighedIn, type DisputeResolution, type DisputeSide } from '#domain/question/dispute'
import type { Verdict } from '#domain/question/resolution'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a dispute stays as it was. */
export type ResolveDisputeRefusal = 'no-such-claim' | 'not-disputed' | 'no-reason-given' | DeedRefusal

/** What the analyst decides about a claim that some passages support and some dispute. */
export type ResolveDisputeWish = {
  readonly claimId: ClaimId
  readonly verdict: Verdict
  readonly reason: string
  readonly standing?: DisputeSide
}

/**
 * Decides about a disputed claim, or decides anew, on the evidence there is now. Every verdict wants one line of reason;
 * the analyst names the side that stands, if any.
 */
export function resolveDispute(
  { store, now, newId }: Hands,
  wish: ResolveDisputeWish,
): Promise<Result<Deed, ResolveDisputeRefusal>> {
  const { db } = store
  return store.attempt<ResolveDisputeRefusal>(async () => {
    const claim = await db.claims.get(wish.claimId)
    if (claim === undefined) return refuse('no-such-claim')
    const evidence = await db.evidence.where('claimId').equals(claim.id).toArray()
    const cited = evidence.map((piece) => ({ evidence: piece }))
    const [dispute] = disputesOf([claim], cited, [])
    if (dispute === undefined) return refuse('not-disputed')
    const reason = wish.reason.trim()
    if (reason === '') return refuse('no-reason-given')
    const [before] = await db.disputeResolutions.where('claimId').equals(claim.id).toArray()
    const made: DisputeResolution = {
      id: before?.id ?? newId(),
      claimId: claim.id,
      ...weighedIn(dispute),
      verdict: wish.verdict,
      reason,
      ...(wish.standing === undefined ? {} : { standing: wish.standing }),
      resolvedAt: now(),
    }
    const changes =
      before === undefined ? added('disputeResolutions', made) : amended('disputeResolutions', before, made)
    const label = `Decided about the dispute on ${claimLabel(claim)}: ${wish.verdict.replaceAll('-', ' ')}`
    return succeed({ label, changes })
  })
}

/** Why a dispute is not open again: `not-disputed` where nothing was decided about it. */
export type ReopenDisputeRefusal = 'not-disputed' | DeedRefusal

/** Takes back what was decided about a disputed claim. */
export function reopenDispute(
  { store }: Pick<Hands, 'store'>,
  { claimId }: Pick<ResolveDisputeWish, 'claimId'>,
): Promise<Result<Deed, ReopenDisputeRefusal>> {
  return store.attempt<ReopenDisputeRefusal>(async () => {
    const decided = await store.db.disputeResolutions.where('claimId').equals(claimId).toArray()
    if (decided.length === 0) return refuse('not-disputed')
    return succeed({ label: 'Opened a dispute again', changes: removed('disputeResolutions', ...decided) })
  })
}

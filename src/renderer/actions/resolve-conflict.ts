import { added, amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { pairOf } from '#domain/question/conflicts'
import { weighedWith } from '#domain/question/joined-disputes'
import type { ValueId } from '#domain/question/question'
import type { Resolution, Verdict } from '#domain/question/resolution'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a conflict stays as it was. */
export type ResolveConflictRefusal = 'no-such-value' | 'no-reason-given' | 'not-one-of-both' | DeedRefusal

/** What the analyst decides about two values. */
export type ResolveConflictWish = {
  readonly valueIds: readonly [ValueId, ValueId]
  readonly verdict: Verdict
  readonly reason: string
  readonly standingId?: ValueId
}

/**
 * Decides about a conflict, or decides anew, and with it about the disputes that join it. Every verdict wants one line of
 * reason; the analyst names what stands, if anything.
 */
export function resolveConflict(
  { store, now, newId }: Hands,
  wish: ResolveConflictWish,
): Promise<Result<Deed, ResolveConflictRefusal>> {
  const { db } = store
  return store.attempt<ResolveConflictRefusal>(async () => {
    const [one, other] = await db.values.bulkGet([...wish.valueIds])
    if (one === undefined || other === undefined) return refuse('no-such-value')
    const reason = wish.reason.trim()
    if (reason === '') return refuse('no-reason-given')
    const { standingId } = wish
    if (standingId !== undefined && !wish.valueIds.includes(standingId)) return refuse('not-one-of-both')
    const before = await resolutionOf(db, wish.valueIds)
    const claimIds = [one.claimId, other.claimId] as const
    const evidence = await db.evidence
      .where('claimId')
      .anyOf([...claimIds])
      .toArray()
    const made: Resolution = {
      id: before?.id ?? newId(),
      valueIds: pairOf(...wish.valueIds),
      verdict: wish.verdict,
      reason,
      ...(standingId === undefined ? {} : { standingId }),
      ...weighedWith(claimIds, evidence),
      resolvedAt: now(),
    }
    const changes = before === undefined ? added('resolutions', made) : amended('resolutions', before, made)
    return succeed({ label: `Decided about a conflict: ${wish.verdict.replaceAll('-', ' ')}`, changes })
  })
}

/** Why a conflict is not open again. */
export type ReopenConflictRefusal = 'not-decided' | DeedRefusal

/** Takes back what was decided about a conflict. */
export function reopenConflict(
  { store }: Pick<Hands, 'store'>,
  wish: Pick<ResolveConflictWish, 'valueIds'>,
): Promise<Result<Deed, ReopenConflictRefusal>> {
  return store.attempt<ReopenConflictRefusal>(async () => {
    const before = await resolutionOf(store.db, wish.valueIds)
    if (before === undefined) return refuse('not-decided')
    return succeed({ label: 'Opened a conflict again', changes: removed('resolutions', before) })
  })
}

async function resolutionOf(
  db: CaseDatabase,
  valueIds: ResolveConflictWish['valueIds'],
): Promise<Resolution | undefined> {
  const pair = pairOf(...valueIds).join(' ')
  return db.resolutions.filter((one) => one.valueIds.join(' ') === pair).first()
}

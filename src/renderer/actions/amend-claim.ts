import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId, type Particulars } from '#domain/claim/claim'
import { intervalFault, type Interval, type IntervalFault } from '#domain/document/interval'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim stays as it was. */
export type AmendClaimRefusal = 'no-such-claim' | 'empty-statement' | IntervalFault | DeedRefusal

/** What of a claim may be amended; its number stays. */
export type AmendClaimWish = { readonly claimId: ClaimId } & Partial<Pick<Claim, 'statement' | 'kind'>> & {
    /** Parts of the statement; those that are not named stay. */
    readonly particulars?: Particulars
    /** When it happened; undefined takes away what was said. The part "when" says the same, unless it is given too. */
    readonly happened?: Interval | undefined
  }

/** Amends what a claim says, what kind of statement it is, or its parts. */
export function amendClaim(
  { store }: Pick<Hands, 'store'>,
  { claimId, ...wanted }: AmendClaimWish,
): Promise<Result<Deed, AmendClaimRefusal>> {
  return store.attempt<AmendClaimRefusal>(async () => {
    const before = await store.db.claims.get(claimId)
    if (before === undefined) return refuse('no-such-claim')
    const statement = (wanted.statement ?? before.statement).trim()
    if (statement === '') return refuse('empty-statement')
    const fault = wanted.happened && intervalFault(wanted.happened)
    if (fault !== undefined) return refuse(fault)
    const { happened, ...rest } = { ...before, ...wanted, ...partsOf(before, wanted), statement }
    const changes = amended('claims', before, happened === undefined ? rest : { ...rest, happened })
    return succeed({ label: `Amended claim ${claimLabel(before)}`, changes })
  })
}

function partsOf(
  { particulars }: Claim,
  wanted: Omit<AmendClaimWish, 'claimId'>,
): Pick<Claim, 'particulars'> {
  const when = 'happened' in wanted ? { when: wanted.happened?.written ?? '' } : {}
  const parts = { ...particulars, ...when, ...wanted.particulars }
  return Object.keys(parts).length === 0 ? {} : { particulars: parts }
}

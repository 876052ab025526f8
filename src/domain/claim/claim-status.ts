import type { Claim, Stance } from '#domain/claim/claim'
import type { Corroboration } from '#domain/claim/corroboration'

/** How a claim can stand. */
export const claimStatuses = [
  'open',
  'contested',
  'disputed',
  'uncorroborated',
  'corroborated',
  'superseded',
] as const

/** One of them. */
export type ClaimStatus = (typeof claimStatuses)[number]

/**
 * How a claim stands by its evidence. What another claim took the place of is superseded, whatever speaks for it; open is
 * what no passage bears on or nobody has judged; corroborated wants two independent origins in support and none against.
 */
export function statusOf(
  claim: Pick<Claim, 'credibility' | 'judgings' | 'supersededBy'>,
  sides: Readonly<Record<Stance, Corroboration>>,
): ClaimStatus {
  const isFor = sides.supports.documents + sides.partly.documents > 0
  const isAgainst = sides.disputes.documents > 0
  if (claim.supersededBy !== undefined) return 'superseded'
  if (isAgainst) return isFor ? 'contested' : 'disputed'
  if (sides.supports.origins >= 2) return 'corroborated'
  return isFor && isJudged(claim) ? 'uncorroborated' : 'open'
}

function isJudged({ credibility, judgings }: Pick<Claim, 'credibility' | 'judgings'>): boolean {
  return credibility !== 6 || (judgings ?? []).length > 0
}

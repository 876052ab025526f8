import type { Claim } from '#domain/claim/claim'

/**
 * Another one for each claim and after each judging of it, also one that was undone; the same whatever else of the claim
 * changes, its statement or its parts.
 */
export function judgedAs({ id, credibility, judgings = [] }: Claim): string {
  return `${id} ${credibility} ${judgings.length} ${judgings.at(-1)?.judgedAt ?? ''}`
}

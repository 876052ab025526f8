import type { Evidence, Stance } from '#domain/claim/claim'

/** How many pieces of evidence bear on a claim, by stance. */
export type Tally = Readonly<Record<Stance, number>>

/** Counts evidence by stance. It counts passages, not independent origins, and says nothing of how good they are. */
export function tally(evidence: readonly Pick<Evidence, 'stance'>[]): Tally {
  const count = (stance: Stance): number => evidence.filter((piece) => piece.stance === stance).length
  return {
    supports: count('supports'),
    disputes: count('disputes'),
    partly: count('partly'),
    context: count('context'),
  }
}

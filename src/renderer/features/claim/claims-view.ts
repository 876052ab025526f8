import { create } from 'zustand'
import type { ClaimId } from '#domain/claim/claim'
import type { ClaimStatus } from '#domain/claim/claim-status'

/** How the list of claims is put together. */
export type ClaimGrouping = 'none' | 'status' | 'kind'

/** In which order claims stand. */
export type ClaimOrder = 'number' | 'conflict'

/** Whether claims are shown one below the other, by how they stand, or with what they rest on. */
export type ClaimFace = 'list' | 'board' | 'graph'

/** How the claims room looks in this window. */
export type ClaimsView = {
  readonly face: ClaimFace
  readonly grouping: ClaimGrouping
  readonly order: ClaimOrder
  /** The only status that is listed, where one was chosen. */
  readonly status: ClaimStatus | undefined
  /** Claims that were picked to be merged. */
  readonly picked: ReadonlySet<ClaimId>
}

/** The view of this window. */
export const useClaimsView = create<ClaimsView>(() => ({
  face: 'list',
  grouping: 'none',
  order: 'number',
  status: undefined,
  picked: new Set(),
}))

/** Changes some of the view. */
export function lookAtClaims(change: Partial<ClaimsView>): void {
  useClaimsView.setState(change)
}

/** Picks a claim, or no longer. */
export function turnPicked(claimId: ClaimId): void {
  useClaimsView.setState(({ picked }) => {
    const next = new Set(picked)
    if (!next.delete(claimId)) next.add(claimId)
    return { picked: next }
  })
}

/** Picks claims besides those that are picked. */
export function pickAlso(claimIds: readonly ClaimId[]): void {
  useClaimsView.setState(({ picked }) => ({ picked: new Set([...picked, ...claimIds]) }))
}

import { create } from 'zustand'
import type { ClaimStatus } from '#domain/claim/claim-status'

/** How the list of claims is put together. */
export type ClaimGrouping = 'none' | 'status' | 'kind'

/** How the claims room looks in this window. Suggestions that were dropped stay dropped until it closes. */
export type ClaimsView = {
  readonly grouping: ClaimGrouping
  /** The only status that is listed, where one was chosen. */
  readonly status: ClaimStatus | undefined
  /** Keys of suggestions that were dropped. */
  readonly dropped: ReadonlySet<string>
}

/** The view of this window. */
export const useClaimsView = create<ClaimsView>(() => ({
  grouping: 'none',
  status: undefined,
  dropped: new Set(),
}))

/** Changes some of the view. */
export function lookAtClaims(change: Partial<ClaimsView>): void {
  useClaimsView.setState(change)
}

/** Lets a suggestion not come back. */
export function dropSuggestion(key: string): void {
  useClaimsView.setState(({ dropped }) => ({ dropped: new Set([...dropped, key]) }))
}

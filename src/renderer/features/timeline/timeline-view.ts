import { create } from 'zustand'
import type { ClaimId } from '#domain/claim/claim'
import type { Lanes } from '#renderer/features/timeline/timeline-rows'
import type { TimeWindow } from '#renderer/features/timeline/time-window'

/** What the details are about: an event on the line it was chosen on, or a claim without a time. */
export type Chosen =
  | { readonly kind: 'event'; readonly row: string; readonly event: string }
  | { readonly kind: 'undated'; readonly claimId: ClaimId }

/** How the timeline is looked at. It outlives its tab, so that one comes back from a passage to the same place. */
export type TimelineView = {
  /** The case it belongs to. */
  readonly caseId: string | undefined
  /** Undefined for all there is. */
  readonly shown: TimeWindow | undefined
  readonly lanes: Lanes
  readonly areReportsOn: boolean
  /** Whether times were looked for in the passages of undated claims. */
  readonly areOffersOn: boolean
  readonly face: 'picture' | 'table'
  readonly chosen: Chosen | undefined
  /** The conflict that was gone to last. */
  readonly conflict: string | undefined
}

const first: TimelineView = {
  caseId: undefined,
  shown: undefined,
  lanes: 'claim',
  areReportsOn: true,
  areOffersOn: false,
  face: 'picture',
  chosen: undefined,
  conflict: undefined,
}

/** The view of the timeline. */
export const useTimelineView = create<TimelineView>(() => first)

/** Changes some of it. */
export function look(change: Partial<TimelineView>): void {
  useTimelineView.setState(change)
}

/** Begins anew for another case. */
export function lookInto(caseId: string): void {
  if (useTimelineView.getState().caseId !== caseId) useTimelineView.setState({ ...first, caseId })
}

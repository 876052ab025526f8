import type { Span } from '#domain/document/block'
import { colours, type Colour } from '#domain/highlight/text-highlight'

/** A mark as the gutter sees it; the span is widened to whole lines by whoever knows where they break. */
export type Stripe = Span & { readonly id: string; readonly colour: Colour }

/**
 * Gives each stripe the leftmost lane of the gutter (from 0) in which it meets no other. Stripes that start together are
 * placed in the order of their colours, so that the same passage always looks the same.
 */
export function packStripes(stripes: readonly Stripe[]): ReadonlyMap<string, number> {
  const laneEnds: number[] = []
  const laneOf = new Map<string, number>()
  for (const stripe of stripes.toSorted(byPlace)) {
    const free = laneEnds.findIndex((end) => end <= stripe.start)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = stripe.end
    laneOf.set(stripe.id, lane)
  }
  return laneOf
}

function byPlace(a: Stripe, b: Stripe): number {
  return a.start - b.start || colours.indexOf(a.colour) - colours.indexOf(b.colour) || b.end - a.end
}

import type { ClaimStatus } from '#domain/claim/claim-status'
import type { ClaimColumn } from '#renderer/features/claim/claim-lines'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'

/** A card: its column and its place in it, both from 0. */
export type CardPlace = { readonly column: number; readonly at: number }

/** Where a claim stands on the board; the first card of all where it is not on it. */
export function placeOf(
  columns: readonly ClaimColumn[],
  selected: WeighedClaim | undefined,
): CardPlace | undefined {
  const column = columns.findIndex(({ status }) => status === selected?.status)
  const at = columns[column]?.claims.findIndex(({ claim }) => claim.id === selected?.claim.id) ?? -1
  if (at !== -1) return { column, at }
  const first = columns.findIndex(({ claims }) => claims.length > 0)
  return first === -1 ? undefined : { column: first, at: 0 }
}

/** The card on that side that stands level with a card; columns without cards are passed over. Tops in cards scrolled by. */
export function crossed(
  columns: readonly ClaimColumn[],
  { column, at }: CardPlace,
  { way, topOf }: { readonly way: -1 | 1; readonly topOf: (status: ClaimStatus) => number },
): CardPlace | undefined {
  const from = columns[column]
  for (let to = column + way; to >= 0 && to < columns.length; to += way) {
    const next = columns[to]
    if (from === undefined || next === undefined || next.claims.length === 0) continue
    const level = Math.round(at - topOf(from.status) + topOf(next.status))
    return { column: to, at: Math.min(Math.max(level, 0), next.claims.length - 1) }
  }
  return undefined
}

/** What carrying a card to one side comes to. */
export type Carrying =
  /** Who takes its place is to be chosen. */
  | { readonly kind: 'supersede' }
  /** It stands again, wherever its passages put it. */
  | { readonly kind: 'stand-again' }
  /** That column follows from passages and judgings and cannot be chosen. */
  | { readonly kind: 'derived'; readonly status: Exclude<ClaimStatus, 'superseded'> }
  /** There is no column on that side, or no order to choose. */
  | { readonly kind: 'nowhere' }

/**
 * What carrying a card out of a column comes to. Only being superseded is the analyst's own decision, so to the right there
 * is no other column that it could go to, and to the left only what is superseded can go.
 */
export function carryingTo(
  columns: readonly Pick<ClaimColumn, 'status'>[],
  from: ClaimStatus,
  way: -1 | 0 | 1,
): Carrying {
  if (from === 'superseded') return { kind: way === -1 ? 'stand-again' : 'nowhere' }
  if (way === 1) return { kind: 'supersede' }
  const before = columns[columns.findIndex(({ status }) => status === from) - 1]?.status
  if (way === 0 || before === undefined || before === 'superseded') return { kind: 'nowhere' }
  return { kind: 'derived', status: before }
}

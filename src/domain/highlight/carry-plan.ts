import { anchorAt } from '#domain/highlight/anchor'
import type { Carry } from '#domain/highlight/carry'
import { candidatesIn, placeIn } from '#domain/highlight/placement'
import { prepareText, type PreparedText } from '#domain/highlight/prepared-text'
import type { Anchor, HighlightId, TextHighlight } from '#domain/highlight/text-highlight'

/** A place in the newer version that may be the passage; `likeness` of its words runs from 0 to 1. */
export type Candidate = { readonly anchor: Anchor; readonly likeness: number }

/**
 * What becomes of a highlight of the older version in the newer one. What was decided is told as decided; the rest is
 * computed: the very words are there, words close to them are, or they are gone and at most three places come near.
 */
export type CarryState =
  | { readonly kind: 'kept'; readonly as: HighlightId }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'exact'; readonly anchor: Anchor }
  | { readonly kind: 'close'; readonly anchor: Anchor; readonly likeness: number }
  | { readonly kind: 'lost'; readonly candidates: readonly Candidate[] }

/** One highlight of the older version and what becomes of it. */
export type CarryEntry = { readonly highlight: TextHighlight; readonly state: CarryState }

/** What a plan is made from: the marks of the older version, what was decided of them, and the newer text. */
export type CarryMaterial = {
  readonly highlights: readonly TextHighlight[]
  /** Decisions about the newer version only. */
  readonly carries: readonly Carry[]
  /** The canonical texts of the two versions. */
  readonly older: string
  readonly newer: string
}

/** How many marks stand in each state. */
export type CarryCounts = Readonly<Record<CarryState['kind'], number>>

/** Plans what becomes of each highlight, in the order given. Nothing is decided here; nothing decided is asked again. */
export function planCarry({ highlights, carries, older, newer }: CarryMaterial): readonly CarryEntry[] {
  const decided = new Map(carries.map((carry) => [carry.highlightId, carry.outcome]))
  const prepared = prepareText(newer)
  return highlights.map((highlight) => ({
    highlight,
    state: decided.get(highlight.id) ?? stateIn(prepared, highlight.anchor, older),
  }))
}

/** The plan with what was decided since it was made: decisions are told, undone ones are asked again. */
export function withDecisions(
  entries: readonly CarryEntry[],
  carries: readonly Carry[],
): readonly CarryEntry[] {
  const decided = new Map(carries.map((carry) => [carry.highlightId, carry.outcome]))
  return entries.map((entry) => ({ ...entry, state: decided.get(entry.highlight.id) ?? entry.state }))
}

/** How many marks of a plan stand in each state. */
export function countCarries(entries: readonly CarryEntry[]): CarryCounts {
  const counts = { kept: 0, dropped: 0, exact: 0, close: 0, lost: 0 }
  for (const { state } of entries) counts[state.kind] += 1
  return counts
}

/** Whether the analyst is still to say what becomes of a mark. */
export function isOpen({ state }: CarryEntry): boolean {
  return state.kind === 'close' || state.kind === 'lost' || state.kind === 'exact'
}

function stateIn(prepared: PreparedText, anchor: Anchor, older: string): CarryState {
  const { text } = prepared
  const placement = placeIn(prepared, anchor)
  if (placement.kind === 'lost') return onlyPlace(text, anchor, older) ?? lostIn(prepared, anchor)
  const found = anchorAt(text, placement)
  if (placement.kind === 'close') return { kind: 'close', anchor: found, likeness: placement.likeness }
  // An anchor widened to whole characters of the new text has other words: that is asked, never done.
  return found.quote === anchor.quote
    ? { kind: 'exact', anchor: found }
    : { kind: 'close', anchor: found, likeness: 1 }
}

/** Few words with nothing of their surroundings left are still asked about where they stand once in both versions. */
function onlyPlace(text: string, { quote }: Anchor, older: string): CarryState | undefined {
  const start = onlyIn(text, quote)
  if (start === -1 || onlyIn(older, quote) === -1) return undefined
  return { kind: 'close', anchor: anchorAt(text, { start, end: start + quote.length }), likeness: 1 }
}

/** Where some words stand in a text; -1 where they do not, or more than once. */
function onlyIn(text: string, words: string): number {
  const first = text.indexOf(words)
  return words === '' || text.includes(words, first + 1) ? -1 : first
}

function lostIn(prepared: PreparedText, anchor: Anchor): CarryState {
  const candidates = candidatesIn(prepared, anchor).map(({ likeness, ...span }) => ({
    anchor: anchorAt(prepared.text, span),
    likeness,
  }))
  return { kind: 'lost', candidates }
}

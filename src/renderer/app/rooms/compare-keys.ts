import type { ComparedSide } from '#domain/document/linked-place'
import type { CarryEntry } from '#domain/highlight/carry-plan'
import type { CarryDeeds } from '#renderer/features/compare/carry-card.tsx'
import type { ComparePanel } from '#renderer/features/compare/compare-panel'

/** A pressed key, as much of it as matters. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Follows a key of the comparison: F7 steps through the changes. Answers whether it took it. */
export function stepByKey(pressed: PressedKey, step: (by: 1 | -1) => void): boolean {
  if (pressed.key !== 'F7' || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return false
  step(pressed.shiftKey ? -1 : 1)
  return true
}

/** What a key about a highlight is pressed at. */
export type CarryKeyPlace = {
  /** The panel in sight beside the texts. */
  readonly panel: ComparePanel
  /** Where the keyboard is: in one of the texts, beside them, or elsewhere. */
  readonly focus: ComparedSide | 'panel' | undefined
  /** The highlight that is asked about. */
  readonly entry: CarryEntry | undefined
}

/** Follows a key that decides about a highlight, as long as that highlight is in sight. Answers whether it took it. */
export function carryByKey(
  pressed: PressedKey,
  { panel, focus, entry }: CarryKeyPlace,
  deeds: CarryDeeds,
): boolean {
  if (panel !== 'carry') return false
  if (focus === 'newer') return attachByKey(pressed, entry, deeds)
  return focus === 'panel' && (attachByKey(pressed, entry, deeds) || decideByKey(pressed, entry, deeds))
}

/** Follows a key in the texts on the mark that is asked about: A attaches it to the words selected there. */
export function attachByKey(pressed: PressedKey, entry: CarryEntry | undefined, deeds: CarryDeeds): boolean {
  if (!isOpen(entry) || hasModifier(pressed) || pressed.key.toLowerCase() !== 'a') return false
  deeds.attachToSelection(entry)
  return true
}

/** Follows a key on the mark that is asked about: Y accepts, X drops, a digit attaches to that candidate. */
export function decideByKey(pressed: PressedKey, entry: CarryEntry | undefined, deeds: CarryDeeds): boolean {
  if (!isOpen(entry) || hasModifier(pressed)) return false
  const { state } = entry
  const key = pressed.key.toLowerCase()
  if (key === 'x') deeds.drop(entry)
  else if (key === 'y' && state.kind !== 'lost') deeds.attach(entry, state.anchor)
  else {
    const candidate =
      state.kind === 'lost' && /^[1-3]$/.test(key) ? state.candidates[Number(key) - 1] : undefined
    if (candidate === undefined) return false
    deeds.attach(entry, candidate.anchor)
  }
  return true
}

type Open = CarryEntry & {
  readonly state: Exclude<CarryEntry['state'], { readonly kind: 'kept' | 'dropped' }>
}

function isOpen(entry: CarryEntry | undefined): entry is Open {
  return entry !== undefined && entry.state.kind !== 'kept' && entry.state.kind !== 'dropped'
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: PressedKey): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
}

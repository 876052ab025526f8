import type { ComparedSide } from '#domain/document/linked-place'
import type { CarryEntry } from '#domain/highlight/carry-plan'
import type { CarryDeeds } from '#renderer/features/compare/carry-card.tsx'
import type { ActOf } from '#renderer/keys/key-table'
import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { PressedKey } from '#renderer/keys/stroke'
import type { ComparePanel } from '#renderer/features/compare/compare-panel'

/** The acts of the comparison and of what is suggested. */
export type ComparedAct = ActOf<'comparison'> | ActOf<'offers'>

/** What a key does in the comparison; undefined where it does nothing there. */
export function comparedAct(keyring: Keyring, pressed: PressedKey): ComparedAct | undefined {
  return keyToAct(keyring, 'comparison', pressed) ?? keyToAct(keyring, 'offers', pressed)
}

/** Follows a key that steps through the changes. Answers whether it took it. */
export function stepByKey(act: ComparedAct, step: (by: 1 | -1) => void): boolean {
  if (act !== 'next-change' && act !== 'previous-change') return false
  step(act === 'previous-change' ? -1 : 1)
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
  act: ComparedAct,
  { panel, focus, entry }: CarryKeyPlace,
  deeds: CarryDeeds,
): boolean {
  if (panel !== 'carry') return false
  if (focus === 'newer') return attachByKey(act, entry, deeds)
  return focus === 'panel' && (attachByKey(act, entry, deeds) || decideByKey(act, entry, deeds))
}

/** Follows the key that attaches the mark asked about to the words selected in the newer text. */
export function attachByKey(act: ComparedAct, entry: CarryEntry | undefined, deeds: CarryDeeds): boolean {
  if (!isOpen(entry) || act !== 'attach-selection') return false
  deeds.attachToSelection(entry)
  return true
}

/** Follows a key on the mark that is asked about: it is accepted, dropped, or attached to a candidate. */
export function decideByKey(act: ComparedAct, entry: CarryEntry | undefined, deeds: CarryDeeds): boolean {
  if (!isOpen(entry)) return false
  const { state } = entry
  if (act === 'drop') deeds.drop(entry)
  else if (act === 'accept' && state.kind !== 'lost') deeds.attach(entry, state.anchor)
  else {
    const at = candidateKeys.findIndex((key) => key === act)
    const candidate = state.kind === 'lost' ? state.candidates[at] : undefined
    if (candidate === undefined) return false
    deeds.attach(entry, candidate.anchor)
  }
  return true
}

const candidateKeys = ['attach-1', 'attach-2', 'attach-3'] as const satisfies readonly ActOf<'comparison'>[]

type Open = CarryEntry & {
  readonly state: Exclude<CarryEntry['state'], { readonly kind: 'kept' | 'dropped' }>
}

function isOpen(entry: CarryEntry | undefined): entry is Open {
  return entry !== undefined && entry.state.kind !== 'kept' && entry.state.kind !== 'dropped'
}

import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'

/** A key as it was pressed in the room of claims. */
export type WeighPress = {
  readonly pressed: PressedKey
  /** Whether what has the focus takes letters itself. */
  readonly isInField: boolean
  /** Whether the key that begins it was pressed before. */
  readonly isAwaited: boolean
}

/** Await a digit or letter, take it, leave off waiting without taking it, or link a passage. */
export type WeighAct = 'await' | 'take' | 'leave' | 'link'

/** What a key does to the claim in hand wherever the focus is in its room; undefined where the key is left to others. */
export function weighActFor(
  keyring: Keyring,
  { pressed, isInField, isAwaited }: WeighPress,
): WeighAct | undefined {
  if (pressed.key === 'Shift' || pressed.key === 'Tab') return undefined
  if (isInField) return isAwaited ? 'leave' : undefined
  if (isAwaited) return 'take'
  const act = keyToAct(keyring, 'claims', pressed)
  return act === undefined ? undefined : anywhere[act]
}

const anywhere: Readonly<Record<ActOf<'claims'>, WeighAct>> = { weigh: 'await', link: 'link' }

/** What takes letters itself. A choice between a few does not. */
export const takesLetters = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [aria-haspopup]'

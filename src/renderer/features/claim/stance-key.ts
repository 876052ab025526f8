import type { Stance } from '#domain/claim/claim'
import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { PressedKey } from '#renderer/keys/stroke'

/** A pressed key, and where. */
type PressedThere = PressedKey & { readonly target: EventTarget | null }

/**
 * The stance a key ties a passage with; undefined where it is none. In a field it is one only after a whole id
 * ("C-014", "14"): in other words that are typed there a sign is a sign ("food-convoy").
 */
export function stanceOfKey(keyring: Keyring, pressed: PressedThere): Stance | undefined {
  const stance = keyToAct(keyring, 'stances', pressed)
  const typed = typedIn(pressed.target)
  return typed === undefined || isWholeId(typed.trim(), pressed.key) ? stance : undefined
}

/** What stands in a field for words; undefined elsewhere, also in a choice or a button, which have values as well. */
function typedIn(target: EventTarget | null): string | undefined {
  if (target === null || !('type' in target) || target.type !== 'text' || !('value' in target))
    return undefined
  return typeof target.value === 'string' ? target.value : undefined
}

/** A number may go on with a full stop ("2.5 tons"). */
function isWholeId(typed: string, key: string): boolean {
  return /^c-?\d+$/i.test(typed) || (key !== '.' && /^\d+$/.test(typed))
}

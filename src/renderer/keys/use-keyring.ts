import { create } from 'zustand'
import { keyWords } from '#renderer/keys/key-words'
import { wordsWithKeys } from '#renderer/keys/keyed'
import { firstKeyring, keyToAct, shownKey, type Keyring } from '#renderer/keys/keyring'
import { rowsOf, type ActOf, type KeyId, type KeyScope } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'

/** The keys as they are now, and for whom they are written. */
type Held = { readonly keyring: Keyring; readonly platform: string }

const first: Held = { keyring: firstKeyring, platform: 'linux' }

const useHeld = create<Held & { readonly hints: KeyHints }>(() => ({ ...first, hints: hintsOf(first) }))

/** Lets the whole window know which keys hold from now on. */
export function holdKeyring(held: Held): void {
  useHeld.setState({ ...held, hints: hintsOf(held) })
}

/** The keys that hold now, for whoever draws them. */
export function useKeyring(): Keyring {
  return useHeld((state) => state.keyring)
}

/** The keys that hold at this moment, for whoever hears one pressed. */
export function keyringNow(): Keyring {
  return useHeld.getState().keyring
}

/** What a pressed key does in a place now. */
export function actOf<Scope extends KeyScope>(scope: Scope, pressed: PressedKey): ActOf<Scope> | undefined {
  return keyToAct(keyringNow(), scope, pressed)
}

/** Words with keys in them, as they are at this moment: keyed`Press ${'reader.claim'}.` */
export function keyed(parts: TemplateStringsArray, ...ids: readonly KeyId[]): string {
  return wordsWithKeys(useHeld.getState(), parts, ids)
}

/** The key of a tag that has one of the eight digits, as it is pressed now. */
export function markHint(hint: KeyHints, digit: number | undefined): string | undefined {
  const row = rowsOf('marks').find(({ act }) => act === `mark-${digit}`)
  return row === undefined ? undefined : hint(row.id)
}

/** Writes the key of a row as people read it; undefined where it has none, or none that is heard. */
export type KeyHints = (id: KeyId) => string | undefined

/** The keys to show beside what they do. */
export function useKeyHints(): KeyHints {
  return useHeld((state) => state.hints)
}

function hintsOf({ keyring, platform }: Held): KeyHints {
  return (id) => {
    const keys = shownKey(keyring, id)
    return keys === undefined ? undefined : keyWords(keys, platform)
  }
}

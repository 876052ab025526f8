import { keyToAct, lineKey, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'
import { listStep, type ListPlace } from '#renderer/ui/list-step'

/** What a key means among claims. */
export type ClaimAct =
  /** Go to another claim of the list or column; with `extends`, taking along what lies between. */
  | { readonly kind: 'move'; readonly to: number; readonly extends: boolean }
  /** Go to the next column on that side. */
  | { readonly kind: 'cross'; readonly way: -1 | 1 }
  /** Have the claim stand in a column on that side; up and down there is nothing to choose. */
  | { readonly kind: 'carry'; readonly way: -1 | 0 | 1 }
  | { readonly kind: 'open' | 'pick' | 'clear' | 'filter' | 'remove' }

/** What a key asks of the room around the list or board. */
export type ListAct = 'open' | 'clear' | 'filter' | 'remove'

const acts: Readonly<Record<ActOf<'claim-list'>, ClaimAct>> = {
  pick: { kind: 'pick' },
  filter: { kind: 'filter' },
  remove: { kind: 'remove' },
}

const fixedKeys: Readonly<Record<string, ClaimAct>> = {
  Enter: { kind: 'open' },
  Escape: { kind: 'clear' },
}

const ways: Readonly<Record<string, -1 | 0 | 1>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: 0,
  ArrowDown: 0,
}

/** Where the keyboard is among claims. On a board the arrows cross columns. */
export type ClaimPlace = ListPlace & { readonly face: 'list' | 'board' }

/** What a key does among claims; undefined where it does nothing here. */
export function actFor(keyring: Keyring, pressed: PressedKey, place: ClaimPlace): ClaimAct | undefined {
  const { key } = pressed
  const act = keyToAct(keyring, 'claim-list', pressed)
  if (act !== undefined) return acts[act]
  const way = place.face === 'board' && !pressed.altKey ? ways[key] : undefined
  if (way !== undefined && (pressed.ctrlKey || pressed.metaKey)) return { kind: 'carry', way }
  if (way === -1 || way === 1) return { kind: 'cross', way }
  const line = lineKey(keyring, pressed)
  if (line === undefined) return undefined
  const to = listStep(line, place)
  if (to !== undefined) return { kind: 'move', to, extends: pressed.shiftKey && key.startsWith('Arrow') }
  return fixedKeys[key]
}

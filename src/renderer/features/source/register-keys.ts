import { keyToAct, lineKey, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'
import { listStep } from '#renderer/ui/list-step'

/** What a key means in the register. */
export type RegisterAct =
  | { readonly kind: 'move'; readonly to: number }
  | {
      readonly kind:
        'open' | 'filter' | 'grade' | 'copy' | 'merge' | 'remove' | 'take-suggestion' | 'drop-suggestion'
    }

const acts: Readonly<Record<ActOf<'sources'>, RegisterAct>> = {
  filter: { kind: 'filter' },
  grade: { kind: 'grade' },
  copy: { kind: 'copy' },
  merge: { kind: 'merge' },
  remove: { kind: 'remove' },
}

const answers: Readonly<Record<ActOf<'offers'>, RegisterAct>> = {
  accept: { kind: 'take-suggestion' },
  drop: { kind: 'drop-suggestion' },
}

/** How far PageUp and PageDown go, in rows. */
const page = 10

/** Where the keyboard is in the register: the source, and how many there are. */
export type RegisterPlace = { readonly at: number; readonly count: number }

/** What a key does in the register; undefined where it does nothing here. */
export function actFor(keyring: Keyring, pressed: PressedKey, place: RegisterPlace): RegisterAct | undefined {
  const act = keyToAct(keyring, 'sources', pressed)
  if (act !== undefined) return acts[act]
  const answer = keyToAct(keyring, 'offers', pressed)
  if (answer !== undefined) return answers[answer]
  const line = lineKey(keyring, pressed)
  if (line === undefined) return undefined
  if (line === 'Enter') return { kind: 'open' }
  const to = listStep(line, { ...place, page })
  return to === undefined ? undefined : { kind: 'move', to }
}

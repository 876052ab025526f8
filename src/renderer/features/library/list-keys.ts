import type { Triage } from '#domain/document/source-document'
import { keyToAct, lineKey, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'
import { listStep } from '#renderer/ui/list-step'

/** What a key means in the list of documents. */
export type ListAct =
  /** Go to a line; with `extends`, taking along what lies between. */
  | { readonly kind: 'move'; readonly to: number; readonly extends: boolean }
  | { readonly kind: 'open'; readonly place: 'here' | 'beside' }
  | { readonly kind: 'triage'; readonly triage: Exclude<Triage, 'duplicate'> }
  | {
      readonly kind:
        | 'peek'
        | 'select'
        | 'clear'
        | 'filter'
        | 'remove'
        | 'duplicate'
        | 'read'
        | 'source'
        | 'amend'
        | 'tag'
        | 'take-offer'
        | 'drop-offer'
        | 'take-batch'
        | 'drop-batch'
    }

const acts: Readonly<Record<ActOf<'library'>, ListAct>> = {
  peek: { kind: 'peek' },
  select: { kind: 'select' },
  filter: { kind: 'filter' },
  remove: { kind: 'remove' },
  accept: { kind: 'triage', triage: 'accepted' },
  reject: { kind: 'triage', triage: 'rejected' },
  later: { kind: 'triage', triage: 'later' },
  duplicate: { kind: 'duplicate' },
  read: { kind: 'read' },
  source: { kind: 'source' },
  amend: { kind: 'amend' },
  tag: { kind: 'tag' },
  'take-offer': { kind: 'take-offer' },
  'drop-offer': { kind: 'drop-offer' },
  'take-batch': { kind: 'take-batch' },
  'drop-batch': { kind: 'drop-batch' },
}

/** How far PageUp and PageDown go, in rows. */
const page = 10

/** Where the keyboard is in the list: the line, and how many there are. */
export type LinePlace = { readonly at: number; readonly count: number }

/** What a key does in a list; undefined where it does nothing here. */
export function actFor(keyring: Keyring, pressed: PressedKey, { at, count }: LinePlace): ListAct | undefined {
  const { key, shiftKey } = pressed
  const hasModifier = pressed.ctrlKey || pressed.metaKey
  if (key === 'Enter' && !pressed.altKey) return { kind: 'open', place: hasModifier ? 'beside' : 'here' }
  if (count === 0) return undefined
  const act = keyToAct(keyring, 'library', pressed)
  if (act !== undefined) return acts[act]
  const line = lineKey(keyring, pressed)
  if (line === undefined) return undefined
  const to = listStep(line, { at, count, page })
  if (to !== undefined) return { kind: 'move', to, extends: shiftKey && key.startsWith('Arrow') }
  return key === 'Escape' ? { kind: 'clear' } : undefined
}

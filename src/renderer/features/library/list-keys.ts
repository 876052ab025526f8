import type { Triage } from '#domain/document/source-document'
import { lettersStep } from '#renderer/ui/list-step'

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

/** A key as it was pressed. */
export type KeyPress = {
  readonly key: string
  readonly hasModifier: boolean
  readonly hasShift: boolean
}

const plainKeys: Readonly<Record<string, ListAct>> = {
  ' ': { kind: 'peek' },
  x: { kind: 'select' },
  Escape: { kind: 'clear' },
  '/': { kind: 'filter' },
  Delete: { kind: 'remove' },
  a: { kind: 'triage', triage: 'accepted' },
  r: { kind: 'triage', triage: 'rejected' },
  z: { kind: 'triage', triage: 'later' },
  d: { kind: 'duplicate' },
  e: { kind: 'read' },
  w: { kind: 'source' },
  i: { kind: 'amend' },
  t: { kind: 'tag' },
  y: { kind: 'take-offer' },
  Y: { kind: 'drop-offer' },
  b: { kind: 'take-batch' },
  B: { kind: 'drop-batch' },
}

/** How far PageUp and PageDown go, in rows. */
const page = 10

/** What a key does in a list of `count` lines, at line `at`; undefined where it does nothing here. */
export function actFor(press: KeyPress, at: number, count: number): ListAct | undefined {
  const { key, hasModifier, hasShift } = press
  if (key === 'Enter') return { kind: 'open', place: hasModifier ? 'beside' : 'here' }
  if (hasModifier || count === 0) return undefined
  const to = lettersStep(key, { at, count, page })
  if (to !== undefined) return { kind: 'move', to, extends: hasShift && key.startsWith('Arrow') }
  // With Caps Lock on a letter comes large without Shift; only Shift makes another act of it.
  const letter = hasShift ? key.toUpperCase() : key.toLowerCase()
  return plainKeys[key.length === 1 ? letter : key]
}

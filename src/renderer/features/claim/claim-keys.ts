import { lettersStep, type ListPlace } from '#renderer/ui/list-step'

/** What a key means among claims. */
export type ClaimAct =
  /** Go to another claim of the list or column; with `extends`, taking along what lies between. */
  | { readonly kind: 'move'; readonly to: number; readonly extends: boolean }
  /** Go to the next column on that side. */
  | { readonly kind: 'cross'; readonly way: -1 | 1 }
  /** Have the claim stand in a column on that side; up and down there is nothing to choose. */
  | { readonly kind: 'carry'; readonly way: -1 | 0 | 1 }
  | { readonly kind: 'open' | 'pick' | 'clear' | 'filter' }

/** What a key asks of the room around the list or board. */
export type ListAct = 'open' | 'clear' | 'filter'

/** A key as it was pressed. */
export type ClaimPress = {
  readonly key: string
  readonly hasModifier: boolean
  readonly hasShift: boolean
}

const plainKeys: Readonly<Record<string, ClaimAct>> = {
  Enter: { kind: 'open' },
  x: { kind: 'pick' },
  X: { kind: 'pick' },
  ' ': { kind: 'pick' },
  Escape: { kind: 'clear' },
  '/': { kind: 'filter' },
}

const ways: Readonly<Record<string, -1 | 0 | 1>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: 0,
  ArrowDown: 0,
}

/** What a key does among claims; undefined where it does nothing here. On a board the arrows cross columns. */
export function actFor(press: ClaimPress, place: ListPlace, face: 'list' | 'board'): ClaimAct | undefined {
  const { key, hasModifier, hasShift } = press
  const way = face === 'board' ? ways[key] : undefined
  if (hasModifier) return way === undefined ? undefined : { kind: 'carry', way }
  if (way === -1 || way === 1) return { kind: 'cross', way }
  const to = lettersStep(key, place)
  if (to !== undefined) return { kind: 'move', to, extends: hasShift && key.startsWith('Arrow') }
  return plainKeys[key]
}

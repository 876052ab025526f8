import { lettersStep } from '#renderer/ui/list-step'

/** What a key means in the register. */
export type RegisterAct =
  | { readonly kind: 'move'; readonly to: number }
  | {
      readonly kind: 'open' | 'filter' | 'grade' | 'copy' | 'merge' | 'take-suggestion' | 'drop-suggestion'
    }

/** A key as it was pressed. */
export type KeyPress = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

const plainKeys: Readonly<Record<string, RegisterAct>> = {
  Enter: { kind: 'open' },
  '/': { kind: 'filter' },
  w: { kind: 'grade' },
  m: { kind: 'merge' },
  y: { kind: 'take-suggestion' },
  x: { kind: 'drop-suggestion' },
}

/** How far PageUp and PageDown go, in rows. */
const page = 10

/** What a key does in a register of `count` sources, at the source `at`; undefined where it does nothing here. */
export function actFor(
  { key, ctrlKey, metaKey }: KeyPress,
  at: number,
  count: number,
): RegisterAct | undefined {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'd' ? { kind: 'copy' } : undefined
  const to = lettersStep(key, { at, count, page })
  if (to !== undefined) return { kind: 'move', to }
  return plainKeys[key]
}

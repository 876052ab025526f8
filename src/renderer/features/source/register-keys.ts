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

/** What a key does in a register of `count` sources, at the source `at`; undefined where it does nothing here. */
export function actFor(
  { key, ctrlKey, metaKey }: KeyPress,
  at: number,
  count: number,
): RegisterAct | undefined {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'd' ? { kind: 'copy' } : undefined
  const last = count - 1
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: last,
  }
  const to = steps[key]
  if (to !== undefined) return { kind: 'move', to: Math.max(0, Math.min(last, to)) }
  return plainKeys[key]
}

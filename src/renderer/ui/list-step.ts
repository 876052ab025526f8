/** Where the keyboard is in a list: a place from 0, or -1 for none. `page` is how far PageUp and PageDown go, in rows. */
export type ListPlace = { readonly at: number; readonly count: number; readonly page: number }

/** The place a key of a list leads to; undefined where it is no such key, or there is nothing to go to. */
export function listStep(key: string, { at, count, page }: ListPlace): number | undefined {
  if (count === 0) return undefined
  const within = (to: number): number => Math.max(0, Math.min(count - 1, to))
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + Math.max(1, page))
    case 'PageUp':
      return within(at - Math.max(1, page))
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** A key as it was pressed in the room of claims. */
export type WeighPress = {
  readonly key: string
  /** Whether what has the focus takes letters itself. */
  readonly isInField: boolean
  /** Whether W was pressed before. */
  readonly isAwaited: boolean
}

/** Await a digit or letter, take it, leave off waiting without taking it, or link a passage. */
export type WeighAct = 'await' | 'take' | 'leave' | 'link'

/** What a key does to the claim in hand wherever the focus is in its room; undefined where the key is left to others. */
export function weighActFor({ key, isInField, isAwaited }: WeighPress): WeighAct | undefined {
  if (key === 'Shift' || key === 'Tab') return undefined
  if (isInField) return isAwaited ? 'leave' : undefined
  if (isAwaited) return 'take'
  return anywhere[key.toLowerCase()]
}

const anywhere: Readonly<Record<string, WeighAct>> = { w: 'await', l: 'link' }

/** What takes letters itself. A choice between a few does not. */
export const takesLetters = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [aria-haspopup]'

import type { Stance } from '#domain/claim/claim'

type PressedKey = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
}

const stanceKeys: Readonly<Record<string, Stance>> = { '+': 'supports', '-': 'disputes', '~': 'partly' }

/** The stance a key ties a passage with; undefined where it is none, or belongs to an id being typed ("C-014"). */
export function stanceOfKey({ key, ctrlKey, altKey, metaKey, target }: PressedKey): Stance | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const typed = target !== null && 'value' in target ? target.value : undefined
  const isInId = key === '-' && typeof typed === 'string' && /(^|\s)c$/i.test(typed)
  return isInId ? undefined : stanceKeys[key]
}

import type { Stance } from '#domain/claim/claim'

type PressedKey = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
}

const stanceKeys: Readonly<Record<string, Stance>> = {
  '+': 'supports',
  '-': 'disputes',
  '~': 'partly',
  '.': 'context',
}

/**
 * The stance a key ties a passage with; undefined where it is none. In a field it is one only after a whole id
 * ("C-014", "14"): in other words that are typed there a sign is a sign ("food-convoy").
 */
export function stanceOfKey({ key, ctrlKey, altKey, metaKey, target }: PressedKey): Stance | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const typed = typedIn(target)
  return typed === undefined || isWholeId(typed.trim(), key) ? stanceKeys[key] : undefined
}

/** What stands in a field for words; undefined elsewhere, also in a choice or a button, which have values as well. */
function typedIn(target: EventTarget | null): string | undefined {
  if (target === null || !('type' in target) || target.type !== 'text' || !('value' in target))
    return undefined
  return typeof target.value === 'string' ? target.value : undefined
}

/** A number may go on with a full stop ("2.5 tons"). */
function isWholeId(typed: string, key: string): boolean {
  return /^c-?\d+$/i.test(typed) || (key !== '.' && /^\d+$/.test(typed))
}

import type { PressedKey } from '#renderer/keys/stroke'

/** A key as it is pressed in a test: nothing else is held down unless it is said. */
export function pressed(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held }
}

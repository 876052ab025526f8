import type { PressRefusal } from '#renderer/keys/press-keys'

/** The words of choosing keys. */
export const keyChoiceWords = {
  title: 'Keys',
  help: 'Every key of the list can be another one: choose it, then press the new one. Arrows, Enter, Tab, Esc and the keys of the editor stay as they are.',
  find: 'Find a key or what it does',
  none: 'No key is called that.',
  broken:
    'Some keys that were chosen on this machine could not be read. They have their first keys again; nothing else changed. Choose them anew below.',
  resetAll: 'Give all their first keys',
  wasReset: 'All have their first keys.',
  undo: 'Take it back',
  tookBack: 'Taken back. The keys are as they were before.',
  noKey: 'No key',
  change: (does: string, keys: string) => `${does}: ${keys}. Choose another key`,
  reset: (does: string, keys: string) => `Give “${does}” its first key: ${keys}`,
  press: 'Press the new key…',
  pressNext: (keys: string) => `${keys}, then the next key…`,
  asked: (does: string) => `Press the new key for “${does}”. Esc leaves it as it is.`,
  without: 'Go without a key',
  leave: 'Leave it',
  taken: (keys: string, others: string) => `${keys} is also: ${others}`,
  take: 'Take it from there',
  another: 'Press another one',
  also: (others: string) => `also: ${others}`,
  off: 'switched off',
  given: (does: string, keys: string) => `${does}: ${keys}`,
  named: (does: string, place: string) => `${does} (${place})`,
  more: (count: number) => `${count} more`,
} as const

/** Why a key cannot be chosen. */
export const pressRefusals: Readonly<Record<PressRefusal, string>> = {
  everywhere: 'That key moves, opens or leaves everywhere and stays so. Press another one.',
  'of-the-system': 'The system, text fields or the zoom of the window have that key. Press another one.',
  alt: 'Alt with a letter opens menus, and Ctrl with Alt writes signs on many keyboards. Press another one.',
}

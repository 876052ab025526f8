import { keyRows, type KeyScope } from '#renderer/keys/key-table'
import { isCharacterStroke, readStrokes, strokeOf, writeStroke, type PressedKey } from '#renderer/keys/stroke'

/** Why a pressed key cannot be chosen. */
export type PressRefusal =
  /** It moves, opens or leaves everywhere: Esc, Tab, Enter and the arrows. */
  | 'everywhere'
  /** The system, a text field or the zoom of the window has it. */
  | 'of-the-system'
  /** Alt with a letter opens menus, Ctrl with Alt is AltGr on many keyboards. */
  | 'alt'

/** What pressing a key while one is asked for comes to; `more` where a second one is to follow. */
export type Press =
  | { readonly kind: 'nothing' | 'leave' }
  | { readonly kind: 'keys' | 'more'; readonly keys: string }
  | { readonly kind: 'refused'; readonly reason: PressRefusal }

/** Reads a key pressed to be given to a row of a place, after what was pressed before it: only the window waits for more. */
export function pressOf(pressed: PressedKey, before: string | undefined, scope: KeyScope): Press {
  const stroke = strokeOf(pressed)
  if (stroke === undefined) return { kind: 'nothing' }
  const keys = writeStroke(stroke)
  if (keys === 'Escape') return { kind: 'leave' }
  const isSecond = before !== undefined
  if (
    /^(?:Arrow\w+|Enter|Tab|Home|End|PageUp|PageDown)$/.test(stroke.key) ||
    (isSecond && !isCharacterStroke(stroke))
  )
    return { kind: 'refused', reason: 'everywhere' }
  if (stroke.alt && (stroke.mod || /^.$/u.test(stroke.key))) return { kind: 'refused', reason: 'alt' }
  if (ofTheSystem.has(keys)) return { kind: 'refused', reason: 'of-the-system' }
  if (isSecond) return { kind: 'keys', keys: `${before} ${keys}` }
  return { kind: scope === 'window' && leaders.has(keys) ? 'more' : 'keys', keys }
}

/** Keys that begin what is pressed one after the other, as G. */
const leaders: ReadonlySet<string> = new Set(
  keyRows.flatMap(({ row }) => row.keys.filter((keys) => keys.includes(' ')).map((keys) => firstOf(keys))),
)

const ofTheSystem: ReadonlySet<string> = new Set([
  ...['a', 'c', 'v', 'x', 'q', '=', '-', '0', '+'].map((key) => `$mod+${key}`),
  'F11',
  'F10',
  'Shift+F10',
])

function firstOf(keys: string): string {
  const [first] = readStrokes(keys) ?? []
  return first === undefined ? keys : writeStroke(first)
}

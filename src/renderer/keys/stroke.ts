/** A pressed key, as much of it as matters. `code` is its place on the keyboard, whatever is printed there. */
export type PressedKey = {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  /** Missing where nobody can tell. */
  readonly getModifierState?: (modifier: 'AltGraph') => boolean
  readonly isComposing?: boolean
  /** That of the platform, where the key comes from React. */
  readonly nativeEvent?: { readonly isComposing: boolean }
}

/** One key with what is held down; `mod` is Ctrl or, on macOS, ⌘. */
export type Stroke = {
  readonly mod: boolean
  readonly control: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** A character, the name of a key ("Delete"), or of a place on the keyboard ("BracketLeft"). */
  readonly key: string
}

/** Reads keys as they are kept: strokes one after the other, as "$mod+Shift+v" or "g l". Undefined for what is none. */
export function readStrokes(text: string): readonly Stroke[] | undefined {
  const strokes = text.split(' ').map(readStroke)
  const read = strokes.filter((stroke) => stroke !== undefined)
  return read.length === strokes.length ? read : undefined
}

/** Writes a stroke as it is kept, always in the same way. */
export function writeStroke({ mod, control, alt, shift, key }: Stroke): string {
  const held = [mod ? '$mod' : '', control ? 'Control' : '', alt ? 'Alt' : '', shift ? 'Shift' : '']
  return [...held.filter((part) => part !== ''), key].join('+')
}

/**
 * Whether a pressed key is that stroke. Letters are told apart by Shift, other characters are what they are however the
 * keyboard brings them about; on a keyboard without Latin letters the place of the key counts.
 */
export function isStroke(stroke: Stroke, pressed: PressedKey): boolean {
  if (isWriting(pressed)) return false
  const { mod, alt } = heldOf(pressed)
  if ((stroke.mod || stroke.control) !== mod || stroke.alt !== alt) return false
  if (stroke.control && !pressed.ctrlKey) return false
  const { key } = stroke
  if (isLetter(key)) return letterOf(pressed) === key && pressed.shiftKey === stroke.shift
  if (key.length === 1) return characterOf(pressed) === key
  if (key in places) return isAt(pressed, key) && pressed.shiftKey === stroke.shift
  return nameOf(pressed) === key && pressed.shiftKey === stroke.shift
}

/** Whether a stroke is a letter, digit or sign without Ctrl or Alt (WCAG 2.1.4). */
export function isCharacterStroke({ mod, control, alt, key }: Stroke): boolean {
  return !mod && !control && !alt && (key.length === 1 || key in places)
}

/** Whether a stroke writes or rubs out where it is pressed in a text: there it means nothing else. */
export function isWritingStroke(stroke: Stroke): boolean {
  const isPlain = !stroke.mod && !stroke.control && !stroke.alt
  return isCharacterStroke(stroke) || (isPlain && rubbing.has(stroke.key))
}

const rubbing: ReadonlySet<string> = new Set(['Space', 'Backspace', 'Delete'])

/** The stroke a pressed key is kept as; undefined for what is no key by itself, as Shift or a dead accent. */
export function strokeOf(pressed: PressedKey): Stroke | undefined {
  const { mod, alt } = heldOf(pressed)
  if (isWriting(pressed)) return undefined
  const held = { mod, control: false, alt, shift: pressed.shiftKey }
  const letter = letterOf(pressed)
  const place = placeOf(pressed)
  if (letter !== undefined && !(place in brackets)) return { ...held, key: letter }
  if (pressed.key.length !== 1 || pressed.key === ' ') {
    const name = nameOf(pressed)
    return /^(?:F\d+|[A-Z][a-z]+(?:[A-Z][a-z]+)?)$/.test(name) && !isNoKey(name)
      ? { ...held, key: name }
      : undefined
  }
  if (place in brackets || (place in places && (mod || alt) && pressed.shiftKey))
    return { ...held, key: place }
  return { ...held, shift: false, key: characterOf(pressed) }
}

/** Places that are named rather than what is printed on them, with the signs that mean them on any keyboard. */
const brackets: Readonly<Record<string, string>> = { BracketLeft: '[{', BracketRight: ']}' }
const places: Readonly<Record<string, string>> = {
  ...brackets,
  Comma: '',
  Period: '',
  Equal: '',
  Minus: '',
  Slash: '',
  Semicolon: '',
  Quote: '',
  Backslash: '',
  Backquote: '',
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [`Digit${digit}`, ''])),
}

const modifiers: Readonly<Record<string, 'mod' | 'control' | 'alt' | 'shift'>> = {
  $mod: 'mod',
  Control: 'control',
  Alt: 'alt',
  Shift: 'shift',
}

function readStroke(text: string): Stroke | undefined {
  const isPlus = text === '+' || text.endsWith('++')
  const parts = isPlus ? [...text.slice(0, -2).split('+').filter(Boolean), '+'] : text.split('+')
  const [last = '', ...held] = parts.toReversed()
  const known = held.map((part) => modifiers[part])
  if (last === '' || known.includes(undefined)) return undefined
  if (last.length > 1 && !/^(?:F\d+|[A-Z][A-Za-z]+\d?)$/.test(last)) return undefined
  const has = (name: 'mod' | 'control' | 'alt' | 'shift') => known.includes(name)
  const key = last.length === 1 ? last.toLowerCase() : last
  return { mod: has('mod'), control: has('control'), alt: has('alt'), shift: has('shift'), key }
}

/** Whether the key goes into a word that an input method is still putting together. */
function isWriting({ isComposing, nativeEvent }: PressedKey): boolean {
  return isComposing === true || nativeEvent?.isComposing === true
}

/**
 * What is held down besides Shift. AltGr brings about a character and is no Ctrl and no Alt. Where nobody tells it from
 * the two of them, no plain letter or digit is its doing.
 */
function heldOf(pressed: PressedKey): { readonly mod: boolean; readonly alt: boolean } {
  const { ctrlKey, metaKey, altKey, key } = pressed
  const isTold = pressed.getModifierState?.('AltGraph') === true
  const isGraph = isTold || (ctrlKey && altKey && !/^[a-z\d]$/i.test(key))
  if (isGraph && key.length === 1) return { mod: metaKey, alt: false }
  return { mod: ctrlKey || metaKey, alt: altKey }
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key)
}

const isLatin = /^\p{Script=Latin}$/u

/** The letter of a key; where the keyboard has no Latin letters, the one that a Latin keyboard has in that place. */
function letterOf({ key, code }: PressedKey): string | undefined {
  if (!isLetter(key)) return undefined
  if (isLatin.test(key)) return key.toLowerCase()
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()
}

/** The sign or digit of a key; where the keyboard has none of its own there, that of a Latin keyboard. */
function characterOf({ key, code, shiftKey }: PressedKey): string {
  if (/^[\x20-\x7e]$/.test(key) || isLatin.test(key)) return key
  if (code === 'Backquote') return shiftKey ? '~' : '`'
  return /^Digit(\d)$/.exec(code)?.[1] ?? key
}

function isAt(pressed: PressedKey, place: string): boolean {
  const signs = places[place] ?? ''
  return pressed.code === place || (pressed.key.length === 1 && signs.includes(pressed.key))
}

function placeOf(pressed: PressedKey): string {
  return Object.keys(brackets).find((place) => isAt(pressed, place)) ?? pressed.code
}

function nameOf({ key }: PressedKey): string {
  return key === ' ' ? 'Space' : key
}

function isNoKey(name: string): boolean {
  return /^(?:Shift|Control|Alt|Alt(?:Graph)|Meta|Dead|Process|Unidentified|Caps(?:Lock)|Num(?:Lock)|Compose|Hyper|Super|Fn)$/.test(
    name,
  )
}

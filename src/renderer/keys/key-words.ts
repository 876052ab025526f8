import { placeSigns } from '#renderer/keys/place-signs'
import { readStrokes, type Stroke } from '#renderer/keys/stroke'

/** Writes keys as people read them: "Ctrl+Shift+V", on macOS "⌘⇧V"; one after the other "G then C". */
export function keyWords(keys: string, platform: string): string {
  const strokes = readStrokes(keys) ?? []
  return strokes.map((stroke) => strokeWords(stroke, platform === 'darwin')).join(' then ')
}

function strokeWords({ mod, control, alt, shift, key }: Stroke, isMac: boolean): string {
  const held = [
    mod ? (isMac ? '⌘' : 'Ctrl') : '',
    control ? 'Ctrl' : '',
    alt ? (isMac ? '⌥' : 'Alt') : '',
    shift ? (isMac ? '⇧' : 'Shift') : '',
  ]
  const printed = names[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^Digit/, ''))
  return [...held.filter((part) => part !== ''), printed].join(isMac ? '' : '+')
}

const names: Readonly<Record<string, string>> = {
  ...placeSigns,
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  Delete: 'Del',
  Quote: '’',
}

import type { EdgeMove } from '#domain/highlight/boundary'

/** What a key means in the reader. */
export type ReaderCommand =
  | { readonly kind: 'brush'; readonly key: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly move: EdgeMove }
  | { readonly kind: 'last-brush' | 'claim' | 'note' | 'next-overlap' | 'remove' | 'escape' }
  | { readonly kind: 'merge' | 'split' }
  | { readonly kind: 'turn-read' }
  | { readonly kind: 'tags' | 'repeat-tags' | 'next-untagged' }
  | { readonly kind: 'link' | 'excerpt' | 'source' }

/** A pressed key, as much of it as matters. `code` tells brackets apart on every keyboard. */
export type PressedKey = {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const letters: Readonly<Record<string, ReaderCommand>> = {
  h: { kind: 'last-brush' },
  c: { kind: 'claim' },
  n: { kind: 'note' },
  o: { kind: 'next-overlap' },
  j: { kind: 'merge' },
  k: { kind: 'split' },
  m: { kind: 'turn-read' },
  t: { kind: 'tags' },
  q: { kind: 'repeat-tags' },
  u: { kind: 'next-untagged' },
  l: { kind: 'link' },
  e: { kind: 'excerpt' },
  w: { kind: 'source' },
}

/** Reads a key of the reader; undefined where it is none. Single characters can be switched off (WCAG 2.1.4). */
export function commandOf(pressed: PressedKey, areCharacterKeysOn: boolean): ReaderCommand | undefined {
  const edge = areCharacterKeysOn ? edgeCommand(pressed) : undefined
  if (edge !== undefined) return edge
  if (pressed.ctrlKey || pressed.metaKey) return undefined
  if (pressed.key === 'Escape') return { kind: 'escape' }
  if (pressed.key === 'Delete') return { kind: 'remove' }
  if (!areCharacterKeysOn) return undefined
  const bracket = bracketOf(pressed)
  if (bracket !== undefined && !pressed.shiftKey && !pressed.altKey)
    return { kind: 'step', by: bracket === 'right' ? 1 : -1 }
  if (pressed.altKey || pressed.shiftKey) return undefined
  if (/^[1-8]$/.test(pressed.key)) return { kind: 'brush', key: Number(pressed.key) }
  return letters[pressed.key.toLowerCase()]
}

/** Whether a key turns from the text to the pages of a document or back. */
export function isTurnKey({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): boolean {
  return key.toLowerCase() === 'p' && !ctrlKey && !metaKey && !altKey && !shiftKey
}

function bracketOf({ key, code }: PressedKey): 'left' | 'right' | undefined {
  if (key === '[' || key === '{') return 'left'
  if (key === ']' || key === '}') return 'right'
  if (code === 'BracketLeft') return 'left'
  return code === 'BracketRight' ? 'right' : undefined
}

/** Shift moves an edge by a word, with Ctrl by a character; comma and full stop are the pair for what brackets leave. */
function edgeCommand(pressed: PressedKey): ReaderCommand | undefined {
  if (!pressed.shiftKey) return undefined
  const isExact = pressed.ctrlKey || pressed.metaKey
  if (isExact && pressed.altKey) return undefined
  const bracket = bracketOf(pressed)
  const side = bracket ?? stopOf(pressed)
  if (side === undefined) return undefined
  const isStart = isExact ? bracket === undefined : pressed.altKey
  const wide = bracket === undefined ? 'sentence' : 'word'
  const isGrowing = (side === 'left') === isStart
  return {
    kind: 'edge',
    move: {
      edge: isStart ? 'start' : 'end',
      direction: isGrowing ? 'grow' : 'shrink',
      by: isExact ? 'character' : wide,
    },
  }
}

function stopOf({ code }: PressedKey): 'left' | 'right' | undefined {
  if (code === 'Comma') return 'left'
  return code === 'Period' ? 'right' : undefined
}

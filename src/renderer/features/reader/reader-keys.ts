import type { EdgeMove } from '#domain/highlight/boundary'
import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'

/** What a key means for the view itself: the pages, or what the ring holds. */
export type ViewCommand = { readonly kind: 'turn' } | { readonly kind: 'sentences' }

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
  | ViewCommand

/** Reads a key of the reader; undefined where it is none. */
export function commandOf(keyring: Keyring, pressed: PressedKey): ReaderCommand | undefined {
  if (isPlainEscape(pressed)) return { kind: 'escape' }
  const edge = keyToAct(keyring, 'edges', pressed)
  if (edge !== undefined) return { kind: 'edge', move: edgeMoves[edge] }
  const mark = keyToAct(keyring, 'marks', pressed)
  if (mark !== undefined) return { kind: 'brush', key: markKeys[mark] }
  const act = keyToAct(keyring, 'reader', pressed)
  if (act === 'next' || act === 'previous') return { kind: 'step', by: act === 'next' ? 1 : -1 }
  return act === undefined ? undefined : { kind: act }
}

/** Whether a key goes on for as long as it is held down: moving does, what is decided is decided once. */
export function isGoingOn({ kind }: ReaderCommand): boolean {
  return kind === 'step' || kind === 'edge' || kind === 'next-overlap' || kind === 'next-untagged'
}

/** The edge moved by each key for the ends of a highlight. */
export const edgeMoves: Readonly<Record<ActOf<'edges'>, EdgeMove>> = {
  'end-word-shrink': { edge: 'end', direction: 'shrink', by: 'word' },
  'end-word-grow': { edge: 'end', direction: 'grow', by: 'word' },
  'start-word-grow': { edge: 'start', direction: 'grow', by: 'word' },
  'start-word-shrink': { edge: 'start', direction: 'shrink', by: 'word' },
  'end-character-shrink': { edge: 'end', direction: 'shrink', by: 'character' },
  'end-character-grow': { edge: 'end', direction: 'grow', by: 'character' },
  'start-character-grow': { edge: 'start', direction: 'grow', by: 'character' },
  'start-character-shrink': { edge: 'start', direction: 'shrink', by: 'character' },
  'end-sentence-shrink': { edge: 'end', direction: 'shrink', by: 'sentence' },
  'end-sentence-grow': { edge: 'end', direction: 'grow', by: 'sentence' },
  'start-sentence-grow': { edge: 'start', direction: 'grow', by: 'sentence' },
  'start-sentence-shrink': { edge: 'start', direction: 'shrink', by: 'sentence' },
}

const markKeys: Readonly<Record<ActOf<'marks'>, number>> = {
  'mark-1': 1,
  'mark-2': 2,
  'mark-3': 3,
  'mark-4': 4,
  'mark-5': 5,
  'mark-6': 6,
  'mark-7': 7,
  'mark-8': 8,
}

function isPlainEscape({ key, ctrlKey, metaKey }: PressedKey): boolean {
  return key === 'Escape' && !ctrlKey && !metaKey
}

import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'

/** What a key asks of the timeline; steps go on (1) or back (-1). */
export type TimelineAct =
  | { readonly kind: 'event' | 'line' | 'pan' | 'conflict'; readonly step: 1 | -1 }
  | { readonly kind: 'end'; readonly step: 1 | -1 }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'fit' | 'open' }

const acts: Readonly<Record<ActOf<'timeline'>, TimelineAct>> = {
  'next-conflict': { kind: 'conflict', step: 1 },
  'previous-conflict': { kind: 'conflict', step: -1 },
  nearer: { kind: 'zoom', by: 0.5 },
  further: { kind: 'zoom', by: 2 },
  all: { kind: 'fit' },
}

/** What a key asks for; undefined for one that means nothing here. */
export function actFor(keyring: Keyring, pressed: PressedKey): TimelineAct | undefined {
  const act = keyToAct(keyring, 'timeline', pressed)
  if (act !== undefined) return acts[act]
  const { key, shiftKey } = pressed
  // With Ctrl it opens beside.
  if (key === 'Enter') return { kind: 'open' }
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined
  switch (key) {
    case 'ArrowRight':
      return { kind: shiftKey ? 'pan' : 'event', step: 1 }
    case 'ArrowLeft':
      return { kind: shiftKey ? 'pan' : 'event', step: -1 }
    case 'ArrowDown':
      return { kind: 'line', step: 1 }
    case 'ArrowUp':
      return { kind: 'line', step: -1 }
    case 'Home':
      return { kind: 'end', step: -1 }
    case 'End':
      return { kind: 'end', step: 1 }
    default:
      return undefined
  }
}

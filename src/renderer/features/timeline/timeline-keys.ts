/** What a key asks of the timeline; steps go on (1) or back (-1). */
export type TimelineAct =
  | { readonly kind: 'event' | 'line' | 'pan' | 'conflict'; readonly step: 1 | -1 }
  | { readonly kind: 'end'; readonly step: 1 | -1 }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'fit' | 'open' }

/** A key with Shift where it was held; keys held with Ctrl, Alt or ⌘ belong to the window. */
export type TimelineKey = { readonly key: string; readonly hasShift: boolean }

/** What a key asks for; undefined for one that means nothing here. */
export function actFor({ key, hasShift }: TimelineKey): TimelineAct | undefined {
  switch (key) {
    case 'ArrowRight':
      return { kind: hasShift ? 'pan' : 'event', step: 1 }
    case 'ArrowLeft':
      return { kind: hasShift ? 'pan' : 'event', step: -1 }
    case 'ArrowDown':
      return { kind: 'line', step: 1 }
    case 'ArrowUp':
      return { kind: 'line', step: -1 }
    case 'Home':
      return { kind: 'end', step: -1 }
    case 'End':
      return { kind: 'end', step: 1 }
    case 'v':
    case 'V':
      return { kind: 'conflict', step: hasShift ? -1 : 1 }
    case '+':
    case '=':
      return { kind: 'zoom', by: 0.5 }
    case '-':
    case '−':
      return { kind: 'zoom', by: 2 }
    case '0':
      return { kind: 'fit' }
    case 'Enter':
      return { kind: 'open' }
    default:
      return undefined
  }
}

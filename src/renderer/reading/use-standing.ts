import { useEffect, useEffectEvent, useMemo } from 'react'
import type { Span } from '#domain/document/block'
import { lookAgain, type Standing } from '#renderer/reading/standing'

/** How often what stands on the screen is looked at while some of it is new (ms). */
const beat = 500

/**
 * Tells what has stood on the screen long enough to be read. Answers with what is to be called after each scroll: it
 * only sets a clock, and with nothing new on the screen no clock runs.
 */
export function useStanding(
  readable: () => readonly Span[],
  onStood: ((stood: readonly Span[]) => void) | undefined,
): () => void {
  const look = useEffectEvent(readable)
  const tell = useEffectEvent((stood: readonly Span[]) => {
    if (stood.length > 0) onStood?.(stood)
  })
  const isWatched = onStood !== undefined
  const watch = useMemo(newWatch, [])
  useEffect(() => {
    if (!isWatched) return undefined
    watch.begin(() => look(), tell)
    document.addEventListener('visibilitychange', watch.wake)
    return () => {
      document.removeEventListener('visibilitychange', watch.wake)
      watch.end()
    }
  }, [isWatched, watch])
  return watch.wake
}

type Watch = {
  readonly wake: () => void
  readonly begin: (look: () => readonly Span[], tell: (stood: readonly Span[]) => void) => void
  readonly end: () => void
}

function newWatch(): Watch {
  let standing: Standing = new Map()
  let clock: ReturnType<typeof setTimeout> | undefined
  let round: (() => boolean) | undefined
  const wake = (): void => {
    if (round === undefined || clock !== undefined) return
    clock = setTimeout(() => {
      clock = undefined
      if (round?.() === false) wake()
    }, beat)
  }
  return {
    wake,
    begin: (look, tell) => {
      round = () => {
        // What nobody sees is not read; being seen again wakes the watch.
        const spans = document.visibilityState === 'hidden' ? [] : look()
        const seen = lookAgain(standing, spans, performance.now())
        standing = seen.standing
        tell(seen.stood)
        return seen.isSettled
      }
      wake()
    },
    end: () => {
      clearTimeout(clock)
      clock = undefined
      round = undefined
      standing = new Map()
    },
  }
}

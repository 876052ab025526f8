import type { Span } from '#domain/document/block'

/** How long a paragraph stands on the screen until it counts as read (ms). */
export const readingTime = 1500

/** Since when each stretch stands on the screen, by where it starts (ms); undefined once it was told. */
export type Standing = ReadonlyMap<number, number | undefined>

/** What is known after another look: what stands there still, what has stood long enough now, and whether to look again. */
export type Look = {
  readonly standing: Standing
  readonly stood: readonly Span[]
  readonly isSettled: boolean
}

/** Looks at what stands on the screen. What left it in between begins anew. */
export function lookAgain(before: Standing, spans: readonly Span[], now: number): Look {
  const stood = spans.filter(({ start }) => {
    const since = before.get(start)
    return since !== undefined && now - since >= readingTime
  })
  const told = new Set(stood)
  const standing = new Map(
    spans.map((span) => {
      const isTold = told.has(span) || (before.has(span.start) && before.get(span.start) === undefined)
      return [span.start, isTold ? undefined : (before.get(span.start) ?? now)]
    }),
  )
  return { standing, stood, isSettled: [...standing.values()].every((since) => since === undefined) }
}

/** Heights of a window or of what stands in it, in one measure. */
type Heights = { readonly top: number; readonly bottom: number }

/** Whether a stretch can be read where it stands: whole, or its end with at least half a window of it. */
export function canBeRead({ top, bottom }: Heights, window: Heights): boolean {
  // Parts of a pixel are no line.
  if (bottom > window.bottom + 1 || bottom <= window.top) return false
  return top >= window.top - 1 || bottom - window.top >= (window.bottom - window.top) / 2
}

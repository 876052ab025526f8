import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'

/** A passage with the words around it. */
export type PassageAround = {
  /** Begins with "…" where the text goes on before it. */
  readonly before: string
  readonly quote: string
  /** Ends with "…" where the text goes on. */
  readonly after: string
}

/** The words of a span and about `reach` code units on each side, cut between words where there are any. */
export function passageAround(text: string, span: Span, reach = 320): PassageAround {
  const { start, end } = snapToGraphemes(text, span)
  const from = snapToGraphemes(text, { start: Math.max(0, start - reach), end: start }).start
  const to = snapToGraphemes(text, { start: end, end: Math.min(text.length, end + reach) }).end
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  const first = from === 0 ? -1 : before.search(/\s/u)
  const last = to === text.length ? -1 : after.search(/\s\S*$/u)
  return {
    before: from === 0 ? before : `…${before.slice(first + 1)}`,
    quote: text.slice(start, end),
    after: to === text.length ? after : `${last === -1 ? after : after.slice(0, last)}…`,
  }
}

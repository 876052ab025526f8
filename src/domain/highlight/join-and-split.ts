import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { trimmed } from '#domain/highlight/anchor'

/** The span of two passages taken together; undefined where words lie between them. */
export function joinedSpan(text: string, a: Span, b: Span): Span | undefined {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  if (text.slice(first.end, Math.max(first.end, second.start)).trim() !== '') return undefined
  return { start: first.start, end: Math.max(first.end, second.end) }
}

/** The two parts of a passage on either side of an offset, without blank space; undefined where one would be empty. */
export function splitSpan(text: string, span: Span, at: number): readonly [Span, Span] | undefined {
  if (at <= span.start || at >= span.end) return undefined
  const { start: border } = snapToGraphemes(text, { start: at, end: span.end })
  const first = trimmed(text, { start: span.start, end: border })
  const second = trimmed(text, { start: border, end: span.end })
  return first.start < first.end && second.start < second.end ? [first, second] : undefined
}

/** Notes one under the other, each once, empty ones left out. */
export function joinedNote(notes: readonly string[]): string {
  return [...new Set(notes.filter((note) => note !== ''))].join('\n\n')
}

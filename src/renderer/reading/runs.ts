import type { Inline, Span } from '#domain/document/block'

/** A stretch of text in which the same inline stretches hold throughout, outermost first. */
export type Run = Span & { readonly inlines: readonly Inline[] }

/** Cuts a span at the edges of the inline stretches in it. */
export function runsOf(span: Span, inlines: readonly Inline[]): readonly Run[] {
  const here = inlines.filter(({ start, end }) => start < span.end && end > span.start)
  const inside = here
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > span.start && at < span.end)
  const edges = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, i) => ({
    start,
    end: edges[i + 1] ?? span.end,
    inlines: here
      .filter((inline) => inline.start <= start && inline.end > start)
      .toSorted((a, b) => b.end - b.start - (a.end - a.start)),
  }))
}

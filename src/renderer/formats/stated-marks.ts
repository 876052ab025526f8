import type { Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'

/**
 * Where a comment comes to lie: its stretch without blank edges or, where it covers no words, the block it stands in
 * or after. Undefined in a document without a block.
 */
export function placeOfComment({ text, blocks }: DocumentBody, { start, end }: Span): Span | undefined {
  let from = Math.min(Math.max(0, start), text.length)
  let to = Math.min(end, text.length)
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  if (from < to) return { start: from, end: to }
  const block = blocks.findLast((candidate) => candidate.start <= Math.min(start, text.length)) ?? blocks[0]
  return block && { start: block.start, end: block.end }
}

/** A date as an ISO 8601 instant, where it is one; without a zone it is taken for universal time. */
export function instantOf(written: string | undefined): string | undefined {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written)) return undefined
  const isZoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(written)
  const time = Date.parse(isZoned ? written : `${written}Z`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

import type { Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import { trimmed } from '#domain/highlight/anchor'
import { countStartingBefore } from '#domain/highlight/mark-index'

/** Whether a mark covers one or more whole blocks: such a mark is a stripe beside the text and leaves the text bare. */
export function coversWholeBlocks({ text, blocks }: DocumentBody, span: Span): boolean {
  const first = blocks[countStartingBefore(blocks, span.start + 1) - 1]
  const last = blocks[countStartingBefore(blocks, span.end) - 1]
  if (first === undefined || last === undefined) return false
  return trimmed(text, first).start === span.start && trimmed(text, last).end === span.end
}

import type { Block } from '#domain/document/block'
import type { Reading } from '#domain/import/reading'

/** Each block of a reading as `kind: words`, with what else matters of it; the language of tests for formats. */
export function outlineOf({ body }: Pick<Reading, 'body'>): readonly string[] {
  return body.blocks.map((block) => `${nameOf(block)}: ${body.text.slice(block.start, block.end)}`)
}

function nameOf(block: Block): string {
  if (block.kind === 'heading') return `h${block.level}`
  if (block.kind === 'list-item') return `item${block.depth} ${block.marker}`
  if (block.kind === 'table-row') return block.isHead ? `head${block.table}` : `row${block.table}`
  return block.kind
}

/** Each inline of a reading as `kind: words`, links with their address, changes with who made them. */
export function inlinesOf({ body }: Pick<Reading, 'body'>): readonly string[] {
  return body.inlines.map((inline) => {
    const words = body.text.slice(inline.start, inline.end)
    if (inline.kind === 'link') return `${words} → ${inline.address}`
    return `${inline.kind}: ${words}${'author' in inline ? ` (${inline.author ?? ''})` : ''}`
  })
}

/** Each mark of a reading as `words: note`. */
export function marksOf({ body, marks = [] }: Pick<Reading, 'body' | 'marks'>): readonly string[] {
  return marks.map(
    ({ start, end, note, author }) => `${body.text.slice(start, end)}: ${note} (${author ?? ''})`,
  )
}

import type { DocumentBody } from '#domain/document/source-document'

/** Several bodies as one, with an empty line between them; tables keep numbers of their own. */
export function joinBodies(bodies: readonly DocumentBody[]): DocumentBody {
  const [only, ...others] = bodies
  if (only !== undefined && others.length === 0) return only
  return bodies.reduce(appended, { text: '', blocks: [], inlines: [] })
}

function appended(before: DocumentBody, next: DocumentBody): DocumentBody {
  if (next.blocks.length === 0) return before
  const gap = before.text === '' ? '' : '\n\n'
  const shift = before.text.length + gap.length
  const tables = before.blocks.reduce(
    (most, block) => (block.kind === 'table-row' ? Math.max(most, block.table + 1) : most),
    0,
  )
  const blocks = next.blocks.map((block) => {
    const span = { start: block.start + shift, end: block.end + shift }
    return block.kind === 'table-row'
      ? { ...block, ...span, table: block.table + tables }
      : { ...block, ...span }
  })
  const inlines = next.inlines.map((inline) => ({
    ...inline,
    start: inline.start + shift,
    end: inline.end + shift,
  }))
  return {
    text: `${before.text}${gap}${next.text}`,
    blocks: [...before.blocks, ...blocks],
    inlines: [...before.inlines, ...inlines],
  }
}

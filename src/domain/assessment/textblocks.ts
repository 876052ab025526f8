import { unreachable } from '#domain/belief'
import type { BlockNode, InlineNode } from '#domain/assessment/assessment'

/**
 * Where a node stands: the index of the top-level block, then of each child down to it, all from 0. The editor's
 * document has the same shape, so a path leads to the same node there.
 */
export type BlockPath = readonly number[]

/** A block that holds a line of text. */
export type Textblock = {
  readonly path: BlockPath
  readonly kind: 'paragraph' | 'heading' | 'codeBlock'
  /** 1 to 3 for a heading. */
  readonly level: 1 | 2 | 3 | undefined
  readonly isInTable: boolean
  readonly content: readonly InlineNode[]
}

/** Every block that holds text, in reading order; lists, quotes and tables are opened. */
export function textblocksOf(blocks: readonly BlockNode[]): readonly Textblock[] {
  return blocks.flatMap((block, index) => textblocksIn(block, [index]))
}

function textblocksIn(block: BlockNode, path: BlockPath): readonly Textblock[] {
  switch (block.type) {
    case 'paragraph':
    case 'codeBlock':
      return [{ path, kind: block.type, level: undefined, isInTable: false, content: block.content ?? [] }]
    case 'heading':
      return [
        { path, kind: 'heading', level: block.attrs.level, isInTable: false, content: block.content ?? [] },
      ]
    case 'blockquote':
      return underneath(block.content, path)
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item, index) => underneath(item.content, [...path, index]))
    case 'table':
      return block.content
        .flatMap((row, rowIndex) =>
          row.content.flatMap((cell, cellIndex) => underneath(cell.content, [...path, rowIndex, cellIndex])),
        )
        .map((textblock) => ({ ...textblock, isInTable: true }))
    case 'horizontalRule':
      return []
    default:
      return unreachable(block)
  }
}

function underneath(blocks: readonly BlockNode[], path: BlockPath): readonly Textblock[] {
  return blocks.flatMap((block, index) => textblocksIn(block, [...path, index]))
}

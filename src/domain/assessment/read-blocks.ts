import type { BlockNode, ListItemNode, TableCellNode, TableRowNode } from '#domain/assessment/assessment'
import { isInline, readInlines, textIn } from '#domain/assessment/read-inlines'
import { childrenOf, fieldOf, sizeUp, typeOf, type BlocksRefusal } from '#domain/assessment/node-json'
import { succeed, type Result } from '#domain/result'

/**
 * Reads the blocks of an assessment from what cannot be trusted: editor JSON, a stored row, a case file. What is
 * unknown becomes plain text, a link that may not be shown loses its address, and what is too deep or too large is
 * refused. The value itself is left as it is.
 */
export function readBlocks(value: unknown): Result<readonly BlockNode[], BlocksRefusal> {
  const sized = sizeUp(value)
  return sized.ok ? succeed(blocksFrom(sized.value)) : sized
}

function blocksFrom(nodes: readonly unknown[]): readonly BlockNode[] {
  const blocks: BlockNode[] = []
  let loose: unknown[] = []
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node)
      continue
    }
    blocks.push(...paragraphOf(loose), ...blockFrom(node))
    loose = []
  }
  return [...blocks, ...paragraphOf(loose)]
}

function blockFrom(node: unknown): readonly BlockNode[] {
  const children = childrenOf(node)
  switch (typeOf(node)) {
    case 'paragraph':
      return [{ type: 'paragraph', ...contentOf(children) }]
    case 'heading':
      return [{ type: 'heading', attrs: { level: levelOf(node) }, ...contentOf(children) }]
    case 'bulletList':
      return listOf(children, (content) => ({ type: 'bulletList', content }))
    case 'orderedList':
      return listOf(children, (content) => ({
        type: 'orderedList',
        attrs: { start: startOf(node) },
        content,
      }))
    case 'blockquote': {
      const content = blocksFrom(children)
      return content.length === 0 ? [] : [{ type: 'blockquote', content }]
    }
    case 'codeBlock': {
      const text = textIn(children)
      return [text === '' ? { type: 'codeBlock' } : { type: 'codeBlock', content: [{ type: 'text', text }] }]
    }
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }]
    case 'table':
      return tableOf(children)
    default:
      return inPlainText(node)
  }
}

/** What remains of a block nobody knows: the blocks in it, or its text as a paragraph. */
function inPlainText(node: unknown): readonly BlockNode[] {
  const within = blocksFrom(childrenOf(node))
  const text = fieldOf(node, 'text')
  return typeof text === 'string' && text !== ''
    ? [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...within]
    : within
}

function contentOf(children: readonly unknown[]): Pick<Extract<BlockNode, { type: 'paragraph' }>, 'content'> {
  const content = readInlines(children)
  return content.length === 0 ? {} : { content }
}

function paragraphOf(loose: readonly unknown[]): readonly BlockNode[] {
  const content = readInlines(loose)
  return content.length === 0 ? [] : [{ type: 'paragraph', content }]
}

function levelOf(node: unknown): 1 | 2 | 3 {
  const level = fieldOf(fieldOf(node, 'attrs'), 'level')
  return level === 1 || level === 2 ? level : 3
}

function startOf(node: unknown): number {
  return wholeNumber(fieldOf(fieldOf(node, 'attrs'), 'start'), 1_000_000)
}

function listOf(
  children: readonly unknown[],
  make: (items: readonly ListItemNode[]) => BlockNode,
): readonly BlockNode[] {
  const items = children.map(itemFrom)
  return items.length === 0 ? [] : [make(items)]
}

/** The editor asks every item to begin with a paragraph; one that does not gets an empty one. */
function itemFrom(node: unknown): ListItemNode {
  const content = typeOf(node) === 'listItem' ? blocksFrom(childrenOf(node)) : blocksFrom([node])
  return {
    type: 'listItem',
    content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
  }
}

function tableOf(children: readonly unknown[]): readonly BlockNode[] {
  const rows = children.map(rowFrom).filter(({ content }) => content.length > 0)
  return rows.length === 0 ? [] : [{ type: 'table', content: rows }]
}

function rowFrom(node: unknown): TableRowNode {
  const cells = typeOf(node) === 'tableRow' ? childrenOf(node) : [node]
  return { type: 'tableRow', content: cells.map(cellFrom) }
}

function cellFrom(node: unknown): TableCellNode {
  const type = typeOf(node)
  const isCell = type === 'tableCell' || type === 'tableHeader'
  const content = isCell ? blocksFrom(childrenOf(node)) : blocksFrom([node])
  const attrs = fieldOf(node, 'attrs')
  return {
    type: type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    attrs: {
      colspan: wholeNumber(fieldOf(attrs, 'colspan'), 100),
      rowspan: wholeNumber(fieldOf(attrs, 'rowspan'), 100),
    },
    content: content.length === 0 ? [{ type: 'paragraph' }] : content,
  }
}

/** A whole number from 1 to a limit; anything else counts as 1. */
function wholeNumber(value: unknown, limit: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= limit ? value : 1
}

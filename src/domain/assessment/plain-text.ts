import { unreachable } from '#domain/belief'
import type { BlockNode, InlineNode } from '#domain/assessment/assessment'
import { textblocksOf, type BlockPath } from '#domain/assessment/textblocks'

/** One heading of the outline. */
export type OutlineEntry = { readonly level: 1 | 2 | 3; readonly words: string; readonly path: BlockPath }

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** What the assessment reads as: one line per block of text, quotations in quotation marks, citations left out. */
export function plainText(blocks: readonly BlockNode[]): string {
  return textblocksOf(blocks)
    .map(({ content }) => lineOf(content))
    .join('\n')
}

/** How a line of inline nodes reads. */
export function lineOf(content: readonly InlineNode[]): string {
  return content.map(wordsOf).join('')
}

/** How many words a reader reads, quoted ones included; ideographs count one each. */
export function wordsIn(blocks: readonly BlockNode[]): number {
  return plainText(blocks).match(word)?.length ?? 0
}

/** The headings in reading order; headings without words are left out. */
export function outlineOf(blocks: readonly BlockNode[]): readonly OutlineEntry[] {
  return textblocksOf(blocks).flatMap(({ level, content, path }) => {
    const words = lineOf(content).trim()
    return level === undefined || words === '' ? [] : [{ level, words, path }]
  })
}

function wordsOf(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return '\n'
    case 'quotation':
      return `“${node.attrs.words}”`
    case 'citation':
      return ''
    case 'likelihood':
      return node.attrs.term
    case 'confidence':
      return `${node.attrs.level} confidence`
    default:
      return unreachable(node)
  }
}

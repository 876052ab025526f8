import type { BlockNode, CitationNode, InlineNode, QuotationNode } from '#domain/assessment/assessment'
import { unreachable } from '#domain/belief'

/** A place in an assessment that names a passage. */
export type Mention = QuotationNode | CitationNode

/** Every quotation and citation of an assessment, in reading order. */
export function mentionsOf(blocks: readonly BlockNode[]): readonly Mention[] {
  return passagesOfProse(blocks).flatMap((inlines) => inlines.filter(isMention))
}

/** The running text of an assessment: the inline content of every paragraph and heading, in reading order. Code holds words only. */
function passagesOfProse(blocks: readonly BlockNode[]): readonly (readonly InlineNode[])[] {
  return blocks.flatMap(proseOf)
}

/** How many paragraphs state something and name no passage. */
export function uncitedParagraphs(blocks: readonly BlockNode[]): number {
  const isProse = (block: BlockNode): boolean => block.type === 'paragraph'
  return flattened(blocks).filter(
    (block) =>
      isProse(block) && proseOf(block).some((inlines) => hasWords(inlines) && !inlines.some(isMention)),
  ).length
}

function proseOf(block: BlockNode): readonly (readonly InlineNode[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content ?? []]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => passagesOfProse(item.content))
    case 'blockquote':
      return passagesOfProse(block.content)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => passagesOfProse(cell.content)))
    case 'codeBlock':
    case 'horizontalRule':
      return []
    default:
      return unreachable(block)
  }
}

/** Lists and quotes are opened up; tables are left whole, since a cell is seldom a sentence. */
function flattened(blocks: readonly BlockNode[]): readonly BlockNode[] {
  return blocks.flatMap((block) => {
    if (block.type === 'blockquote') return flattened(block.content)
    if (block.type === 'bulletList' || block.type === 'orderedList')
      return block.content.flatMap((item) => flattened(item.content))
    return [block]
  })
}

function isMention(inline: InlineNode): inline is Mention {
  return inline.type === 'quotation' || inline.type === 'citation'
}

function hasWords(inlines: readonly InlineNode[]): boolean {
  return inlines.some((inline) => inline.type === 'text' && /[\p{L}\p{N}]/u.test(inline.text))
}

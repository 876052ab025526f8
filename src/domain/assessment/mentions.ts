import type { BlockNode, CitationNode, QuotationNode } from '#domain/assessment/assessment'
import { lineOf } from '#domain/assessment/plain-text'
import { textblocksOf, type BlockPath } from '#domain/assessment/textblocks'
import type { HighlightId } from '#domain/highlight/text-highlight'

/** A bound quotation or a citation, and where it stands. */
export type Mention = { readonly path: BlockPath; readonly node: QuotationNode | CitationNode }

/** A line of the text and where it stands. */
export type LineAt = { readonly path: BlockPath; readonly words: string }

/** Every quotation and citation, in reading order. */
export function mentionsIn(blocks: readonly BlockNode[]): readonly Mention[] {
  return textblocksOf(blocks).flatMap(({ path, content }) =>
    content.flatMap((node, index) =>
      node.type === 'quotation' || node.type === 'citation' ? [{ path: [...path, index], node }] : [],
    ),
  )
}

/** Every bound quotation, in reading order. */
export function quotationsIn(blocks: readonly BlockNode[]): readonly QuotationNode[] {
  return mentionsIn(blocks).flatMap(({ node }) => (node.type === 'quotation' ? [node] : []))
}

/** The passages spoken of, each once, in the order of first mention: the order in which notes are numbered. */
export function passagesIn(blocks: readonly BlockNode[]): readonly HighlightId[] {
  return [...new Set(mentionsIn(blocks).map(({ node }) => node.attrs.highlightId))]
}

/** The lines in which some places stand, one for each place, in their order; a place is a line or something in it. */
export function linesAt(blocks: readonly BlockNode[], paths: readonly BlockPath[]): readonly LineAt[] {
  const lines = new Map(textblocksOf(blocks).map(({ path, content }) => [path.join('.'), { path, content }]))
  return paths.flatMap((place): readonly LineAt[] => {
    const line = lines.get(place.join('.')) ?? lines.get(place.slice(0, -1).join('.'))
    return line === undefined ? [] : [{ path: line.path, words: lineOf(line.content) }]
  })
}

/** Where paragraphs state something and name no passage; tables, headings and code are not asked for one. */
export function uncitedIn(blocks: readonly BlockNode[]): readonly BlockPath[] {
  return textblocksOf(blocks)
    .filter(({ kind, isInTable, content }) => {
      if (kind !== 'paragraph' || isInTable || !/[\p{L}\p{N}]/u.test(lineOf(content))) return false
      return !content.some(({ type }) => type === 'quotation' || type === 'citation')
    })
    .map(({ path }) => path)
}

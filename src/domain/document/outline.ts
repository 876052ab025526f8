import type { OutlineEntry } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'

const longestTitle = 200

/** The table of contents of a document: its own or, where it has none, its headings. Depths begin at 0. */
export function outlineFor({ text, blocks, outline }: DocumentBody): readonly OutlineEntry[] {
  if (outline !== undefined && outline.length > 0) return outline
  const headings = blocks.filter((block) => block.kind === 'heading')
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 6)
  return headings.map(({ start, end, level }) => ({
    title: text
      .slice(start, Math.min(end, start + longestTitle))
      .replace(/\s+/g, ' ')
      .trim(),
    depth: level - highest,
    start,
  }))
}

/** The entry that a place of the text belongs to: the last one that begins at or before it; -1 before the first. */
export function entryAt(outline: readonly OutlineEntry[], offset: number): number {
  return outline.findLastIndex(({ start }) => start <= offset)
}

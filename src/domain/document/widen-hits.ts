import type { Block, Span } from '#domain/document/block'
import { sentenceSpans } from '#domain/document/sentence-spans'

/** How much around a hit is meant. */
export const widths = ['hit', 'sentence', 'paragraph'] as const

/** The hit itself, or the sentence or paragraph it stands in. */
export type Width = (typeof widths)[number]

/** Hits widened, each passage once and in the order of the text. Hits and blocks are sorted by start. */
export function widenHits(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  hits: readonly Span[],
  width: Width,
): readonly Span[] {
  const known = new Map<Block, readonly Span[]>()
  const piecesOf = (block: Block): readonly Span[] => {
    if (width === 'paragraph') return [trimmedBlock(text, block)]
    const pieces = known.get(block) ?? sentenceSpans(text, block)
    known.set(block, pieces)
    return pieces
  }
  const widened = hits.map((hit): Span => {
    if (width === 'hit') return hit
    const around = blocks
      .filter(({ start, end }) => start < hit.end && hit.start < end)
      .flatMap(piecesOf)
      .filter(({ start, end }) => start < hit.end && hit.start < end)
    return {
      start: Math.min(hit.start, around[0]?.start ?? hit.start),
      end: Math.max(hit.end, around.at(-1)?.end ?? hit.end),
    }
  })
  return [...new Map(widened.map(({ start, end }) => [`${start}-${end}`, { start, end }])).values()]
}

function trimmedBlock(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + words.trim().length }
}

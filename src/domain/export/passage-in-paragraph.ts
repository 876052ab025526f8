import type { DocumentBody } from '#domain/document/source-document'
import type { Anchor } from '#domain/highlight/text-highlight'

/** A passage with what stands around it in its paragraph. */
export type PassageInParagraph = {
  readonly before: string
  readonly quote: string
  readonly after: string
  /** The text at the anchor's offsets is exactly the anchor's quote. */
  readonly isIntact: boolean
}

/** Characters shown at most on each side of a passage, so that a text of one endless line stays a note. */
export const longestSide = 1200

/**
 * Shows a passage in the paragraph that holds it, or in all the blocks it touches. Where the text at that place is no
 * longer the quote, or the body cannot be had, only the quote that was marked is shown.
 */
export function passageInParagraph(anchor: Anchor, body: DocumentBody | undefined): PassageInParagraph {
  const { start, end, quote } = anchor
  if (body?.text.slice(start, end) !== quote) return { before: '', quote, after: '', isIntact: false }
  const touched = body.blocks.filter((block) => block.start < end && block.end > start)
  const from = Math.min(start, touched[0]?.start ?? start)
  const to = Math.max(end, touched.at(-1)?.end ?? end)
  return {
    before: lastOf(body.text.slice(from, start)),
    quote,
    after: firstOf(body.text.slice(end, to)),
    isIntact: true,
  }
}

function lastOf(text: string): string {
  if (text.length <= longestSide) return text
  const cut = text.length - longestSide
  const space = text.indexOf(' ', cut)
  return `…${text.slice(isNear(space, cut) ? space : wholeFrom(text, cut))}`
}

function firstOf(text: string): string {
  if (text.length <= longestSide) return text
  const space = text.lastIndexOf(' ', longestSide - 1)
  return `${text.slice(0, isNear(space, longestSide) ? space + 1 : wholeFrom(text, longestSide - 1))}…`
}

/** A line is cut at a space, unless it is of a script that has none. */
function isNear(space: number, cut: number): boolean {
  return space !== -1 && Math.abs(space - cut) < 60
}

/** Never inside a surrogate pair. */
function wholeFrom(text: string, cut: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut + 1 : cut
}

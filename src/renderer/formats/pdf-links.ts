import type { Inline } from '#domain/document/block'
import type { GlyphRun } from '#domain/document/page-layout'
import { linkAddress } from '#renderer/formats/link-address'
import { markedBoxes, mostBoxes, onWords, spansUnder, type Box } from '#renderer/formats/pdf-boxes'

/** A link on a page to an address that a person could look up. */
export type PageLink = { readonly address: string; readonly boxes: readonly Box[] }

/** So many links of one page are kept. */
const mostLinks = 1_000

/** The links among what the library found on a page; those to files and programs of a machine are none. */
export function linksOf(found: readonly unknown[], toPage: readonly number[]): readonly PageLink[] {
  let left = mostBoxes.ofPage
  return found
    .flatMap((each): readonly PageLink[] => {
      if (typeof each !== 'object' || each === null) return []
      const fields = new Map<string, unknown>(Object.entries(each))
      const written = fields.get('unsafeUrl') ?? fields.get('url')
      const address = typeof written === 'string' ? linkAddress(written) : undefined
      if (address === undefined || !/^(?:https?|mailto):/i.test(address)) return []
      const places = { quads: fields.get('quadPoints'), rectangle: fields.get('rect') }
      const boxes = markedBoxes(places, toPage, left)
      left -= boxes.length
      return boxes.length === 0 ? [] : [{ address, boxes }]
    })
    .slice(0, mostLinks)
}

/** The words that the links of a page lie over, in the order of the text; none twice. */
export function linkInlines(
  links: readonly PageLink[],
  runs: readonly GlyphRun[],
  text: string,
): readonly Inline[] {
  const found = links
    .flatMap(({ address, boxes }) => boxes.flatMap((box) => lineUnder(box, { address, runs, text })))
    .toSorted((a, b) => a.start - b.start)
  let kept = 0
  return found.filter(({ start, end }) => {
    if (start < kept) return false
    kept = end
    return true
  })
}

type Under = { readonly address: string; readonly runs: readonly GlyphRun[]; readonly text: string }

/** A box lies over words of one line, or of lines below each other: what it covers from the first to the last of a block. */
function lineUnder(box: Box, { address, runs, text }: Under): readonly Inline[] {
  const joined: { start: number; end: number }[] = []
  for (const span of spansUnder(box, runs, text).map((each) => onWords(text, each))) {
    const last = joined.at(-1)
    const isNext = last !== undefined && /^[^\S\n]*$/.test(text.slice(last.end, span.start))
    if (isNext && span.start >= last.start) last.end = Math.max(last.end, span.end)
    else joined.push(span)
  }
  return joined.map((span) => ({ kind: 'link', address, ...span }))
}

import type { Block, Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import { tableColumns } from '#domain/document/table-columns'
import { graphemeAround } from '#domain/document/graphemes'

/** A block, or a part of one too long to be laid out at once. */
export type Slice = Span & {
  readonly block: Block
  /** Place of the block in the body, from 0. */
  readonly blockIndex: number
  readonly isFirst: boolean
  readonly isLast: boolean
  /** How wide the columns of its table want to be (letters). */
  readonly columns?: readonly number[] | undefined
}

/** Neighbouring slices that come to the screen and leave it together. `height` is a guess in CSS pixels. */
export type Section = Span & {
  readonly index: number
  readonly slices: readonly Slice[]
  readonly height: number
}

/** Letters laid out in one element at most; a line of five million letters becomes many elements. */
const longestSlice = 4000
const slicesPerSection = 20
const leastSection = 4000
const mostSection = 12_000

/** Cuts a document into sections of about two screens, so that only those near the window need to exist. */
export function planLayout(body: DocumentBody): readonly Section[] {
  const sections: Section[] = []
  let slices: Slice[] = []
  let letters = 0
  const close = (): void => {
    const [first, last] = [slices[0], slices.at(-1)]
    if (first === undefined || last === undefined) return
    const height = slices.reduce((sum, slice) => sum + guessHeight(slice), 0)
    sections.push({ index: sections.length, slices, start: first.start, end: last.end, height })
    slices = []
    letters = 0
  }
  const tables = tableColumns(body)
  body.blocks.forEach((block, blockIndex) => {
    const columns = block.kind === 'table-row' ? tables.get(block.table) : undefined
    for (const part of slicesOf(body.text, block, blockIndex)) {
      const slice = columns === undefined ? part : { ...part, columns }
      if (letters + slice.end - slice.start > mostSection) close()
      slices.push(slice)
      letters += slice.end - slice.start
      if (slices.length >= slicesPerSection && letters >= leastSection) close()
    }
  })
  close()
  return sections
}

/** The section that holds an offset, or the last one before it. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  let [low, high] = [0, sections.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

function slicesOf(text: string, block: Block, blockIndex: number): readonly Slice[] {
  const slices: Slice[] = []
  let start = block.start
  do {
    const end = cutAfter(text, start, block.end)
    const isFirst = start === block.start
    slices.push({ block, blockIndex, start, end, isFirst, isLast: end === block.end })
    start = end
  } while (start < block.end)
  return slices
}

function cutAfter(text: string, start: number, end: number): number {
  if (end - start <= longestSlice) return end
  const space = text.lastIndexOf(' ', start + longestSlice - 1)
  if (space > start + longestSlice / 2) return space + 1
  const cut = graphemeAround(text, start + longestSlice).start
  return cut > start ? cut : start + longestSlice
}

const lineHeight = 27.5
const lettersPerLine = 72

function guessHeight({ start, end, block, isLast }: Slice): number {
  const lines = Math.max(1, Math.ceil((end - start) / lettersPerLine))
  const gap = block.kind === 'list-item' || block.kind === 'table-row' ? 4 : 14
  return lines * lineHeight + (isLast ? gap : 0)
}

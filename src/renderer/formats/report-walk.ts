import type { BlockNode, InlineNode, TableCellNode, TextMark } from '#domain/assessment/assessment'
import { likelihoodTerms } from '#domain/assessment/scales'
import { unreachable } from '#domain/belief'
import { confidenceWords } from '#domain/export/report-words'
import type { Report, ReportNote } from '#domain/export/report'
import { standingOf, type QuotationStanding } from '#domain/export/standing'

/** A quotation or citation where it stands in the text. */
export type Reference = {
  readonly note: ReportNote | undefined
  /** Counts the mentions of its note from 1; the first carries the way back from the note. */
  readonly mention: number
}

/** A quotation with its words and whether they hold. */
export type QuotedReference = Reference & {
  readonly words: string
  readonly standing: QuotationStanding
}

/** A cell with how many columns and rows it takes. */
export type CellOf<Part> = {
  readonly isHead: boolean
  readonly columns: number
  readonly rows: number
  readonly parts: readonly Part[]
}

/** A list with its items; `start` is the number of the first. */
export type ListOf<Part> = {
  readonly isOrdered: boolean
  readonly start: number
  readonly items: readonly (readonly Part[])[]
}

/** How one format writes each kind of text. `Piece` is a run within a line, `Part` a block. */
export type ReportFormat<Piece, Part> = {
  readonly text: (text: string, marks: readonly TextMark[]) => Piece
  readonly lineBreak: () => Piece
  readonly quotation: (quoted: QuotedReference) => Piece
  readonly citation: (reference: Reference) => Piece
  /** A likelihood or confidence; `band` is what the scale gives the term in percent. */
  readonly term: (words: string, band: string | undefined) => Piece
  readonly paragraph: (pieces: readonly Piece[]) => Part
  /** `level` is 2 to 4: the title is 1, and no level is ever skipped. */
  readonly heading: (pieces: readonly Piece[], level: HeadingRank) => Part
  readonly list: (list: ListOf<Part>) => Part
  readonly quote: (parts: readonly Part[]) => Part
  readonly code: (text: string) => Part
  readonly rule: () => Part
  readonly table: (rows: readonly (readonly CellOf<Part>[])[]) => Part
}

/** Ranks below the title. */
export type HeadingRank = 2 | 3 | 4

/** Walks the assessment of a report once, from the first block to the last, and writes each in a format. */
export function walkReport<Piece, Part>(report: Report, format: ReportFormat<Piece, Part>): readonly Part[] {
  const noteOf = new Map(report.notes.map((note) => [note.highlightId, note]))
  return partsOf(report.blocks, { format, noteOf, mentions: new Map(), rank: 1 })
}

/** What is known where the walk stands; `rank` and `mentions` go on as it goes on. */
type Walk<Piece, Part> = {
  readonly format: ReportFormat<Piece, Part>
  readonly noteOf: ReadonlyMap<string, ReportNote>
  readonly mentions: Map<string, number>
  rank: number
}

function partsOf<Piece, Part>(blocks: readonly BlockNode[], walk: Walk<Piece, Part>): readonly Part[] {
  return blocks.map((block) => partOf(block, walk))
}

function partOf<Piece, Part>(block: BlockNode, walk: Walk<Piece, Part>): Part {
  const { format } = walk
  switch (block.type) {
    case 'paragraph':
      return format.paragraph(piecesOf(block.content, walk))
    case 'heading': {
      const rank = rankAfter(walk.rank, block.attrs.level)
      walk.rank = rank
      return format.heading(piecesOf(block.content, walk), rank)
    }
    case 'bulletList':
    case 'orderedList':
      return format.list({
        isOrdered: block.type === 'orderedList',
        start: block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 1,
        items: block.content.map((item) => partsOf(item.content, walk)),
      })
    case 'blockquote':
      return format.quote(partsOf(block.content, walk))
    case 'codeBlock':
      return format.code(wordsOf(block.content))
    case 'horizontalRule':
      return format.rule()
    case 'table':
      return format.table(block.content.map((row) => row.content.map((cell) => cellOf(cell, walk))))
    default:
      return unreachable(block)
  }
}

function cellOf<Piece, Part>(node: TableCellNode, walk: Walk<Piece, Part>): CellOf<Part> {
  return {
    isHead: node.type === 'tableHeader',
    columns: spanOf(node.attrs?.['colspan']),
    rows: spanOf(node.attrs?.['rowspan']),
    parts: partsOf(node.content, walk),
  }
}

function piecesOf<Piece, Part>(
  inlines: readonly InlineNode[] | undefined,
  walk: Walk<Piece, Part>,
): readonly Piece[] {
  return (inlines ?? []).map((inline) => pieceOf(inline, walk))
}

function pieceOf<Piece, Part>(inline: InlineNode, walk: Walk<Piece, Part>): Piece {
  const { format } = walk
  switch (inline.type) {
    case 'text':
      return format.text(inline.text, inline.marks ?? [])
    case 'hardBreak':
      return format.lineBreak()
    case 'quotation': {
      const reference = referenceTo(inline.attrs.highlightId, walk)
      return format.quotation({
        ...reference,
        words: inline.attrs.words,
        standing: standingOf(inline, reference.note),
      })
    }
    case 'citation':
      return format.citation(referenceTo(inline.attrs.highlightId, walk))
    case 'likelihood':
      return format.term(inline.attrs.term, bandOf(inline))
    case 'confidence':
      return format.term(confidenceWords(inline.attrs.level), undefined)
    default:
      return unreachable(inline)
  }
}

function referenceTo<Piece, Part>(highlightId: string, walk: Walk<Piece, Part>): Reference {
  const mention = (walk.mentions.get(highlightId) ?? 0) + 1
  walk.mentions.set(highlightId, mention)
  return { note: walk.noteOf.get(highlightId), mention }
}

function rankAfter(previous: number, level: 1 | 2 | 3): HeadingRank {
  if (level === 1 || previous === 1) return 2
  return level === 2 || previous === 2 ? 3 : 4
}

function bandOf(node: Extract<InlineNode, { type: 'likelihood' }>): string | undefined {
  return likelihoodTerms[node.attrs.scale].find(({ term }) => term === node.attrs.term)?.band
}

function spanOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1
}

function wordsOf(inlines: readonly InlineNode[] | undefined): string {
  return (inlines ?? [])
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : ''))
    .join('')
}

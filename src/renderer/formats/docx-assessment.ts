import {
  Bookmark,
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'
import type { TextMark } from '#domain/assessment/assessment'
import { goneCitationWords, standingWords } from '#domain/export/report-words'
import type { Report } from '#domain/export/report'
import { deepestLevel, docxColours, indentOf, monoFont } from '#renderer/formats/docx-styles'
import { direction, languageOf, runsOf, type DocxPiece } from '#renderer/formats/docx-text'
import {
  walkReport,
  type CellOf,
  type HeadingRank,
  type ListOf,
  type QuotedReference,
  type Reference,
  type ReportFormat,
} from '#renderer/formats/report-walk'

/** The assessment as Word's own paragraphs and tables, and where each ordered list in it begins. */
export type DocxAssessment = {
  readonly children: readonly FileChild[]
  readonly listStarts: readonly number[]
}

/** Where a block stands: blocks are made from the inside, and learn from the outside where they are. */
type Place = {
  /** Level of the list around it, -1 outside lists. */
  readonly level: number
  readonly numbering: { readonly reference: string } | undefined
  readonly style: 'Quote' | 'Cell' | undefined
}

type Part = (place: Place) => readonly FileChild[]

/** Text width of a page in twentieths of a point: A4 less its margins. */
export const textWidth = 11906 - 2 * 1247

/** Writes the assessment itself; numbers are footnote references, which `docx-notes` gives their content. */
export function docxAssessment(report: Report): DocxAssessment {
  const listStarts: number[] = []
  const parts = walkReport(report, docxFormat(listStarts))
  const outside: Place = { level: -1, numbering: undefined, style: undefined }
  return { children: parts.flatMap((part) => part(outside)), listStarts }
}

function docxFormat(listStarts: number[]): ReportFormat<DocxPiece, Part> {
  return {
    text: (text, marks) => ({ words: text, children: textRuns(text, marks) }),
    lineBreak: () => ({ words: '\n', children: [new TextRun({ break: 1 })] }),
    quotation: quotationPiece,
    citation: (reference) => ({ words: '', children: numberOf(reference) }),
    term: (words) => ({ words, children: runsOf(words, { bold: true }) }),
    paragraph: (pieces) => (place) => [paragraphOf(pieces, place)],
    heading: (pieces, rank) => (place) => [headingOf(pieces, rank, place)],
    list: (list) => listOf(list, listStarts),
    quote: (parts) => (place) => parts.flatMap((part) => part({ ...place, style: 'Quote' })),
    code: (text) => (place) => [new Paragraph({ style: 'Code', ...indentAt(place), children: runsOf(text) })],
    rule: () => () => [
      new Paragraph({
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: docxColours.line } },
      }),
    ],
    table: (rows) => () => [tableOf(rows), new Paragraph({ spacing: { after: 60 } })],
  }
}

function textRuns(text: string, marks: readonly TextMark[]): readonly TextRun[] {
  const link = marks.find((mark) => mark.type === 'link')
  const runs = runsOf(
    text,
    marks.reduce<IRunOptions>((options, mark) => ({ ...options, ...markOptions(mark) }), {}),
  )
  if (link === undefined || link.attrs.href === text) return runs
  return [...runs, ...runsOf(` ‹${link.attrs.href}›`, { color: docxColours.quiet, size: 18 })]
}

function markOptions(mark: TextMark): IRunOptions {
  switch (mark.type) {
    case 'bold':
      return { bold: true, boldComplexScript: true }
    case 'italic':
      return { italics: true, italicsComplexScript: true }
    case 'underline':
      return { underline: { type: UnderlineType.SINGLE } }
    case 'strike':
      return { strike: true }
    case 'code':
      return { font: monoFont }
    case 'link':
      return {}
  }
}

function quotationPiece(quoted: QuotedReference): DocxPiece {
  const holds = quoted.standing === 'verified'
  const underline = holds
    ? { type: UnderlineType.SINGLE, color: docxColours.markLine }
    : { type: UnderlineType.WAVE, color: docxColours.doubt }
  const runs = runsOf(quoted.words, { underline, ...languageOf(quoted.note?.language ?? 'und') })
  const doubt = quoted.standing === 'verified' ? [] : doubtRuns(standingWords[quoted.standing])
  const number = quoted.note === undefined ? [] : numberOf(quoted)
  return { words: quoted.words, children: [new TextRun('“'), ...runs, new TextRun('”'), ...number, ...doubt] }
}

function doubtRuns(words: string): readonly TextRun[] {
  return runsOf(` [${words}]`, { color: docxColours.doubt, size: 17 })
}

/** The bookmark at the first mention of a note. */
export function mentionMark(noteNumber: number): string {
  return `mention_${noteNumber}`
}

/** A passage mentioned again is led to by its first number, since a second footnote would get a number of its own. */
function numberOf({ note, mention }: Reference): DocxPiece['children'] {
  if (note === undefined) return doubtRuns(goneCitationWords)
  const id = mentionMark(note.number)
  if (mention === 1) return [new Bookmark({ id, children: [new FootnoteReferenceRun(note.number)] })]
  const again = new TextRun({ text: `${note.number}`, style: 'FootnoteReference' })
  return [new InternalHyperlink({ anchor: id, children: [again] })]
}

function paragraphOf(pieces: readonly DocxPiece[], place: Place): Paragraph {
  const style = place.style === undefined ? {} : { style: place.style }
  return new Paragraph({ ...style, ...indentAt(place), ...lineOf(pieces) })
}

function headingOf(pieces: readonly DocxPiece[], rank: HeadingRank, place: Place): Paragraph {
  const heading = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 }[rank]
  return new Paragraph({ heading, ...indentAt(place), ...lineOf(pieces) })
}

function lineOf(pieces: readonly DocxPiece[]): Pick<IParagraphOptions, 'children' | 'bidirectional'> {
  return {
    ...direction(pieces.map((piece) => piece.words).join('')),
    children: pieces.flatMap((piece) => piece.children),
  }
}

function indentAt({ level, numbering }: Place): Pick<IParagraphOptions, 'numbering' | 'indent'> {
  if (numbering !== undefined) return { numbering: { ...numbering, level } }
  return level < 0 ? {} : { indent: { start: indentOf(level).start } }
}

function listOf({ isOrdered, start, items }: ListOf<Part>, listStarts: number[]): Part {
  const reference = isOrdered ? `ordered-${listStarts.push(start) - 1}` : 'bullets'
  return (place) => {
    const level = Math.min(place.level + 1, deepestLevel)
    return items.flatMap((parts) =>
      parts.flatMap((part, index) =>
        part({ ...place, level, numbering: index === 0 ? { reference } : undefined }),
      ),
    )
  }
}

function tableOf(rows: readonly (readonly CellOf<Part>[])[]): Table {
  const width = Math.max(1, ...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.columns, 0)))
  const column = Math.floor(textWidth / width)
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: docxColours.line }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    width: { size: column * width, type: WidthType.DXA },
    columnWidths: Array.from({ length: width }, () => column),
    borders: {
      top: hairline,
      bottom: hairline,
      insideHorizontal: hairline,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0 && cells.every((cell) => cell.isHead),
          cantSplit: true,
          children: cells.map((cell) => tableCell(cell, column)),
        }),
    ),
  })
}

function tableCell({ isHead, columns, rows, parts }: CellOf<Part>, column: number): TableCell {
  const children = parts.flatMap((part) => part({ level: -1, numbering: undefined, style: 'Cell' }))
  return new TableCell({
    width: { size: column * columns, type: WidthType.DXA },
    columnSpan: columns,
    rowSpan: rows,
    ...(isHead ? { shading: { fill: docxColours.sunken, type: ShadingType.CLEAR } } : {}),
    children: children.filter((child) => child instanceof Paragraph || child instanceof Table),
  })
}

import type { Page } from '#domain/document/block'
import type { GlyphRun, PageLayout } from '#domain/document/page-layout'
import type { DocumentBody } from '#domain/document/source-document'
import { BlockBuilder } from '#renderer/formats/block-builder'
import { boundsOf } from '#renderer/formats/pdf-bounds'
import type { Column, Line } from '#renderer/formats/pdf-order'
import { paragraphsOf, type Paragraph } from '#renderer/formats/pdf-paragraphs'
import { surveyType, wordsOf } from '#renderer/formats/pdf-type'

/** A page as it was laid out: its columns in reading order, its printed number and its size in points. */
export type LaidPage = {
  readonly columns: readonly Column[]
  readonly label: string
  readonly width: number
  readonly height: number
}

type Writing = {
  readonly builder: BlockBuilder
  readonly compounds: ReadonlySet<string>
  readonly runs: GlyphRun[]
}

/**
 * Makes one text of the pages. Lines become paragraphs where spacing, indents and size say so. Words parted at the end
 * of a line are joined without the hyphen when small letters go on, unless the document writes that word with a hyphen
 * elsewhere; a soft hyphen there always goes. Nothing else of a page is left out or changed: running heads and page
 * numbers stand where the page has them. Every letter lies in a run of the layout.
 */
export function bodyOfPages(pages: readonly LaidPage[]): {
  readonly body: DocumentBody
  readonly layout: PageLayout
} {
  const type = surveyType(pages.flatMap(({ columns }) => columns))
  const builder = new BlockBuilder()
  const laid = pages.map(({ columns, label, width, height }) => {
    const writing = { builder, compounds: type.compounds, runs: [] as GlyphRun[] }
    for (const paragraph of paragraphsOf(columns, type)) writeParagraph(writing, paragraph)
    builder.end()
    const end = builder.position
    const page: Page = { start: writing.runs[0]?.start ?? end, end, label, width, height }
    return { page, runs: writing.runs }
  })
  return {
    body: { ...builder.finish(), pages: laid.map(({ page }) => page) },
    layout: { pages: laid.map(({ runs }) => ({ runs })) },
  }
}

function writeParagraph(writing: Writing, { shape, lines }: Paragraph): void {
  const { builder, compounds } = writing
  const { x: left } = boundsOf(lines)
  builder.begin(shape)
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const joint = next === undefined ? '' : shape.kind === 'code' ? '\n' : jointOf(line, next, compounds)
    if (shape.kind === 'code' && at > 0) builder.write(indentOf(line, left))
    writeLine(writing, line, { gap: shape.kind === 'table-row' ? '\t' : ' ', joint })
    if (joint === '\n') builder.breakLine('\n')
    else if (joint !== 'parted') builder.write(joint)
  })
}

/** Between two lines of one paragraph: a space, nothing between letters of scripts without spaces, or a word parted. */
type Joint = ' ' | '' | '\n' | 'parted'

function jointOf(line: Line, next: Line, compounds: ReadonlySet<string>): Joint {
  const before = wordsOf(line).trimEnd()
  const after = wordsOf(next).trimStart()
  if (before.endsWith('\u00ad')) return 'parted'
  const [, head = ''] = /(\p{L}+)[-\u2010]$/u.exec(before) ?? []
  const [tail = ''] = /^\p{L}+/u.exec(after) ?? []
  if (head !== '' && tail !== '') {
    const isSmall = /^\p{Ll}/u.test(tail)
    return isSmall && !compounds.has(`${head}-${tail}`.toLowerCase()) ? 'parted' : ''
  }
  // Nothing that opens is followed by a blank.
  if (/[\p{Ps}\p{Pi}]$/u.test(before)) return ''
  return isUnspaced(before.at(-1)) && isUnspaced(after.at(0)) ? '' : ' '
}

function isUnspaced(letter: string | undefined): boolean {
  return (
    letter !== undefined &&
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\u3000-\u303f\uff00-\uffef]/u.test(letter)
  )
}

function indentOf(line: Line, left: number): string {
  const letters = Math.round((line.x - left) / (0.6 * line.size))
  return ' '.repeat(Math.min(80, Math.max(0, letters)))
}

function writeLine(
  { builder, runs }: Writing,
  line: Line,
  { gap, joint }: { readonly gap: '\t' | ' '; readonly joint: Joint },
): void {
  line.cells.forEach((pieces, at) => {
    if (at > 0 && gap === '\t') builder.breakLine('\t')
    else if (at > 0) builder.write(gap)
    const isEnd = at === line.cells.length - 1
    pieces.forEach(({ text, ...box }, index) => {
      const isLast = index === pieces.length - 1
      const words = wordsToWrite(text, {
        isFirst: index === 0,
        isLast,
        isParted: isLast && isEnd && joint === 'parted',
      })
      const start = builder.position
      builder.write(words)
      if (words.trim() !== '') runs.push({ start, end: start + words.length, ...box })
    })
  })
}

type Edges = { readonly isFirst: boolean; readonly isLast: boolean; readonly isParted: boolean }

function wordsToWrite(text: string, { isFirst, isLast, isParted }: Edges): string {
  const fromLeft = isFirst ? text.trimStart() : text
  const trimmed = isLast ? fromLeft.trimEnd() : fromLeft
  return isParted ? trimmed.slice(0, -1) : trimmed
}

import type { BlockShape } from '#renderer/formats/block-builder'
import { readRuns, undress } from '#renderer/formats/word-runs'
import { listPlace, outlineLevel, toggled, valueOf, type WordStyle } from '#renderer/formats/word-styles'
import { changeOf, changeOfRow, contentOf, type WordPlace, type WordWalk } from '#renderer/formats/word-walk'
import { elementAt, elementsIn, elementsWithin, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** Reads what stands block by block in a body, a cell, a note or a text box. */
export function readBlocks(parent: XmlElement, place: WordPlace, walk: WordWalk): void {
  for (const element of contentOf(parent)) readBlock(element, place, walk)
}

function readBlock(element: XmlElement, place: WordPlace, walk: WordWalk): void {
  if (element.name === 'w:p') return readParagraph(element, place, walk)
  if (element.name === 'w:tbl') return readTable(element, place, walk)
  const change = changeOf(element)
  if (change !== undefined) {
    walk.warnings.add('changes-tracked')
    walk.builder.openInline(change)
    readBlocks(element, place, walk)
    return walk.builder.closeInline(change.kind)
  }
  // Ranges of comments may begin and end between paragraphs, equations may stand by themselves.
  readRuns({ name: '', attributes: new Map(), children: [element] }, place, walk)
}

function readParagraph(paragraph: XmlElement, place: WordPlace, walk: WordWalk): void {
  const properties = elementAt(paragraph, 'w:pPr')
  if (isInitial(properties)) {
    // The large first letter of a paragraph is a paragraph of its own, before it.
    walk.prefix += elementsWithin(paragraph, 'w:t').map(wordsOf).join('')
    return
  }
  const styleId = valueOf(elementAt(properties, 'w:pStyle'))
  const style = styleId === undefined ? walk.styles.plain : walk.styles.styleOf(styleId)
  if (place.row === undefined) walk.builder.begin(shapeOf(properties, style, walk))
  else partFromBefore(walk)
  if (walk.prefix !== '') {
    walk.builder.write(walk.prefix)
    walk.prefix = ''
    walk.isTrimming = true
  }
  readRuns(paragraph, { ...place, style }, walk)
  undress(walk)
  if (place.row === undefined) walk.builder.end()
  for (const box of walk.boxes.splice(0)) readBlocks(box, place, walk)
}

function isInitial(properties: XmlElement | undefined): boolean {
  const drop = elementAt(properties, 'w:framePr')?.attributes.get('w:dropCap')
  return drop === 'drop' || drop === 'margin'
}

/** Keeps the words of two paragraphs in one cell apart. */
function partFromBefore({ builder }: WordWalk): void {
  if (!builder.isAtLineStart()) builder.write(' ')
}

function shapeOf(properties: XmlElement | undefined, style: WordStyle, walk: WordWalk): BlockShape {
  const own = { ...style.list, ...listPlace(properties) }
  const level = own.level ?? 0
  const marker = own.list === undefined ? undefined : walk.numbering.nextMarker({ list: own.list, level })
  const outline = outlineLevel(properties)
  const heading = outline === 'none' ? undefined : (outline ?? style.heading)
  if (heading !== undefined) return { kind: 'heading', level: heading }
  if (marker !== undefined) return { kind: 'list-item', depth: level, marker }
  return { kind: style.kind ?? 'paragraph' }
}

function readTable(table: XmlElement, place: WordPlace, walk: WordWalk): void {
  const rows = contentOf(table).filter(({ name }) => name === 'w:tr')
  const cellsOf = (row: XmlElement) => contentOf(row).filter(({ name }) => name === 'w:tc')
  const isFrame = rows.every((row) => cellsOf(row).length <= 1)
  // A table of one column is a frame around running text, and a table in a cell is part of its line.
  if (place.row !== undefined || isFrame) {
    for (const cell of rows.flatMap(cellsOf)) readBlocks(cell, place, walk)
    return
  }
  walk.tables += 1
  const number = walk.tables
  for (const row of rows) readRow(row, cellsOf(row), { walk, table: number })
}

function readRow(
  row: XmlElement,
  cells: readonly XmlElement[],
  { walk, table }: { readonly walk: WordWalk; readonly table: number },
): void {
  const { builder } = walk
  const shape = { isHead: toggled(elementAt(row, 'w:trPr'), 'w:tblHeader', false), table }
  const change = changeOfRow(row)
  builder.begin({ kind: 'table-row', ...shape })
  if (change !== undefined) {
    walk.warnings.add('changes-tracked')
    builder.openInline(change)
  }
  for (const [at, cell] of cells.entries()) {
    if (at > 0) builder.breakLine('\t')
    if (!isContinued(cell)) readBlocks(cell, { row: shape, style: undefined }, walk)
  }
  if (change !== undefined) builder.closeInline(change.kind)
  builder.end()
}

/** True for a cell that only continues the one above it. */
function isContinued(cell: XmlElement): boolean {
  const [merge] = elementsIn(elementAt(cell, 'w:tcPr'), 'w:vMerge')
  return merge !== undefined && valueOf(merge) !== 'restart'
}

import type { HeadingLevel } from '#domain/document/block'
import type { BlockShape } from '#renderer/formats/block-builder'
import { annotate, endAnnotation, readInlines } from '#renderer/formats/odf-inlines'
import { markerAt } from '#renderer/formats/odf-styles'
import type { OdfList, OdfPlace, OdfWalk } from '#renderer/formats/odf-walk'
import { elementAt, elementsIn, type XmlElement } from '#renderer/formats/xml-tree'

/** What stands in a text besides its words. */
const silent = new Set(
  `text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms
  text:index-title-template text:table-of-content-source text:alphabetical-index-source text:illustration-index-source
  text:bibliography-source text:dde-connection-decls text:alphabetical-index-auto-mark-file`.split(/\s+/),
)

/** Reads what stands block by block in a text, a cell, a note or a box. */
export function readOdfBlocks(parent: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  for (const element of elementsIn(parent)) readBlock(element, place, walk)
}

function readBlock(element: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  if (silent.has(element.name)) return
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(element, place, walk)
    case 'text:list':
      return readList(element, place, walk)
    case 'table:table':
      return readTable(element, place, walk)
    case 'text:section':
      return readSection(element, place, walk)
    case 'text:change':
    case 'text:change-start':
    case 'text:change-end':
      return readInlines({ ...element, children: [element] }, place, walk)
    case 'office:annotation':
      return annotate(element, walk)
    case 'office:annotation-end':
      return endAnnotation(element, walk)
    case 'draw:frame':
    case 'draw:custom-shape':
    case 'draw:g':
      readInlines({ ...element, children: [element] }, place, walk)
      return readBoxes(place, walk)
    default:
      return readOdfBlocks(element, place, walk)
  }
}

function readSection(section: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  if (section.attributes.get('text:display') === 'none') {
    walk.warnings.add('hidden-text-left-out')
    return
  }
  readOdfBlocks(section, place, walk)
}

function readParagraph(paragraph: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  const { builder } = walk
  if (place.row === undefined) builder.begin(shapeOf(paragraph, place, walk))
  else builder.writeCollapsed(' ')
  if (walk.prefix !== '') {
    builder.writeCollapsed(walk.prefix)
    walk.prefix = ''
  }
  readInlines(paragraph, place, walk)
  if (place.row === undefined) builder.end()
  readBoxes(place, walk)
}

function readBoxes(place: OdfPlace, walk: OdfWalk): void {
  for (const box of walk.boxes.splice(0)) readOdfBlocks(box, place, walk)
}

function shapeOf(paragraph: XmlElement, place: OdfPlace, walk: OdfWalk): BlockShape {
  const style = walk.styles.styleOf('paragraph', paragraph.attributes.get('text:style-name'))
  const { marker } = walk
  walk.marker = ''
  if (paragraph.name === 'text:h') {
    return { kind: 'heading', level: headingLevel(paragraph.attributes.get('text:outline-level')) }
  }
  if (style.isTitle) return { kind: 'heading', level: 1 }
  if (place.lists.length > 0) return { kind: 'list-item', depth: place.lists.length - 1, marker }
  return { kind: style.kind ?? 'paragraph' }
}

function headingLevel(written: string | undefined): HeadingLevel {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]
  return levels[Math.min(6, Number(written ?? '1')) - 1] ?? 1
}

function readList(element: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  const { attributes } = element
  const around = place.lists.at(-1)
  const id = attributes.get('xml:id') ?? ''
  const continued = attributes.get('text:continue-list')
  const list: OdfList = {
    style: attributes.get('text:style-name') ?? around?.style,
    next: continued === undefined ? undefined : walk.counts.get(continued),
  }
  const inside: OdfPlace = { ...place, lists: [...place.lists, list] }
  for (const item of elementsIn(element)) readItem(item, inside, { list, walk })
  if (id !== '' && list.next !== undefined) walk.counts.set(id, list.next)
}

function readItem(
  item: XmlElement,
  place: OdfPlace,
  { list, walk }: { readonly list: OdfList; readonly walk: OdfWalk },
): void {
  const level = walk.styles.levelOf(list.style, place.lists.length - 1)
  const [first] = elementsIn(item)
  // Deeper levels are often written as items that hold nothing but a further list.
  const isCounted = item.name === 'text:list-item' && first?.name !== 'text:list'
  if (isCounted) {
    const stated = Number(item.attributes.get('text:start-value') ?? 'NaN')
    const number = Number.isInteger(stated)
      ? stated
      : (list.next ?? (level.kind === 'number' ? level.start : 1))
    list.next = number + 1
    walk.marker = markerAt(level, number)
  }
  readOdfBlocks(item, place, walk)
  walk.marker = ''
}

function readTable(table: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  const rows = rowsOf(table, false)
  const isFrame = rows.every(({ row }) => cellsOf(row).length <= 1)
  // A table of one column is a frame around running text, and a table in a cell is part of its line.
  if (place.row !== undefined || isFrame) {
    for (const cell of rows.flatMap(({ row }) => cellsOf(row))) readOdfBlocks(cell, place, walk)
    return
  }
  walk.tables += 1
  const number = walk.tables
  for (const { row, isHead } of rows) readRow(row, { isHead, table: number }, walk)
}

type FoundRow = { readonly row: XmlElement; readonly isHead: boolean }

function rowsOf(parent: XmlElement, isHead: boolean): readonly FoundRow[] {
  return elementsIn(parent).flatMap((child): readonly FoundRow[] => {
    if (child.name === 'table:table-row') return [{ row: child, isHead }]
    if (child.name === 'table:table-header-rows') return rowsOf(child, true)
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group'
      ? rowsOf(child, isHead)
      : []
  })
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsIn(row).filter(
    ({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell',
  )
}

function readRow(row: XmlElement, shape: NonNullable<OdfPlace['row']>, walk: OdfWalk): void {
  walk.builder.begin({ kind: 'table-row', ...shape })
  for (const [at, cell] of cellsOf(row).entries()) {
    if (at > 0) walk.builder.breakLine('\t')
    readOdfBlocks(cell, { lists: [], row: shape }, walk)
  }
  walk.builder.end()
}

/** The body of a text file; undefined for spreadsheets, slides and drawings. */
export function textOf(root: XmlElement): XmlElement | undefined {
  return elementAt(root, 'office:body', 'office:text')
}

import type { HeadingLevel } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import { BlockBuilder, type BlockShape, type InlineShape } from '#renderer/formats/block-builder'
import type { Markup, MarkupElement } from '#renderer/formats/html-markup'
import { isDataTable } from '#renderer/formats/html-table'
import { linkAddress } from '#renderer/formats/link-address'

type ListFrame = { readonly isOrdered: boolean; next: number }

/** Where in the nesting the walk stands; handed down, so that leaving an element restores what was before. */
type Place = {
  readonly lists: readonly ListFrame[]
  readonly isQuote: boolean
  readonly isCode: boolean
  readonly isCaption: boolean
  readonly heading: HeadingLevel | undefined
  /** Inside a row of a data table everything is one line. */
  readonly row: { readonly isHead: boolean; readonly table: number } | undefined
}

/** What is counted along the whole document. */
type Walk = {
  readonly builder: BlockBuilder
  tables: number
  /** The marker of a list item whose first block has not begun. */
  marker: string
  /** Where each element with an id begins, by the id; the first one counts. */
  places: Map<string, number>
}

const blockTags = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section summary
  table tbody td tfoot th thead tr ul xmp listing plaintext`.split(/\s+/),
)

const inlineKinds: ReadonlyMap<string, 'strong' | 'emphasis' | 'code'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])

/** Reads a harmless tree into text and blocks, with blank space as a browser would show it. Depth is bounded there. */
export function blocksOf(root: MarkupElement): DocumentBody {
  return joinedBlocks([root]).body
}

/** Several pages as one text, and for each where it begins (by no name) and where the elements with an id in it do. */
export type JoinedBlocks = {
  readonly body: DocumentBody
  /** UTF-16 code units; a place may be the blank space before what begins there. */
  readonly places: readonly ReadonlyMap<string, number>[]
}

/** Reads several trees one after the other into one text. */
export function joinedBlocks(roots: readonly MarkupElement[]): JoinedBlocks {
  const walk: Walk = { builder: new BlockBuilder(), tables: -1, marker: '', places: new Map() }
  const places = roots.map((root) => {
    walk.builder.end()
    walk.places = new Map([['', walk.builder.position]])
    readNode(root, outermost, walk)
    return walk.places
  })
  return { body: walk.builder.finish(), places }
}

const outermost: Place = {
  lists: [],
  isQuote: false,
  isCode: false,
  isCaption: false,
  heading: undefined,
  row: undefined,
}

function readNode(node: Markup, place: Place, walk: Walk): void {
  if (typeof node === 'string') return readWords(node, place, walk)
  const id = node.attributes.get('id')
  if (id !== undefined && !walk.places.has(id)) walk.places.set(id, walk.builder.position)
  if (node.tag === 'br') return readLineBreak(place, walk)
  if (node.tag === 'img') return walk.builder.figure(node.attributes.get('alt') ?? '')
  if (blockTags.has(node.tag)) return readBlock(node, place, walk)
  return readInline(node, place, walk)
}

function readWords(words: string, place: Place, walk: Walk): void {
  const { builder } = walk
  if (!builder.isOpen) {
    if (words.trim() === '') return
    builder.begin(shapeHere(place, walk))
  }
  if (place.isCode && place.row === undefined) builder.write(words.replace(/\r\n?/g, '\n'))
  else builder.writeCollapsed(words)
}

/** A second line break in a row begins a new block, as old pages part their paragraphs that way. */
function readLineBreak(place: Place, { builder }: Walk): void {
  if (!builder.isOpen) return
  if (place.row !== undefined) return builder.writeCollapsed(' ')
  if (place.isCode) return builder.write('\n')
  if (builder.isAtLineStart()) return builder.end()
  builder.breakLine('\n')
}

function readInline(element: MarkupElement, place: Place, walk: Walk): void {
  const shape = inlineShapeOf(element, place)
  if (shape !== undefined) walk.builder.openInline(shape)
  readChildren(element, place, walk)
  if (shape !== undefined) walk.builder.closeInline(shape.kind)
}

function inlineShapeOf(element: MarkupElement, place: Place): InlineShape | undefined {
  if (element.tag === 'a') {
    const address = linkAddress(element.attributes.get('href') ?? '')
    return address === undefined ? undefined : { kind: 'link', address }
  }
  const kind = inlineKinds.get(element.tag)
  return kind === undefined || (kind === 'code' && place.isCode) ? undefined : { kind }
}

function readBlock(element: MarkupElement, place: Place, walk: Walk): void {
  if (place.row !== undefined) {
    walk.builder.writeCollapsed(' ')
    readChildren(element, place, walk)
    return walk.builder.writeCollapsed(' ')
  }
  walk.builder.end()
  if (element.tag === 'table' && isDataTable(element)) readTable(element, place, walk)
  else if (element.tag === 'li') readListItem(element, place, walk)
  else readChildren(element, placeInside(element, place), walk)
  walk.builder.end()
}

function placeInside(element: MarkupElement, place: Place): Place {
  const level = headingLevels.find((rank) => element.tag === `h${rank}`)
  if (level !== undefined) return { ...place, heading: level }
  switch (element.tag) {
    case 'blockquote':
      return { ...place, isQuote: true }
    case 'pre':
    case 'xmp':
    case 'listing':
    case 'plaintext':
      return { ...place, isCode: true }
    case 'figcaption':
      return { ...place, isCaption: true }
    case 'ul':
    case 'menu':
    case 'dir':
      return { ...place, lists: [...place.lists, { isOrdered: false, next: 0 }] }
    case 'ol':
      return { ...place, lists: [...place.lists, { isOrdered: true, next: numberIn(element, 'start') ?? 1 }] }
    default:
      return place
  }
}

const headingLevels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

function readListItem(element: MarkupElement, place: Place, walk: Walk): void {
  const list = place.lists.at(-1)
  walk.marker = list === undefined || !list.isOrdered ? '•' : `${numberIn(element, 'value') ?? list.next}.`
  if (list !== undefined) list.next = (numberIn(element, 'value') ?? list.next) + 1
  readChildren(
    element,
    list === undefined ? { ...place, lists: [{ isOrdered: false, next: 0 }] } : place,
    walk,
  )
  walk.builder.end()
  walk.marker = ''
}

function numberIn(element: MarkupElement, name: string): number | undefined {
  const written = element.attributes.get(name)
  return written !== undefined && /^-?\d{1,9}$/.test(written.trim()) ? Number(written) : undefined
}

function readTable(table: MarkupElement, place: Place, walk: Walk): void {
  walk.tables += 1
  for (const part of table.children) readTablePart(part, { place, isHead: false }, walk)
}

type TablePlace = { readonly place: Place; readonly isHead: boolean }

function readTablePart(part: Markup, { place, isHead }: TablePlace, walk: Walk): void {
  if (typeof part === 'string') return
  if (part.tag === 'tr') return readRow(part, { place, isHead }, walk)
  if (part.tag === 'thead' || part.tag === 'tbody' || part.tag === 'tfoot') {
    for (const row of part.children) readTablePart(row, { place, isHead: part.tag === 'thead' }, walk)
    return
  }
  readNode(part, place, walk)
}

function readRow(row: MarkupElement, { place, isHead }: TablePlace, walk: Walk): void {
  const cells = row.children.filter((cell) => typeof cell !== 'string')
  const isHeadRow = isHead || (cells.length > 0 && cells.every((cell) => cell.tag === 'th'))
  const shape = { isHead: isHeadRow, table: walk.tables }
  walk.builder.begin({ kind: 'table-row', ...shape })
  for (const [at, cell] of cells.entries()) {
    if (at > 0) walk.builder.breakLine('\t')
    readChildren(cell, { ...place, row: shape }, walk)
  }
  walk.builder.end()
}

function shapeHere(place: Place, walk: Walk): BlockShape {
  if (place.heading !== undefined) return { kind: 'heading', level: place.heading }
  if (place.isCode) return { kind: 'code' }
  if (place.isCaption) return { kind: 'figure' }
  const depth = place.lists.length - 1
  if (depth < 0) return { kind: place.isQuote ? 'quote' : 'paragraph' }
  const { marker } = walk
  walk.marker = ''
  return { kind: 'list-item', depth, marker }
}

function readChildren(element: MarkupElement, place: Place, walk: Walk): void {
  for (const child of element.children) readNode(child, place, walk)
}

import type { Token } from 'markdown-it'
import type { HeadingLevel } from '#domain/document/block'
import type { DocumentBody, ImportWarning } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { BlockBuilder, type BlockShape } from '#renderer/formats/block-builder'
import { linkAddress } from '#renderer/formats/link-address'
import { parseMarkdown } from '#renderer/formats/markdown-parser'
import { readFrontMatter } from '#renderer/formats/front-matter'
import { statedWords } from '#renderer/formats/stated-words'

/** What a Markdown file holds. */
export type MarkdownReading = {
  readonly body: DocumentBody
  readonly stated: StatedMetadata
  readonly warnings: readonly ImportWarning[]
}

type ListFrame = { readonly isOrdered: boolean; number: number }

/** Where in the nesting of blocks the walk stands. */
type Place = {
  readonly builder: BlockBuilder
  readonly lists: ListFrame[]
  quotes: number
  /** The marker of a list item whose first block has not begun yet. */
  marker: string
  tables: number
  isHeadRow: boolean
  cells: number
  isInLink: boolean
  isTopHeading: boolean
  firstHeading: string | undefined
  leavesRemoteOut: boolean
}

/** CommonMark with tables as readable text: markup becomes blocks and inlines, HTML in it stays as it was written. */
export function readMarkdown(source: string): MarkdownReading {
  const { stated, text } = readFrontMatter(source)
  const { tokens, isFlattened } = parseMarkdown(text)
  const place = startingPlace()
  for (const token of tokens) readToken(token, place)
  return {
    body: place.builder.finish(),
    stated: withOrigins(stated, place.firstHeading),
    warnings: [
      ...(place.leavesRemoteOut ? (['remote-content-left-out'] as const) : []),
      ...(isFlattened ? (['nesting-flattened'] as const) : []),
    ],
  }
}

/** The front matter's own statements; a title it does not name is the first heading's. */
function withOrigins(stated: StatedMetadata, heading: string | undefined): StatedMetadata {
  const named = Object.fromEntries(Object.keys(stated).map((field) => [field, 'front-matter' as const]))
  if (stated.title !== undefined || heading === undefined) {
    return Object.keys(named).length === 0 ? stated : { ...stated, origins: named }
  }
  return { ...stated, title: heading, origins: { ...named, title: 'text' } }
}

function startingPlace(): Place {
  return {
    builder: new BlockBuilder(),
    lists: [],
    quotes: 0,
    marker: '',
    tables: -1,
    isHeadRow: false,
    cells: 0,
    isInLink: false,
    isTopHeading: false,
    firstHeading: undefined,
    leavesRemoteOut: false,
  }
}

function readToken(token: Token, place: Place): void {
  const { builder } = place
  switch (token.type) {
    case 'heading_open':
      place.isTopHeading = token.tag === 'h1'
      return builder.begin({ kind: 'heading', level: levelOf(token) })
    case 'paragraph_open':
      return builder.begin(shapeHere(place))
    case 'inline':
      return readInlineBlock(token, place)
    case 'fence':
    case 'code_block':
      builder.begin({ kind: 'code' })
      builder.write(token.content)
      return builder.end()
    default:
      return /^(table|thead|tbody|tr|th|td)_/.test(token.type)
        ? readTablePart(token, place)
        : readNesting(token, place)
  }
}

function readNesting(token: Token, place: Place): void {
  const { builder, lists } = place
  if (token.nesting === -1) builder.end()
  if (token.type.startsWith('blockquote')) place.quotes += token.nesting
  if (token.type === 'list_item_open') place.marker = nextMarker(place)
  if (token.type === 'bullet_list_open') lists.push({ isOrdered: false, number: 0 })
  if (token.type === 'ordered_list_open') lists.push({ isOrdered: true, number: firstNumber(token) })
  if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists.pop()
}

function readTablePart(token: Token, place: Place): void {
  const { builder } = place
  if (token.type === 'table_open') place.tables += 1
  if (token.type === 'thead_open') place.isHeadRow = true
  if (token.type === 'tbody_open') place.isHeadRow = false
  if (token.type === 'tr_open') {
    builder.begin({ kind: 'table-row', isHead: place.isHeadRow, table: place.tables })
    place.cells = 0
  }
  if (token.type === 'td_open' || token.type === 'th_open') {
    if (place.cells > 0) builder.breakLine('\t')
    place.cells += 1
  }
  if (token.type === 'tr_close') builder.end()
}

function readInlineBlock(token: Token, place: Place): void {
  for (const child of token.children ?? []) readInline(child, place)
  if (place.firstHeading === undefined && place.isTopHeading) {
    place.firstHeading = statedWords(plainWords(token))
  }
  place.isTopHeading = false
}

function plainWords(token: Token): string {
  return (token.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('')
}

function readInline(token: Token, place: Place): void {
  const { builder } = place
  switch (token.type) {
    case 'softbreak':
      return builder.writeCollapsed(' ')
    case 'hardbreak':
      return builder.breakLine('\n')
    case 'strong_open':
      return builder.openInline({ kind: 'strong' })
    case 'strong_close':
      return builder.closeInline('strong')
    case 'em_open':
      return builder.openInline({ kind: 'emphasis' })
    case 'em_close':
      return builder.closeInline('emphasis')
    case 'code_inline':
      builder.openInline({ kind: 'code' })
      builder.writeCollapsed(token.content)
      return builder.closeInline('code')
    case 'link_open':
      return openLink(token, place)
    case 'link_close':
      return closeLink(place)
    case 'image':
      return readImage(token, place)
    default:
      return builder.writeCollapsed(token.content)
  }
}

function openLink(token: Token, place: Place): void {
  const address = linkAddress(String(token.attrGet('href') ?? ''))
  place.isInLink = address !== undefined
  if (address !== undefined) place.builder.openInline({ kind: 'link', address })
}

function closeLink(place: Place): void {
  if (place.isInLink) place.builder.closeInline('link')
  place.isInLink = false
}

function readImage(token: Token, place: Place): void {
  place.leavesRemoteOut ||= !String(token.attrGet('src') ?? '').startsWith('data:')
  place.builder.figure(token.content)
}

/** A paragraph where the walk stands: of a list item, of a quotation, or of the running text. */
function shapeHere(place: Place): BlockShape {
  const depth = place.lists.length - 1
  if (depth >= 0) {
    const { marker } = place
    place.marker = ''
    return { kind: 'list-item', depth, marker }
  }
  return { kind: place.quotes > 0 ? 'quote' : 'paragraph' }
}

function nextMarker({ lists }: Place): string {
  const list = lists.at(-1)
  if (list === undefined || !list.isOrdered) return '•'
  list.number += 1
  return `${list.number - 1}.`
}

function levelOf(token: Token): HeadingLevel {
  return headingLevels.find((level) => token.tag === `h${level}`) ?? 6
}

const headingLevels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

function firstNumber(token: Token): number {
  const start = Number(token.attrGet('start') ?? 1)
  return Number.isSafeInteger(start) ? start : 1
}

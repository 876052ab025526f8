import type { ImportWarning } from '#domain/document/source-document'
import { BlockBuilder, type InlineShape } from '#renderer/formats/block-builder'
import type { Numbering } from '#renderer/formats/word-numbering'
import type { Relations } from '#renderer/formats/word-package'
import type { WordStyle, WordStyles } from '#renderer/formats/word-styles'
import { elementAt, elementsIn, type XmlElement } from '#renderer/formats/xml-tree'

/** A field being read: the words between its begin and its separator are a command, not text. */
export type OpenField = { isCode: boolean; command: string; isLink: boolean }

/** Where a comment begins and ends in the text; UTF-16 code units. */
export type CommentRange = { start: number; end: number | undefined }

/** A footnote or endnote that is mentioned in the text. */
export type Mention = { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly number: number }

/** What is kept in mind along a whole Word file. */
export type WordWalk = {
  readonly builder: BlockBuilder
  readonly styles: WordStyles
  readonly numbering: Numbering
  /** Of the part that is being read. */
  relations: Relations
  readonly warnings: Set<ImportWarning>
  readonly fields: OpenField[]
  readonly comments: Map<string, CommentRange>
  /** By kind and id, in the order in which they are mentioned. */
  readonly mentions: Map<string, Mention>
  /** Text boxes that wait for the end of the paragraph they are anchored in. */
  readonly boxes: XmlElement[]
  tables: number
  /** What the run before was set off as. */
  readonly dress: { strong: boolean; emphasis: boolean }
  /** What the next paragraph begins with: the number of a note, or a large first letter. */
  prefix: string
  /** Set where blank space before the next words is to be dropped: after such a number. */
  isTrimming: boolean
}

/** Where in the nesting the walk stands; handed down, so that leaving an element restores what was before. */
export type WordPlace = {
  /** Inside a row of a table everything is one line. */
  readonly row: { readonly isHead: boolean; readonly table: number } | undefined
  /** The style of the paragraph around. */
  readonly style: WordStyle | undefined
}

/** Begins to read a file of these styles and lists. */
export function beginWalk(styles: WordStyles, numbering: Numbering, relations: Relations): WordWalk {
  return {
    builder: new BlockBuilder(),
    styles,
    numbering,
    relations,
    warnings: new Set(),
    fields: [],
    comments: new Map(),
    mentions: new Map(),
    boxes: [],
    tables: -1,
    dress: { strong: false, emphasis: false },
    prefix: '',
    isTrimming: false,
  }
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'])

/** The elements directly inside one, with content controls and custom markup opened up. */
export function contentOf(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => (wrappers.has(child.name) ? contentOf(child) : [child]))
}

/** What an element of a tracked change does to the words in it; undefined for all other elements. */
export function changeOf({ name, attributes }: XmlElement): InlineShape | undefined {
  const kind = changeKinds.get(name)
  if (kind === undefined) return undefined
  const author = attributes.get('w:author')?.trim() ?? ''
  const changedAt = attributes.get('w:date')?.trim() ?? ''
  return {
    kind,
    ...(author === '' ? {} : { author }),
    ...(changedAt === '' ? {} : { changedAt }),
  }
}

const changeKinds: ReadonlyMap<string, 'inserted' | 'deleted'> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
])

/** The tracked change that a whole table row is, where it is one. */
export function changeOfRow(row: XmlElement): InlineShape | undefined {
  const properties = elementAt(row, 'w:trPr')
  return elementsIn(properties)
    .map(changeOf)
    .find((shape) => shape !== undefined)
}

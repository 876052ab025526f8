import { linkAddress } from '#renderer/formats/link-address'
import type { OdfPlace, OdfWalk } from '#renderer/formats/odf-walk'
import { elementAt, elementsIn, elementsWithin, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** Elements in a paragraph that hold no words of it. */
const silent = new Set(
  `text:bookmark text:bookmark-start text:bookmark-end text:reference-mark text:soft-page-break text:ruby-text
  text:alphabetical-index-mark text:toc-mark text:user-index-mark text:script office:forms office:event-listeners
  text:hidden-paragraph svg:title svg:desc office:binary-data`.split(/\s+/),
)

/** Reads what stands inside a paragraph, with blank space as OpenDocument means it: runs of it are one space. */
export function readInlines(parent: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  for (const child of parent.children) {
    if (typeof child === 'string') write(child, walk)
    else readInline(child, place, walk)
  }
}

function write(words: string, { builder }: OdfWalk): void {
  if (!builder.isOpen && words.trim() === '') return
  builder.writeCollapsed(words)
}

function readInline(element: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  if (silent.has(element.name)) return
  switch (element.name) {
    case 'text:s':
      return writeSpaces(element, place, walk)
    case 'text:tab':
      return place.row === undefined ? walk.builder.writeBlank('\t') : walk.builder.writeCollapsed(' ')
    case 'text:line-break':
      return place.row === undefined ? walk.builder.breakLine('\n') : walk.builder.writeCollapsed(' ')
    case 'text:span':
      return readSpan(element, place, walk)
    case 'text:a':
      return readLink(element, place, walk)
    case 'text:note':
      return mention(element, walk)
    default:
      return readMark(element, place, walk)
  }
}

function readMark(element: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  switch (element.name) {
    case 'office:annotation':
      return annotate(element, walk)
    case 'office:annotation-end':
      return endAnnotation(element, walk)
    case 'text:change':
      return readRemoved(element, place, walk)
    case 'text:change-start':
      return openChange(element, walk)
    case 'text:change-end':
      return closeChange(element, walk)
    case 'text:hidden-text':
      walk.warnings.add('hidden-text-left-out')
      return
    case 'draw:frame':
    case 'draw:custom-shape':
      return readFrame(element, walk)
    default:
      return readInlines(element, place, walk)
  }
}

function writeSpaces({ attributes }: XmlElement, place: OdfPlace, { builder }: OdfWalk): void {
  const count = Number(attributes.get('text:c') ?? '1')
  if (place.row !== undefined) builder.writeCollapsed(' ')
  else builder.writeBlank(' '.repeat(count >= 1 && count <= 1_000 ? count : 1))
}

function readSpan(span: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  const style = walk.styles.styleOf('text', span.attributes.get('text:style-name'))
  if (style.isHidden) {
    if (wordsOf(span).trim() !== '') walk.warnings.add('hidden-text-left-out')
    return
  }
  const kinds = [
    ...(style.isStrong ? (['strong'] as const) : []),
    ...(style.isEmphasis ? (['emphasis'] as const) : []),
  ]
  for (const kind of kinds) walk.builder.openInline({ kind })
  readInlines(span, place, walk)
  for (const kind of kinds) walk.builder.closeInline(kind)
}

function readLink(link: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  const address = linkAddress(link.attributes.get('xlink:href') ?? '')
  if (address !== undefined) walk.builder.openInline({ kind: 'link', address })
  readInlines(link, place, walk)
  if (address !== undefined) walk.builder.closeInline('link')
}

/** Footnotes and endnotes share one count, by which they stand at the end of the text. */
function mention(note: XmlElement, walk: OdfWalk): void {
  walk.notes.push(note)
  walk.builder.writeCollapsed(`[${walk.notes.length}]`)
}

/** Begins a comment; where nothing ends it, it is about the point where it stands. */
export function annotate(element: XmlElement, { annotations, builder }: OdfWalk): void {
  const isRange = element.attributes.get('office:name') !== undefined
  const start = builder.position
  annotations.push({ element, start, end: isRange ? undefined : start })
}

/** Ends the comment of the same name. */
export function endAnnotation({ attributes }: XmlElement, { annotations, builder }: OdfWalk): void {
  const name = attributes.get('office:name')
  const begun = annotations.find(
    ({ element, end }) => end === undefined && element.attributes.get('office:name') === name,
  )
  if (begun !== undefined) begun.end = builder.position
}

function changeAt({ attributes }: XmlElement, walk: OdfWalk): ReturnType<OdfWalk['changes']['get']> {
  return walk.changes.get(attributes.get('text:change-id') ?? '')
}

function openChange(element: XmlElement, walk: OdfWalk): void {
  const change = changeAt(element, walk)
  if (change === undefined) return
  walk.warnings.add('changes-tracked')
  walk.builder.openInline(change.shape)
}

function closeChange(element: XmlElement, walk: OdfWalk): void {
  const change = changeAt(element, walk)
  if (change !== undefined) walk.builder.closeInline(change.shape.kind)
}

/** Words that were deleted are kept apart from the text; they are put back where they stood, as deleted ones. */
function readRemoved(element: XmlElement, place: OdfPlace, walk: OdfWalk): void {
  const change = changeAt(element, walk)
  if (change?.removed === undefined) return
  walk.warnings.add('changes-tracked')
  const paragraphs = elementsIn(change.removed).filter(({ name }) => name !== 'office:change-info')
  const { builder } = walk
  if (!builder.isOpen) builder.begin({ kind: 'paragraph' })
  builder.openInline(change.shape)
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) builder.writeCollapsed(' ')
    readInlines(paragraph, place, walk)
  }
  builder.closeInline(change.shape.kind)
}

function readFrame(frame: XmlElement, walk: OdfWalk): void {
  const words = wordsOf(elementAt(frame, 'svg:desc')).trim()
  walk.builder.figure(words === '' ? wordsOf(elementAt(frame, 'svg:title')) : words)
  const box = elementAt(frame, 'draw:text-box')
  if (box !== undefined) walk.boxes.push(box)
  else if (frame.name === 'draw:custom-shape') walk.boxes.push(frame)
  if (elementsWithin(frame, 'draw:image').some(isRemote)) walk.warnings.add('remote-content-left-out')
}

function isRemote({ attributes }: XmlElement): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(attributes.get('xlink:href') ?? '')
}

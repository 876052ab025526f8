import type { InlineShape } from '#renderer/formats/block-builder'
import { linkAddress } from '#renderer/formats/link-address'
import { plainSign, symbolWords } from '#renderer/formats/word-symbols'
import { toggled, valueOf } from '#renderer/formats/word-styles'
import { changeOf, type WordPlace, type WordWalk } from '#renderer/formats/word-walk'
import { elementAt, elementsIn, elementsWithin, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** Elements that only wrap words, whatever else they mean. */
const passedThrough = new Set(
  `w:sdt w:sdtContent w:customXml w:smartTag w:bdo w:dir w:ruby w:rubyBase w:pict w:object w:drawing
  v:shape v:rect v:roundrect v:oval v:line v:group v:textbox m:oMath m:oMathPara`.split(/\s+/),
)

/** Reads what stands inside a paragraph, run by run. */
export function readRuns(parent: XmlElement, place: WordPlace, walk: WordWalk): void {
  for (const child of elementsIn(parent)) readPiece(child, place, walk)
}

function readPiece(element: XmlElement, place: WordPlace, walk: WordWalk): void {
  switch (element.name) {
    case 'w:r':
    case 'm:r':
      return readRun(element, place, walk)
    case 'w:hyperlink':
      return readInside(element, hyperlinkOf(element, walk), { place, walk })
    case 'w:fldSimple':
      return readInside(element, commandLink(element.attributes.get('w:instr') ?? ''), { place, walk })
    case 'w:commentRangeStart':
      walk.comments.set(idOf(element), { start: walk.builder.position, end: undefined })
      return
    case 'w:commentRangeEnd':
      return endComment(idOf(element), walk)
    case 'mc:AlternateContent':
      return readRuns(alternativeOf(element), place, walk)
    default:
      return readOther(element, place, walk)
  }
}

function readOther(element: XmlElement, place: WordPlace, walk: WordWalk): void {
  const change = changeOf(element)
  if (change !== undefined) {
    walk.warnings.add('changes-tracked')
    return readInside(element, change, { place, walk })
  }
  if (passedThrough.has(element.name) || element.name.startsWith('m:')) return readRuns(element, place, walk)
  if (element.name.startsWith('wp:') || element.name.startsWith('?:')) return readDrawing(element, walk)
  if (element.name === 'w:txbxContent') walk.boxes.push(element)
}

function readInside(
  element: XmlElement,
  shape: InlineShape | undefined,
  { place, walk }: { readonly place: WordPlace; readonly walk: WordWalk },
): void {
  if (shape !== undefined) walk.builder.openInline(shape)
  readRuns(element, place, walk)
  if (shape !== undefined) walk.builder.closeInline(shape.kind)
}

function idOf({ attributes }: XmlElement): string {
  return attributes.get('w:id') ?? ''
}

function endComment(id: string, { comments, builder }: WordWalk): void {
  const range = comments.get(id)
  if (range === undefined) comments.set(id, { start: builder.position, end: builder.position })
  else range.end ??= builder.position
}

/** The first choice that holds words or a picture with words; else what older programs show. */
function alternativeOf(element: XmlElement): XmlElement {
  const choices = [...elementsIn(element, 'mc:Choice'), ...elementsIn(element, 'mc:Fallback')]
  const isTelling = (choice: XmlElement) =>
    ['w:txbxContent', 'w:t', 'wp:docPr'].some((name) => elementsWithin(choice, name).length > 0)
  return choices.find(isTelling) ?? { name: '', attributes: new Map(), children: [] }
}

function readDrawing(drawing: XmlElement, walk: WordWalk): void {
  for (const words of elementsWithin(drawing, 'wp:docPr')) {
    walk.builder.figure(words.attributes.get('descr') ?? '')
  }
  walk.boxes.push(...elementsWithin(drawing, 'w:txbxContent'))
}

function hyperlinkOf({ attributes }: XmlElement, walk: WordWalk): InlineShape | undefined {
  const relation = walk.relations.get(attributes.get('r:id') ?? '')
  const address = relation?.isExternal === true ? linkAddress(relation.target) : undefined
  return address === undefined ? undefined : { kind: 'link', address }
}

/** The link that a field's command makes of its words. */
function commandLink(command: string): InlineShape | undefined {
  const written = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i.exec(command)?.[1]
  const isJump = /^\s*HYPERLINK\s+\\l\s/i.test(command)
  const address = written === undefined || isJump ? undefined : linkAddress(written)
  return address === undefined ? undefined : { kind: 'link', address }
}

function readRun(run: XmlElement, place: WordPlace, walk: WordWalk): void {
  const properties = elementAt(run, 'w:rPr')
  const style = walk.styles.styleOf(valueOf(elementAt(properties, 'w:rStyle')))
  const isHidden = toggled(properties, 'w:vanish', style.isHidden || place.style?.isHidden === true)
  if (isHidden) {
    if (elementsIn(run, 'w:t').some((words) => wordsOf(words).trim() !== '')) {
      walk.warnings.add('hidden-text-left-out')
    }
    return readMarksOnly(run, walk)
  }
  dress(walk, {
    strong: toggled(properties, 'w:b', style.isStrong),
    emphasis: toggled(properties, 'w:i', style.isEmphasis),
  })
  const font = elementAt(properties, 'w:rFonts')?.attributes.get('w:ascii')
  for (const child of elementsIn(run)) readRunPart(child, { place, walk, font })
}

/** Fields and comments go on through hidden text. */
function readMarksOnly(run: XmlElement, walk: WordWalk): void {
  for (const child of elementsIn(run)) {
    if (child.name === 'w:fldChar') readFieldMark(child, walk)
    else if (child.name === 'w:instrText') addToCommand(child, walk)
    else if (child.name === 'w:commentReference') endComment(idOf(child), walk)
  }
}

type RunPart = { readonly place: WordPlace; readonly walk: WordWalk; readonly font: string | undefined }

function readRunPart(element: XmlElement, { place, walk, font }: RunPart): void {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
    case 'm:t':
      return write(plainSign(wordsOf(element), font), place, walk)
    case 'w:tab':
    case 'w:ptab':
      return write(place.row === undefined ? '\t' : ' ', place, walk)
    case 'w:br':
    case 'w:cr':
      return breakLine(element, place, walk)
    case 'w:noBreakHyphen':
      return write('\u2011', place, walk)
    case 'w:softHyphen':
      return write('\u00ad', place, walk)
    case 'w:sym':
      return write(
        symbolWords(element.attributes.get('w:font'), element.attributes.get('w:char')),
        place,
        walk,
      )
    case 'w:fldChar':
      return readFieldMark(element, walk)
    case 'w:instrText':
      return addToCommand(element, walk)
    case 'w:footnoteReference':
      return mention('footnote', idOf(element), walk)
    case 'w:endnoteReference':
      return mention('endnote', idOf(element), walk)
    case 'w:commentReference':
      return endComment(idOf(element), walk)
    default:
      return readPiece(element, place, walk)
  }
}

function breakLine({ attributes }: XmlElement, place: WordPlace, walk: WordWalk): void {
  if (isCode(walk)) return
  const kind = attributes.get('w:type')
  if (place.row !== undefined) write(' ', place, walk)
  else if (kind === undefined || kind === 'textWrapping') walk.builder.breakLine('\n')
  else if (!walk.builder.isAtLineStart()) walk.builder.breakLine('\n')
}

function write(words: string, place: WordPlace, walk: WordWalk): void {
  if (isCode(walk)) return
  const kept = walk.isTrimming ? words.trimStart() : words
  if (kept === '') return
  walk.isTrimming = false
  walk.builder.write(place.row === undefined ? kept : kept.replace(/[\t\n]/g, ' '))
}

function isCode({ fields }: WordWalk): boolean {
  return fields.some((field) => field.isCode)
}

function addToCommand(element: XmlElement, { fields }: WordWalk): void {
  const field = fields.at(-1)
  if (field?.isCode === true && field.command.length < 4_000) field.command += wordsOf(element)
}

function readFieldMark({ attributes }: XmlElement, walk: WordWalk): void {
  const { fields, builder } = walk
  switch (attributes.get('w:fldCharType')) {
    case 'begin':
      fields.push({ isCode: true, command: '', isLink: false })
      return
    case 'separate': {
      const field = fields.at(-1)
      if (field === undefined) return
      field.isCode = false
      const link = commandLink(field.command)
      field.isLink = link !== undefined
      if (link !== undefined) builder.openInline(link)
      return
    }
    case 'end':
      if (fields.pop()?.isLink === true) builder.closeInline('link')
      return
    default:
  }
}

/** Notes of both kinds share one count, by which they stand at the end of the text. */
function mention(kind: 'footnote' | 'endnote', id: string, walk: WordWalk): void {
  if (isCode(walk)) return
  const key = `${kind} ${id}`
  const known = walk.mentions.get(key) ?? { kind, id, number: walk.mentions.size + 1 }
  walk.mentions.set(key, known)
  walk.builder.write(`[${known.number}]`)
}

/** Opens and closes what is set off, only where the next run differs. */
function dress(walk: WordWalk, wanted: { readonly strong: boolean; readonly emphasis: boolean }): void {
  for (const kind of ['strong', 'emphasis'] as const) {
    if (walk.dress[kind] && !wanted[kind]) walk.builder.closeInline(kind)
    if (!walk.dress[kind] && wanted[kind]) walk.builder.openInline({ kind })
    walk.dress[kind] = wanted[kind]
  }
}

/** Ends what is set off at the end of a paragraph. */
export function undress(walk: WordWalk): void {
  dress(walk, { strong: false, emphasis: false })
}

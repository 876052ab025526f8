import type { HeadingLevel } from '#domain/document/block'
import { elementAt, elementsIn, type XmlElement } from '#renderer/formats/xml-tree'

/** Which list a paragraph belongs to, and how deep in it, from 0. */
export type ListPlace = { readonly list: string; readonly level: number }

/** What a style says, with what it inherits. */
export type WordStyle = {
  readonly kind: 'quote' | 'code' | 'figure' | undefined
  readonly heading: HeadingLevel | undefined
  readonly list: Partial<ListPlace>
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isHidden: boolean
}

/** The styles of a file by their ids. */
export type WordStyles = {
  readonly styleOf: (id: string | undefined) => WordStyle
  /** The style of paragraphs that name none. */
  readonly plain: WordStyle
}

const noStyle: WordStyle = {
  kind: undefined,
  heading: undefined,
  list: {},
  isStrong: false,
  isEmphasis: false,
  isHidden: false,
}

/** Styles are inherited from each other so many times and no further: a circle ends there. */
const longestLine = 20

/** Word stores the English names of its own styles; other programs store what their users see. */
const headingNames =
  /^(?:heading|überschrift|titre|t[íi]tulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|başlık|标题|標題|見出し|제목)\s*([1-9])$/i
const quoteNames = /^(?:intense quote|quote|quotations?|block ?(?:text|quote)|zitat|citation|cita|цитата)$/i
const codeNames = /^(?:html preformatted|preformatted(?: text)?|source code|code|macro text)$/i

/** Reads the part of styles; a file without one has plain paragraphs. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const elements = elementsIn(root, 'w:style')
  const byId = new Map(elements.map((element) => [element.attributes.get('w:styleId') ?? '', element]))
  const known = new Map<string, WordStyle>()
  const styleOf = (id: string | undefined): WordStyle => {
    if (id === undefined) return noStyle
    const seen = known.get(id)
    if (seen !== undefined) return seen
    const style = lineOf(id, byId).reduceRight(inherited, noStyle)
    known.set(id, style)
    return style
  }
  const plainId = elements.find(isPlainParagraph)?.attributes.get('w:styleId')
  return { styleOf, plain: styleOf(plainId) }
}

function isPlainParagraph({ attributes }: XmlElement): boolean {
  return attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default'), false)
}

/** A style and what it is based on, itself first. */
function lineOf(id: string, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const line: XmlElement[] = []
  let next = byId.get(id)
  while (next !== undefined && line.length < longestLine) {
    line.push(next)
    const base: string | undefined = valueOf(elementAt(next, 'w:basedOn'))
    next = base === undefined ? undefined : byId.get(base)
  }
  return line
}

function inherited(base: WordStyle, element: XmlElement): WordStyle {
  const name = valueOf(elementAt(element, 'w:name')) ?? ''
  const paragraph = elementAt(element, 'w:pPr')
  const run = elementAt(element, 'w:rPr')
  const outline = outlineLevel(paragraph)
  return {
    kind: kindNamed(name) ?? base.kind,
    heading: outline === 'none' ? undefined : (headingNamed(name) ?? outline ?? base.heading),
    list: { ...base.list, ...listPlace(paragraph) },
    isStrong: toggled(run, 'w:b', base.isStrong),
    isEmphasis: toggled(run, 'w:i', base.isEmphasis),
    isHidden: toggled(run, 'w:vanish', base.isHidden),
  }
}

/** What a style of this name makes of a paragraph, besides a heading. */
export function kindNamed(name: string): WordStyle['kind'] {
  if (quoteNames.test(name)) return 'quote'
  if (codeNames.test(name)) return 'code'
  return /^(?:image |table )?caption$/i.test(name) ? 'figure' : undefined
}

/** The heading a style of this name makes; undefined for all other names. */
export function headingNamed(name: string): HeadingLevel | undefined {
  if (/^title$/i.test(name)) return 1
  const rank = headingNames.exec(name)?.[1]
  return rank === undefined ? undefined : headingLevel(Number(rank))
}

/** The heading that paragraph properties make of it: their outline level, `none` where they say body text. */
export function outlineLevel(properties: XmlElement | undefined): HeadingLevel | 'none' | undefined {
  const written = valueOf(elementAt(properties, 'w:outlineLvl'))
  if (written === undefined || !/^\d$/.test(written)) return undefined
  return written === '9' ? 'none' : headingLevel(Number(written) + 1)
}

function headingLevel(rank: number): HeadingLevel {
  return ([1, 2, 3, 4, 5, 6] as const)[Math.min(6, rank) - 1] ?? 6
}

/** Where paragraph properties put it among lists, as far as they say. */
export function listPlace(properties: XmlElement | undefined): Partial<ListPlace> {
  const numbering = elementAt(properties, 'w:numPr')
  const list = valueOf(elementAt(numbering, 'w:numId'))
  const level = valueOf(elementAt(numbering, 'w:ilvl'))
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined || !/^\d$/.test(level) ? {} : { level: Number(level) }),
  }
}

/** A property that is on by standing there, off by saying so, and else as it was. */
export function toggled(properties: XmlElement | undefined, name: string, before: boolean): boolean {
  const element = elementAt(properties, name)
  return element === undefined ? before : isOn(valueOf(element), true)
}

function isOn(written: string | undefined, otherwise: boolean): boolean {
  return written === undefined ? otherwise : !/^(?:0|false|off|none)$/i.test(written)
}

/** The `w:val` of an element. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val')
}

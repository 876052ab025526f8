import { listNumber, type NumberFormat } from '#renderer/formats/list-number'
import { elementAt, elementsIn, elementsWithin, type XmlElement } from '#renderer/formats/xml-tree'

/** What a style of an OpenDocument file says, with what it inherits. */
export type OdfStyle = {
  readonly kind: 'quote' | 'code' | 'figure' | undefined
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isHidden: boolean
  readonly isTitle: boolean
}

/** How one level of a list marks its items. */
export type OdfLevel =
  | { readonly kind: 'bullet'; readonly sign: string }
  | {
      readonly kind: 'number'
      readonly format: NumberFormat
      readonly before: string
      readonly after: string
      readonly start: number
    }
  | { readonly kind: 'none' }

/** The styles of a file. */
export type OdfStyles = {
  readonly styleOf: (family: 'paragraph' | 'text', name: string | undefined) => OdfStyle
  /** The level (from 0) of a list style; a plain bullet where nothing is known. */
  readonly levelOf: (list: string | undefined, level: number) => OdfLevel
}

const noStyle: OdfStyle = {
  kind: undefined,
  isStrong: false,
  isEmphasis: false,
  isHidden: false,
  isTitle: false,
}

/** Styles are inherited from each other so many times and no further: a circle ends there. */
const longestLine = 20

/** Gathers the styles of all parts that hold some; later ones go before earlier ones of the same name. */
export function readOdfStyles(roots: readonly (XmlElement | undefined)[]): OdfStyles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, ReadonlyMap<number, OdfLevel>>()
  for (const root of roots) {
    for (const element of elementsWithin(root, 'style:style')) {
      const { attributes } = element
      styles.set(keyOf(attributes.get('style:family'), attributes.get('style:name')), element)
    }
    for (const element of elementsWithin(root, 'text:list-style')) {
      lists.set(element.attributes.get('style:name') ?? '', levelsOf(element))
    }
  }
  const known = new Map<string, OdfStyle>()
  return {
    styleOf: (family, name) => {
      const key = keyOf(family, name)
      const style = known.get(key) ?? lineOf(key, family, styles).reduceRight(inherited, noStyle)
      known.set(key, style)
      return style
    },
    levelOf: (list, level) => lists.get(list ?? '')?.get(level) ?? { kind: 'bullet', sign: '•' },
  }
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''} ${name ?? ''}`
}

/** A style and what it is based on, itself first. */
function lineOf(key: string, family: string, styles: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const line: XmlElement[] = []
  let next = styles.get(key)
  while (next !== undefined && line.length < longestLine) {
    line.push(next)
    const parent: string | undefined = next.attributes.get('style:parent-style-name')
    next = parent === undefined ? undefined : styles.get(keyOf(family, parent))
  }
  return line
}

function inherited(base: OdfStyle, element: XmlElement): OdfStyle {
  const name = element.attributes.get('style:display-name') ?? element.attributes.get('style:name') ?? ''
  const text = elementAt(element, 'style:text-properties')?.attributes
  const weight = text?.get('fo:font-weight')
  const slant = text?.get('fo:font-style')
  const display = text?.get('text:display')
  return {
    kind: kindNamed(name) ?? base.kind,
    isStrong: weight === undefined ? base.isStrong : weight === 'bold' || Number(weight) >= 600,
    isEmphasis: slant === undefined ? base.isEmphasis : slant !== 'normal',
    isHidden: display === undefined ? base.isHidden : display === 'none',
    isTitle: base.isTitle || name === 'Title',
  }
}

function kindNamed(name: string): OdfStyle['kind'] {
  if (/^(?:quotations?|block(?:_20_| )?text|quote)$/i.test(name)) return 'quote'
  if (/^preformatted(?:_20_| )text$/i.test(name)) return 'code'
  return /^(?:caption|illustration|figure)$/i.test(name) ? 'figure' : undefined
}

function levelsOf(list: XmlElement): ReadonlyMap<number, OdfLevel> {
  const levels = elementsIn(list).map((element): readonly [number, OdfLevel] => {
    const level = Number(element.attributes.get('text:level') ?? '1') - 1
    return [level, levelOf(element)]
  })
  return new Map(levels)
}

const formats: ReadonlyMap<string, NumberFormat> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
])

function levelOf({ name, attributes }: XmlElement): OdfLevel {
  if (name !== 'text:list-level-style-number') {
    const sign = attributes.get('text:bullet-char') ?? ''
    return { kind: 'bullet', sign: /^[^\p{Co}\p{L}\s]{1,2}$/u.test(sign) ? sign : '•' }
  }
  const format = formats.get(attributes.get('style:num-format') ?? '')
  if (format === undefined) return { kind: 'none' }
  const start = Number(attributes.get('text:start-value') ?? '1')
  return {
    kind: 'number',
    format,
    before: attributes.get('style:num-prefix') ?? '',
    after: attributes.get('style:num-suffix') ?? '',
    start: Number.isInteger(start) && start >= 0 && start < 1_000_000 ? start : 1,
  }
}

/** The marker of an item: its sign, or its number as its level writes it. */
export function markerAt(level: OdfLevel, number: number): string {
  if (level.kind === 'none') return ''
  if (level.kind === 'bullet') return level.sign
  return `${level.before}${listNumber(number, level.format)}${level.after}`
}

import { listNumber, type NumberFormat } from '#renderer/formats/list-number'
import { valueOf, type ListPlace } from '#renderer/formats/word-styles'
import { elementAt, elementsIn, type XmlElement } from '#renderer/formats/xml-tree'

type Level = { readonly start: number; readonly format: string; readonly pattern: string }

/** One list: the counter it shares with others, and its levels. */
type WordList = {
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where this list first comes. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Counts the items of all lists of a file. */
export type Numbering = {
  /** The marker of the next item there, which is counted by asking; undefined where no list is meant. */
  readonly nextMarker: (place: ListPlace) => string | undefined
}

const formats: ReadonlyMap<string, NumberFormat> = new Map([
  ['decimalZero', 'decimal-zero'],
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
])

/** Reads the part of lists and begins to count; lists that share their levels share their count. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = listsOf(root)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    nextMarker: ({ list: id, level }) => {
      const list = lists.get(id)
      if (id === '0' || list === undefined) return undefined
      const counted = counts.get(list.counter) ?? []
      counts.set(list.counter, counted)
      if (!begun.has(id)) {
        begun.add(id)
        for (const [at, start] of list.restarts) counted[at] = start - 1
      }
      counted[level] = (counted[level] ?? startOf(list, level) - 1) + 1
      counted.length = level + 1
      return markerOf(list, level, counted)
    },
  }
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, WordList> {
  const shared = new Map(
    elementsIn(root, 'w:abstractNum').map((element) => [
      element.attributes.get('w:abstractNumId') ?? '',
      new Map(elementsIn(element, 'w:lvl').map(levelOf)),
    ]),
  )
  const lists = elementsIn(root, 'w:num').map((element): readonly [string, WordList] => {
    const counter = valueOf(elementAt(element, 'w:abstractNumId')) ?? ''
    const overrides = elementsIn(element, 'w:lvlOverride')
    const levels = overrides.flatMap((override) => elementsIn(override, 'w:lvl')).map(levelOf)
    return [
      element.attributes.get('w:numId') ?? '',
      {
        counter,
        levels: new Map([...(shared.get(counter) ?? []), ...levels]),
        restarts: new Map(overrides.flatMap(restartOf)),
      },
    ]
  })
  return new Map(lists)
}

function levelOf(element: XmlElement): readonly [number, Level] {
  const level = {
    start: countOf(valueOf(elementAt(element, 'w:start'))) ?? 1,
    format: valueOf(elementAt(element, 'w:numFmt')) ?? 'decimal',
    pattern: valueOf(elementAt(element, 'w:lvlText')) ?? '',
  }
  return [depthOf(element), level]
}

function restartOf(override: XmlElement): readonly (readonly [number, number])[] {
  const start = countOf(valueOf(elementAt(override, 'w:startOverride')))
  return start === undefined ? [] : [[depthOf(override), start]]
}

function depthOf(element: XmlElement): number {
  return Math.min(8, countOf(element.attributes.get('w:ilvl')) ?? 0)
}

function countOf(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,6}$/.test(written) ? Number(written) : undefined
}

function startOf(list: WordList, level: number): number {
  return list.levels.get(level)?.start ?? 1
}

function markerOf(list: WordList, level: number, counted: readonly number[]): string {
  const shape = list.levels.get(level)
  if (shape === undefined || shape.format === 'bullet') return bulletOf(shape?.pattern)
  if (shape.format === 'none') return ''
  return shape.pattern.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const format = formats.get(list.levels.get(at)?.format ?? 'decimal') ?? 'decimal'
    return listNumber(counted[at] ?? startOf(list, at), format)
  })
}

/** Bullets are mostly signs of symbol fonts in the private area, which would show as boxes. */
function bulletOf(pattern: string | undefined): string {
  const isOwnSign = pattern !== undefined && /^[^\p{Co}\p{L}\s]{1,2}$/u.test(pattern)
  return isOwnSign ? pattern : '•'
}

import { lanes, type PaintPlan } from '#domain/highlight/paint-plan'
import { colours, type Colour } from '#domain/highlight/text-highlight'
import type { Span } from '#domain/document/block'

/** What is painted over text besides marks. */
export type Extra =
  | 'find-all'
  | 'find-now'
  | 'flash'
  | 'added'
  | 'removed'
  | 'shared'
  | 'hover'
  | 'sentence'
  /** Characters that are not what they seem. */
  | 'odd'
  /** Words that are selected in another view of the document. */
  | 'held'

/** A stretch and the entry of the CSS highlight registry that paints it. */
export type PaintedSpan = Span & { readonly entry: string }

/** The name under which a fill is registered: f1 to f8. */
export function fillEntry(colour: Colour): string {
  return `f${colours.indexOf(colour) + 1}`
}

const laneLetters = { first: 'a', second: 'b', third: 'c', crowded: 'd' } as const

/** Turns a plan into stretches for the registry: fills f1–f8, lines l1a–l8d. */
export function paintedSpans(plan: PaintPlan): readonly PaintedSpan[] {
  return [
    ...plan.fills.map(({ start, end, colour }) => ({ start, end, entry: fillEntry(colour) })),
    ...plan.underlines.map(({ start, end, colour, lane }) => ({
      start,
      end,
      entry: `l${colours.indexOf(colour) + 1}${laneLetters[lane]}`,
    })),
  ]
}

const priorities: Readonly<Record<Extra, number>> = {
  odd: 5,
  sentence: 6,
  held: 7,
  hover: 8,
  shared: 9,
  added: 10,
  removed: 11,
  'find-all': 12,
  flash: 13,
  'find-now': 14,
}

type Owned = { readonly entry: Highlight; readonly range: StaticRange }

/** The ranges of one surface. Surfaces share the entries of the document's registry and never touch each other's. */
export class Painter {
  private owned: ReadonlyMap<string, Owned> = new Map()

  /** Replaces what this surface had painted; a stretch that stays as it was is not touched. */
  paint(spans: readonly PaintedSpan[], rangeOf: (span: Span) => StaticRange | undefined): void {
    const kept = new Map<string, Owned>()
    for (const span of spans) {
      const range = rangeOf(span)
      if (range === undefined) continue
      const name = `${span.entry} ${span.start} ${span.end}`
      const known = this.owned.get(name)
      const isSame = known !== undefined && isSameRange(known.range, range)
      kept.set(name, isSame ? known : { entry: entryNamed(span.entry), range })
    }
    for (const [name, { entry, range }] of this.owned)
      if (kept.get(name)?.range !== range) entry.delete(range)
    for (const [name, { entry, range }] of kept) if (this.owned.get(name)?.range !== range) entry.add(range)
    this.owned = kept
  }

  /** Takes everything of this surface off the registry. */
  clear(): void {
    for (const { entry, range } of this.owned.values()) entry.delete(range)
    this.owned = new Map()
  }
}

function isSameRange(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  )
}

function entryNamed(name: string): Highlight {
  const known = CSS.highlights.get(name)
  if (known !== undefined) return known
  const made = new Highlight()
  made.priority = priorityOf(name)
  CSS.highlights.set(name, made)
  return made
}

function priorityOf(name: string): number {
  const extra = Object.entries(priorities).find(([each]) => each === name)
  if (extra !== undefined) return extra[1]
  if (name.startsWith('f')) return 0
  return 1 + lanes.findIndex((lane) => name.endsWith(laneLetters[lane]))
}

import type { Span } from '#domain/document/block'
import type { Colour } from '#domain/highlight/text-highlight'

/** What painting needs to know of a mark. `markedAt` is an ISO 8601 instant. */
export type PaintedMark = Span & {
  readonly id: string
  readonly colour: Colour
  readonly markedAt: string
}

/** What the analyst is looking at: it is filled first. */
export type Focus = {
  readonly selectedId: string | undefined
  /** Marks of the claim in focus. */
  readonly focusedIds: ReadonlySet<string>
}

/** The lanes under a line of text: 3, 6 and 9 px below it; `crowded` is the third one when more than three share it. */
export const lanes = ['first', 'second', 'third', 'crowded'] as const

/** Where under a line of text a colour is drawn. */
export type Lane = (typeof lanes)[number]

/** A stretch with one colour behind the text. Fills never overlap. */
export type Fill = Span & { readonly id: string; readonly colour: Colour }
/** A stretch with one coloured line under the text. */
export type Underline = Span & { readonly id: string; readonly colour: Colour; readonly lane: Lane }
/** A stretch where more marks overlap than can be drawn: `hidden` names those that are not. */
export type Crowd = Span & { readonly hidden: readonly string[] }

/** How overlapping marks are told apart without ever blending two colours. */
export type PaintPlan = {
  readonly fills: readonly Fill[]
  readonly underlines: readonly Underline[]
  readonly crowds: readonly Crowd[]
}

/**
 * Plans the painting of marks sorted by start: each marked character gets one fill (selected, else focused, else of the
 * shortest mark, else of the newest); the other marks become underlines, each keeping its lane as far as it can.
 */
export function planPaint(marks: readonly PaintedMark[], focus: Focus): PaintPlan {
  const plan = { fills: [] as Fill[], underlines: [] as Underline[], crowds: [] as Crowd[] }
  const laneOf = new Map<string, number>()
  for (const { start, end, active } of pieces(marks)) {
    const [filled, ...others] = active.toSorted(byRank(focus))
    if (filled === undefined) continue
    extend(plan.fills, { start, end, id: filled.id, colour: filled.colour })
    laneOf.delete(filled.id)
    const drawn = giveLanes(others, laneOf)
    const hidden = others.filter((mark) => !drawn.some((each) => each.mark === mark)).map(({ id }) => id)
    for (const { mark, lane } of drawn) {
      const name = lane === 2 && hidden.length > 0 ? 'crowded' : (lanes[lane] ?? 'third')
      extend(plan.underlines, { start, end, id: mark.id, colour: mark.colour, lane: name })
    }
    if (hidden.length > 0) plan.crowds.push({ start, end, hidden })
  }
  return plan
}

type Piece = Span & { readonly active: readonly PaintedMark[] }

/** The stretches between two neighbouring edges, with the marks that cover each. */
function* pieces(marks: readonly PaintedMark[]): Generator<Piece> {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let next = 0
  let active: readonly PaintedMark[] = []
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1]
    if (end === undefined) return
    const coming: PaintedMark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.start <= start; mark = marks[++next])
      coming.push(mark)
    active = [...active, ...coming].filter((mark) => mark.end > start)
    if (active.length > 0) yield { start, end, active }
  }
}

function byRank({ selectedId, focusedIds }: Focus): (a: PaintedMark, b: PaintedMark) => number {
  return (a, b) =>
    Number(b.id === selectedId) - Number(a.id === selectedId) ||
    Number(focusedIds.has(b.id)) - Number(focusedIds.has(a.id)) ||
    a.end - a.start - (b.end - b.start) ||
    b.markedAt.localeCompare(a.markedAt)
}

type Placed = { readonly mark: PaintedMark; readonly lane: number }

/** Three lanes at most: who had one keeps it, the others take the lowest that is free, in the order of the text. */
function giveLanes(others: readonly PaintedMark[], laneOf: Map<string, number>): readonly Placed[] {
  const taken = new Set(others.map(({ id }) => laneOf.get(id)))
  const drawn: Placed[] = []
  for (const mark of others.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const lane = laneOf.get(mark.id) ?? [0, 1, 2].find((free) => !taken.has(free))
    if (lane === undefined) continue
    taken.add(lane)
    laneOf.set(mark.id, lane)
    drawn.push({ mark, lane })
  }
  return drawn
}

/** Adds a stretch, or lengthens the last one of the same mark and kind when the new one only continues it. */
function extend<Stretch extends Fill | Underline>(stretches: Stretch[], next: Stretch): void {
  const at = stretches.findLastIndex(({ id }) => id === next.id)
  const last = stretches[at]
  const isContinued = last?.end === next.start && laneIn(last) === laneIn(next)
  if (last !== undefined && isContinued) stretches[at] = { ...last, end: next.end }
  else stretches.push(next)
}

function laneIn(stretch: Fill | Underline): Lane | undefined {
  return 'lane' in stretch ? stretch.lane : undefined
}

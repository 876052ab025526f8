import type { Span } from '#domain/document/block'

/** Marks in the order of the text, and the farthest end of every stretch of them, for questions in logarithmic time. */
export type MarkIndex<Mark extends Span> = {
  readonly marks: readonly Mark[]
  /** A tree in an array: leaf `size + i` is the end of mark i, each inner node the greater of its two children. */
  readonly farthest: Int32Array
  readonly size: number
}

/** Prepares marks, sorted by where they start, for questions about places. */
export function indexMarks<Mark extends Span>(marks: readonly Mark[]): MarkIndex<Mark> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, marks.length)))
  const farthest = new Int32Array(2 * size).fill(-1)
  marks.forEach((mark, i) => {
    farthest[size + i] = mark.end
  })
  for (let node = size - 1; node > 0; node--) {
    farthest[node] = Math.max(farthest[2 * node] ?? -1, farthest[2 * node + 1] ?? -1)
  }
  return { marks, farthest, size }
}

/** The marks that share at least one character with a span, in the order of the text. */
export function marksWithin<Mark extends Span>(index: MarkIndex<Mark>, span: Span): readonly Mark[] {
  const last = countStartingBefore(index.marks, span.end)
  const found: Mark[] = []
  collect(index, { after: span.start, last, found }, { node: 1, from: 0, width: index.size })
  return found
}

/** What lies under one character, shortest first: the order in which repeated clicks go through it. */
export function hits<Mark extends Span>(index: MarkIndex<Mark>, offset: number): readonly Mark[] {
  return marksWithin(index, { start: offset, end: offset + 1 }).toSorted(byLength)
}

/** The hit after the one that is selected, going round; the shortest when none of them is. */
export function nextHit<Mark extends Span & { readonly id: string }>(
  found: readonly Mark[],
  selected: string | undefined,
): Mark | undefined {
  const at = found.findIndex((mark) => mark.id === selected)
  return found[(at + 1) % Math.max(1, found.length)]
}

/** How many marks start before an offset. */
export function countStartingBefore(marks: readonly Span[], offset: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Search<Mark> = { readonly after: number; readonly last: number; readonly found: Mark[] }
type Branch = { readonly node: number; readonly from: number; readonly width: number }

function collect<Mark extends Span>(index: MarkIndex<Mark>, search: Search<Mark>, branch: Branch): void {
  const { node, from, width } = branch
  if (from >= search.last || (index.farthest[node] ?? -1) <= search.after) return
  if (width === 1) {
    const mark = index.marks[from]
    if (mark !== undefined) search.found.push(mark)
    return
  }
  const half = width / 2
  collect(index, search, { node: 2 * node, from, width: half })
  collect(index, search, { node: 2 * node + 1, from: from + half, width: half })
}

function byLength(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start) || b.start - a.start
}

import type { Steps } from '#domain/steps'

/** Things in layers from left to right that are tied to each other. */
export type Layers = {
  /** Each layer as it is to stand where ties do not say otherwise; heights in CSS pixels. */
  readonly layers: readonly (readonly { readonly id: string; readonly height: number }[])[]
  /** From a thing to one of a layer further right; others are left out. */
  readonly ties: readonly { readonly from: string; readonly to: string }[]
  /** Between things of a layer, in CSS pixels. */
  readonly gap: number
}

/** Where the middle of each thing is from the top, in CSS pixels; the top is anywhere. */
export type Middles = ReadonlyMap<string, number>

/**
 * Puts each layer in an order in which few ties cross, and each thing as near to those it is tied to as the others let it.
 * It sweeps over the layers as Sugiyama did; hundreds of things take a few milliseconds.
 */
export function* middleSteps({ layers, ties, gap }: Layers): Steps<Middles> {
  const rows = yield* ordered(woven(layers, ties))
  yield* settle(rows, gap)
  return new Map(rows.flatMap((row) => row.map(({ id, middle }) => [id, middle])))
}

/** A thing on its way to its place. A tie that passes a layer has a stand-in in it, without height. */
type Bead = {
  readonly id: string
  readonly height: number
  readonly left: Bead[]
  readonly right: Bead[]
  /** Its place in its row. */
  at: number
  middle: number
}

type Row = readonly Bead[]

function woven(layers: Layers['layers'], ties: Layers['ties']): readonly Row[] {
  const rows = layers.map((layer) => layer.map(({ id, height }) => bead(id, height)))
  const rowOf = new Map(rows.flatMap((row, at) => row.map((one) => [one.id, at])))
  const beads = new Map(rows.flatMap((row) => row.map((one) => [one.id, one])))
  for (const { from, to } of ties) {
    const [first, last] = [beads.get(from), beads.get(to)]
    const [begin, end] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0]
    if (first === undefined || last === undefined || begin >= end) continue
    const between = rows.slice(begin + 1, end).map((row, nth) => {
      const one = bead(`${from} ${to} ${nth}`, 0)
      row.push(one)
      return one
    })
    const string = [first, ...between, last]
    for (const [nth, one] of string.slice(1).entries()) tie(string[nth] ?? first, one)
  }
  return rows.map(numbered)
}

function bead(id: string, height: number): Bead {
  return { id, height, left: [], right: [], at: 0, middle: 0 }
}

function tie(one: Bead, other: Bead): void {
  one.right.push(other)
  other.left.push(one)
}

function numbered(row: Row): Row {
  for (const [at, one] of row.entries()) one.at = at
  return row
}

/** Sweeps at most, and so many that make nothing better before it is given up. */
const mostSweeps = 24
const patience = 4

/** Sweeps to and fro, each row by where its neighbours in the row before stand, and keeps what crosses least. */
function* ordered(rows: readonly Row[]): Steps<readonly Row[]> {
  let best = { rows, crossings: crossingsIn(rows) }
  let now = rows
  let since = 0
  for (let sweep = 0; sweep < mostSweeps && since < patience && best.crossings > 0; sweep += 1) {
    const isForth = sweep % 2 === 0
    for (const at of (isForth ? [...now.keys()] : [...now.keys()].reverse()).slice(1)) {
      now = now.with(at, numbered(exchanged(sorted(now[at] ?? [], isForth ? 'left' : 'right'))))
      yield
    }
    const crossings = crossingsIn(now)
    since = crossings < best.crossings ? 0 : since + 1
    if (crossings < best.crossings) best = { rows: now, crossings }
  }
  return best.rows.map(numbered)
}

type Side = 'left' | 'right'

/** A row by the mean place of neighbours on one side; what has none there stays where it is. */
function sorted(row: Row, side: Side): Row {
  const tied = row.filter((one) => one[side].length > 0)
  const places = new Map(tied.map((one) => [one, meanOf(one[side].map(({ at }) => at))]))
  const inOrder = tied.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).values()
  return row.map((one) => (one[side].length > 0 ? (inOrder.next().value ?? one) : one))
}

/** Changes neighbours in a row about as long as fewer ties cross then. */
function exchanged(row: Row): Row {
  const now = row.map((one) => ({ one, left: placesOf(one.left), right: placesOf(one.right) }))
  for (let round = 0, isAny = true; isAny && round < patience; round += 1) {
    isAny = false
    for (let at = 0; at + 1 < now.length; at += 1) {
      const [above, below] = [now[at], now[at + 1]]
      if (above === undefined || below === undefined || crossed(below, above) >= crossed(above, below))
        continue
      ;[now[at], now[at + 1]] = [below, above]
      isAny = true
    }
  }
  return now.map(({ one }) => one)
}

/** Where the neighbours of a thing stand, rising. */
type Ends = Readonly<Record<Side, readonly number[]>>

/** How many ties of two things cross when one stands above the other. */
function crossed(above: Ends, below: Ends): number {
  return inversions(above.left, below.left) + inversions(above.right, below.right)
}

function placesOf(beads: readonly Bead[]): readonly number[] {
  return beads.map(({ at }) => at).sort((a, b) => a - b)
}

/** How many pairs there are of one of the upper places behind one of the lower; both rising. */
function inversions(upper: readonly number[], lower: readonly number[]): number {
  let count = 0
  let passed = 0
  for (const place of upper) {
    while (passed < lower.length && (lower[passed] ?? Infinity) < place) passed += 1
    count += passed
  }
  return count
}

function crossingsIn(rows: readonly Row[]): number {
  for (const row of rows) numbered(row)
  return rows.reduce((sum, row) => sum + crossingsBehind(row), 0)
}

/** How many ties between a row and the next cross: ends that stand above one that was met earlier, counted in a tree of sums. */
function crossingsBehind(row: Row): number {
  const ends = row.flatMap(({ right }) => placesOf(right))
  const size = Math.max(0, ...ends) + 1
  const sums = new Array<number>(size + 1).fill(0)
  let count = 0
  for (const [met, end] of ends.entries()) {
    let upTo = 0
    for (let at = end + 1; at > 0; at -= at & -at) upTo += sums[at] ?? 0
    count += met - upTo
    for (let at = end + 1; at <= size; at += at & -at) sums[at] = (sums[at] ?? 0) + 1
  }
  return count
}

/** Sweeps after which nothing moves any more that one could see. */
const settlings = 12

/** Moves things towards those they are tied to, to and fro; none over another. */
function* settle(rows: readonly Row[], gap: number): Steps<void> {
  for (const row of rows)
    spread(
      row,
      row.map(() => ({ wish: 0, weight: 1 })),
      gap,
    )
  for (let sweep = 0; sweep < settlings; sweep += 1)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      spread(row, row.map(wishOf), gap)
      yield
    }
}

type Wish = { readonly wish: number; readonly weight: number }

/** Every tie pulls alike; what is tied to nothing would stay. */
function wishOf({ left, right, middle }: Bead): Wish {
  const tied = [...left, ...right]
  if (tied.length === 0) return { wish: middle, weight: 0.01 }
  return { wish: meanOf(tied.map((one) => one.middle)), weight: tied.length }
}

/** Gives each of a row the middle it wishes; where that is too narrow, they share the way (isotonic regression). */
function spread(row: Row, wishes: readonly Wish[], gap: number): void {
  const offsets = offsetsOf(row, gap)
  const blocks: { wish: number; weight: number; count: number }[] = []
  for (const [at, { wish, weight }] of wishes.entries()) {
    let block = { wish: wish - (offsets[at] ?? 0), weight, count: 1 }
    for (let last = blocks.at(-1); last !== undefined && last.wish > block.wish; last = blocks.at(-1)) {
      blocks.pop()
      const both = last.weight + block.weight
      const mean = (last.wish * last.weight + block.wish * block.weight) / both
      block = { wish: mean, weight: both, count: last.count + block.count }
    }
    blocks.push(block)
  }
  const shifts = blocks.flatMap(({ wish, count }) => new Array<number>(count).fill(wish))
  for (const [at, one] of row.entries()) one.middle = (shifts[at] ?? 0) + (offsets[at] ?? 0)
}

/** Where the middles of a row are when it stands as close as it can. */
function offsetsOf(row: Row, gap: number): readonly number[] {
  const offsets: number[] = []
  for (const [at, { height }] of row.entries()) {
    const before = row[at - 1]
    offsets.push(before === undefined ? 0 : (offsets[at - 1] ?? 0) + (before.height + height) / 2 + gap)
  }
  return offsets
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

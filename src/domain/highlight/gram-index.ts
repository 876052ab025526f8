/** Letters in a gram: short enough to survive edits, long enough to be rare. */
export const gramLength = 8

/** Where each run of eight letters of a text stands: places sorted by the run's hash, then by place. */
export type GramIndex = {
  readonly text: string
  /** Where the places of each hash begin; one more entry than there are hashes. */
  readonly firstOf: Int32Array
  readonly places: Int32Array
  readonly mask: number
}

/** Lists every gram of a text once (two passes, some 12 bytes a letter), so that many quotes are found quickly. */
export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - gramLength + 1)
  const buckets = 2 ** Math.min(20, Math.max(10, Math.ceil(Math.log2(count + 1))))
  const mask = buckets - 1
  const hashes = hashAll(text, count, mask)
  const firstOf = new Int32Array(buckets + 1)
  for (const hash of hashes) firstOf[hash + 1] = (firstOf[hash + 1] ?? 0) + 1
  for (let hash = 0; hash < buckets; hash++)
    firstOf[hash + 1] = (firstOf[hash + 1] ?? 0) + (firstOf[hash] ?? 0)
  const next = firstOf.slice()
  const places = new Int32Array(count)
  for (let place = 0; place < count; place++) {
    const hash = hashes[place] ?? 0
    const slot = next[hash] ?? 0
    places[slot] = place
    next[hash] = slot + 1
  }
  return { text, firstOf, places, mask }
}

/**
 * The places where the gram at `offset` of a pattern stands in the text, in order. Of a gram that is everywhere only the
 * `most` places nearest to `near` are given: the others prove nothing.
 */
export function placesOf(
  index: GramIndex,
  gram: { readonly pattern: string; readonly offset: number },
  wanted: { readonly near: number; readonly most: number },
): readonly number[] {
  const hash = hashAt(gram.pattern, gram.offset) & index.mask
  const first = index.firstOf[hash] ?? 0
  const last = index.firstOf[hash + 1] ?? 0
  const middle = lowerBound(index.places, { first, last }, wanted.near)
  const from = Math.max(first, middle - wanted.most)
  const to = Math.min(last, middle + wanted.most)
  const found: number[] = []
  for (let slot = from; slot < to; slot++) {
    const place = index.places[slot] ?? 0
    if (isSame(index.text, place, gram)) found.push(place)
  }
  return found
}

function hashAll(text: string, count: number, mask: number): Uint32Array {
  const hashes = new Uint32Array(count)
  for (let at = 0; at < count; at++) hashes[at] = hashAt(text, at) & mask
  return hashes
}

function hashAt(text: string, at: number): number {
  let hash = 0
  for (let i = 0; i < gramLength; i++) hash = Math.imul(hash, 0x9e3779b1) + text.charCodeAt(at + i)
  return (hash ^ (hash >>> 15)) >>> 0
}

function isSame(
  text: string,
  place: number,
  gram: { readonly pattern: string; readonly offset: number },
): boolean {
  for (let i = 0; i < gramLength; i++) {
    if (text.charCodeAt(place + i) !== gram.pattern.charCodeAt(gram.offset + i)) return false
  }
  return true
}

function lowerBound(
  places: Int32Array,
  { first, last }: { readonly first: number; readonly last: number },
  near: number,
): number {
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < near) low = middle + 1
    else high = middle
  }
  return low
}

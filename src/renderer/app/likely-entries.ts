/** What is read of an entry: what it is called, and a few words behind it. */
type Words = { readonly label: string; readonly detail: string }

/** How near an entry is to what was typed: a lower tier first, then letters that stand closer together. */
export type Likeness = { readonly tier: number; readonly spread: number }

/** Words without case and accents. */
export function folded(words: string): string {
  const lower = words.toLowerCase()
  // Most names are plain letters, and folding twenty thousand others is what a first letter would wait for.
  return isPlain.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '')
}

const isPlain = /^[\x20-\x7e]*$/

const foldings = new WeakMap<Words, Words>()

/** The words of an entry, folded once. */
export function foldedOf(entry: Words): Words {
  const known = foldings.get(entry)
  if (known !== undefined) return known
  const words = { label: folded(entry.label), detail: folded(entry.detail) }
  foldings.set(entry, words)
  return words
}

/**
 * How near folded words are to what was typed, by the better of the two: all of it, its beginning, the beginning of a word,
 * a part; in the name also the letters in their order. Undefined where not even that.
 */
export function likeness({ label, detail }: Words, typed: string): Likeness | undefined {
  const named = nearness(label, typed) ?? inOrder(label, typed)
  // Letters here and there in a whole sentence mean nothing.
  const told = nearness(detail, typed)
  const [first, second] = [named?.tier ?? Infinity, told?.tier ?? Infinity]
  if (first <= second) return named === undefined ? undefined : { ...named, tier: 2 * first }
  return told === undefined ? undefined : { ...told, tier: 2 * second + 1 }
}

function nearness(text: string, typed: string): Likeness | undefined {
  const at = text.indexOf(typed)
  if (at === 0) return { tier: text.length === typed.length ? 0 : 1, spread: 0 }
  if (at > 0) return { tier: isWordStart(text, at) || text.includes(` ${typed}`) ? 2 : 3, spread: 0 }
  return undefined
}

function isWordStart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(at - 1, at))
}

function inOrder(text: string, typed: string): Likeness | undefined {
  let at = 0
  let start = -1
  for (const letter of typed) {
    if (letter === ' ') continue
    const found = text.indexOf(letter, at)
    if (found === -1) return undefined
    if (start === -1) start = found
    at = found + letter.length
  }
  return { tier: 4, spread: at - start }
}

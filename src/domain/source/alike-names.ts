import type { Source } from '#domain/source/source'

/** Why two names look like one: letters that fold alike, one being the first letters of the other, or initials for given names. */
export type NameLikeness = 'folding' | 'abbreviation' | 'initials'

/** Two sources that may be one. */
export type AlikePair = {
  readonly one: Source
  readonly other: Source
  readonly likeness: NameLikeness
}

/** Whether two names may name one source, and why; undefined where they do not look alike. The order does not matter. */
export function likenessOf(one: string, other: string): NameLikeness | undefined {
  return likenessOfWords(wordsOf(one), wordsOf(other))
}

/** The pairs of sources whose names look alike, at most `most`. One look at each source: only names with a key in common are compared. */
export function alikePairs(sources: readonly Source[], most: number): readonly AlikePair[] {
  const byKey = new Map<string, Known[]>()
  const pairs: AlikePair[] = []
  for (const source of sources) {
    const own: Known = { source, words: wordsOf(source.name) }
    const keys = keysOf(own.words)
    const others = new Set(keys.others.flatMap((key) => byKey.get(key) ?? []))
    for (const other of others) {
      const likeness = likenessOfWords(own.words, other.words)
      if (likeness !== undefined) pairs.push({ one: other.source, other: source, likeness })
      if (pairs.length >= most) return pairs
    }
    for (const key of keys.own) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [own])
      else known.push(own)
    }
  }
  return pairs
}

type Known = { readonly source: Source; readonly words: Words }
type Words = {
  readonly whole: readonly string[]
  readonly capitals: string
  /** The words run together, and the same in order of letters: comparing those compares the words. */
  readonly joined: string
  readonly sorted: string
  readonly initials: string
}

/** Words that name nobody by themselves and are left out of abbreviations. */
const fillers = new Set(
  'the of for and de du des la le les el los y et der die das und fur von и в та у'.split(' '),
)

function wordsOf(name: string): Words {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const whole = plain
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
  const capitals = plain.trim().replaceAll('.', '')
  return {
    whole,
    capitals: /^\p{Lu}{2,6}$/u.test(capitals) ? capitals.toLowerCase() : '',
    joined: whole.join(''),
    sorted: [...whole].sort().join(' '),
    initials: whole.map((word) => word.charAt(0)).join(''),
  }
}

function likenessOfWords(one: Words, other: Words): NameLikeness | undefined {
  const [a, b] = [one.whole, other.whole]
  if (a.length === 0 || b.length === 0) return undefined
  if (one.joined === other.joined || isReordered(one, other)) return 'folding'
  if (isAbbreviated(one, other) || isAbbreviated(other, one)) return 'abbreviation'
  return isSamePerson(a, b) ? 'initials' : undefined
}

/** The same words in another order: "Marten, Ines" and "Ines Marten". One word has only one order. */
function isReordered(a: Words, b: Words): boolean {
  return a.whole.length > 1 && a.sorted === b.sorted
}

/** Capitals that are the first letters of all the words: "BMA" and "Bureau of Maritime Affairs". */
function isAbbreviated({ capitals }: Words, { whole, initials }: Words): boolean {
  return capitals !== '' && whole.length > 1 && capitals === initials
}

/** The same last word, and before it given names of which one is the first letter of the other: "I. Marten", "Ines Marten". */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.at(-1) !== b.at(-1)) return false
  const isFitting = (word: string, at: number): boolean => {
    const other = b[at] ?? ''
    return (
      word === other ||
      (word.length === 1 && other.startsWith(word)) ||
      (other.length === 1 && word.startsWith(other))
    )
  }
  return a.every(isFitting)
}

/** Under what a name is kept, and under what those are found that may look like it. */
function keysOf({ whole, capitals, joined, sorted, initials }: Words): {
  readonly own: readonly string[]
  readonly others: readonly string[]
} {
  const shared = [
    `whole ${joined}`,
    `sorted ${sorted}`,
    `person ${whole.length} ${initials} ${whole.at(-1) ?? ''}`,
  ]
  // Names with the same initials are many, and alike only to capitals: one kind looks for the other.
  const [long, short] = [`long ${initials}`, `short ${capitals}`]
  return capitals === ''
    ? { own: [...shared, long], others: [...shared, `short ${initials}`] }
    : { own: [...shared, short], others: [...shared, `long ${capitals}`] }
}

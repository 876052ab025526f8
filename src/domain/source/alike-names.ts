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

/**
 * The pairs of sources whose names look alike, at most `most`. One look at each source: a name is only compared with those
 * found under its keys, and whatever is found there does look alike, so the work grows with the names and the pairs told.
 */
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
  /** The words with the family name last ("Marten, Ines") and initials that were run together apart ("JRR", "J.R."). */
  readonly person: readonly string[]
}

/** Words that name nobody by themselves and are left out of abbreviations. */
const fillers = new Set(
  'the of for and de du des la le les el los y et der die das und fur von и в та у'.split(' '),
)

function wordsOf(name: string): Words {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const whole = foldedWords(plain)
  const capitals = plain.trim().replaceAll('.', '')
  return {
    whole,
    capitals: /^\p{Lu}{2,6}$/u.test(capitals) ? capitals.toLowerCase() : '',
    joined: whole.join(''),
    sorted: [...whole].sort().join(' '),
    initials: whole.map((word) => word.charAt(0)).join(''),
    person: foldedWords(spreadInitials(familyLast(plain))),
  }
}

function foldedWords(plain: string): readonly string[] {
  return plain
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
}

function familyLast(plain: string): string {
  const [family = '', given = '', ...more] = plain.split(',')
  return more.length > 0 || given.trim() === '' ? plain : `${given} ${family}`
}

/** "JRR Tolkien" and "J.R.R. Tolkien" with a blank behind each initial; capitals alone say nothing in a name all of capitals. */
function spreadInitials(plain: string): string {
  const isLoud = !/\p{Ll}/u.test(plain)
  return plain.replaceAll(/(?<![\p{L}\p{N}])(?:\p{Lu}\.?){2,4}(?=\s+\S)/gu, (initials) =>
    isLoud && !initials.includes('.') ? initials : Array.from(initials.replaceAll('.', '')).join(' '),
  )
}

function likenessOfWords(one: Words, other: Words): NameLikeness | undefined {
  const [a, b] = [one.whole, other.whole]
  if (a.length === 0 || b.length === 0) return undefined
  if (one.joined === other.joined || isReordered(one, other)) return 'folding'
  if (isAbbreviated(one, other) || isAbbreviated(other, one)) return 'abbreviation'
  return isSamePerson(one.person, other.person) ? 'initials' : undefined
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
  if (a.length > mostGiven + 1) return false
  const isFitting = (word: string, at: number): boolean => {
    const other = b[at] ?? ''
    return (
      word === other ||
      (isInitial(word) && other.startsWith(word)) ||
      (isInitial(other) && word.startsWith(other))
    )
  }
  return a.every(isFitting)
}

/** Names with more words before the last one are titles of something. */
const mostGiven = 5

function isInitial(word: string): boolean {
  return word.length === 1 && /\p{L}/u.test(word)
}

type Keys = { readonly own: readonly string[]; readonly others: readonly string[] }

/** Under what a name is kept, and under what those are found that look like it. */
function keysOf({ capitals, joined, sorted, initials, person }: Words): Keys {
  const shared = [`whole ${joined}`, `sorted ${sorted}`]
  const given = personKeys(person)
  // Names with the same initials are many, and alike only to capitals: one kind looks for the other.
  const [long, short] = [`long ${initials}`, `short ${capitals}`]
  return capitals === ''
    ? { own: [...shared, ...given.own, long], others: [...shared, ...given.others, `short ${initials}`] }
    : { own: [...shared, ...given.own, short], others: [...shared, ...given.others, `long ${capitals}`] }
}

/**
 * Two persons look alike where both have the same words once every given name is an initial that is one in either. So a name
 * is kept under each form that another could turn it into, with the places that are initials in itself; and it looks, in
 * each form, for those whose own initials make up for what it writes out. Many full names that share initials never meet.
 */
function personKeys(person: readonly string[]): Keys {
  const given = person.slice(0, -1)
  if (given.length === 0 || given.length > mostGiven) return { own: [], others: [] }
  const own = given.reduce((set, word, at) => (isInitial(word) ? set | (1 << at) : set), 0)
  const all = (1 << given.length) - 1
  const forms = subsetsOf(all & ~own).map((added) => ({ added, initials: own | added }))
  const named = (initials: number): string => {
    const words = given.map((word, at) => ((initials >> at) & 1 ? word.charAt(0) : word))
    return `person ${[...words, person.at(-1) ?? ''].join(' ')} ${initials}`
  }
  return {
    own: forms.map(({ initials }) => `${named(initials)} ${own}`),
    others: forms.flatMap(({ added, initials }) =>
      subsetsOf(own).map((some) => `${named(initials)} ${added | some}`),
    ),
  }
}

/** All sets of bits within a set, itself and the empty one among them. */
function subsetsOf(set: number): readonly number[] {
  const subsets = [set]
  for (let next = set; next > 0;) {
    next = (next - 1) & set
    subsets.push(next)
  }
  return subsets
}

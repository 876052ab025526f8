import { numberWordOf, type NumberWord } from '#domain/suggest/number-words'
import type { Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'
import { isAndHalf, isPeopleOrMoney, partBehind, ratioAt, vagueNumber } from '#domain/suggest/vague-numbers'

/** A number read from tokens: `next` is the first token behind it, `kind` how far it can be taken at its word. */
export type NumberRead = {
  readonly value: number
  readonly next: number
  /** `part` is a share of something ("half of"), `many` a plural that only says "at least" ("hundreds"). */
  readonly kind: 'plain' | 'near' | 'many' | 'part'
  /** Whether it was written in figures, and whether it is a bare word for one, which may be an article. */
  readonly isFigure: boolean
  readonly isOne: boolean
  /** The power it was multiplied by: 1,000,000 for "1.2 million". */
  readonly scale: number
}

/** Longer rows of number words are not numbers. */
const longest = 14

/** The number that begins at a token, in figures or words of the tongue; undefined where none does. */
export function readNumber(tokens: readonly Token[], at: number, tongue: Tongue): NumberRead | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  if (tongue === 'en' && /^(?:number|word)$/.test(first.kind)) {
    const told = ratioAt(tokens, at, (from) => saidNumber(tokens, from, tongue)) ?? vagueNumber(tokens, at)
    if (told !== undefined) return told
  }
  return saidNumber(tokens, at, tongue)
}

/** A number told by itself, neither a ratio nor a vague one. */
function saidNumber(tokens: readonly Token[], at: number, tongue: Tongue): NumberRead | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  if (first.kind === 'number') return readFigure(tokens, at, tongue)
  if (first.kind !== 'word') return undefined
  return readFraction(tokens, at, tongue) ?? withHalf({ tokens, tongue }, readWords(tokens, at, tongue))
}

/** "one and a half million", "a million and a half". */
function withHalf({ tokens, tongue }: Row, read: NumberRead | undefined): NumberRead | undefined {
  if (read?.kind !== 'plain' || tongue !== 'en' || !isAndHalf(tokens, read.next)) return read
  const half = read.value + read.scale / 2
  const [value, next] = scaled({ tokens, tongue }, half, read.next + 3)
  return { ...read, value: clean(value), next, isOne: false }
}

/** What a figure means with the thousands and decimals of a tongue: "1.200" is 1200 in German, 1.2 in English. */
export function figureValue(text: string, tongue: Tongue): number {
  const bare = text.replace(/['’\s]/g, '')
  const marks = bare.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return Number(bare)
  const isMixed = marks.some((mark) => mark !== last)
  const tail = bare.length - bare.lastIndexOf(last) - 1
  if (isMixed) return Number(bare.replaceAll(last === '.' ? ',' : '.', '').replace(',', '.'))
  const isThousands = marks.length > 1 || (tail === 3 && last === thousandsMark[tongue] && !/^0/.test(bare))
  return Number(isThousands ? bare.replaceAll(last, '') : bare.replace(',', '.'))
}

const thousandsMark: Readonly<Record<Tongue, string>> = {
  en: ',',
  de: '.',
  fr: '.',
  es: '.',
  ru: '.',
  uk: '.',
}

function readFigure(tokens: readonly Token[], at: number, tongue: Tongue): NumberRead | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  const price = mixedPart(tokens, at)
  const { part, length } = price > 0 ? { part: price, length: 4 } : partBehind(tokens, at + 1)
  const figure = figureValue(first.text, tongue) + part
  const [value, next] = scaled({ tokens, tongue }, figure, at + 1 + length)
  const scale = figure === 0 ? 1 : Math.round(value / figure)
  return { value, next, kind: 'plain', isFigure: true, isOne: false, scale }
}

/** The fraction of "72-5/8", as prices of shares are written. */
function mixedPart(tokens: readonly Token[], at: number): number {
  const [dash, above, stroke, below] = tokens.slice(at + 1, at + 5)
  const isMixed = dash?.text === '-' && !dash.isApart && stroke?.text === '/' && !stroke.isApart
  if (!isMixed || !/^\d{1,2}$/.test(above?.text ?? '') || !/^(?:2|4|8|16|32)$/.test(below?.text ?? ''))
    return 0
  const part = Number(above?.text) / Number(below?.text)
  return part < 1 ? part : 0
}

type Row = { readonly tokens: readonly Token[]; readonly tongue: Tongue }

/** Multiplies by the powers that follow: "1.2 million", "5 hundred thousand". */
function scaled({ tokens, tongue }: Row, value: number, at: number): readonly [number, number] {
  const token = tokens[at]
  if (token?.kind !== 'word') return [value, at]
  const scale = numberWordOf(token.plain, tongue)
  const isScale =
    scale?.kind === 'times' || (scale?.kind === 'many' && tongue !== 'en' && scale.value >= 1_000)
  if (!isScale) return short({ tokens, tongue }, value, at)
  const after = isPointOf(tokens[at + 1], token) ? at + 2 : at + 1
  return scaled({ tokens, tongue }, clean(value * scale.value), after)
}

/** Abbreviations written against the figure: "300k", "$2bn", "5m" only after a sign of currency or before people and money. */
function short({ tokens, tongue }: Row, value: number, at: number): readonly [number, number] {
  const token = tokens[at]
  if (token === undefined || token.isApart) return [value, at]
  const isMillion = isCurrency(tokens[at - 2]) || (tongue === 'en' && isPeopleOrMoney(tokens[at + 1]))
  if (token.text === 'm' && isMillion) return [clean(value * 1e6), at + 1]
  const factor = { k: 1e3, K: 1e3, bn: 1e9, mn: 1e6, tn: 1e12 }[token.text]
  return factor === undefined ? [value, at] : [clean(value * factor), at + 1]
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && /^[$€£¥₽₴₹]$/u.test(token.text)
}

/** The point of an abbreviation: "5 Mio. Tonnen", "12 тыс. человек". */
function isPointOf(token: Token | undefined, word: Token): boolean {
  const isShort = /^(?:mio|mrd|tsd|тыс|тис|млн|млрд)$/u.test(word.plain)
  return isShort && token?.text === '.' && !token.isApart
}

/** Takes away what binary arithmetic adds: 1.2 × 1,000,000 is 1,200,000. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

/** "half", "a third", "two thirds", "half a million", "la moitié". */
function readFraction(tokens: readonly Token[], at: number, tongue: Tongue): NumberRead | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.kind !== 'word') return undefined
  const one = numberWordOf(first.plain, tongue)
  const isArticle = articles[tongue].has(first.plain)
  const isJoined = second?.text === '-' && !second.isApart && tokens[at + 2]?.isApart === false
  const partAt = one?.kind === 'part' ? at : isJoined ? at + 2 : at + 1
  const named = tokens[partAt]
  const word = named?.kind === 'word' ? numberWordOf(named.plain, tongue) : undefined
  if (word?.kind !== 'part') return undefined
  const times = partAt === at || isArticle ? 1 : one?.kind === 'add' ? one.value : undefined
  if (times === undefined || times > 9) return undefined
  const ofAt = articles[tongue].has(tokens[partAt + 1]?.plain ?? '') ? partAt + 2 : partAt + 1
  const [value, next] = scaled({ tokens, tongue }, times * word.value, ofAt)
  if (value >= 1) return { value, next, kind: 'plain', isFigure: false, isOne: false, scale: 1 }
  return {
    value: share(times * word.value),
    next: partAt + 1,
    kind: 'part',
    isFigure: false,
    isOne: false,
    scale: 1,
  }
}

/** A share in hundredths, as far as the word tells it: two thirds are 66.7. */
function share(part: number): number {
  return Math.round(part * 1_000) / 10
}

const articles: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'one']),
  de: new Set(['ein', 'eine', 'einem', 'einer', 'einen', 'die', 'der', 'das']),
  fr: new Set(['un', 'une', 'la', 'le', 'd']),
  es: new Set(['un', 'una', 'la', 'el']),
  ru: new Set([]),
  uk: new Set([]),
}

function readWords(tokens: readonly Token[], at: number, tongue: Tongue): NumberRead | undefined {
  const isArticle = articles[tongue].has(tokens[at]?.plain ?? '')
  let sum = beginning
  let next = at
  while (next - at < longest) {
    const from = sum.isBegun ? skipped({ tokens, tongue }, next, sum) : next
    const token = tokens[from]
    const told = token?.kind === 'word' ? wordAt(token, tongue, from === at && isArticle) : undefined
    const word = sum.isBegun ? told : plurally(token, told)
    const grown = word === undefined ? undefined : grow(sum, word, tongue)
    if (grown === undefined) break
    sum = grown
    next = from + 1
    if (sum.isDone) break
  }
  if (!sum.isBegun) return undefined
  const isBareArticle = next === at + 1 && numberWordOf(tokens[at]?.plain ?? '', tongue) === undefined
  if (isBareArticle) return undefined
  const value = clean(sum.total + sum.current)
  return {
    value,
    next,
    kind: sum.kind,
    isFigure: false,
    isOne: value === 1 && next === at + 1,
    scale: powerOf(sum),
  }
}

/** "миллионов долларов" with no number before it: many of them. */
function plurally(token: Token | undefined, word: NumberWord | undefined): NumberWord | undefined {
  const isPlural = /^(?:тысяч|тисяч|(?:миллион|миллиард|триллион)ов|(?:мільйон|мільярд)ів)$/u
  return word?.kind === 'times' && isPlural.test(token?.text.toLowerCase() ?? '')
    ? { ...word, kind: 'many' }
    : word
}

/** The power a number of words ends with: "two million" has one, "two million and five" none. */
function powerOf({ total, current }: Sum): number {
  if (current !== 0) return 1
  return [1e12, 1e9, 1e6, 1e3].find((power) => total >= power && total % power === 0) ?? 1
}

/** "a dozen" and "eine Million" count as one of it; alone an article is no number. */
function wordAt(token: Token, tongue: Tongue, isArticle: boolean): NumberWord | undefined {
  return numberWordOf(token.plain, tongue) ?? (isArticle ? { kind: 'add', value: 1 } : undefined)
}

type Sum = {
  readonly total: number
  readonly current: number
  readonly kind: NumberRead['kind']
  readonly isBegun: boolean
  readonly isDone: boolean
}

const beginning: Sum = {
  total: 0,
  current: 0,
  kind: 'plain',
  isBegun: false,
  isDone: false,
}

/** The sum with one more word, or undefined where the word cannot follow ("twenty" after "five"). */
function grow(sum: Sum, word: NumberWord, tongue: Tongue): Sum | undefined {
  const begun = { ...sum, isBegun: true }
  switch (word.kind) {
    case 'add':
      return canAdd(sum, word.value, tongue) ? { ...begun, ...added(sum, word.value, tongue) } : undefined
    case 'times':
      if (!sum.isBegun && tongue === 'en') return undefined
      return multiplied(begun, sum, word.value)
    case 'near':
      return sum.total > 0 || sum.current > 1
        ? undefined
        : { ...begun, current: word.value, kind: 'near', isDone: true }
    case 'many':
      return many(begun, sum, word.value)
    case 'part':
      return undefined
  }
}

function added(sum: Sum, value: number, tongue: Tongue): Pick<Sum, 'current'> {
  const isFourScore = tongue === 'fr' && value === 20 && sum.current % 100 === 4
  return { current: isFourScore ? sum.current - 4 + 80 : sum.current + value }
}

function canAdd({ current, isBegun, kind }: Sum, value: number, tongue: Tongue): boolean {
  if (!isBegun) return true
  if (kind !== 'plain') return false
  const tail = current % 100
  if (value >= 100) return tongue !== 'en' && current % 1_000 === 0
  if (tongue === 'fr' && value === 20 && tail === 4) return true
  if (tongue === 'fr' && (tail === 60 || tail === 80)) return value < 20
  if (tail === 0) return current > 0 || value >= 1
  return tail >= 20 && tail % 10 === 0 && value < 10 && value >= 1
}

function multiplied(begun: Sum, sum: Sum, power: number): Sum | undefined {
  if (power <= 100) {
    if (sum.isBegun && (sum.current === 0 || sum.current > 99)) return undefined
    return { ...begun, current: Math.max(1, sum.current) * power }
  }
  if (sum.isBegun && sum.current === 0) return { ...begun, total: clean(sum.total * power) }
  return { ...begun, total: clean(sum.total + Math.max(1, sum.current) * power), current: 0 }
}

/** "tens of thousands" is at least two tens of them; "hundreds" at least two hundred. */
function many(begun: Sum, sum: Sum, value: number): Sum | undefined {
  if (!sum.isBegun) return { ...begun, current: value === 20 ? 20 : value * 2, kind: 'many' }
  if (sum.kind === 'many') return { ...begun, current: sum.current * value, isDone: true }
  return sum.current > 1 ? { ...begun, current: sum.current * value } : undefined
}

/** Steps over what joins two number words: a hyphen, "and" after a hundred, "et" and "y" between tens and ones. */
function skipped({ tokens, tongue }: Row, at: number, sum: Sum): number {
  const token = tokens[at]
  if (token === undefined) return at
  if (token.text === '-' && !token.isApart && tokens[at + 1]?.isApart === false) return at + 1
  const follows =
    tokens[at + 1]?.kind === 'word' ? numberWordOf(tokens[at + 1]?.plain ?? '', tongue) : undefined
  if (sum.kind === 'many' && (token.plain === 'of' || token.plain === 'de')) return at + 1
  if (follows?.kind !== 'add') return at
  if (tongue === 'en' && token.plain === 'and')
    return sum.total + sum.current >= 100 && sum.kind === 'plain' ? at + 1 : at
  if (tongue === 'fr' && token.plain === 'et')
    return sum.current % 100 >= 20 && follows.value % 10 === 1 ? at + 1 : at
  if (tongue === 'es' && token.plain === 'y')
    return sum.current % 100 >= 30 && sum.current % 10 === 0 ? at + 1 : at
  return at
}

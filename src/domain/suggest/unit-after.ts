import { befallen, compounded, fillers, stops, unmarkedPlurals } from '#domain/suggest/amount-words'
import { withPer } from '#domain/suggest/rate-after'
import type { Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'
import { knownUnit } from '#domain/question/unit-words'

/** A unit as written, with the first token behind it. */
export type UnitRead = { readonly unit: string; readonly next: number }

/** How many words may stand between a number and what it counts. */
const reach = 5

/** Signs of currency. */
export const currency = /^[$€£¥₽₴₹]$/u

/** What the number before a token counts or measures; undefined where that cannot be told from the words behind it. */
export function unitAfter(
  tokens: readonly Token[],
  { next: at, value }: { readonly next: number; readonly value: number },
  tongue: Tongue,
): UnitRead | undefined {
  const first = tokens[at]
  if (first === undefined || first.kind === 'break') return undefined
  if (first.text === '%' || first.text === '‰' || (currency.test(first.text) && !isPriceSign(tokens, at)))
    return { unit: first.text, next: at + 1 }
  if (first.text === '°' && tokens[at + 1] !== undefined) return degrees(tokens, at)
  if (isHyphen(first) && !first.isApart) return compoundUnit(tokens, at + 1)
  const points = pointsAt(tokens, at)
  const read =
    points ?? namedUnit(tokens, at, tongue) ?? countedAfter({ tokens, tongue, isOne: value === 1 }, at)
  return read === undefined ? undefined : withPer(tokens, read, tongue)
}

/** "five $20 notes": the sign belongs to the number behind it. */
function isPriceSign(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]
  return tokens[at]?.isApart === true && behind?.kind === 'number' && !behind.isApart
}

/** "percentage points" are no per cent. */
function pointsAt(tokens: readonly Token[], at: number): UnitRead | undefined {
  for (const length of [2, 3]) {
    const words = tokens.slice(at, at + length)
    const unit = words.map((word) => word.text).join(' ')
    if (/^(?:percentage|percent|per cent|pct|basis) points?$/i.test(unit)) return { unit, next: at + length }
  }
  return undefined
}

function degrees(tokens: readonly Token[], at: number): UnitRead | undefined {
  const scale = tokens[at + 1]?.text
  return scale === 'C' || scale === 'F' ? { unit: `°${scale}`, next: at + 2 } : undefined
}

function isHyphen(token: Token): boolean {
  return /^[-‐‑]$/u.test(token.text)
}

/** "200-foot", "13-nation", "45-year-old". */
function compoundUnit(tokens: readonly Token[], at: number): UnitRead | undefined {
  const word = tokens[at]
  if (word?.kind !== 'word' || word.isApart) return undefined
  const isOld = tokens[at + 1]?.text === '-' && tokens[at + 2]?.plain === 'old'
  if (isOld) return { unit: `${word.text}-old`, next: at + 3 }
  // "228-room" counts rooms; "four-wheel drive" and "two-fold" count nothing.
  const isFigure = tokens[at - 2]?.kind === 'number'
  const isUnit = isFigure || knownUnit(word.text) !== undefined || compounded.has(word.plain)
  return isUnit ? { unit: word.text, next: at + 1 } : undefined
}

/** Units that are known by name, of up to three words: "per cent", "square kilometres", "km". */
function namedUnit(tokens: readonly Token[], at: number, tongue: Tongue): UnitRead | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length)
    if (words.length < length || words.some((word) => word.kind !== 'word')) continue
    const unit = words.map((word) => word.text).join(' ')
    const isKnown =
      length === 1 ? !stops[tongue].has(first.plain) && knownWord(first) : knownUnit(unit) !== undefined
    if (isKnown) return withRate(tokens, { unit, next: withSquare(tokens, at + length) })
  }
  return undefined
}

/** "170 km/h" is no length. */
function withRate(tokens: readonly Token[], { unit, next }: UnitRead): UnitRead {
  const [stroke, per] = [tokens[next], tokens[next + 1]]
  const isRate = stroke?.text === '/' && !stroke.isApart && per?.kind === 'word' && !per.isApart
  return isRate ? { unit: `${unit}/${per.text}`, next: next + 2 } : { unit, next }
}

/** Single letters are units only right behind a figure or as they are written: "5 m", "12 t", not "5 T". */
function knownWord(word: Token): boolean {
  if (word.text.length === 1 && word.text !== word.text.toLowerCase() && word.text !== 'W') return false
  return knownUnit(word.text) !== undefined
}

function withSquare(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token !== undefined && /^[²³]$/u.test(token.text) && !token.isApart ? at + 1 : at
}

type Counting = { readonly tokens: readonly Token[]; readonly tongue: Tongue; readonly isOne: boolean }

/** The noun that is counted; English tells it by its plural, so that "12 loaded trucks" are trucks. */
function countedAfter({ tokens, tongue, isOne }: Counting, at: number): UnitRead | undefined {
  let start = at
  for (let step = at; step < at + reach; step++) {
    const [token, behind] = [tokens[step], tokens[step + 1]]
    if (token?.kind !== 'word') return undefined
    const isJoined = behind !== undefined && isHyphen(behind) && !behind.isApart
    if (isJoined && tokens[step + 2]?.kind === 'word') {
      step += 1
      continue
    }
    if (stops[tongue].has(token.plain)) return undefined
    const isNoun = isOne ? !fillers[tongue].has(token.plain) : isCounted(token, tongue)
    if (isNoun && !fillers[tongue].has(token.plain))
      return { unit: written(tokens, start, step), next: step + 1 }
    start = step + 1
  }
  return undefined
}

/** The words from one token to another as one: "ex-partners". */
function written(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join('')
}

function isCounted(token: Token, tongue: Tongue): boolean {
  switch (tongue) {
    case 'en':
      return (
        unmarkedPlurals.has(token.plain) ||
        /[^su'i]s$/.test(token.plain) ||
        /(?:ss|sh|ch)es$/.test(token.plain)
      )
    case 'de':
      return /^\p{Lu}/u.test(token.text)
    case 'ru':
      return befallen.has(token.plain) || !/(?:ых|их|ые|ие|ого|его)$/u.test(token.plain)
    case 'uk':
      return befallen.has(token.plain) || !/(?:их|іх|ого|[сцз]ькі)$/u.test(token.plain)
    case 'fr':
    case 'es':
      return true
  }
}

import { knownUnit } from '#domain/question/unit-words'
import { peopleAndMoney } from '#domain/suggest/amount-words'
import { numberWordOf } from '#domain/suggest/number-words'
import type { NumberRead } from '#domain/suggest/read-number'
import type { Token } from '#domain/suggest/tokens'

const bare = { isFigure: false, isOne: false, scale: 1 } as const

/**
 * English numbers that are only near: "several hundred" and "a few dozen" are at least two of them, "a couple of" is about
 * two.
 */
export function vagueNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const start = /^an?$/.test(tokens[at]?.plain ?? '') ? at + 1 : at
  const word = tokens[start]?.plain ?? ''
  const isPair = word === 'couple' && start > at
  if (!isPair && !/^(?:several|few)$/.test(word)) return undefined
  const behind = tokens[start + 1]?.plain === 'of' ? start + 2 : start + 1
  const power = powerAt(tokens, isPair ? behind : start + 1)
  if (power !== undefined)
    return { ...bare, value: 2 * power.value, next: power.next, kind: isPair ? 'near' : 'many' }
  return isPair ? { ...bare, value: 2, next: behind, kind: 'near' } : undefined
}

function powerAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at]
  const word = token?.kind === 'word' ? numberWordOf(token.plain, 'en') : undefined
  if (word?.kind !== 'times') return undefined
  const more = powerAt(tokens, at + 1)
  return { value: word.value * (more?.value ?? 1), next: more?.next ?? at + 1 }
}

/**
 * "one in five", "nine out of ten", "two out of three hundred": a share, in hundredths. `readWhole` reads the number that
 * begins at a token.
 */
export function ratioAt(
  tokens: readonly Token[],
  at: number,
  readWhole: (from: number) => NumberRead | undefined,
): NumberRead | undefined {
  const part = smallNumber(tokens[at])
  const isOut = tokens[at + 1]?.plain === 'out' && tokens[at + 2]?.plain === 'of'
  if (part === undefined || part === 0 || (!isOut && tokens[at + 1]?.plain !== 'in')) return undefined
  const wholeAt = isOut ? at + 3 : at + 2
  // "two in 2014" is a year; only words are counted so without "out of".
  const isWritten = tokens[at]?.kind === 'word' && tokens[wholeAt]?.kind === 'word'
  const whole = isOut || isWritten ? readWhole(wholeAt) : undefined
  if (whole?.kind !== 'plain' || whole.value <= part || !Number.isInteger(whole.value)) return undefined
  const behind = tokens[whole.next]
  if (smallNumber(behind) !== undefined || (!isOut && isTime(behind))) return undefined
  return { ...bare, value: hundredths(part, whole.value), next: whole.next, kind: 'part' }
}

/** "three in ten minutes" is how many came in that time. */
function isTime(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && (knownUnit(token.text)?.dimension === 'time' || longTimes.test(token.plain))
  )
}

const longTimes = /^(?:decade|century|centurie|fortnight|night|morning|evening|season)s?$/

/** Three figures of a share: two thirds are 66.7, one in three hundred is 0.333. */
function hundredths(part: number, whole: number): number {
  return Number(((part / whole) * 100).toPrecision(3))
}

function smallNumber(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined
  const word = token?.kind === 'word' ? numberWordOf(token.plain, 'en') : undefined
  return word?.kind === 'add' || word?.kind === 'times' ? word.value : undefined
}

const parts: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 0.3333],
  ['⅔', 0.6667],
])

/** The part behind a figure, "2½" and "2 1/2", with the tokens it is written with. */
export function partBehind(
  tokens: readonly Token[],
  at: number,
): { readonly part: number; readonly length: number } {
  const sign = parts.get(tokens[at]?.text ?? '')
  if (sign !== undefined) return { part: sign, length: 1 }
  const [above, stroke, below] = tokens.slice(at, at + 3)
  const isPart =
    stroke?.text === '/' && !stroke.isApart && below?.isApart === false && above?.isApart === true
  const isSmall = /^\d$/.test(above?.text ?? '') && /^[2-9]$/.test(below?.text ?? '')
  const part = isPart && isSmall ? Number(above?.text) / Number(below?.text) : 1
  return part < 1 ? { part, length: 3 } : { part: 0, length: 0 }
}

/** "and a half" behind a number of words. */
export function isAndHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === 'and' && tokens[at + 1]?.plain === 'a' && tokens[at + 2]?.plain === 'half'
}

/** Whether people or money follow, which are told in millions: "3.5m people"; "10m waves" and "3.5m wide" are lengths. */
export function isPeopleOrMoney(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.isApart) return false
  // "5m Ukrainians", "2m Iraqis".
  return peopleAndMoney.has(token.plain) || /^\p{Lu}\p{L}+(?:an|i)s$/u.test(token.text)
}

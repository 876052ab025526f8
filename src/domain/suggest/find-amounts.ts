import type { Span } from '#domain/document/block'
import { dateWords } from '#domain/document/date-words'
import { snapToGraphemes } from '#domain/document/graphemes'
import type { Amount, Qualifier } from '#domain/question/amount'
import { knownUnit } from '#domain/question/unit-words'
import {
  fillers,
  labels,
  longestPhrase,
  qualifierPhrases,
  ranges,
  shareOf,
  stops,
} from '#domain/suggest/amount-words'
import { readNumber, type NumberRead } from '#domain/suggest/read-number'
import { tokensOf, type Token } from '#domain/suggest/tokens'
import { tongueOf, type Tongue } from '#domain/suggest/tongue'
import { currency, unitAfter, type UnitRead } from '#domain/suggest/unit-after'

/** An amount a passage seems to state, with the words it was read from: qualifier, number and unit. */
export type FoundAmount = Span & { readonly amount: Amount }

type Row = { readonly tokens: readonly Token[]; readonly tongue: Tongue }

/** A number with its place among the tokens: from `at` to before `next`. */
type Placed = NumberRead & { readonly at: number }

/**
 * The amounts a passage seems to state, in order; suggestions, never facts. Dates, times, years, ordinals and numbers that
 * only name something are left out. `language` is a BCP 47 tag; nothing is found in languages that are not known. Offsets are
 * UTF-16 units of the passage, end exclusive; time grows with its length.
 */
export function findAmounts(passage: string, language: string): readonly FoundAmount[] {
  const tongue = tongueOf(language)
  if (tongue === undefined) return []
  const row = { tokens: tokensOf(passage, tongue), tongue }
  const found: FoundAmount[] = []
  for (let at = 0; at < row.tokens.length;) {
    const number = numberAt(row, at)
    if (number === undefined) {
      at += 1
      continue
    }
    const stated = rangeFrom(row, number) ?? single(row, number)
    if (stated !== undefined) found.push(placed(passage, row, stated))
    at = stated?.next ?? number.next
  }
  return found
}

/** An amount with the tokens it was read from. */
type Stated = {
  readonly amount: Amount
  readonly first: number
  readonly last: number
  readonly next: number
}

function placed(passage: string, { tokens }: Row, { amount, first, last }: Stated): FoundAmount {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? passage.length]
  return { ...snapToGraphemes(passage, { start, end }), amount }
}

function numberAt({ tokens, tongue }: Row, at: number): Placed | undefined {
  const read = readNumber(tokens, at, tongue)
  return read === undefined ? undefined : { ...read, at }
}

/** "between 20 and 30", "20 to 30", "20–30"; a range the wrong way round is none. */
function rangeFrom(row: Row, low: Placed): Stated | undefined {
  const { tokens, tongue } = row
  const words = ranges[tongue]
  const joint = tokens[low.next]
  if (joint === undefined || low.kind !== 'plain') return undefined
  const opening = tokens[low.at - 1]?.plain ?? ''
  const high = numberAt(row, low.next + 1)
  if (high === undefined || high.kind !== 'plain') return undefined
  const isOpened = words.between.has(opening) && words.and.has(joint.plain)
  // English tells a change by "from … to"; the others say so by the verb, which nobody can be sure of here.
  const isSpan = words.to.has(joint.plain) && !(tongue === 'en' && words.from.has(opening))
  const isEither = words.or.has(joint.plain) && high.value - low.value <= 2 && high.value < 100
  const isDash = /^[–—-]$/u.test(joint.text) && joint.isApart === (tokens[low.next + 1]?.isApart ?? false)
  if (!isOpened && !isSpan && !isEither && !isDash) return undefined
  const from = withScaleOf(low, high)
  if (from >= high.value || isNoAmount(row, low)) return undefined
  const unit = unitAround(row, { ...high, at: low.at })
  if (isDash && unit.unit === '') return undefined
  const qualifier = isOpened ? undefined : qualifiedFrom(row, low.at).qualifier
  const amount = { ...limited(qualifier, from, high.value), unit: unit.unit }
  const first =
    isOpened || words.from.has(opening) ? low.at - 1 : Math.min(qualifiedFrom(row, low.at).at, unit.first)
  return { amount, first, last: unit.next - 1, next: unit.next }
}

/** "Up to 20 to 30" is at most 30, "at least 20 to 30" at least 20; "about 20 to 30" says no more than the range. */
function limited(qualifier: Qualifier | undefined, low: number, high: number): Omit<Amount, 'unit'> {
  if (qualifier === 'at-most' || qualifier === 'less-than') return { qualifier, low: high, high }
  if (qualifier === 'at-least' || qualifier === 'more-than') return { qualifier, low, high: low }
  return { qualifier: 'between', low, high }
}

/** "1.2 to 1.5 million": the power behind the second number holds for both. */
function withScaleOf(low: Placed, high: Placed): number {
  const scaled = Number((low.value * high.scale).toPrecision(12))
  return low.scale === 1 && high.scale > 1 && scaled < high.value ? scaled : low.value
}

function single(row: Row, number: Placed): Stated | undefined {
  const unit = unitAround(row, number)
  const before = qualifiedFrom(row, Math.min(number.at, unit.first))
  const behind = qualifiedBehind(row, unit.next) ?? qualifiedBehind(row, number.next)
  const qualifier =
    number.kind === 'many' ? 'at-least' : (behind?.qualifier ?? before.qualifier ?? plainly(number))
  // "Fewer than hundreds" has a number at neither end.
  if (number.kind === 'many' && (before.qualifier ?? behind?.qualifier ?? 'at-least') !== 'at-least')
    return undefined
  if (isNoAmount(row, number) || !isTold(row, number, { unit, qualifier })) return undefined
  const isBelow = isBelowNothing(row, number, unit)
  const value = isBelow ? -number.value : number.value
  const next = Math.max(unit.next, behind?.next ?? 0)
  const first = isBelow ? number.at - 1 : Math.min(before.at, unit.first)
  return { amount: { qualifier, low: value, high: value, unit: unit.unit }, first, last: next - 1, next }
}

/** "-5 °C"; a dash before anything that is counted is a dash. */
function isBelowNothing({ tokens }: Row, { at }: Placed, { unit }: UnitRead): boolean {
  const sign = tokens[at - 1]
  const isMinus = sign?.isApart === true && /^[-−]$/u.test(sign.text) && tokens[at]?.isApart === false
  return isMinus && /^[°%]/u.test(unit)
}

function plainly(number: Placed): Qualifier {
  return number.kind === 'near' ? 'about' : 'exact'
}

/** The unit, with the first token that belongs to it (a sign of currency may stand before the number) and the next behind. */
type UnitAround = UnitRead & { readonly first: number }

function unitAround({ tokens, tongue }: Row, number: Placed): UnitAround {
  const sign = tokens[number.at - 1]
  if (sign !== undefined && currency.test(sign.text) && tokens[number.at]?.isApart === false) {
    return { unit: sign.text, first: number.at - 1, next: number.next }
  }
  const read = unitAfter(tokens, number, tongue)
  if (number.kind === 'part') return { unit: '%', first: number.at, next: number.next }
  return { unit: read?.unit ?? '', first: number.at, next: read?.next ?? number.next }
}

/** The longest phrase before a token that qualifies it, with its first token. */
function qualifiedFrom(
  { tokens, tongue }: Row,
  at: number,
): { readonly at: number; readonly qualifier?: Qualifier } {
  for (let length = longestPhrase; length > 0; length--) {
    const words = tokens.slice(Math.max(0, at - length), at)
    const qualifier =
      words.length === length ? qualifierPhrases[tongue].before.get(phraseOf(words)) : undefined
    if (qualifier !== undefined) return { at: at - length, qualifier }
  }
  const point = tokens[at - 1]
  return point?.text === '.' && !point.isApart && tokens[at - 2]?.plain === 'ca'
    ? { at: at - 2, qualifier: 'about' }
    : { at }
}

function qualifiedBehind(
  { tokens, tongue }: Row,
  at: number,
): { readonly next: number; readonly qualifier: Qualifier } | undefined {
  if (tokens[at]?.text === '+' && !tokens[at].isApart) return { next: at + 1, qualifier: 'at-least' }
  for (const length of [2, 1]) {
    const qualifier = qualifierPhrases[tongue].after.get(phraseOf(tokens.slice(at, at + length)))
    if (qualifier !== undefined) return { next: at + length, qualifier }
  }
  return undefined
}

function phraseOf(words: readonly Token[]): string {
  return words.every((word) => word.kind === 'word') ? words.map((word) => word.plain).join(' ') : ''
}

/** Whether a number names, dates or counts off rather than says how many. */
function isNoAmount(row: Row, number: Placed): boolean {
  const { tokens } = row
  const [before, behind] = [tokens[number.at - 1], tokens[number.next]]
  return (
    isGlued(row, number) ||
    isDated(row, number) ||
    isLabelled(before, behind, tokens[number.at - 2]) ||
    isAge(row, number) ||
    isMultiple(row, number) ||
    isNamed(row, number)
  )
}

/** Part of something longer: "A4", "T-72", "1/3", "v1.2.3", "555-1234". */
function isGlued({ tokens, tongue }: Row, number: Placed): boolean {
  const [first, before, behind] = [tokens[number.at], tokens[number.at - 1], tokens[number.next]]
  const isCompound = behind?.text === '-' && !behind.isApart && tokens[number.next + 1]?.isApart === false
  if (isCompound && tokens[number.next + 1]?.kind === 'word')
    return unitAfter(tokens, number, tongue) === undefined
  if (!number.isFigure) return false
  const isRangeEnd = before?.text === '-' && tokens[number.at - 2]?.kind === 'number'
  return (!isRangeEnd && isGluedTo(first, before)) || isGluedBehind(number, behind)
}

function isGluedTo(first: Token | undefined, before: Token | undefined): boolean {
  if (first?.isApart !== false || before === undefined || before.kind === 'break') return false
  return /^[\p{L}\d/:_#№.§]/u.test(before.text) || (before.text === '-' && !before.isApart)
}

function isGluedBehind({ value }: Placed, behind: Token | undefined): boolean {
  if (behind?.isApart !== false) return false
  if (behind.kind !== 'word') return /^[/:_]$/.test(behind.text)
  return knownUnit(behind.text) === undefined || (behind.text === 's' && value % 10 === 0)
}

/** A day, a year, or a time by the clock. */
function isDated(row: Row, number: Placed): boolean {
  const { tokens } = row
  const [before, behind] = [tokens[number.at - 1], tokens[number.next]]
  if (isMonth(before) || isMonth(behind)) return true
  const afterNext = tokens[number.next + 1]
  if (behind?.text === '.' && isMonth(afterNext)) return true
  if (behind?.plain === 'de' && isMonth(afterNext)) return true
  if (/^(?:pm|am|uhr|oclock)$/.test(behind?.plain ?? '') && number.value <= 24) return true
  const isDotted = /^[ap]$/.test(behind?.plain ?? '') && afterNext?.text === '.'
  if (isDotted && tokens[number.next + 2]?.plain === 'm' && number.value <= 24) return true
  return isYear(row, number) || isAgo(row, number)
}

function isMonth(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^m\d/.test(dateWords.get(token.plain) ?? '')) return false
  // "may" and "march" are verbs, "mar" and "sep" nothing, unless they are written as names.
  return /^\p{Lu}/u.test(token.text) || /\p{sc=Cyrillic}/u.test(token.text) || token.plain.length > 5
}

/** Four bare figures between 1800 and 2099 are a year, unless they are qualified or count something round. */
function isYear(row: Row, number: Placed): boolean {
  const text = row.tokens[number.at]?.text ?? ''
  if (!/^(?:1[89]|20)\d\d$/.test(text) || number.next !== number.at + 1) return false
  const isQualified =
    qualifiedFrom(row, number.at).qualifier !== undefined &&
    !/^(?:about|around|before)$/.test(row.tokens[number.at - 1]?.plain ?? '')
  const unit = unitAfter(row.tokens, number, row.tongue)
  if (unit === undefined || /^(?:г|год|года|году|р|рік|року|року)$/u.test(unit.unit)) return !isQualified
  return !(isQualified || number.value % 100 === 0 || knownUnit(unit.unit) !== undefined)
}

/** "two months ago" says when, not how many. */
function isAgo({ tokens, tongue }: Row, number: Placed): boolean {
  const unit = unitAfter(tokens, number, tongue)
  if (unit === undefined || knownUnit(unit.unit)?.measure !== 'time') return false
  const [before, behind] = [tokens[number.at - 1]?.plain ?? '', tokens[unit.next]?.plain ?? '']
  return /^(?:ago|later|earlier|назад|тому)$/u.test(behind) || (tongue === 'es' && before === 'hace')
}

/** Behind a word that announces a name, or a name itself with nothing counted behind. */
function isLabelled(...[before, , beforeThat]: readonly (Token | undefined)[]): boolean {
  if (before === undefined) return false
  if (/^[#№§]$/u.test(before.text)) return true
  if (before.text === '.')
    return beforeThat !== undefined && /^(?:no|nr|nos|art|abs|p|pp|fig|ст|стр|рис)$/u.test(beforeThat.plain)
  return labels.has(before.plain)
}

/** "Jane Roe, 45, said", "now 45,", "aged 45": an age with no unit behind it. */
function isAge({ tokens }: Row, { at, next, value }: Placed): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]]
  if (value >= 120 || behind?.kind === 'word' || behind?.text === '%') return false
  if (before?.plain === 'aged' || before?.plain === 'now') return true
  return (
    before?.text === ',' && /^[,.]$/.test(behind?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')
  )
}

/** "the Four Seasons": a number word with a capital inside of a sentence, before another capital. */
function isNamed({ tokens }: Row, number: Placed): boolean {
  const [first, before, behind] = [tokens[number.at], tokens[number.at - 1], tokens[number.next]]
  const isInside = before?.kind === 'word' || before?.text === '<'
  return !number.isFigure && isInside && isCapital(first) && isCapital(behind)
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

const comparing = /^(?:more|the|higher|larger|bigger|greater|less|that|as (?:many|much|high|large|big|long))$/

/** "three times as many" compares, and counts nothing. */
function isMultiple({ tokens, tongue }: Row, { next }: Placed): boolean {
  if (tongue !== 'en' || tokens[next]?.plain !== 'times') return false
  const [first, second] = [tokens[next + 1]?.plain ?? '', tokens[next + 2]?.plain ?? '']
  return comparing.test(first) || comparing.test(`${first} ${second}`)
}

/** Whether enough is said to suggest it: small number words alone are pronouns, "one" often an article. */
function isTold(
  { tokens, tongue }: Row,
  number: Placed,
  { unit, qualifier }: { readonly unit: UnitRead; readonly qualifier: Qualifier },
): boolean {
  if (number.kind === 'part') return isShare({ tokens, tongue }, number)
  if (number.isOne) return qualifier !== 'exact' || (knownUnit(unit.unit) !== undefined && tongue === 'en')
  if (unit.unit !== '') return true
  const [before, behind] = [tokens[number.at - 1], tokens[number.next]]
  if (number.isFigure) return !isNameBefore(before, tokens[number.at - 2]) && !isListed(tokens, number)
  return number.value >= 20 || qualifier !== 'exact' || fillers[tongue].has(behind?.plain ?? '')
}

/** "half of", "a third," but not "a third truck" and "the first quarter". */
function isShare({ tokens, tongue }: Row, { at, next }: Placed): boolean {
  if (/^(?:first|second|latter|other)$/.test(tokens[at - 1]?.plain ?? '')) return false
  const behind = tokens[next]
  if (behind?.kind === 'word' && shareOf[tongue].has(behind.plain)) return true
  const isAlone = behind?.kind !== 'word' || stops[tongue].has(behind.plain)
  return isAlone && next - at > 1
}

/** "Apollo 13", "Convoy 58": a capital inside of a sentence. */
function isNameBefore(before: Token | undefined, beforeThat: Token | undefined): boolean {
  const isInside =
    beforeThat !== undefined && !/^[.!?:»«"“”]$/u.test(beforeThat.text) && beforeThat.kind !== 'break'
  return before?.kind === 'word' && isInside && /^\p{Lu}/u.test(before.text)
}

/** "1." or "(3)" at the head of a line, and points of a list. */
function isListed(tokens: readonly Token[], { at, next }: Placed): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]]
  const isHead = before === undefined || before.kind === 'break'
  const isBracketed = /^[([]$/.test(before?.text ?? '') && /^[)\]]$/.test(behind?.text ?? '')
  return isBracketed || (isHead && /^[.)]$/.test(behind?.text ?? ''))
}

import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import type { Amount, Qualifier } from '#domain/question/amount'
import { knownUnit } from '#domain/question/unit-words'
import { fillers, ranges, shareOf, stops } from '#domain/suggest/amount-words'
import { isMonth, isNoAmount } from '#domain/suggest/no-amounts'
import { qualifiedBehind, qualifiedFrom, type Placed, type Row } from '#domain/suggest/qualified-numbers'
import { withPer } from '#domain/suggest/rate-after'
import { readNumber } from '#domain/suggest/read-number'
import { tokensOf, type Token } from '#domain/suggest/tokens'
import { tongueOf, type Tongue } from '#domain/suggest/tongue'
import { currency, unitAfter, type UnitRead } from '#domain/suggest/unit-after'

/** An amount a passage seems to state, with the words it was read from: qualifier, number and unit. */
export type FoundAmount = Span & { readonly amount: Amount }

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
  let free = 0
  for (let at = 0; at < row.tokens.length;) {
    const number = numberAt(row, at)
    if (number === undefined) {
      at += 1
      continue
    }
    const stated = rangeFrom(row, number) ?? single(row, number)
    // "40 at least 300": words that stand between two numbers belong to one of them only.
    if (stated !== undefined)
      found.push(placed(passage, row, { ...stated, first: Math.max(stated.first, free) }))
    at = stated?.next ?? number.next
    free = at
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
  const lead = currency.test(tokens[low.at - 1]?.text ?? '') ? low.at - 2 : low.at - 1
  const opening = tokens[lead]?.plain ?? ''
  const isSigned = currency.test(tokens[low.next + 1]?.text ?? '')
  const high = numberAt(row, low.next + (isSigned ? 2 : 1))
  if (high === undefined || high.kind !== 'plain' || isMonth(row, tokens[high.next])) return undefined
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
    isOpened || words.from.has(opening) ? lead : Math.min(qualifiedFrom(row, low.at).at, unit.first)
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
  // "40 or so trucks": what qualifies a number may stand before its unit.
  const near = qualifiedBehind(row, number.next)
  const unit = unitAround(row, near === undefined ? number : { ...number, next: near.next })
  const before = qualifiedFrom(row, Math.min(number.at, unit.first))
  const behind = near ?? qualifiedBehind(row, unit.next)
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
  // "US$ 100".
  const country = sign?.isApart === false && /^(?:US|AU|CA|NZ|HK|U)$/.test(tokens[number.at - 2]?.text ?? '')
  if (sign !== undefined && currency.test(sign.text) && (country || tokens[number.at]?.isApart === false))
    return {
      ...withPer(tokens, { unit: sign.text, next: number.next }, tongue),
      first: number.at - (country ? 2 : 1),
    }
  const read = unitAfter(tokens, number, tongue)
  if (number.kind === 'part') return { unit: '%', first: number.at, next: number.next }
  return { unit: read?.unit ?? '', first: number.at, next: read?.next ?? number.next }
}

/** Whether enough is said to suggest it: small number words alone are pronouns, "one" often an article. */
function isTold(
  { tokens, tongue }: Row,
  number: Placed,
  { unit, qualifier }: { readonly unit: UnitRead; readonly qualifier: Qualifier },
): boolean {
  if (number.kind === 'part') return isShare({ tokens, tongue }, number)
  if (number.isOne) return qualifier !== 'exact' || isOneTold(unit.unit, tongue)
  if (unit.unit !== '') return true
  const [before, behind] = [tokens[number.at - 1], tokens[number.next]]
  if (number.isFigure) return !isNameBefore(before, tokens[number.at - 2]) && !isListed(tokens, number)
  return number.value >= 20 || qualifier !== 'exact' || fillers[tongue].has(behind?.plain ?? '')
}

/** One of a unit is told in English; elsewhere its word is an article, but not before per cent. */
function isOneTold(unit: string, tongue: Tongue): boolean {
  const known = knownUnit(unit)
  return known !== undefined && (tongue === 'en' || known.dimension === 'share')
}

/** "half of", "a third," but not "a third truck" and "the first quarter". */
function isShare({ tokens, tongue }: Row, { at, next }: Placed): boolean {
  if (tongue === 'es' && /^medi[oa]$/.test(tokens[at]?.plain ?? '')) return false
  // "one in five", "nine out of ten".
  if (tongue === 'en' && /^(?:in|out)$/.test(tokens[at + 1]?.plain ?? '')) return true
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
function isListed(tokens: readonly Token[], { at, next, value }: Placed): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]]
  const isHead = before === undefined || before.kind === 'break'
  const isBracketed = value < 1_000 && /^[([]$/.test(before?.text ?? '') && /^[)\]]$/.test(behind?.text ?? '')
  return isBracketed || (isHead && /^[.)]$/.test(behind?.text ?? ''))
}

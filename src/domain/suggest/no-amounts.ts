import { dateWords } from '#domain/document/date-words'
import { knownUnit } from '#domain/question/unit-words'
import { labels, ranges } from '#domain/suggest/amount-words'
import { qualifiedFrom, type Placed, type Row } from '#domain/suggest/qualified-numbers'
import { weekdayNames } from '#domain/suggest/time-words'
import type { Token } from '#domain/suggest/tokens'
import { unitAfter } from '#domain/suggest/unit-after'

/** Whether a number names, dates or counts off rather than says how many. */
export function isNoAmount(row: Row, number: Placed): boolean {
  const { tokens } = row
  const [before, behind] = [tokens[number.at - 1], tokens[number.next]]
  return (
    /^0\d+$/.test(tokens[number.at]?.text ?? '') ||
    isOfZone(row, number) ||
    isScore(row, number) ||
    isGlued(row, number) ||
    isDated(row, number) ||
    isLabelled(before, behind, tokens[number.at - 2]) ||
    isGermanOrdinal(row, number) ||
    isAge(row, number) ||
    isMultiple(row, number) ||
    isNamed(row, number)
  )
}

/** "voted 5-0", "3:1": the higher number first. */
function isScore({ tokens }: Row, { at, next, isFigure }: Placed): boolean {
  if (!isFigure) return false
  const isPair = (one: number): boolean => {
    const [first, dash, second] = tokens.slice(one, one + 3)
    const isDash = /^[-–]$/u.test(dash?.text ?? '') && dash?.isApart === false && second?.isApart === false
    const isSmall = /^\d{1,2}$/.test(first?.text ?? '') && /^\d{1,2}$/.test(second?.text ?? '')
    return isDash && isSmall && Number(first?.text) >= Number(second?.text)
  }
  return (next === at + 1 && isPair(at)) || isPair(at - 2)
}

/** "UTC+8". */
function isOfZone({ tokens }: Row, { at }: Placed): boolean {
  return tokens[at - 1]?.text === '+' && tokens[at - 2]?.kind === 'word' && tokens[at - 1]?.isApart === false
}

/** Part of something longer: "A4", "T-72", "1/3", "v1.2.3", "555-1234". */
function isGlued({ tokens, tongue }: Row, number: Placed): boolean {
  const [first, before, behind] = [tokens[number.at], tokens[number.at - 1], tokens[number.next]]
  const isCompound = behind?.text === '-' && !behind.isApart && tokens[number.next + 1]?.isApart === false
  if (isCompound && ordinalEnding.test(tokens[number.next + 1]?.text.toLowerCase() ?? '')) return true
  if (isCompound && tokens[number.next + 1]?.kind === 'word' && tokens[number.next + 1]?.plain !== 'odd')
    return unitAfter(tokens, number, tongue) === undefined
  if (!number.isFigure) return false
  const isRangeEnd = before?.text === '-' && tokens[number.at - 2]?.kind === 'number'
  return (!isRangeEnd && isGluedTo(first, before)) || isGluedBehind(number, behind)
}

/** "21-го" is an ordinal. */
const ordinalEnding = /^(?:го|ого|его|му|й|ый|ий|я|ая|е|ое|х|м|ма|ша|те|та)$/u

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
  // "bis Mitte Oktober 23 Verhandlungstage": a day stands before its month, but in English.
  const month = before?.text === '.' && !before.isApart ? tokens[number.at - 2] : before
  const isDayBehind =
    isMonth(row, month) && (row.tongue === 'en' || unitAfter(tokens, number, row.tongue) === undefined)
  if (isDayBehind || isMonth(row, behind)) return true
  const afterNext = tokens[number.next + 1]
  if (
    /^[.°º]$/u.test(behind?.text ?? '') &&
    isMonth(row, afterNext?.plain === 'de' ? tokens[number.next + 2] : afterNext)
  )
    return true
  if (behind?.plain === 'de' && isMonth(row, afterNext)) return true
  if (isDayInRow(row, number) || isHour(row, number)) return true
  if (/^(?:pm|am|uhr|oclock)$/.test(behind?.plain ?? '') && number.value <= 24) return true
  const isDotted = /^[ap]$/.test(behind?.plain ?? '') && afterNext?.text === '.'
  if (isDotted && tokens[number.next + 2]?.plain === 'm' && number.value <= 24) return true
  return isYear(row, number) || isAgo(row, number)
}

/** "6 и 8 марта", "sábado 14": days that are told with others, or behind the name of theirs. */
function isDayInRow(row: Row, { at, next, value, isFigure }: Placed): boolean {
  const { tokens, tongue } = row
  if (!isFigure || value > 31) return false
  const isWeekday = weekdayNames.has(tokens[at - 1]?.plain ?? '')
  if (isWeekday && unitAfter(tokens, { next, value }, tongue) === undefined) return true
  const joint = tokens[next]
  const isJoined =
    ranges[tongue].and.has(joint?.plain ?? '') || /^(?:,|[–-]|au|al|bis|to|по|до)$/u.test(joint?.plain ?? '')
  const other = tokens[next + 1]
  return isJoined && /^\d{1,2}$/.test(other?.text ?? '') && isMonth(row, tokens[next + 2])
}

/** "5h45", "8 h 30", "a las 23.30". */
function isHour({ tokens, tongue }: Row, { at, next, value, isFigure }: Placed): boolean {
  if (!isFigure || value >= 60) return false
  // "at 01.46 local time".
  const isDotted = tongue === 'en' && /^\d{1,2}\.\d{2}$/.test(tokens[at]?.text ?? '')
  if (
    isDotted &&
    tokens[at - 1]?.plain === 'at' &&
    /^(?:local|time|gmt|utc|hours|am|pm)$/.test(tokens[next]?.plain ?? '')
  )
    return true
  const isHours = (token: Token | undefined): boolean => token?.plain === 'h' && tongue === 'fr'
  const minutes = tokens[next + 1]
  if (isHours(tokens[next]) && minutes?.kind === 'number' && /^\d{2}$/.test(minutes.text)) return true
  if (isHours(tokens[at - 1]) && tokens[at - 2]?.kind === 'number') return true
  const isAt = tongue === 'es' && /^(?:las|hora)$/.test(tokens[at - 1]?.plain ?? '')
  return isAt && value < 24 && unitAfter(tokens, { next, value }, tongue) === undefined
}

/** Whether a token is the name of a month. */
export function isMonth({ tongue }: Row, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^m\d/.test(dateWords.get(token.plain) ?? '')) return false
  // "may" and "march" are verbs, "mar" and "sep" nothing, unless they are written as names.
  const isSmall = (tongue === 'fr' || tongue === 'es') && token.plain.length > 3
  return (
    /^\p{Lu}/u.test(token.text) ||
    /\p{sc=Cyrillic}/u.test(token.text) ||
    token.plain.length > 5 ||
    isSmall ||
    (tongue === 'fr' && token.plain === 'mai')
  )
}

/** Four bare figures between 1800 and 2099 are a year, unless they are qualified or count something round. */
function isYear(row: Row, number: Placed): boolean {
  const text = row.tokens[number.at]?.text ?? ''
  if (!/^(?:1[89]|20)\d\d$/.test(text) || number.next !== number.at + 1) return false
  const isQualified =
    qualifiedFrom(row, number.at).qualifier !== undefined &&
    !/^(?:about|around|before|hasta|bis|до)$/u.test(row.tokens[number.at - 1]?.plain ?? '')
  const unit = unitAfter(row.tokens, number, row.tongue)
  if (unit === undefined || /^(?:г|год|года|году|годов|годах|р|рік|року|році|років|роках)$/u.test(unit.unit))
    return !isQualified
  return !(isQualified || number.value % 100 === 0 || knownUnit(unit.unit) !== undefined)
}

/** "two months ago" says when, not how many. */
function isAgo({ tokens, tongue }: Row, number: Placed): boolean {
  const unit = unitAfter(tokens, number, tongue)
  if (unit === undefined || knownUnit(unit.unit)?.dimension !== 'time') return false
  const lead = qualifiedFrom({ tokens, tongue }, number.at).at
  const [before, behind] = [tokens[lead - 1]?.plain ?? '', tokens[unit.next]?.plain ?? '']
  if (tongue === 'de' && before === 'vor') return true
  return /^(?:ago|later|earlier|назад|тому)$/u.test(behind) || (tongue === 'es' && before === 'hace')
}

/** "der 28. Weltjugendtag". */
function isGermanOrdinal({ tokens, tongue }: Row, { at, next, isFigure }: Placed): boolean {
  if (tongue !== 'de' || !isFigure || tokens[next]?.text !== '.' || tokens[next].isApart) return false
  const before = tokens[at - 1]?.plain ?? ''
  return /^(?:der|die|das|dem|den|des|zum|zur|am|im|beim|vom|ihr|sein|seinen|ihren)$/.test(before)
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

import type { DateSpan } from '#domain/document/source-document'
import { spanOf } from '#domain/document/date-span'
import { earliest, endsOfSpan } from '#domain/document/open-span'
import { attributionWords } from '#domain/suggest/attribution-words'
import { daysFrom } from '#domain/suggest/days'
import { namedStretch } from '#domain/suggest/named-stretches'
import { phraseAt, type TimeReading, type ToldTime } from '#domain/suggest/time-reading'
import {
  aheadWords,
  beforeOf,
  dateSign,
  jointWords,
  longestPresent,
  longestYearPhrase,
  openedJoints,
  presentPhrases,
  rangeOpenings,
  yearPhrases,
  yearPrepositions,
} from '#domain/suggest/time-words'
import type { Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'
import { unitAfter } from '#domain/suggest/unit-after'

/** The most tokens a date is written with. */
const longest = 10

/** The dates, months, seasons and years that are written out in tokens, in order. */
export function writtenDates(reading: TimeReading): readonly ToldTime[] {
  const told: ToldTime[] = []
  for (let at = 0; at < reading.tokens.length;) {
    const time =
      presentAt(reading, at) ?? namedStretch(reading, at) ?? dateAt(reading, at) ?? impossibleAt(reading, at)
    if (time !== undefined) told.push(time)
    at = time === undefined ? at + 1 : time.last + 1
  }
  return told
}

/** "at present", "zurzeit": the day of the document. */
function presentAt(reading: TimeReading, at: number): ToldTime | undefined {
  for (let length = longestPresent; length > 0; length--) {
    if (!presentPhrases[reading.tongue].has(phraseAt(reading, at, length))) continue
    const { today } = reading
    return {
      first: at,
      last: at + length - 1,
      ends: today === undefined ? undefined : { from: today, to: today },
    }
  }
  return undefined
}

/** "31 February 2026" and "2026-02-31" are days of no calendar: their words stay words. */
function impossibleAt(reading: TimeReading, at: number): ToldTime | undefined {
  const { tokens, tongue } = reading
  const opening = tokens[at]
  if (opening?.kind === 'code')
    return canOpen(opening, tongue) && spanOf(opening.text) === undefined
      ? { first: at, last: at, ends: undefined }
      : undefined
  if (opening?.kind !== 'number' || !/^\d{1,2}$/.test(opening.text)) return undefined
  let last = at + 1
  while (/^(?:\.|de|of|st|nd|rd|th)$/.test(tokens[last]?.plain ?? '')) last += 1
  if (last > at + 2 || !isMonth(tokens[last], tongue)) return undefined
  const isOf = tokens[last + 1]?.plain === 'de'
  return { first: at, last: yearBehind(reading, isOf ? last + 2 : last + 1) ?? last, ends: undefined }
}

function isMonth(token: Token | undefined, tongue: Tongue): boolean {
  return token?.kind === 'word' && /^m\d/.test(dateSign(token, tongue) ?? '')
}

function dateAt(reading: TimeReading, at: number): ToldTime | undefined {
  const { tokens, tongue } = reading
  const opening = tokens[at]
  if (opening === undefined || !canOpen(opening, tongue)) return undefined
  if (tongue === 'en' && beforeOf.has(opening.plain) && tokens[at + 1]?.plain !== 'of') return undefined
  const run = runFrom(reading, at)
  if (countsSomething(reading, at, run)) return undefined
  for (let length = run; length > 0; length--) {
    const words = tokens.slice(at, at + length)
    if (!canClose(words.at(-1), tongue) || !holdsDate(reading, at, length)) continue
    const told = toldBy(reading, at, length)
    if (told !== undefined) return told
  }
  return undefined
}

/** "between 1800 and 2000 trucks": round figures before what is counted are no years. */
function countsSomething({ tokens, tongue }: TimeReading, at: number, length: number): boolean {
  const last = tokens[at + length - 1]
  const isRound = last?.kind === 'number' && /^\d\d00$/.test(last.text)
  return isRound && unitAfter(tokens, { next: at + length, value: 2 }, tongue) !== undefined
}

/** A month, a season, a day, a year, a limit or a word like "early" may open a date. */
function canOpen(token: Token, tongue: Tongue): boolean {
  if (token.kind === 'code') return /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(token.text)
  if (token.kind === 'number') return /^(?:\d{1,2}|\d{4})$/.test(token.text)
  if (rangeOpenings.has(token.plain)) return true
  const sign = token.kind === 'word' ? dateSign(token, tongue) : undefined
  return sign !== undefined && sign !== ''
}

function canClose(token: Token | undefined, tongue: Tongue): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number' || token?.kind === 'code'
  const sign = dateSign(token, tongue)
  // "January 1987 to 12.3 million": a joint ends nothing.
  return sign !== undefined && /^[mst]\d|^$/.test(sign) && !isFiller(token, tongue)
}

/** Words beside a date end one only where they name its year: "14 марта 2026 года". */
function isFiller(token: Token, tongue: Tongue): boolean {
  return dateSign(token, tongue) === '' && !/^(?:г|год|года|году|р|рік|року|році)$/u.test(token.plain)
}

/** How many tokens from here on could belong to one date. */
function runFrom({ tokens, tongue }: TimeReading, at: number): number {
  const isOpened = rangeOpenings.has(tokens[at]?.plain ?? '')
  let length = 0
  while (length < longest) {
    const token = tokens[at + length]
    if (token === undefined || token.kind === 'break') break
    if (token.kind === 'word' && !isOfDate(token, tongue, isOpened)) break
    if (token.kind === 'sign' && !/^[.,–-]$/.test(token.text)) break
    if (token.kind === 'number' && !/^(?:\d{1,2}|\d{4})$/.test(token.text)) break
    length += 1
  }
  return length
}

function isOfDate(token: Token, tongue: Tongue, isOpened: boolean): boolean {
  if (dateSign(token, tongue) !== undefined || jointWords.has(token.plain)) return true
  return isOpened && (openedJoints.has(token.plain) || rangeOpenings.has(token.plain))
}

/** Whether a stretch names a month, a season, or a year that a preposition announces: more than numbers. */
function holdsDate(reading: TimeReading, at: number, length: number): boolean {
  const { tokens, tongue } = reading
  const words = tokens.slice(at, at + length)
  if (words.some((word) => word.kind === 'code')) return true
  if (words.some((word) => /^[ms]\d/.test((word.kind === 'word' ? dateSign(word, tongue) : '') ?? '')))
    return true
  const year = words.findIndex((word) => word.kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(word.text))
  if (year === -1) return false
  const before = tokens[at + year - 1]
  const behind = tokens[at + year + 1]
  const isAnnounced =
    before?.kind === 'word' &&
    (yearPrepositions.has(before.plain) ||
      (year > 0 && rangeOpenings.has(before.plain)) ||
      isThird(before, tongue) ||
      isYearOfName(reading, at + year) ||
      isBareYear(reading, at + year) ||
      isYearInRow(reading, at + year))
  return isAnnounced || /^(?:г|год|года|году|р|рік|року|році)$/u.test(behind?.plain ?? '')
}

/** "the 2016 elections": in English a year may open a name. */
function isYearOfName({ tokens, tongue }: TimeReading, at: number): boolean {
  const [before, year, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    tongue === 'en' &&
    behind?.kind === 'word' &&
    /^(?:19|20)\d\d$/.test(year?.text ?? '') &&
    /^(?:the|a|its|his|her|their|our|this)$/.test(before?.plain ?? '')
  )
}

/** "seit dem letzten Treffen 2018": German puts a year behind a noun. */
function isBareYear({ tokens, tongue }: TimeReading, at: number): boolean {
  if (tongue !== 'de' || !/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) return false
  const [before, behind] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  // "die 1986 gegründete Zeitung", "hatte 2011 maßgeblich".
  if (/^\p{Ll}/u.test(before) && /^\p{Ll}\p{L}{3,}te[nrs]?$/u.test(behind)) return true
  const isNoun = /^\p{Lu}\p{Ll}{2}/u.test(before)
  const isBeside =
    /^\p{Ll}{3}/u.test(before) && /^\p{Ll}/u.test(behind) && !/00$/.test(tokens[at]?.text ?? '')
  return (isNoun || isBeside) && unitAfter(tokens, { next: at + 1, value: 2 }, tongue) === undefined
}

/** "1991 and 2001". */
function isYearInRow({ tokens }: TimeReading, at: number): boolean {
  const [one, joint] = [tokens[at - 2]?.text ?? '', tokens[at - 1]?.plain ?? '']
  return (
    /^(?:and|or|through|und|oder|et|ou|y|o|и|или|та|і|або)$/u.test(joint) && /^(?:1[6-9]|20)\d\d$/.test(one)
  )
}

function isThird(token: Token, tongue: Tongue): boolean {
  return /^t\d/.test(dateSign(token, tongue) ?? '')
}

/** What a stretch of tokens tells, with the year that its own words, the phrase behind it, or the document give. */
function toldBy(reading: TimeReading, at: number, length: number): ToldTime | undefined {
  const { today } = reading
  const written = textOf(reading, at, length)
  const last = at + length - 1
  const whole = spanOf(written)
  if (whole !== undefined) return { first: at, last, ends: endsOfSpan(whole) }
  if (spanOf(`${written} 2024`) === undefined) return undefined
  const year = yearBehind(reading, last + 1)
  // "February 29, 2026": the year that stands there makes the day impossible.
  if (year !== undefined && /\d/.test(written)) return { first: at, last: year, ends: undefined }
  const phrase = yearPhraseAt(reading, last + 1)
  if (today === undefined) return { first: at, last: last + (phrase?.length ?? 0), ends: undefined }
  const now = Number(today.slice(0, 4))
  if (phrase !== undefined) {
    // "août dernier" is the last one, "de l’année dernière" that of the year before.
    const latest = phrase.length === 1 && phrase.years < 0 ? spanOf(`${written} ${now}`) : undefined
    const isPast = latest !== undefined && daysFrom(today, core(latest)) <= 0
    const span = isPast ? latest : spanOf(`${written} ${now + phrase.years}`)
    return { first: at, last: last + phrase.length, ends: span && endsOfSpan(span) }
  }
  if (!isMonthOrSeason(reading, at, length)) return undefined
  const span = nearest(reading, { at, written, year: now })
  return { first: at, last, ends: span && endsOfSpan(span) }
}

/** Where a year of four figures stands right behind, with or without a comma. */
function yearBehind({ tokens }: TimeReading, at: number): number | undefined {
  const place = tokens[at]?.text === ',' ? at + 1 : at
  const token = tokens[place]
  return token?.kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(token.text) ? place : undefined
}

function textOf({ tokens }: TimeReading, at: number, length: number): string {
  const words = tokens.slice(at, at + length)
  return words.map((word) => (word.isApart ? ` ${word.text}` : word.text)).join('')
}

/** Without any year, seasons are told only where they say so themselves: "in spring", "since the autumn". */
function isMonthOrSeason({ tokens, tongue }: TimeReading, at: number, length: number): boolean {
  const words = tokens.slice(at, at + length)
  if (length === 1 && isDoubtful(words[0])) return false
  const isMonth = words.some(
    (word) =>
      word.kind === 'word' &&
      /^m\d/.test(dateSign(word, tongue) ?? '') &&
      !(length === 1 && isDoubtful(word)),
  )
  return (
    isMonth ||
    words.length > 1 ||
    /^(?:in|since|last|this|im|seit|au|en|depuis|desde|весной|летом|осенью|зимой|навесні|восени|влітку|взимку)$/u.test(
      tokens[at - 1]?.plain ?? '',
    ) ||
    tongue === 'ru' ||
    tongue === 'uk'
  )
}

/** "Jan" alone is a name, "Plaza de Mayo" a place. */
function isDoubtful(token: Token | undefined): boolean {
  const { plain, text } = token ?? { plain: '', text: '' }
  const isShort = plain.length <= 3 && !/^(?:may|mai)$/.test(plain)
  return isShort || text === 'Mayo'
}

function yearPhraseAt(
  reading: TimeReading,
  at: number,
): { readonly length: number; readonly years: number } | undefined {
  const phrases = yearPhrases[reading.tongue]
  for (let length = longestYearPhrase; length > 0; length--) {
    const phrase = phraseAt(reading, at, length)
    if (phrases.last.has(phrase)) return { length, years: -1 }
    if (phrases.this.has(phrase)) return { length, years: 0 }
    if (phrases.next.has(phrase)) return { length, years: 1 }
  }
  return undefined
}

/** How far ahead a date without a year may lie, in days, if nothing says that it is still to come. */
const nearAhead = 45

/** A date without a year is the last one before the document, or a near one to come. */
function nearest(
  reading: TimeReading,
  { at, written, year }: { readonly at: number; readonly written: string; readonly year: number },
): DateSpan | undefined {
  const today = reading.today ?? ''
  const spans = [year - 1, year, year + 1].flatMap((one) => spanOf(`${written} ${one}`) ?? [])
  // "ab Oktober" without a year is to come.
  const isDue = reading.tokens[at]?.plain === 'ab' || reading.tokens[at - 1]?.plain === 'zum'
  const ahead = isAhead(reading, at) || (reading.tongue === 'de' && isDue)
  const next = spans.find((span) => daysFrom(today, core(span)) >= 0)
  if (ahead && next !== undefined) return next
  const since = reading.tokens[at]
  const isSince = since?.kind === 'word' && dateSign(since, reading.tongue) === 'since'
  const isDay = /\d/.test(written)
  const near = spans.filter(
    (span) => daysFrom(today, core(span)) <= (isSince ? 0 : isDay ? nearAhead * 2 : nearAhead),
  )
  return near.at(-1) ?? spans[0]
}

/** The end of a span that is told, where the other is open. */
function core({ from, to }: DateSpan): string {
  return from === earliest ? to : from
}

/** Whether the words before, in the same clause, say that something is still to come. */
function isAhead({ tokens, tongue }: TimeReading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at)
  const clause = before.slice(before.findLastIndex((token) => isClauseStart(token, tongue)) + 1)
  return clause.some((token) => aheadWords[tongue].has(token.plain))
}

function isClauseStart(token: Token, tongue: Tongue): boolean {
  return (
    token.kind === 'break' ||
    /^[.,;:!?"“”«»]$/u.test(token.text) ||
    attributionWords[tongue].saying.has(token.plain)
  )
}

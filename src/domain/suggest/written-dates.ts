import type { DateSpan } from '#domain/document/source-document'
import { spanOf } from '#domain/document/date-span'
import { attributionWords } from '#domain/suggest/attribution-words'
import { daysFrom, type Ends } from '#domain/suggest/days'
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

/** A time told by some tokens, from `first` to `last`; no ends where it cannot be told without the date of the document. */
export type ToldTime = { readonly first: number; readonly last: number; readonly ends: Ends | undefined }

/** What times are read with: `today` is the day of the document (ISO), where that is known. */
export type TimeReading = {
  readonly tokens: readonly Token[]
  readonly tongue: Tongue
  readonly today: string | undefined
}

/** The most tokens a date is written with. */
const longest = 10

/** The dates, months, seasons and years that are written out in tokens, in order. */
export function writtenDates(reading: TimeReading): readonly ToldTime[] {
  const told: ToldTime[] = []
  for (let at = 0; at < reading.tokens.length;) {
    const time = presentAt(reading, at) ?? decadeAt(reading, at) ?? dateAt(reading, at)
    if (time !== undefined) told.push(time)
    at = time === undefined ? at + 1 : time.last + 1
  }
  return told
}

function phraseAt({ tokens }: TimeReading, at: number, length: number): string {
  const words = tokens.slice(at, at + length)
  return words.length === length ? words.map((word) => word.plain).join(' ') : ''
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

/** "the 1970s", "die 1970er Jahre". */
function decadeAt({ tokens }: TimeReading, at: number): ToldTime | undefined {
  const [year, ending] = [tokens[at], tokens[at + 1]]
  const isDecade = year?.kind === 'number' && /^(?:1[6-9]|20)\d0$/.test(year.text)
  if (!isDecade || ending?.isApart !== false || !/^(?:s|er|ern)$/.test(ending.plain)) return undefined
  const ends = { from: `${year.text}-01-01`, to: `${year.text.slice(0, 3)}9-12-31` }
  return { first: at, last: at + 1, ends }
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
  return /^[mst]\d|^$/.test(dateSign(token, tongue) ?? '') && !isFiller(token, tongue)
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
function holdsDate({ tokens, tongue }: TimeReading, at: number, length: number): boolean {
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
      isThird(before, tongue))
  return isAnnounced || /^(?:г|год|года|году|р|рік|року|році)$/u.test(behind?.plain ?? '')
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
  if (whole !== undefined) return { first: at, last, ends: endsOf(whole) }
  if (spanOf(`${written} 2024`) === undefined) return undefined
  const phrase = yearPhraseAt(reading, last + 1)
  if (today === undefined) return { first: at, last: last + (phrase?.length ?? 0), ends: undefined }
  const year = Number(today.slice(0, 4))
  if (phrase !== undefined) {
    const span = spanOf(`${written} ${year + phrase.years}`)
    return { first: at, last: last + phrase.length, ends: span && endsOf(span) }
  }
  if (!isMonthOrSeason(reading, at, length)) return undefined
  return { first: at, last, ends: endsOf(nearest(reading, { at, written, year })) }
}

function textOf({ tokens }: TimeReading, at: number, length: number): string {
  const words = tokens.slice(at, at + length)
  return words.map((word) => (word.isApart ? ` ${word.text}` : word.text)).join('')
}

/** Without any year, seasons are told only where they say so themselves: "in spring", "since the autumn". */
function isMonthOrSeason({ tokens, tongue }: TimeReading, at: number, length: number): boolean {
  const words = tokens.slice(at, at + length)
  const isMonth = words.some((word) => word.kind === 'word' && /^m\d/.test(dateSign(word, tongue) ?? ''))
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
): DateSpan {
  const today = reading.today ?? ''
  const spans = [year - 1, year, year + 1].flatMap((one) => spanOf(`${written} ${one}`) ?? [])
  const ahead = isAhead(reading, at)
  const next = spans.find((span) => daysFrom(today, core(span)) >= 0)
  if (ahead && next !== undefined) return next
  const near = spans.filter((span) => daysFrom(today, core(span)) <= nearAhead)
  return near.at(-1) ?? spans[0] ?? { from: today, to: today }
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

const earliest = '0001-01-01'
const latest = '9999-12-31'

/** A span of days with its open ends left out. */
export function endsOf({ from, to }: DateSpan): Ends {
  return { ...(from === earliest ? {} : { from }), ...(to === latest ? {} : { to }) }
}

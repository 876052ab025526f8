import { dateWords, plainLetters } from '#domain/document/date-words'
import { earliest, latest } from '#domain/document/open-span'
import type { DateSpan } from '#domain/document/source-document'

/** Longer statements are sentences rather than dates, in UTF-16 units. */
const longest = 120

/**
 * The days a date as written may mean: ISO, of mails, and in words of six languages; months, seasons, quarters, decades,
 * ranges, limits ("before May 2026"), and near ones ("ca. 2020": a year, month or three days either way). Of EDTF (ISO
 * 8601-2, level 1) the seasons (`2026-21`), digits not given (`202X`, `2026-03-XX`) and the marks `~`, `?` and `%`, which
 * make a date near. Where the order of day and month is open ("03/04/2026"), both readings lie inside. Undefined where it
 * cannot be told.
 */
export function spanOf(written: string): DateSpan | undefined {
  const words = plainLetters(written).trim()
  if (words === '' || words.length > longest) return undefined
  const isMarked = mark.test(words)
  return (isMarked ? undefined : moment(words)) ?? mailed(words) ?? range(words) ?? single(words)
}

const mark = /^[?~%]|\s*(?:[?~%]|\([?~%]\))$/

/** One date, perhaps with a mark of EDTF for what is uncertain or approximate. */
function single(words: string): DateSpan | undefined {
  const bare = words.replace(mark, '')
  const isNear = bare !== words
  const day = moment(bare)
  if (day !== undefined) return isNear ? near(day) : day
  return spanOfShape(shapeOf(bare), isNear ? near : (span) => span)
}

/** ISO 8601, whole or to the month, with or without a time; of EDTF a season in the place of the month, or digits not given. */
function moment(words: string): DateSpan | undefined {
  const season = /^(\d{4})-2([1-4])$/.exec(words)
  if (season !== null) return seasonOf(Number(season[2]), Number(season[1]))
  if (/^\d{2}[\dx]x|^\d{4}-(?:\d{2}-)?xx/.test(words)) return withoutDigits(words)
  const found = wholeDay.exec(words)
  if (found !== null) return dayOf(Number(found[1]), Number(found[3]), Number(found[4]))
  const [, year, month] = /^(\d{4})[-/](\d{2})$/.exec(words) ?? []
  return year === undefined ? undefined : monthOf(Number(year), Number(month))
}

/** A day and whatever says its time, also "1430-1530"; a second whole date behind it makes a range of it. */
const wholeDay =
  /^(\d{4})([-./]?)(\d{2})\2(\d{2})(?! (?:to|until|till|and|bis|und|au|et|al?|y|по|до|и|та|і|[-–—]) |.*\b\d{4}([-./])\d{2}\5\d{2}\b)(?:[t ].*)?$/

/** A decade, century, year or month of which the last digits are not given: `202x`, `2026-xx`, `2026-03-xx`. */
function withoutDigits(words: string): DateSpan | undefined {
  const [, year, month] = /^(\d{2}(?:\d\d|\dx|xx))(?:-(\d{2}|xx)(?:-xx)?)?$/.exec(words) ?? []
  if (year === undefined) return undefined
  if (month !== undefined && month !== 'xx')
    return year.includes('x') ? undefined : monthOf(Number(year), Number(month))
  const first = Math.max(1, Number(year.replaceAll('x', '0')))
  return { from: iso(first, 1, 1), to: iso(Number(year.replaceAll('x', '9')), 12, 31) }
}

/** The date of a mail; what stands behind its time are zones and remarks of all kinds. */
function mailed(words: string): DateSpan | undefined {
  const date = /^(?:\p{L}+,? )?(\d{1,2}[ -]\p{L}+[ -]\d{2,4}) \d{1,2}:\d{2}/u.exec(words)?.[1]
  return date === undefined ? undefined : spanOfShape(shapeOf(date))
}

const between =
  /\s*[–—]\s*|\s+-\s+|(?<=\d)(?<!\d{4}-\d{2})-(?=\d{1,2}[. ])|(?<=\d{4}[?~%]?)[-/](?=\d{4})|(?<=\d{2}[?~%]?)\/(?=\d{4}-)|\s+(?:to|until|till|and|bis|und|au|et|al?|y|по|до|и|та|і)\s+/u

/** From the first day of one date to the last one of the other; the first may leave its month or year to the second. */
function range(words: string): DateSpan | undefined {
  const pieces = words
    .replace(/^(?:from|between|vom|von|zwischen|du|entre|del|с|з|между|між)\s+/u, '')
    .split(between)
  const [first, second, ...more] = pieces
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const [own, shape] = [shapeOf(first), shapeOf(second)]
  // "Feb 13 to 24, 1987": the second leaves its month to the first.
  const ownMonth = /^(m\d+) \d{1,2}$/.exec(own)?.[1] ?? ''
  const end =
    single(second) ?? (/^\d{1,2} \d{4}$/.test(shape) ? spanOfShape(`${ownMonth} ${shape}`) : undefined)
  if (end === undefined) return undefined
  const year = /\b\d{4}$/.exec(shape)?.[0] ?? ''
  const month = /\bm\d+\b/.exec(shape)?.[0] ?? ''
  const begin =
    (/^\d{1,2}$/.test(own) ? undefined : single(first)) ??
    spanOfShape(`${own} ${year}`) ??
    spanOfShape(`${own} ${month} ${year}`)
  return begin === undefined || begin.from > end.to ? undefined : { from: begin.from, to: end.to }
}

/** The words of a date as a row of signs: numbers stay, months are `m1`…`m12`; empty where a word is not known. */
function shapeOf(words: string): string {
  const bare = words
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*[ap]\.?m\b\.?)?/g, ' ')
    .replace(/\s[+-]\d{2}:?\d{2}\b|\b(?:gmt|utc|z|uhr|[ecmp][sd]t)\b/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er|e|º|ª)\b/g, '$1')
  const numeric = /^\D*?(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})\D*$/.exec(bare)
  if (numeric !== null)
    return `n${numeric[2] ?? ''} ${numeric[1] ?? ''} ${numeric[3] ?? ''} ${numeric[4] ?? ''}`
  const signs = bare.match(/\p{L}+|\d+/gu)?.map(signOf) ?? []
  return signs.includes('?') ? '' : signs.filter((sign) => sign !== '').join(' ')
}

function signOf(word: string): string {
  if (/^\d/.test(word)) return word
  return dateWords.get(word) ?? (word === 'q' ? word : '?')
}

/** What is marked as near is widened before it becomes a limit. */
function spanOfShape(
  shape: string,
  widened: (span: DateSpan) => DateSpan = (span) => span,
): DateSpan | undefined {
  const [, limit, rest] = /^(before|after|until|since|about) (.+)$/.exec(shape) ?? []
  const told = plainSpan(rest ?? shape)
  if (told === undefined) return undefined
  const span = widened(told)
  if (limit === undefined) return span
  switch (limit) {
    case 'before':
      return { from: earliest, to: shifted(span.from, { days: -1 }) }
    case 'until':
      return { from: earliest, to: span.to }
    case 'after':
      return { from: shifted(span.to, { days: 1 }), to: latest }
    case 'since':
      return { from: span.from, to: latest }
    default:
      return near(told)
  }
}

/** As far either way as what is told is long: years by one, more than ten days by a month, days by three. */
function near({ from, to }: DateSpan): DateSpan {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  const step: Step = days >= 365 ? { years: 1 } : days > 11 ? { months: 1 } : { days: 3 }
  const back = { years: -(step.years ?? 0), months: -(step.months ?? 0), days: -(step.days ?? 0) }
  // From the day behind, so that the last day of a month moves to the last day of another.
  const behind = shifted(shifted(to, { days: 1 }), step)
  return { from: shifted(from, back), to: behind === latest ? latest : shifted(behind, { days: -1 }) }
}

type Rule = readonly [RegExp, (...numbers: readonly number[]) => DateSpan | undefined]

const rules: readonly Rule[] = [
  [/^(\d{1,2}) m(\d+) (\d{4})$/, (day = 0, month = 0, year = 0) => dayOf(year, month, day)],
  [/^m(\d+) (\d{1,2}) (\d{4})$/, (month = 0, day = 0, year = 0) => dayOf(year, month, day)],
  [/^(\d{4}) m(\d+) (\d{1,2})$/, (year = 0, month = 0, day = 0) => dayOf(year, month, day)],
  [/^(\d{1,2}) m(\d+) (\d{2})$/, (day = 0, month = 0, year = 0) => dayOf(fullYear(year), month, day)],
  [/^m(\d+) (\d{4})$/, (month = 0, year = 0) => monthOf(year, month)],
  [/^(\d{4}) m(\d+)$/, (year = 0, month = 0) => monthOf(year, month)],
  [/^(\d{4})$/, (year = 0) => monthsOf(year, 1, 12)],
  [/^s(\d) (\d{4})$/, (season = 0, year = 0) => seasonOf(season, year)],
  [/^s4 (\d{4}) (\d{2,4})$/, (year = 0) => seasonFrom(year)],
  [/^t(\d) m(\d+) (\d{4})$/, (third = 0, month = 0, year = 0) => thirdOfMonth(third, month, year)],
  [/^t(\d) (\d{4})$/, (third = 0, year = 0) => monthsOf(year, third * 4 - 3, third * 4)],
  [/^n[./-] (\d{4}) (\d{1,2}) (\d{1,2})$/, (year = 0, month = 0, day = 0) => dayOf(year, month, day)],
  [/^n\. (\d{1,2}) (\d{1,2}) (\d{4})$/, (day = 0, month = 0, year = 0) => dayOf(year, month, day)],
  [/^n\. (\d{1,2}) (\d{1,2}) (\d{2})$/, (day = 0, month = 0, year = 0) => dayOf(fullYear(year), month, day)],
  [/^n[/-] (\d{1,2}) (\d{1,2}) (\d{4})$/, (one = 0, other = 0, year = 0) => eitherWay(one, other, year)],
]

function plainSpan(shape: string): DateSpan | undefined {
  const quarter = /^(?:q ?([1-4]) (\d{4})|(\d{4}) q ?([1-4]))$/.exec(shape)
  if (quarter !== null) {
    const at = Number(quarter[1] ?? quarter[4])
    return monthsOf(Number(quarter[2] ?? quarter[3]), at * 3 - 2, at * 3)
  }
  for (const [pattern, meaning] of rules) {
    const found = pattern.exec(shape)
    if (found !== null) return meaning(...found.slice(1).map(Number))
  }
  return undefined
}

/** Programs of the last century wrote years of two figures. */
function fullYear(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year
}

function eitherWay(one: number, other: number, year: number): DateSpan | undefined {
  const readings = [dayOf(year, other, one), dayOf(year, one, other)].flatMap((span) => span ?? [])
  const days = readings.map(({ from }) => from).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

function dayOf(year: number, month: number, day: number): DateSpan | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined
  const date = iso(year, month, day)
  return { from: date, to: date }
}

function monthOf(year: number, month: number): DateSpan | undefined {
  return monthsOf(year, month, month)
}

function monthsOf(year: number, first: number, last: number): DateSpan | undefined {
  if (year < 1 || first < 1 || last > 12) return undefined
  return { from: iso(year, first, 1), to: iso(year, last, lastDay(year, last)) }
}

/** The winter of a year may be the one it begins in or the one it ends in. */
function seasonOf(season: number, year: number): DateSpan | undefined {
  if (season !== 4) return monthsOf(year, season * 3, season * 3 + 2)
  return year < 2 ? undefined : { from: iso(year - 1, 12, 1), to: iso(year + 1, 2, lastDay(year + 1, 2)) }
}

function seasonFrom(year: number): DateSpan | undefined {
  return year < 1 ? undefined : { from: iso(year, 12, 1), to: iso(year + 1, 2, lastDay(year + 1, 2)) }
}

function thirdOfMonth(third: number, month: number, year: number): DateSpan | undefined {
  const whole = monthOf(year, month)
  if (whole === undefined || third === 0) return undefined
  const from = iso(year, month, third * 10 - 9)
  return { from, to: third === 3 ? whole.to : iso(year, month, third * 10) }
}

function lastDay(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

type Step = { readonly years?: number; readonly months?: number; readonly days?: number }

function shifted(date: string, { years = 0, months = 0, days = 0 }: Step): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCFullYear(
    moved.getUTCFullYear() + years,
    moved.getUTCMonth() + months,
    moved.getUTCDate() + days,
  )
  const year = moved.getUTCFullYear()
  if (year > 9_999) return latest
  return year < 1 ? earliest : moved.toISOString().slice(0, 10)
}

import type { DateSpan } from '#domain/document/source-document'
import { spanOf } from '#domain/document/date-span'
import { dayAfter, daysFrom, monthEnd, weekday, type Ends } from '#domain/suggest/days'
import {
  dateSign,
  halfOrdinals,
  halfWords,
  lastYearPhrases,
  quarterOrdinals,
  quarterWords,
  weekdayNames,
  whichWords,
} from '#domain/suggest/time-words'
import { readNumber } from '#domain/suggest/read-number'
import { phraseAt, type TimeReading, type ToldTime } from '#domain/suggest/time-reading'
import { unitAfter } from '#domain/suggest/unit-after'

/** Stretches that are called by name: decades, quarters and halves of years, last spring, the year before, "sábado 14". */
export function namedStretch(reading: TimeReading, at: number): ToldTime | undefined {
  return (
    decadeAt(reading, at) ??
    partOfYearAt(reading, at) ??
    whichAt(reading, at) ??
    agoAt(reading, at) ??
    lastUnitAt(reading, at) ??
    aroundYesterday(reading, at) ??
    partOfYearNear(reading, at) ??
    lastYearAt(reading, at) ??
    weekdayAndDay(reading, at)
  )
}

/** The years of a decade that "early", "mid" and "late" leave. */
const decadeParts: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:early|anfang|debut|principios)$/, '0', '3'],
  [/^(?:mid|mitte|milieu|mediados)$/, '3', '6'],
  [/^(?:late|ende|fin|finales)$/, '6', '9'],
]

/** "the 1970s", "die 1970er Jahre", "les années 1970", "1970-х годов", "the late 1970s". */
function decadeAt({ tokens }: TimeReading, from: number): ToldTime | undefined {
  const part = decadeParts.find(([words]) => words.test(tokens[from]?.plain ?? ''))
  let at = part === undefined ? from : from + 1
  while (part !== undefined && /^(?:-|the|der|des|de|los|las)$/.test(tokens[at]?.plain ?? '')) at += 1
  const isNamed = /^(?:annees|anos)$/.test(tokens[at]?.plain ?? '')
  const yearAt = isNamed ? at + 1 : at
  const [year, ending] = [tokens[yearAt], tokens[yearAt + 1]]
  if (year?.kind !== 'number' || !/^(?:1[6-9]|20)\d0$/.test(year.text)) return undefined
  const isJoined = ending?.isApart === false
  const isCyrillic = isJoined && ending.text === '-' && tokens[yearAt + 2]?.plain === 'х'
  if (!isNamed && !isCyrillic && !(isJoined && /^(?:s|er|ern)$/.test(ending.plain))) return undefined
  const decade = year.text.slice(0, 3)
  const [, first, last] = part ?? [undefined, '0', '9']
  const ends: Ends = {
    from: `${decade}${first}-01-01`,
    to: `${decade}${last}-12-31`,
    ...(part === undefined ? {} : { isAbout: true }),
  }
  return { first: from, last: isNamed ? yearAt : yearAt + (isCyrillic ? 2 : 1), ends }
}

/** "the third quarter of 2014", "the first half of 2026". */
function partOfYearAt({ tokens, tongue }: TimeReading, at: number): ToldTime | undefined {
  const word = tokens[at + 1]?.plain ?? ''
  const months = quarterWords.test(word) ? 3 : halfWords.test(word) ? 6 : undefined
  const ordinals = months === 3 ? quarterOrdinals : halfOrdinals
  const ordinal = ordinals[tongue].indexOf(tokens[at]?.plain ?? '') + 1
  if (ordinal === 0 || months === undefined) return undefined
  const isOf = /^(?:of|de|des)$/.test(tokens[at + 2]?.plain ?? '')
  const last = at + (isOf ? 3 : 2)
  const year = tokens[last]
  if (year?.kind !== 'number' || !/^(?:1[6-9]|20)\d\d$/.test(year.text)) return undefined
  const month = (by: number): string => String(ordinal * months - by).padStart(2, '0')
  return {
    first: at,
    last,
    ends: { from: `${year.text}-${month(months - 1)}-01`, to: monthEnd(`${year.text}-${month(0)}-01`) },
  }
}

/** "last September", "diesen Sommer", "next spring": a month or season of a year that its first word tells. */
function whichAt({ tokens, tongue, today }: TimeReading, at: number): ToldTime | undefined {
  const which = whichWords[tongue]
  const [word, name] = [tokens[at]?.plain ?? '', tokens[at + 1]]
  if (which === undefined || today === undefined || name?.kind !== 'word') return undefined
  const isYear = /^\d{4}$/.test(tokens[at + 2]?.text ?? '')
  if (isYear || !/^[ms]\d/.test(dateSign(name, tongue) ?? '')) return undefined
  const now = Number(today.slice(0, 4))
  const spans = [now - 2, now - 1, now, now + 1].flatMap((year) => spanOf(`${name.text} ${year}`) ?? [])
  const span = which.last.has(word)
    ? spans.findLast(({ to }) => to < today)
    : which.next.has(word)
      ? spans.find(({ from }) => from > today)
      : which.this.has(word)
        ? spans.find(({ from }) => from.startsWith(String(now)))
        : undefined
  return span === undefined ? undefined : limitedBy({ tokens, tongue }, at, span)
}

/** "since last September", "until next spring". */
function limitedBy(
  { tokens, tongue }: Pick<TimeReading, 'tokens' | 'tongue'>,
  at: number,
  { from, to }: DateSpan,
): ToldTime {
  const before = tokens[at - 1]
  const sign = before?.kind === 'word' ? dateSign(before, tongue) : undefined
  if (sign === 'since') return { first: at - 1, last: at + 1, ends: { from } }
  if (sign === 'until') return { first: at - 1, last: at + 1, ends: { to } }
  return { first: at, last: at + 1, ends: { from, to } }
}

/** Units of time, in plain letters, by how long they are. */
const agoUnits: readonly (readonly [RegExp, 'day' | 'week' | 'month' | 'year'])[] = [
  [/^(?:dias?|tag|tagen)$/, 'day'],
  [/^(?:semanas?|wochen?)$/, 'week'],
  [/^(?:mes|meses|monat|monaten)$/, 'month'],
  [/^(?:anos?|jahr|jahren)$/, 'year'],
]

/** "hace dos años", "vor knapp fünf Jahren". */
function agoAt({ tokens, tongue, today }: TimeReading, at: number): ToldTime | undefined {
  const opening = tongue === 'es' ? 'hace' : tongue === 'de' ? 'vor' : undefined
  if (opening === undefined || tokens[at]?.plain !== opening || today === undefined) return undefined
  const isNear = /^(?:knapp|rund|etwa|gut|fast|ungefahr|unos|unas|casi|mas|de|uber)$/
  let from = at + 1
  while (from < at + 3 && isNear.test(tokens[from]?.plain ?? '')) from += 1
  const number = readNumber(tokens, from, tongue)
  const unit = agoUnits.find(([words]) => words.test(tokens[number?.next ?? 0]?.plain ?? ''))?.[1]
  if (
    number === undefined ||
    unit === undefined ||
    number.kind !== 'plain' ||
    !Number.isInteger(number.value)
  )
    return undefined
  const ends = agoEnds(today, number.value, unit)
  return ends === undefined ? undefined : { first: at, last: number.next, ends }
}

function agoEnds(today: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): Ends | undefined {
  const days = { day: count, week: count * 7, month: 0, year: 0 }[unit]
  // Years are those of four figures.
  if (count > 400 || Number(today.slice(0, 4)) < 1_500) return undefined
  if (unit === 'day') return { from: dayAfter(today, -days), to: dayAfter(today, -days) }
  if (unit === 'week')
    return { from: dayAfter(today, -days - 3), to: dayAfter(today, 3 - days), isAbout: true }
  const [year = 0, month = 1] = today.split('-').map(Number)
  if (unit === 'year') return { from: `${year - count}-01-01`, to: `${year - count}-12-31` }
  const first = new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 10)
  return { from: first, to: monthEnd(first) }
}

/** "el mes pasado", "la semana pasada". */
function lastUnitAt(reading: TimeReading, at: number): ToldTime | undefined {
  const { tongue, today } = reading
  if (tongue !== 'es' || today === undefined) return undefined
  const phrase = phraseAt(reading, at, 2)
  const monday = dayAfter(today, -((weekday(today) + 6) % 7))
  const week = /^(?:semana pasada|pasada semana)$/.test(phrase)
    ? -7
    : /^(?:proxima semana|semana proxima)$/.test(phrase)
      ? 7
      : undefined
  if (week !== undefined)
    return { first: at, last: at + 1, ends: { from: dayAfter(monday, week), to: dayAfter(monday, week + 6) } }
  if (!/^(?:mes pasado|pasado mes)$/.test(phrase)) return undefined
  return { first: at, last: at + 1, ends: agoEnds(today, 1, 'month') }
}

/** "the day before yesterday", "the day after tomorrow". */
function aroundYesterday(reading: TimeReading, at: number): ToldTime | undefined {
  const { tongue, today } = reading
  if (tongue !== 'en' || today === undefined) return undefined
  const phrase = phraseAt(reading, at, 3)
  const days = phrase === 'day before yesterday' ? -2 : phrase === 'day after tomorrow' ? 2 : undefined
  if (days === undefined) return undefined
  const day = dayAfter(today, days)
  return { first: at, last: at + 2, ends: { from: day, to: day } }
}

/** The days that the beginning, the middle and the end of a year are near. */
const yearParts: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:anfang|beginn|beginning|start|early)$/, '01-01', '03-31'],
  [/^(?:mitte|middle|mid)$/, '05-01', '08-31'],
  [/^(?:ende|end|late)$/, '10-01', '12-31'],
]

/** What names a year behind such a part, with how many years it lies from that of the document. */
const yearsNear: ReadonlyMap<string, number> = new Map([
  ['des jahres', 0],
  ['dieses jahres', 0],
  ['letzten jahres', -1],
  ['vergangenen jahres', -1],
  ['nachsten jahres', 1],
  ['kommenden jahres', 1],
  ['of this year', 0],
  ['of the year', 0],
  ['of last year', -1],
  ['of next year', 1],
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
])

/** "Anfang des Jahres", "at the end of last year", "late last year", "mid-2024". */
function partOfYearNear(reading: TimeReading, at: number): ToldTime | undefined {
  const { tokens, tongue, today } = reading
  const word = tokens[at]?.plain ?? ''
  const part = yearParts.find(([words]) => words.test(word))
  if (part === undefined || (tongue !== 'de' && tongue !== 'en')) return undefined
  const [hyphen, year] = [tokens[at + 1], tokens[at + 2]]
  const isJoined = hyphen?.text === '-' && !hyphen.isApart && /^(?:19|20)\d\d$/.test(year?.text ?? '')
  if (isJoined) return partTold(reading, { at, last: at + 2, year: year?.text ?? '' }, part)
  const length = [3, 2].find((words) => yearsNear.has(phraseAt(reading, at + 1, words)))
  if (length === undefined || today === undefined) return undefined
  // "end last year" is no phrase, "late last year" is one.
  if (tongue === 'en' && length === 2 && !/^(?:early|mid|late)$/.test(word)) return undefined
  const years = yearsNear.get(phraseAt(reading, at + 1, length)) ?? 0
  return partTold(reading, { at, last: at + length, year: String(Number(today.slice(0, 4)) + years) }, part)
}

function partTold(
  { tokens }: TimeReading,
  { at, last, year }: { readonly at: number; readonly last: number; readonly year: string },
  [, from, to]: readonly [RegExp, string, string],
): ToldTime {
  const before = tokens[at - 1]?.plain === 'the' ? at - 2 : at - 1
  const isSince = /^(?:seit|ab|since)$/.test(tokens[before]?.plain ?? '')
  const ends = isSince
    ? { from: `${year}-${from}` }
    : { from: `${year}-${from}`, to: `${year}-${to}`, isAbout: true }
  return { first: isSince ? before : at, last, ends }
}

/** "el año pasado", "im vergangenen Jahr". */
function lastYearAt(reading: TimeReading, at: number): ToldTime | undefined {
  const { tongue, today } = reading
  const phrases = lastYearPhrases[tongue]
  const length = [2, 1].find((words) => phrases?.has(phraseAt(reading, at, words)))
  if (length === undefined || today === undefined) return undefined
  const year = String(Number(today.slice(0, 4)) - 1)
  return { first: at, last: at + length - 1, ends: { from: `${year}-01-01`, to: `${year}-12-31` } }
}

/** How far from the day of the document such a day is looked for. */
const nearDays = 31

/** "sábado 14": the nearest such day. */
function weekdayAndDay({ tokens, tongue, today }: TimeReading, at: number): ToldTime | undefined {
  const wanted = weekdayNames.get(tokens[at]?.plain ?? '')
  const number = tokens[at + 1]
  if (wanted === undefined || today === undefined || number?.kind !== 'number') return undefined
  const isDay = /^(?:[12]?\d|3[01])$/.test(number.text)
  const behind = tokens[at + 2]
  const monthAt = /^(?:de|of|\.)$/.test(behind?.plain ?? '') ? at + 3 : at + 2
  const month = tokens[monthAt]
  const isMonth = month?.kind === 'word' && /^m\d/.test(dateSign(month, tongue) ?? '')
  if (isDay && isMonth) return weekdayAndDate({ tokens, tongue, today }, { at, wanted, monthAt })
  if (!isDay || behind?.text === ':' || /^(?:de|of)$/.test(behind?.plain ?? '')) return undefined
  if (unitAfter(tokens, { next: at + 2, value: 2 }, tongue) !== undefined) return undefined
  const days = Array.from({ length: nearDays * 2 + 1 }, (_, step) => dayAfter(today, step - nearDays))
  const day = days
    .filter((one) => weekday(one) === wanted && Number(one.slice(8)) === Number(number.text))
    .toSorted((a, b) => Math.abs(daysFrom(today, a)) - Math.abs(daysFrom(today, b)))[0]
  const first = /^(?:on|el|le|am)$/.test(tokens[at - 1]?.plain ?? '') ? at - 1 : at
  return day === undefined ? undefined : { first, last: at + 1, ends: { from: day, to: day } }
}

/** "domingo 2 de abril": of the years near the document the one in which that day is one. */
function weekdayAndDate(
  { tokens, today = '' }: TimeReading,
  { at, wanted, monthAt }: { readonly at: number; readonly wanted: number; readonly monthAt: number },
): ToldTime | undefined {
  const behind = tokens[monthAt + 1]
  const isYear = /^\d{4}$/.test(behind?.text ?? '') || /^(?:de|del|,)$/.test(behind?.plain ?? '')
  if (
    isYear &&
    /^\d{4}$/.test((/^\d{4}$/.test(behind?.text ?? '') ? behind : tokens[monthAt + 2])?.text ?? '')
  )
    return undefined
  const now = Number(today.slice(0, 4))
  const written = `${tokens[at + 1]?.text ?? ''} ${tokens[monthAt]?.text ?? ''}`
  const days = [now - 1, now, now + 1].flatMap((year) => spanOf(`${written} ${year}`)?.from ?? [])
  const day = days.find((one) => weekday(one) === wanted)
  return day === undefined ? undefined : { first: at, last: monthAt, ends: { from: day, to: day } }
}

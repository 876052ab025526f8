import * as german from 'chrono-node/de'
import * as english from 'chrono-node/en'
import * as spanish from 'chrono-node/es'
import * as french from 'chrono-node/fr'
import * as russian from 'chrono-node/ru'
import * as ukrainian from 'chrono-node/uk'
import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node'
import type { Span } from '#domain/document/block'
import { plainLetters } from '#domain/document/date-words'
import { dayAfter, monthEnd, weekday, type Ends } from '#domain/suggest/days'
import { aheadWords, distanceWords, goneWords, stretchWords, weekWords } from '#domain/suggest/time-words'
import type { Tongue } from '#domain/suggest/tongue'

/** A time told in words that count from the day of the document. */
export type RelativeTime = Span & { readonly ends: Ends }

const readers: Readonly<Record<Tongue, Chrono>> = {
  en: english.casual,
  de: german.casual,
  fr: french.casual,
  es: spanish.casual,
  ru: russian.casual,
  uk: ukrainian.casual,
}

/** Longer pieces are read in parts, so that the time it takes grows with the length of a passage only, in UTF-16 units. */
const longestPiece = 240

/** The times of a passage that count from the day of its document: "yesterday", "two weeks ago", "on Thursday", "at 04:10". */
export function relativeTimes(passage: string, tongue: Tongue, today: string): readonly RelativeTime[] {
  return piecesOf(passage).flatMap(({ start, end }) => {
    const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }
    const piece = passage.slice(start, end)
    return readers[tongue].parse(piece, reference).flatMap((result) => {
      const ends = endsOf(result, { piece, tongue, today })
      if (ends === undefined) return []
      return { start: start + result.index, end: start + result.index + result.text.length, ends }
    })
  })
}

/** Pieces that end at blank space where there is any. */
function piecesOf(passage: string): readonly Span[] {
  const pieces: Span[] = []
  for (let start = 0; start < passage.length;) {
    const most = Math.min(passage.length, start + longestPiece)
    const space = most === passage.length ? most : passage.lastIndexOf(' ', most)
    const end = space > start + longestPiece / 2 ? space : most
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

type Context = { readonly piece: string; readonly tongue: Tongue; readonly today: string }

function endsOf(result: ParsedResult, context: Context): Ends | undefined {
  const words = plainLetters(result.text)
  // Short forms of days and clock hours without minutes are more often other words and numbers.
  if (
    /^(?:sat|sun|mon|wed|fri|tue|thu|mar|mie|jue|vie|dom|lun|mo|di|mi|do|fr|sa|so|now|jetzt|ahora|maintenant|[\d\s.]+)$/.test(
      words,
    )
  )
    return undefined
  // "may" and "march" are verbs unless they are written as names.
  if (context.tongue === 'en' && /(?:^|\s)(?:may|march|mar|august)\b/.test(result.text)) return undefined
  const begin = endsOfPart(result.start, words, { ...context, piece: context.piece.slice(0, result.index) })
  if (begin === undefined || result.end === null || result.end === undefined) return begin
  const finish = endsOfPart(result.end, words, context)
  if (finish?.to === undefined || begin.from === undefined || finish.to < begin.from) return begin
  return { from: begin.from, to: finish.to }
}

/** `piece` of the context is what stands before the words. */
function endsOfPart(part: ParsedComponents, words: string, context: Context): Ends | undefined {
  const day = dayOf(part, words, context)
  if (part.isCertain('hour')) return atClock(part, words, day)
  if (
    /^(?:this|ce|esta|heute)\s/.test(words) &&
    !part.isCertain('day') &&
    !part.isCertain('month') &&
    !part.isCertain('year')
  )
    return { from: day, to: day }
  if (stretchWords.test(words) && /\d|\p{L}+\s+\p{L}+\s+\p{L}/u.test(words))
    return { from: day, to: context.today }
  if (weekWords.test(words)) return distanceWords.test(words) ? around(day, 3) : week(day)
  if (part.isCertain('day') || part.isCertain('weekday')) return { from: day, to: day }
  if (part.isCertain('month')) return { from: `${day.slice(0, 7)}-01`, to: monthEnd(day) }
  if (part.isCertain('year')) return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
  return undefined
}

/** The minute, if it is written as a time of day; a bare number is none. */
function atClock(part: ParsedComponents, words: string, day: string): Ends | undefined {
  if (
    !/:|\d\s*h|uhr|[ap]\.?m|noon|midnight|mittag|mitternacht|midi|minuit|полдень|полночь|опівн/u.test(words)
  )
    return undefined
  const two = (unit: 'hour' | 'minute'): string => String(part.get(unit) ?? 0).padStart(2, '0')
  const minute = `${day}T${two('hour')}:${two('minute')}`
  return { from: minute, to: minute }
}

function around(day: string, days: number): Ends {
  return { from: dayAfter(day, -days), to: dayAfter(day, days), isAbout: true }
}

/** The week from Monday to Sunday around a day. */
function week(day: string): Ends {
  const monday = dayAfter(day, -((weekday(day) + 6) % 7))
  return { from: monday, to: dayAfter(monday, 6) }
}

function dayOf(part: ParsedComponents, words: string, { piece, tongue, today }: Context): string {
  const [year, month, day] = [part.get('year') ?? 2_000, part.get('month') ?? 1, part.get('day') ?? 1]
  const written = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  if (!part.isCertain('weekday') || part.isCertain('day')) return written
  return weekdayNear(part.get('weekday') ?? 0, { words, before: piece, tongue, today })
}

type Weekday = {
  readonly words: string
  readonly before: string
  readonly tongue: Tongue
  readonly today: string
}

/** The last such day up to the day of the document, or the next one where the words say that it is still to come. */
function weekdayNear(wanted: number, { words, before, tongue, today }: Weekday): string {
  const back = (weekday(today) - wanted + 7) % 7
  const spoken = (text: string): readonly string[] => text.split(/[^\p{L}]+/u)
  const isNext = [...spoken(words), ...spoken(plainLetters(before.slice(-60))).slice(-8)].some((word) =>
    aheadWords[tongue].has(word),
  )
  if (isNext) return dayAfter(today, back === 0 ? 7 : 7 - back)
  const isGone = spoken(words).some((word) => goneWords.has(word))
  return dayAfter(today, isGone && back === 0 ? -7 : -back)
}

import * as german from 'chrono-node/de'
import * as english from 'chrono-node/en'
import * as spanish from 'chrono-node/es'
import * as french from 'chrono-node/fr'
import * as russian from 'chrono-node/ru'
import * as ukrainian from 'chrono-node/uk'
import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node'
import type { Span } from '#domain/document/block'
import { plainLetters } from '#domain/document/date-words'
import { attributionWords } from '#domain/suggest/attribution-words'
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
      const ends = isPartOfWord(piece, result) ? undefined : endsOf(result, { piece, tongue, today })
      if (ends === undefined) return []
      const written = result.text.replace(/[^\p{L}\p{N}]+$/u, '')
      return { start: start + result.index, end: start + result.index + written.length, ends }
    })
  })
}

/** "ноябрь" in "ноябрьскую" is no month. */
function isPartOfWord(piece: string, { index, text }: ParsedResult): boolean {
  const [before, behind] = [piece[index - 1] ?? '', piece[index + text.length] ?? '']
  const isLetter = (one: string): boolean => /[\p{L}\p{M}]/u.test(one)
  // "the last week of September".
  if (/\bweek$/i.test(text) && /^ of\b/.test(piece.slice(index + text.length))) return true
  // "26 April, 20,408 people".
  if (/\d$/.test(text) && /^[.,]?\d/.test(piece.slice(index + text.length))) return true
  return (isLetter(behind) && isLetter(text.at(-1) ?? '')) || (isLetter(before) && isLetter(text[0] ?? ''))
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
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .trim()
  const before = { ...context, piece: context.piece.slice(0, result.index) }
  if (isOtherwise(result.text, words, before) || !isOfCalendar(result.start)) return undefined
  const begin = endsOfPart(result.start, words, before)
  if (begin === undefined || result.end === null || result.end === undefined) return begin
  const finish = isOfCalendar(result.end) ? endsOfPart(result.end, words, before) : undefined
  if (finish?.to === undefined || begin.from === undefined || finish.to < begin.from) return begin
  return { from: begin.from, to: finish.to }
}

/** Short forms of days and bare numbers are more often other words. */
const doubtful =
  /^(?:sat|sun|mon|wed|fri|tue|thu|mar|mie|jue|vie|dom|lun|mo|di|mi|do|fr|sa|so|now|jetzt|ahora|maintenant|последней|последний|последнее|in the year|[\d\s./]+)$/

/** What counts from another time that the passage told, and not from the day of the document: "a month later". */
const fromThen =
  /\b(?:later|after|before|earlier|following|spater|danach|zuvor|plus tard|apres|despues|antes)\b|позже|спустя|пізніше|потому/u

function isOtherwise(text: string, words: string, { piece, tongue }: Context): boolean {
  if (doubtful.test(words) || fromThen.test(words)) return true
  // "0:5" is the end of a game, "in einen Tag" no time to come.
  if (/(?:^|\s)\d{1,2}:\d$/.test(words) || (tongue === 'de' && /^in (?:einen|den|die|das)\b/.test(words)))
    return true
  if (isLength({ text, words }, { piece, tongue })) return true
  if (tongue !== 'en') return false
  // "for two years" is how long, and no time; "will last about a month" only sounds like one.
  if (/^for\b|^last about\b|^in the (?:day|days|week|weeks|month|months|year|years)$/.test(words)) return true
  // "may" and "march" are verbs unless they are written as names; "twice in two years" looks back.
  if (/(?:^|\s)(?:may|march|mar|august)\b/.test(text)) return true
  return (
    /^in (?:\d|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/.test(words) &&
    !isToCome(piece, tongue)
  )
}

/** "de 28 años" and "en 40 años" tell how long; "de mañana" is a part of the day. */
function isLength(
  { text, words }: { readonly text: string; readonly words: string },
  { piece, tongue }: Pick<Context, 'piece' | 'tongue'>,
): boolean {
  if (tongue !== 'es' && tongue !== 'fr') return false
  if (/^(?:de|d) /.test(words)) return true
  if (tongue === 'fr') return false
  // "Plaza de Mayo": months are written small.
  if (words === 'mayo' && !/^\p{Ll}/u.test(text)) return true
  if (words === 'manana') return /\b(?:de|la|esta)\s*$/i.test(piece)
  return /^en \S+ (?:ano|mes|semana|dia|hora)/.test(words) && !isToCome(piece, tongue)
}

/** Years that are written with four figures. */
function isOfCalendar(part: ParsedComponents): boolean {
  const year = part.get('year') ?? 0
  return (
    year >= 1_000 &&
    year < 9_000 &&
    Number.isFinite(Date.UTC(year, part.get('month') ?? 1, part.get('day') ?? 1))
  )
}

/** `piece` of the context is what stands before the words. */
function endsOfPart(part: ParsedComponents, words: string, context: Context): Ends | undefined {
  const day = dayOf(part, words, context)
  const isSure = (unit: 'day' | 'weekday' | 'month' | 'year' | 'hour'): boolean => part.isCertain(unit)
  if (isSure('hour')) return atClock(part, words, day)
  if (weekWords.test(words)) return weekTold(day, words, context)
  if (stretchWords.test(words) && words.split(/\s+/).length > 2) return { from: day, to: context.today }
  if (toCome.test(words)) return { from: context.today, to: day }
  if (isSure('day') || isSure('weekday')) return { from: day, to: day }
  if (isSure('month')) return { from: `${day.slice(0, 7)}-01`, to: monthEnd(day) }
  if (isSure('year')) return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
  // "this morning" tells only the part of the day, of the day of the document; "late-night" tells nothing.
  return /^(?:this|to|ce|cet|cette|esta|heute)\s?\p{L}/u.test(words) ? { from: day, to: day } : undefined
}

/** "the next six years": from the day of the document on. */
const toCome =
  /^(?:the |die |den )?(?:next|nachsten|kommenden) [\p{L}\d]+ \p{L}+|^(?:\p{L}+ )?\p{L}+ (?:prochains|prochaines) \p{L}+/u

/** A week, a weekend, or a number of weeks. */
function weekTold(day: string, words: string, { piece, tongue, today }: Context): Ends {
  if (/week-?end|wochenende|fin de semana/.test(words)) {
    const saturday = weekdayNear(6, { words, before: piece, tongue, today })
    return { from: saturday, to: dayAfter(saturday, 1) }
  }
  if (stretchWords.test(words) && words.split(/\s+/).length > 2 && tongue !== 'fr') {
    return /\d|two|three|four|five|six|zwei|drei|vier|sechs|dos|tres/.test(words)
      ? { from: day, to: today }
      : week(day)
  }
  if (distanceWords.test(words)) return around(day, 3)
  return /^(?:this|diese|cette|esta|на этой|цього)/u.test(words) ? week(today) : week(day)
}

/** The minute, if it is written as a time of day; a bare number is none. */
function atClock(part: ParsedComponents, words: string, day: string): Ends | undefined {
  if (
    !/:|\d\s*h|uhr|[ap]\.?m|noon|midday|midnight|mittag|mitternacht|midi|minuit|полдень|полночь|опівн/u.test(
      words,
    )
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

/** Whether the last words of a clause say that something is still to come; who said so, said it before. */
function isToCome(text: string, tongue: Tongue): boolean {
  const clause =
    plainLetters(text.slice(-60))
      .split(/[.,;:!?"“”«»\n]/u)
      .at(-1) ?? ''
  const words = clause.split(/[^\p{L}]+/u).slice(-9)
  const said = words.findLastIndex((word) => attributionWords[tongue].saying.has(word))
  return words.slice(said + 1).some((word) => aheadWords[tongue].has(word))
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
  const isNext = isToCome(words, tongue) || isToCome(before, tongue)
  if (isNext) {
    const ahead = back === 0 ? 7 : 7 - back
    // "next Saturday", said on a Friday, is not the day after.
    const isThisWeek = /^next\b/.test(words) && (weekday(today) + 6) % 7 < (wanted + 6) % 7
    return dayAfter(today, isThisWeek ? ahead + 7 : ahead)
  }
  const isGone = spoken(words).some((word) => goneWords.has(word))
  return dayAfter(today, isGone && back === 0 ? -7 : -back)
}

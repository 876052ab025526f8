import type { Span } from '#domain/document/block'
import { dateWords } from '#domain/document/date-words'
import { snapToGraphemes } from '#domain/document/graphemes'
import type { Interval } from '#domain/document/interval'
import {
  clockBeside,
  clockTimes,
  endsAt,
  nearMinutes,
  type ClockLimit,
  type ClockTime,
} from '#domain/suggest/clock-times'
import { dayAfter, dayOf, type Ends } from '#domain/suggest/days'
import { relativeTimes } from '#domain/suggest/relative-times'
import { goneWords } from '#domain/suggest/time-words'
import { tongueOf, type Tongue } from '#domain/suggest/tongue'
import { tokensOf, type Token } from '#domain/suggest/tokens'
import { writtenDates } from '#domain/suggest/written-dates'

/** A time a passage seems to tell, with the words it was read from. */
export type FoundTime = Span & { readonly interval: Interval }

/** `language` is a BCP 47 tag; `today` the day of the document (ISO, what follows the day is left out), where it is known. */
export type TimeContext = { readonly language: string; readonly today: string | undefined }

type Told = Span & { readonly ends: Ends | undefined }

/**
 * The times a passage seems to tell, in order; suggestions, never facts. What counts from the day of the document ("since
 * September", "on Thursday") has no ends where that day is not known: its words stay words. Nothing is found in languages
 * that are not known. Offsets are UTF-16 units of the passage, end exclusive; time grows with its length.
 */
export function findTimes(passage: string, { language, today }: TimeContext): readonly FoundTime[] {
  const tongue = tongueOf(language)
  if (tongue === undefined) return []
  const tokens = tokensOf(passage, tongue)
  const day = dayOf(today)
  const written = datesOf(tokens, tongue, day)
  const clocked = written.filter(({ isByTheClock }) => isByTheClock)
  const relative = (day === undefined ? [] : relativeTimes(passage, tongue, day)).filter(
    ({ start, end }) => !clocked.some((date) => date.start < end && start < date.end),
  )
  const limits = limitsBefore(tokens, tongue)
  return apart([...written, ...relative.map((told) => limited(told, limits))]).map((told) => {
    const span = snapToGraphemes(passage, told)
    return { ...span, interval: { ...told.ends, written: passage.slice(span.start, span.end) } }
  })
}

type WrittenDate = Told & { readonly isByTheClock: boolean }

/** The dates that are written out, each with the time of day that stands beside it. */
function datesOf(
  tokens: readonly Token[],
  tongue: Tongue,
  today: string | undefined,
): readonly WrittenDate[] {
  const clocks = clockTimes(tokens)
  const isClock = (at: number): boolean =>
    clocks.some(({ first, last }) => first <= at && at <= last) || isOrdinalEnding(tokens, at)
  const places = tokens.flatMap((_, at) => (isClock(at) ? [] : [at]))
  const bare = tokens.length === places.length ? tokens : tokens.filter((_, at) => !isClock(at))
  return writtenDates({ tokens: bare, tongue, today }).map((date) => {
    const [first, last] = [places[date.first] ?? 0, places[date.last] ?? 0]
    return withClock(tokens, { first, last, ends: date.ends, tongue }, clocks)
  })
}

/** The ending of "21-го января", with its hyphen. */
function isOrdinalEnding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.isApart !== false) return false
  const isHyphen = (one: Token | undefined): boolean => one?.text === '-' && !one.isApart
  if (isHyphen(token)) return tokens[at - 1]?.kind === 'number' && endings.test(tokens[at + 1]?.plain ?? '')
  return endings.test(token.plain) && isHyphen(tokens[at - 1]) && tokens[at - 2]?.kind === 'number'
}

const endings = /^(?:го|ого|его|е|ое)$/u

function withClock(
  tokens: readonly Token[],
  date: {
    readonly first: number
    readonly last: number
    readonly ends: Ends | undefined
    readonly tongue: Tongue
  },
  clocks: readonly ClockTime[],
): WrittenDate {
  const { first, last, ends, tongue } = date
  const clock = clockBeside(tokens, clocks, date)
  const limit = clockLimit(limitOf(tokens[first]?.plain ?? '', tongue))
  const told = clock === undefined || ends === undefined ? undefined : endsAt(ends, clock, limit)
  const [from, to] =
    clock === undefined || told === undefined
      ? [first, last]
      : [Math.min(first, clock.first), Math.max(last, clock.last)]
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to]?.end ?? 0,
    ends: told ?? ends,
    isByTheClock: told !== undefined,
  }
}

function clockLimit(kind: string | undefined): ClockLimit {
  switch (kind) {
    case 'since':
    case 'after':
    case 'until':
    case 'before':
    case 'about':
      return kind
    default:
      return undefined
  }
}

/** Of times that share words the longer one, in order. */
function apart(times: readonly Told[]): readonly Told[] {
  const ordered = times.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Told[] = []
  for (const time of ordered) {
    const last = kept.at(-1)
    if (last === undefined || time.start >= last.end) kept.push(time)
    else if (time.end - time.start > last.end - last.start) kept[kept.length - 1] = time
  }
  return kept
}

type Limit = { readonly token: Token; readonly kind: string }

/** Words like "since" and "until", by the offset of what stands behind them. */
function limitsBefore(tokens: readonly Token[], tongue: Tongue): ReadonlyMap<number, Limit> {
  return new Map(
    tokens.flatMap((token, at) => {
      const kind =
        token.kind === 'word' ? (limitOf(token.plain, tongue) ?? sinceDay(tokens, at, tongue)) : undefined
      if (kind === undefined) return []
      // "seit dem vergangenen Dienstag", "desde el martes".
      const small = tokens.slice(at + 1, at + 3).findIndex(({ plain }) => !isSmall(plain))
      const starts = tokens.slice(at + 1, at + 2 + (small === -1 ? 2 : small))
      return starts.map(({ start }) => [start, { token, kind }] as const)
    }),
  )
}

/** Words between a limit and its day. */
function isSmall(plain: string): boolean {
  return goneWords.has(plain) || /^(?:dem|der|den|el|la|le|the)$/.test(plain)
}

/** "с понедельника", "з понеділка": Russian and Ukrainian limit by a word of one letter. */
function sinceDay(tokens: readonly Token[], at: number, tongue: Tongue): string | undefined {
  if (tongue !== 'ru' && tongue !== 'uk') return undefined
  const days =
    /^(?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|понеділка|вівторка|середи|п.?ятниці|суботи|неділі)$/u
  const isSince = /^(?:с|со|з|із)$/u.test(tokens[at]?.plain ?? '')
  return isSince && days.test((tokens[at + 1]?.text ?? '').toLowerCase()) ? 'since' : undefined
}

function limitOf(plain: string, tongue: Tongue): string | undefined {
  // "by Tuesday evening".
  if (plain === 'by' && tongue === 'en') return 'until'
  // "nach", "vor", "um", "с" and others of one letter stand before times without limiting them.
  if (plain.length < 3 || plain === 'vor' || plain === 'nach' || plain === 'gegen')
    return tongue === 'ru' && plain === 'до' ? 'until' : undefined
  const sign = dateWords.get(plain)
  return sign !== undefined && /^(?:before|after|until|since|about)$/.test(sign) ? sign : undefined
}

/** "since yesterday", "until Thursday", "around 04:10". */
function limited(told: Told, limits: ReadonlyMap<number, Limit>): Told {
  const limit = limits.get(told.start)
  const { ends } = told
  if (limit === undefined || ends?.from === undefined || ends.to === undefined) return told
  return { start: limit.token.start, end: told.end, ends: withLimit(limit.kind, ends.from, ends.to) }
}

function withLimit(kind: string, from: string, to: string): Ends {
  switch (kind) {
    case 'since':
      return { from }
    case 'until':
      return { to }
    case 'before':
      return from.includes('T') ? { to: from } : { to: dayAfter(from, -1) }
    case 'after':
      return to.includes('T') ? { from: to } : { from: dayAfter(to, 1) }
    default:
      return near(from, to)
  }
}

/** Half an hour either way for a time by the clock, three days for days. */
function near(from: string, to: string): Ends {
  if (!from.includes('T')) return { from: dayAfter(from, -3), to: dayAfter(to, 3), isAbout: true }
  return nearMinutes(from, to)
}

import { aroundMinutes } from '#domain/document/interval'
import { dayAfter, type Ends } from '#domain/suggest/days'
import type { Token } from '#domain/suggest/tokens'

/** A time of day told by tokens, both ends inclusive; `from` and `to` are "04:10" and the same unless it is a stretch. */
export type ClockTime = {
  readonly first: number
  readonly last: number
  readonly from: string
  readonly to: string
  readonly isAbout: boolean
}

/** The limit that opens a date, as far as the days it leaves tell nothing of it. */
export type ClockLimit = 'since' | 'after' | 'until' | 'before' | 'about' | undefined

const wholeHours: ReadonlyMap<string, string> = new Map([
  ...['noon', 'midday', 'mittag', 'midi', 'mediodia', 'полдень', 'полудень'].map(
    (word) => [word, '12:00'] as const,
  ),
  ...['midnight', 'mitternacht', 'minuit', 'medianoche', 'полночь', 'опівніч'].map(
    (word) => [word, '00:00'] as const,
  ),
])

/** Words before a time of day that belong to it, and those that make it near. */
const leads = /^(?:at|um|a|las|la|в|о|об|kl)$/u
const nears = /^(?:about|around|circa|ca|gegen|etwa|vers|environ|hacia|sobre|около|близько)$/u
const openings = /^(?:between|from|zwischen|von|entre|de|desde|между|між|с|з)$/u
const joints = /^(?:and|to|until|till|und|bis|et|y|a|и|до|по|та|і|–|-)$/u
/** What may stand between a time of day and its date. */
const between = /^(?:on|am|den|le|el|del|de|the|of|local|time|uhr|gmt|utc|hours|часов|години|,)$/u

/** The times of day in tokens, in order; a stretch of two is one. */
export function clockTimes(tokens: readonly Token[]): readonly ClockTime[] {
  const found: ClockTime[] = []
  for (let at = 0; at < tokens.length; at++) {
    const clock = clockAt(tokens, at)
    if (clock === undefined) continue
    found.push(withZone(tokens, withLead(tokens, stretched(tokens, clock))))
    at = found.at(-1)?.last ?? at
  }
  return found
}

/** Names of time zones, which are kept in the words of a time of day. */
const zones = /^(?:gmt|utc|est|edt|cst|cdt|pst|pdt|bst|cet|cest|eet|eest|msk|мск)$/u

function withZone(tokens: readonly Token[], clock: ClockTime): ClockTime {
  return zones.test(tokens[clock.last + 1]?.plain ?? '') ? { ...clock, last: clock.last + 1 } : clock
}

function clockAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const whole = token.kind === 'word' ? wholeHours.get(token.plain) : undefined
  if (whole !== undefined) return { first: at, last: at, from: whole, to: whole, isAbout: false }
  const [hour, minute, last] = written(tokens, at) ?? []
  if (hour === undefined || minute === undefined || last === undefined) return undefined
  const half = halfAt(tokens, last + 1)
  if (token.kind === 'number' && half === undefined && last === at) return undefined
  const told = minuteOf(hour, minute, half?.isAfternoon)
  return told === undefined
    ? undefined
    : { first: at, last: half?.last ?? last, from: told, to: told, isAbout: false }
}

/** "04:10", "4h10", or a bare hour that "a.m." may follow: hour, minute and the last token. */
function written(tokens: readonly Token[], at: number): readonly [number, number, number] | undefined {
  const token = tokens[at]
  if (token?.kind === 'code') {
    const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(token.text) ?? []
    return hour === undefined ? undefined : [Number(hour), Number(minute), at]
  }
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined
  const [sign, minute] = [tokens[at + 1], tokens[at + 2]]
  if (sign?.plain === 'h' && minute?.isApart === sign.isApart && /^\d{2}$/.test(minute.text))
    return [Number(token.text), Number(minute.text), at + 2]
  return [Number(token.text), 0, at]
}

/** "a.m.", "pm". */
function halfAt(
  tokens: readonly Token[],
  at: number,
): { readonly isAfternoon: boolean; readonly last: number } | undefined {
  const word = tokens[at]?.plain ?? ''
  if (word === 'am' || word === 'pm') return { isAfternoon: word === 'pm', last: at }
  const isHalf = /^[ap]$/.test(word) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.plain === 'm'
  const hasPoint = tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind === 'word'
  return isHalf ? { isAfternoon: word === 'p', last: at + (hasPoint ? 3 : 2) } : undefined
}

function minuteOf(hour: number, minute: number, isAfternoon: boolean | undefined): string | undefined {
  if (isAfternoon !== undefined && (hour < 1 || hour > 12)) return undefined
  const whole = isAfternoon === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  if (whole > 23 || minute > 59) return undefined
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "between 04:10 and 06:30". */
function stretched(tokens: readonly Token[], clock: ClockTime): ClockTime {
  if (!joints.test(tokens[clock.last + 1]?.plain ?? '')) return clock
  const end = clockAt(tokens, clock.last + 2)
  return end === undefined ? clock : { ...clock, last: end.last, to: end.to }
}

function withLead(tokens: readonly Token[], clock: ClockTime): ClockTime {
  let { first, isAbout } = clock
  for (let step = first - 1; step >= first - 3; step--) {
    const word = tokens[step]?.plain ?? ''
    if (nears.test(word)) isAbout = true
    else if (!leads.test(word) && !(clock.from !== clock.to && openings.test(word))) break
    first = step
  }
  return { ...clock, first, isAbout }
}

/** The time of day beside or inside of a date told by the tokens from `first` to `last`; at most a few small words between. */
export function clockBeside(
  tokens: readonly Token[],
  clocks: readonly ClockTime[],
  { first, last }: { readonly first: number; readonly last: number },
): ClockTime | undefined {
  const isNear = (from: number, to: number): boolean =>
    to - from <= 4 && tokens.slice(from, to).every(({ plain }) => between.test(plain))
  return clocks.find(
    (clock) =>
      (clock.first >= first && clock.last <= last) ||
      (clock.last < first && isNear(clock.last + 1, first)) ||
      (clock.first > last && isNear(last + 1, clock.first)),
  )
}

/** A day with its time; undefined where the ends are more than one day, or a day and its limit. */
export function endsAt(ends: Ends, clock: ClockTime, limit: ClockLimit): Ends | undefined {
  const day = dayTold(ends, limit)
  if (day === undefined) return undefined
  const from = `${day}T${clock.from}`
  const to = `${clock.to < clock.from ? dayAfter(day, 1) : day}T${clock.to}`
  switch (limit) {
    case 'since':
    case 'after':
      return { from }
    case 'until':
    case 'before':
      return { to }
    default:
      return clock.isAbout || limit === 'about' ? nearMinutes(from, to) : { from, to }
  }
}

/** The day behind a limit: "after 14 March" leaves the days from the fifteenth on. */
function dayTold({ from, to, isAbout }: Ends, limit: ClockLimit): string | undefined {
  if (limit === 'since') return from
  if (limit === 'until') return to
  if (limit === 'after') return from === undefined ? undefined : dayAfter(from, -1)
  if (limit === 'before') return to === undefined ? undefined : dayAfter(to, 1)
  if (limit === 'about') {
    const isNear = from !== undefined && to === dayAfter(from, 6)
    return isNear ? dayAfter(from, 3) : undefined
  }
  return isAbout !== true && from !== undefined && from === to && !from.includes('T') ? from : undefined
}

/** Half an hour either way; both are minutes ("2026-03-14T04:10"). */
export function nearMinutes(from: string, to: string): Ends {
  return { ...aroundMinutes(from, to), isAbout: true }
}

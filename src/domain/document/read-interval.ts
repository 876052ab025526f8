import { spanOf } from '#domain/document/date-span'
import { dateWords, plainLetters } from '#domain/document/date-words'
import { aroundMinutes, intervalFault, type Interval } from '#domain/document/interval'
import { endsOfSpan } from '#domain/document/open-span'

/**
 * Reads words as a time: days as `spanOf` knows them, a day with a time of day ("14 March 2026, 04:10"), two of them
 * ("2026-03-14 03:52 to 04:31"), and EDTF level 1 (`2026-03?`, `2026-03-14T04:10/..`). Its marks hold for the end they
 * stand at: `~` is approximate and widens it as "about" does (a year, a month, three days, half an hour either way by what
 * is told), `?` is uncertain and leaves the ends as they are written, `%` is both. Undefined where it cannot be told or
 * where it would end before it begins.
 */
export function readInterval(written: string): Interval | undefined {
  const words = unbracketed(written.trim())
  const ends = slashed(words) ?? timed(words) ?? ranged(words) ?? spanned(words)
  if (ends === undefined || (ends.from === undefined && ends.to === undefined)) return undefined
  const interval = {
    ...ends,
    ...(isNear(words) ? { isAbout: true } : {}),
    ...(marks.uncertain.test(words) ? { isUncertain: true } : {}),
    written: written.trim(),
  }
  return intervalFault(interval) === undefined ? interval : undefined
}

/** "14 March 2026 (?)": a mark in brackets is one without them. */
function unbracketed(words: string): string {
  return words.replaceAll(/\s*\(([?~%])\)/g, '$1')
}

type Ends = Pick<Interval, 'from' | 'to'>

/** Two ends of EDTF, either of which may be open. */
function slashed(words: string): Ends | undefined {
  const [, first = '', second = ''] = /^([^/]{4,}|\.\.|)\/([^/]{4,}|\.\.|)$/.exec(words) ?? []
  if (first === '' && second === '') return undefined
  const isOpen = (end: string): boolean => end === '' || end === '..'
  const [from, to] = [isOpen(first) ? {} : oneEnd(first), isOpen(second) ? {} : oneEnd(second)]
  if (from === undefined || to === undefined) return undefined
  return { ...fromOf(from), ...toOf(to) }
}

function oneEnd(words: string): Ends | undefined {
  return timed(words) ?? spanned(words)
}

/** A day and a time of day: one minute. */
function timed(words: string): Ends | undefined {
  const [, day, hour = '', minute] =
    /^(.*?\d{4}|\d{4}-\d{2}-\d{2})(?:T|,? (?:at |um )?)(\d{1,2})[:.](\d{2})(?: Uhr| h)?$/u.exec(
      plain(words),
    ) ?? []
  const span = day === undefined ? undefined : spanOf(day)
  if (span === undefined || span.from !== span.to) return undefined
  const at = `${span.from}T${hour.padStart(2, '0')}:${minute ?? ''}`
  const isTime = intervalFault({ from: at, written: words }) === undefined
  return isTime && marks.approximate.test(words) ? aroundMinutes(at, at) : { from: at, to: at }
}

/** From one minute to another; the second may leave out its day. */
function ranged(words: string): Ends | undefined {
  const [, first, second = ''] = /^(.+?\d[:.]\d\d) ?(?:[-–—]| to | until ) ?(.+)$/u.exec(words) ?? []
  const from = first === undefined ? undefined : timed(first)
  if (from === undefined) return undefined
  const to = timed(second) ?? timed(`${from.from?.slice(0, 10) ?? ''} ${second}`)
  return to === undefined ? undefined : { ...fromOf(from), ...toOf(to) }
}

function spanned(words: string): Ends | undefined {
  // What is only uncertain stays as it was written, what is approximate is as wide as it may mean.
  const span = spanOf(marks.approximate.test(words) ? words : plain(words))
  return span && endsOfSpan(span)
}

/** The marks of EDTF at either side of a date. */
const marks = {
  approximate: /(?:^|\/)[~%]|[~%](?=\/|\s|$)/,
  uncertain: /(?:^|\/)[?%]|[?%](?=\/|\s|$)/,
}

function plain(words: string): string {
  return words.replaceAll(/^[?~%]|\s*[?~%]+$|[?~%](?=\s)/g, '')
}

function isNear(words: string): boolean {
  const [first = ''] = /\p{L}+/u.exec(plainLetters(words)) ?? []
  return dateWords.get(first) === 'about' || marks.approximate.test(words)
}

function fromOf({ from }: Ends): Ends {
  return from === undefined ? {} : { from }
}

function toOf({ to }: Ends): Ends {
  return to === undefined ? {} : { to }
}

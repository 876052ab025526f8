const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The day a document names, as it names it and not as this machine's zone would: "7 Oct 2026". Other forms stay as written. */
export function writtenDay(date: string): string {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:$|[T ])/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) return mailedDay(date)
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** The day in the date of a mail, as its sender's clock had it; other forms stay as written. */
function mailedDay(date: string): string {
  return (
    /^(?:[A-Z][a-z]{2}, )?(\d{1,2} [A-Z][a-z]{2} \d{4}) \d{1,2}:/.exec(date)?.[1]?.replace(/^0/, '') ?? date
  )
}

/** A time as it was written, by the clock it was written by: "7 Oct 2026, 08:05 UTC+2". What is no time stays as it is. */
export function writtenMoment(words: string): string {
  const [, time, zone] = instant.exec(words) ?? []
  if (time === undefined) return words
  return `${writtenDay(words)}, ${time}${zone === undefined ? '' : ` UTC${offsetOf(zone)}`}`
}

const instant = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** "+02:00" as "+2", "-0330" as "-3:30", "Z" as nothing. */
function offsetOf(zone: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])0?(\d+?):?(\d{2})$/.exec(zone) ?? []
  return `${sign}${hours}${minutes === '00' || minutes === '' ? '' : `:${minutes}`}`
}

/** The day of an instant on this machine's clock: "7 Oct 2026". */
export function localDay(instant: string): string {
  const moment = new Date(instant)
  const name = months[moment.getMonth()]
  return name === undefined ? instant : `${moment.getDate()} ${name} ${moment.getFullYear()}`
}

/** Day and time of an instant on this machine's clock: "7 Oct 2026, 08:05". */
export function localMoment(instant: string): string {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  return `${localDay(instant)}, ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

/** How long ago an instant was: "just now", "12 s ago", "5 min ago"; from an hour on, its time or day. */
export function timeAgo(instant: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(instant)) / 1000)
  if (Number.isNaN(seconds)) return instant
  if (seconds < 5) return 'just now'
  if (seconds < 60) return `${seconds} s ago`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`
  return localMoment(instant)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

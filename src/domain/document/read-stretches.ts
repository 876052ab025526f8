import type { Block, Span } from '#domain/document/block'

/** What of a document was read: stretches of its text in order, none touching the next. */
export type ReadStretches = readonly Span[]

type Text = { readonly text: string; readonly blocks: readonly Block[] }

/** With what was read now. */
export function withRead(read: ReadStretches, now: Span): ReadStretches {
  if (now.start >= now.end || holds(read, now)) return read
  const before = read.filter(({ end }) => end < now.start)
  const after = read.filter(({ start }) => start > now.end)
  const touched = read.slice(before.length, read.length - after.length)
  const start = Math.min(now.start, touched[0]?.start ?? now.start)
  const end = Math.max(now.end, touched.at(-1)?.end ?? now.end)
  return [...before, { start, end }, ...after]
}

/** Without what is to be read again. */
export function withoutRead(read: ReadStretches, again: Span): ReadStretches {
  return read.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, again.start) },
      { start: Math.max(start, again.end), end },
    ].filter((rest) => rest.start < rest.end),
  )
}

/** Whether every letter of a span was read; nothing is in an empty one. */
export function holds(read: ReadStretches, span: Span): boolean {
  if (span.start >= span.end) return false
  let [low, high] = [0, read.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read[middle]?.start ?? Infinity) <= span.start) low = middle + 1
    else high = middle
  }
  return (read[low - 1]?.end ?? -1) >= span.end
}

/** A span with the line breaks that follow it, and those before the first paragraph: so whole texts are read to 100 %. */
export function withBreaks({ text, blocks }: Text, { start, end }: Span): Span {
  const next = blocks.find((block) => block.end > end)
  const isFirst = start <= (blocks[0]?.start ?? 0)
  return { start: isFirst ? 0 : start, end: Math.max(end, next?.start ?? text.length) }
}

/** How much of a text of that length was read, in whole percent: 100 only when nothing is left, 0 only when nothing was read. */
export function percentRead(read: ReadStretches, length: number): number {
  const letters = read.reduce(
    (sum, { start, end }) => sum + Math.min(end, length) - Math.min(start, length),
    0,
  )
  if (letters === 0 || length === 0) return 0
  return Math.max(1, Math.floor((100 * letters) / length))
}

/** The place among the blocks of the first paragraph with words that was not read whole, from an offset on and then from the start of the text. */
export function nextUnread({ text, blocks }: Text, read: ReadStretches, from: number): number | undefined {
  const isUnread = (block: Block): boolean => !isBlank(text, block) && !holds(read, block)
  const after = blocks.findIndex((block) => block.start >= from && isUnread(block))
  const found = after === -1 ? blocks.findIndex(isUnread) : after
  return found === -1 ? undefined : found
}

/** Whether every paragraph with words was read; never where there are none. */
export function isReadThrough(body: Text, read: ReadStretches): boolean {
  return body.text.trim() !== '' && nextUnread(body, read, 0) === undefined
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === ''
}

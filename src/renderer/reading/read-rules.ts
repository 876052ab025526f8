import { holds, type ReadStretches } from '#domain/document/read-stretches'
import type { Span } from '#domain/document/block'
import type { Seen } from '#renderer/reading/section-window'
import { canBeRead } from '#renderer/reading/standing'

/** A rule beside what was read; CSS pixels from the top of the document. */
export type DrawnRule = { readonly top: number; readonly height: number }

/** Read paragraphs nearer to each other than this share one rule (CSS pixels). */
const ruleGap = 44

/** The rules beside the read paragraphs on the screen. */
export function rulesOf(
  read: ReadStretches,
  { seen, origin }: { readonly seen: Seen; readonly origin: number },
): readonly DrawnRule[] {
  if (read.length === 0) return []
  return joined(
    seen.slices
      .filter(({ slice }) => holds(read, slice))
      .map(({ top, bottom }) => ({ top: Math.round(top - origin), height: Math.round(bottom - top) })),
  )
}

/** One rule for those that stand close together. */
export function joined(rules: readonly DrawnRule[]): readonly DrawnRule[] {
  return rules
    .toSorted((a, b) => a.top - b.top)
    .reduce<readonly DrawnRule[]>((made, { top, height }) => {
      const last = made.at(-1)
      if (last === undefined || top > last.top + last.height + ruleGap) return [...made, { top, height }]
      return [...made.slice(0, -1), { top: last.top, height: Math.max(last.height, top + height - last.top) }]
    }, [])
}

/** The stretches that can be read where they stand in the window. */
export function readableIn(viewport: Element, { slices }: Seen): readonly Span[] {
  if (isBehind(viewport)) return []
  const window = viewport.getBoundingClientRect()
  return slices.filter((each) => canBeRead(each, window)).map(({ slice }) => slice)
}

/** Whether a view lies behind a dialog: then nothing in it is read. */
export function isBehind(viewport: Element): boolean {
  return viewport.closest('[inert], [aria-hidden="true"]') !== null
}

/** The strips of a map of so many rows that stand for what was read: at least half of each row. */
export function readRows(
  read: ReadStretches,
  length: number,
  rows: number,
): readonly { readonly row: number; readonly count: number }[] {
  const perRow = length / rows
  return read.flatMap(({ start, end }) => {
    const row = Math.round(start / perRow)
    const count = Math.round(end / perRow) - row
    return count < 1 ? [] : [{ row, count }]
  })
}

import type { Span } from '#domain/document/block'
import { clockTime } from '#domain/document/clock-time'
import type { DocumentBody } from '#domain/document/source-document'

/** Where a reader of the original finds a passage: on which printed pages, or at which times (milliseconds from the start). */
export type Locator =
  | { readonly kind: 'pages'; readonly first: string; readonly last: string }
  | { readonly kind: 'times'; readonly from: number; readonly to: number }

/** The pages or the times of a passage; undefined in a document that has neither. */
export function locatorOf(
  { pages = [], blocks }: Pick<DocumentBody, 'pages' | 'blocks'>,
  span: Span,
): Locator | undefined {
  const isTouched = ({ start, end }: Span): boolean => start < span.end && end > span.start
  const turned = pages.filter(isTouched)
  const [first, last] = [turned[0], turned.at(-1)]
  if (first !== undefined && last !== undefined)
    return { kind: 'pages', first: first.label, last: last.label }
  const cues = blocks.flatMap((block) => (block.kind === 'cue' && isTouched(block) ? [block] : []))
  const [begun, ended] = [cues[0], cues.at(-1)]
  if (begun === undefined || ended === undefined) return undefined
  return { kind: 'times', from: begun.from, to: ended.to }
}

/** A locator as label and text: "Page" and "3", "Pages" and "3–5", "Time" and "01:05–01:12". */
export function locatorFact(locator: Locator): readonly [label: string, text: string] {
  const ends =
    locator.kind === 'pages'
      ? [locator.first, locator.last]
      : [clockTime(locator.from), clockTime(locator.to)]
  const text = [...new Set(ends)].join('–')
  if (locator.kind === 'times') return ['Time', text]
  return [locator.first === locator.last ? 'Page' : 'Pages', text]
}

import { spanOf } from '#domain/document/date-span'
import type { Filter, FilterField } from '#domain/search/query'

const day = 24 * 60 * 60 * 1_000

/**
 * Whether some filters ask for days of which there are none. `before:` is the days before the first one that its date may
 * mean, `after:` those after the last one; the date itself is neither, so between two days that follow each other lies none.
 */
export function asksForNoDay(filters: readonly Filter[]): boolean {
  const spans = (wanted: FilterField) =>
    filters.flatMap(({ field, value, isNot }) => (field === wanted && !isNot ? (spanOf(value) ?? []) : []))
  const [ends, begins] = [spans('before'), spans('after')]
  return ends.some(({ from }) => begins.some(({ to }) => Date.parse(from) - Date.parse(to) <= day))
}

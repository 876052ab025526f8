import { earliest, latest } from '#domain/document/open-span'
import type { DateSpan } from '#domain/document/source-document'
import { writtenDay } from '#renderer/ui/dates'

/** The days a date may mean: "1 May 2024 to 31 May 2024"; a single day alone, an open side as such. */
export function spanWords({ from, to }: DateSpan): string {
  if (from === to) return writtenDay(from)
  if (from === earliest) return `until ${writtenDay(to)}`
  return to === latest ? `from ${writtenDay(from)}` : `${writtenDay(from)} to ${writtenDay(to)}`
}

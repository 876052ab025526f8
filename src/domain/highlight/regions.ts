import { gramLength, placesOf } from '#domain/highlight/gram-index'
import type { PreparedText } from '#domain/highlight/prepared-text'
import type { Anchor } from '#domain/highlight/text-highlight'

/** A stretch of the text in which many grams of the quote and its context stand in their order. */
export type Region = { readonly from: number; readonly to: number }

/** Shifts closer to each other than this are the same region with edits in it. */
const cellSize = 32
const mostRegions = 6

/** The stretches of a text where a passage may be, the likeliest first. */
export function regionsOf(
  prepared: PreparedText,
  { prefix, quote, suffix, start }: Anchor,
): readonly Region[] {
  const votes = votesOf(prepared, prefix + quote + suffix, start - prefix.length)
  const joint = (cell: number): number => (votes.get(cell) ?? 0) + (votes.get(cell + 1) ?? 0)
  const ranked = [...votes.keys()].toSorted((a, b) => joint(b) - joint(a)).slice(0, mostRegions)
  const slack = 2 * cellSize + quote.length / 4
  return ranked.map((cell) => {
    const begin = cell * cellSize + prefix.length
    return {
      from: Math.max(0, Math.floor(begin - slack)),
      to: Math.min(prepared.text.length, Math.ceil(begin + quote.length + cellSize + slack)),
    }
  })
}

/** Each gram of the pattern votes for the shifts at which it stands in the text; one that is everywhere counts little. */
function votesOf(prepared: PreparedText, pattern: string, start: number): ReadonlyMap<number, number> {
  const votes = new Map<number, number>()
  for (let offset = 0; offset + gramLength <= pattern.length; offset += 1) {
    const places = placesOf(prepared.grams(), { pattern, offset }, { near: start + offset, most: 200 })
    const weight = 1 / (1 + Math.log2(Math.max(1, places.length)))
    for (const place of places) {
      const cell = Math.floor((place - offset) / cellSize)
      votes.set(cell, (votes.get(cell) ?? 0) + weight)
    }
  }
  return votes
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { indexMarks, marksWithin } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { countLeftOut, gutterLanes, type DrawnStripe } from '#renderer/reading/stripes'

const blocks: readonly Block[] = Array.from({ length: 20 }, (_, i) => ({
  kind: 'paragraph',
  start: 300 * i,
  end: 300 * i + 298,
}))

const marks = fc
  .array(fc.record({ start: fc.nat(5900), length: fc.integer({ min: 1, max: 90 }) }), { maxLength: 120 })
  .map((spans) =>
    spans
      .map(({ start, length }, i): PaintedMark => {
        return { id: `m${i}`, start, end: start + length, colour: 'amber', markedAt: '' }
      })
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
  )

it('a mark has the same lane whatever part of the document is seen', () => {
  fc.assert(
    fc.property(marks, fc.nat(5900), (all, from) => {
      const index = indexMarks(all)
      const whole = gutterLanes(index, blocks, all)
      const seen = marksWithin(index, { start: from, end: from + 700 })
      const lanes = gutterLanes(index, blocks, seen)
      expect(seen.map(({ id }) => lanes.get(id))).toEqual(seen.map(({ id }) => whole.get(id)))
    }),
  )
})

function stripe(id: string, lane: number, top: number): DrawnStripe {
  return { id, colour: 'amber', lane, top, height: 20 }
}

it('what is left out of the text or of the gutter is counted where it stands, never twice', () => {
  const inText = [
    { top: 10.2, ids: ['a', 'b'] },
    { top: 40, ids: ['c'] },
  ]
  const stripes = [stripe('x', 3, 10), stripe('b', 4, 10), stripe('whole', 5, 9.8), stripe('far', 4, 80)]
  expect(countLeftOut(inText, stripes)).toEqual([
    { top: 10, ids: ['a', 'b'] },
    { top: 40, ids: ['c'] },
    { top: 80, ids: ['far'] },
  ])
  expect(countLeftOut([], [stripe('whole', 4, 10), stripe('other', 5, 10)])).toEqual([
    { top: 10, ids: ['whole', 'other'] },
  ])
})

it('nothing seen has no lanes', () => {
  expect(gutterLanes(indexMarks([]), blocks, []).size).toBe(0)
})

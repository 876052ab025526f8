import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanes, planPaint, type Focus, type PaintedMark } from '#domain/highlight/paint-plan'
import { colours } from '#domain/highlight/text-highlight'

const nothing: Focus = { selectedId: undefined, focusedIds: new Set() }

function mark(id: string, start: number, end: number): PaintedMark {
  return { id, start, end, colour: 'amber', markedAt: `2024-05-01T09:00:0${start % 10}Z` }
}

/** Each stretch as "id start-end lane". */
function drawn(marks: readonly PaintedMark[], focus = nothing): readonly string[] {
  const { fills, underlines } = planPaint(marks, focus)
  return [
    ...fills.map(({ id, start, end }) => `${id} ${start}-${end} fill`),
    ...underlines.map(({ id, start, end, lane }) => `${id} ${start}-${end} ${lane}`),
  ]
}

describe('overlapping marks', () => {
  const long = mark('long', 0, 30)
  const short = mark('short', 10, 20)

  it.each<[string, readonly PaintedMark[], Focus, readonly string[]]>([
    ['a mark alone is filled', [long], nothing, ['long 0-30 fill']],
    [
      'the shortest is filled, the longer underlined beneath it',
      [long, short],
      nothing,
      ['long 0-10 fill', 'short 10-20 fill', 'long 20-30 fill', 'long 10-20 first'],
    ],
    [
      'the selected one is filled whole',
      [long, short],
      { selectedId: 'long', focusedIds: new Set() },
      ['long 0-30 fill', 'short 10-20 first'],
    ],
    [
      'the claim in focus wins over the shortest',
      [long, short],
      { selectedId: undefined, focusedIds: new Set(['long']) },
      ['long 0-30 fill', 'short 10-20 first'],
    ],
    [
      'of two equally long the newest is filled',
      [mark('old', 0, 10), { ...mark('new', 0, 10), markedAt: '2025-01-01T00:00:00Z' }],
      nothing,
      ['new 0-10 fill', 'old 0-10 first'],
    ],
  ])('%s', (...[, marks, focus, expected]) => {
    expect(drawn(marks, focus)).toEqual(expected)
  })

  it('more than four turn the third lane dotted and count the rest', () => {
    const six = [0, 1, 2, 3, 4, 5].map((i) => mark(`m${i}`, i, 20 - i))
    const { underlines, crowds } = planPaint(six, nothing)
    expect(underlines.filter(({ lane }) => lane === 'crowded').map(({ id }) => id)).toEqual(['m2'])
    expect(crowds.map(({ hidden }) => hidden.length)).toEqual([1, 2, 1])
  })

  it('a mark keeps its lane while others come and go', () => {
    const three = [mark('a', 0, 40), mark('b', 5, 35), mark('c', 10, 20), mark('d', 22, 30)]
    const lanesOfA = planPaint(three, nothing).underlines.filter(({ id }) => id === 'a')
    expect(new Set(lanesOfA.map(({ lane }) => lane))).toEqual(new Set(['first']))
  })
})

it('every marked character has one fill, and no two lines share a lane', () => {
  const marks = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...colours)), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(marks, (list) => {
      const sorted = list
        .map(([start, length, colour], i) => ({ ...mark(`m${i}`, start, start + length), colour }))
        .toSorted((a, b) => a.start - b.start)
      const { fills, underlines } = planPaint(sorted, nothing)
      for (let at = 0; at < 75; at++) {
        const covers = ({ start, end }: { start: number; end: number }) => start <= at && at < end
        const under = underlines.filter(covers)
        const slots = under.map(({ lane }) => Math.min(2, lanes.indexOf(lane)))
        expect(fills.filter(covers)).toHaveLength(sorted.some(covers) ? 1 : 0)
        expect(new Set(slots).size).toBe(slots.length)
        expect(under.length).toBe(Math.max(0, Math.min(3, sorted.filter(covers).length - 1)))
      }
    }),
  )
})

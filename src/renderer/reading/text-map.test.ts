import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { mapText, offsetOf, pointsOf } from '#renderer/reading/text-map'

const { document } = parseHTML(
  '<main><p data-start="0">one <em>two</em> three</p><div><i data-start="14">a</i><i data-start="16">b</i></div></main>',
)
const root = document.querySelector('main') ?? document.body
const map = mapText(root)

it('knows where each text node begins', () => {
  expect(map.starts).toEqual([0, 4, 7, 14, 16])
})

it.each([
  [{ start: 4, end: 7 }, 'two', 0, 'two', 3],
  [{ start: 2, end: 9 }, 'one ', 2, ' three', 2],
  [{ start: 9, end: 15 }, ' three', 2, 'a', 1],
  [{ start: 14, end: 17 }, 'a', 0, 'b', 1],
])('%o lies between the right points', (...[span, from, fromAt, to, toAt]) => {
  const points = pointsOf(map, span)
  expect([points?.from.node.data, points?.from.offset]).toEqual([from, fromAt])
  expect([points?.to.node.data, points?.to.offset]).toEqual([to, toAt])
})

it('nothing lies in a gap', () => {
  expect(pointsOf(map, { start: 13, end: 14 })).toBeUndefined()
})

it('every offset comes back from the DOM', () => {
  map.nodes.forEach((node, i) => {
    expect(offsetOf(root, { node, offset: 1 }, 'start')).toBe((map.starts[i] ?? 0) + 1)
  })
})

import { expect, it } from 'vitest'
import { stepBy, type GridPlace } from '#renderer/ui/grid-step'

const extent = { lastRow: 40, lastColumn: 8, page: 10 }

it.each<[string, readonly [number, number], readonly [number, number] | undefined]>([
  ['ArrowUp', [3, 2], [2, 2]],
  ['ArrowUp', [0, 2], [0, 2]],
  ['ArrowDown', [3, 2], [4, 2]],
  ['ArrowDown', [40, 2], [40, 2]],
  ['ArrowLeft', [3, 2], [3, 1]],
  ['ArrowLeft', [3, 0], [3, 0]],
  ['ArrowRight', [3, 2], [3, 3]],
  ['ArrowRight', [3, 8], [3, 8]],
  ['Home', [3, 2], [3, 0]],
  ['End', [3, 2], [3, 8]],
  ['Ctrl+Home', [3, 2], [0, 0]],
  ['Ctrl+End', [3, 2], [40, 8]],
  ['PageDown', [3, 2], [13, 2]],
  ['PageDown', [35, 2], [40, 2]],
  ['PageUp', [13, 2], [3, 2]],
  ['PageUp', [4, 2], [0, 2]],
  ['a', [3, 2], undefined],
])('%s from %j leads to %j', (keys, [row, column], expected) => {
  const key = { key: keys.replace('Ctrl+', ''), isCtrl: keys.startsWith('Ctrl+') }
  const place: GridPlace | undefined = stepBy(key, { row, column }, extent)
  expect(place && [place.row, place.column]).toEqual(expected)
})

import { expect, it } from 'vitest'
import { stanceOfKey } from '#renderer/features/claim/stance-key'

const plain = { ctrlKey: false, altKey: false, metaKey: false }

it.each([
  ['+', '14', 'supports'],
  ['-', '14', 'disputes'],
  ['~', '', 'partly'],
  ['-', 'C', undefined],
  ['-', 'depot c', undefined],
  ['-', undefined, 'disputes'],
  ['x', '', undefined],
])('%s after “%s” is %s', (key, typed, stance) => {
  const target: EventTarget = Object.assign(new EventTarget(), typed === undefined ? {} : { value: typed })
  expect(stanceOfKey({ ...plain, key, target })).toBe(stance)
  expect(stanceOfKey({ ...plain, key, target, ctrlKey: true })).toBeUndefined()
})

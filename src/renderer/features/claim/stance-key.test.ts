import { expect, it } from 'vitest'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { stanceOfKey } from '#renderer/features/claim/stance-key'

it.each([
  ['+', '14', 'supports'],
  ['-', '14', 'disputes'],
  ['-', ' C-014 ', 'disputes'],
  ['~', 'c14', 'partly'],
  ['.', 'C-014', 'context'],
  ['.', '2', undefined],
  ['-', 'C', undefined],
  ['-', 'depot c', undefined],
  ['-', 'food', undefined],
  ['+', 'food', undefined],
  ['-', 'convoy 14', undefined],
  ['-', 'c-', undefined],
  ['~', '', undefined],
  ['x', 'C-014', undefined],
])('%s after “%s” in a field is %s', (key, value, stance) => {
  const target: EventTarget = Object.assign(new EventTarget(), { type: 'text', value })
  expect(stanceOfKey(firstKeyring, { ...pressed(key), target })).toBe(stance)
  expect(stanceOfKey(firstKeyring, { ...pressed(key, { ctrlKey: true }), target })).toBeUndefined()
})

it.each([
  ['+', {}, 'supports'],
  ['-', {}, 'disputes'],
  ['~', { type: 'radio', value: 'supports' }, 'partly'],
  ['.', { type: 'button', value: '' }, 'context'],
  ['x', {}, undefined],
])('%s outside of a field is %j → %s', (key, like, stance) => {
  const target: EventTarget = Object.assign(new EventTarget(), like)
  expect(stanceOfKey(firstKeyring, { ...pressed(key), target })).toBe(stance)
  expect(stanceOfKey(firstKeyring, { ...pressed(key, { altKey: true }), target })).toBeUndefined()
})

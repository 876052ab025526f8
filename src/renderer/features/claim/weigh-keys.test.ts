import { expect, it } from 'vitest'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { weighActFor } from '#renderer/features/claim/weigh-keys'

it.each([
  ['w', 'outside, before W', 'await'],
  ['W', 'outside, before W', 'await'],
  ['l', 'outside, before W', 'link'],
  ['L', 'outside, before W', 'link'],
  ['2', 'outside, before W', undefined],
  ['w', 'in a field, before W', undefined],
  ['l', 'in a field, before W', undefined],
  ['2', 'outside, after W', 'take'],
  ['b', 'outside, after W', 'take'],
  ['l', 'outside, after W', 'take'],
  ['Escape', 'outside, after W', 'take'],
  ['b', 'in a field, after W', 'leave'],
  ['2', 'in a field, after W', 'leave'],
  ['w', 'in a field, after W', 'leave'],
  ['Tab', 'outside, after W', undefined],
  ['Tab', 'in a field, after W', undefined],
  ['Shift', 'outside, after W', undefined],
])('%s %s → %s', (key, where, act) => {
  const isInField = where.startsWith('in a field')
  expect(
    weighActFor(firstKeyring, { pressed: pressed(key), isInField, isAwaited: where.endsWith('after W') }),
  ).toBe(act)
})

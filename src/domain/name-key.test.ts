import { expect, it } from 'vitest'
import { nameKey } from '#domain/name-key'

it.each([
  ['Harbour Courier', ' harbour \n COURIER ', true],
  ['Caf\u00e9', 'Cafe\u0301', true],
  ['ВІСНИК', 'вісник', true],
  ['Café', 'Cafe', false],
  ['Harbour Courier', 'HarbourCourier', false],
])('“%s” and “%s” are one name: %s', (one, other, isOne) => {
  expect(nameKey(one) === nameKey(other)).toBe(isOne)
})

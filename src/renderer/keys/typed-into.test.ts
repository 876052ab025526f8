import { expect, it } from 'vitest'
import { isTypedInto } from '#renderer/keys/typed-into'

it.each([
  ['text', true],
  ['search', true],
  ['password', true],
  ['number', true],
  ['date', true],
  ['checkbox', false],
  ['radio', false],
  ['range', false],
])('an input of type %s is typed into: %s', (type, expected) => {
  expect(isTypedInto(type)).toBe(expected)
})

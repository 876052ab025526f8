import { expect, it } from 'vitest'
import { without } from '#renderer/features/question/without'

it.each([
  ['about 860 trucks', 'about 860 trucks', ''],
  ['about 860 trucks', 'some 800 trucks', 'some 800 trucks'],
  ['about 860 trucks', '', ''],
  ['', 'typed meanwhile', 'typed meanwhile'],
])('given “%s”, “%s” becomes “%s”', (given, now, expected) => {
  expect(without(given)(now)).toBe(expected)
})

import { expect, it } from 'vitest'
import { dictionaryFrom } from '#renderer/formats/pdf-strings'

it.each([
  ['one in another', '<< /A << >> >> >>', '<< /A << >> >>'],
  ['brackets in a string', '<< /A (>> \\) >>) >> b', '<< /A (>> \\) >>) >>'],
  ['brackets before a string in a string', '<< /A (<< (b) c) >> d', '<< /A (<< (b) c) >>'],
  ['a string without its end', '<< /A (b >>', '<< /A (b >>'],
])('dictionaryFrom: %s', (_, text, expected) => {
  expect(dictionaryFrom(text, 0)).toBe(expected)
})

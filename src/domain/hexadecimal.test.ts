import { expect, it } from 'vitest'
import { hexadecimal } from '#domain/hexadecimal'

it.each([
  ['nothing', [], ''],
  ['small and large bytes', [0, 1, 15, 16, 127, 128, 255], '00010f107f80ff'],
])('%s in digits', (_, bytes, expected) => {
  expect(hexadecimal(Uint8Array.from(bytes))).toBe(expected)
})

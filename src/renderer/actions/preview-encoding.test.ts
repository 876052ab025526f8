import { describe, expect, it } from 'vitest'
import { encodingChoices, previewIn, type EncodingName } from '#renderer/actions/preview-encoding'

const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
const ascii = (text: string) => new TextEncoder().encode(text)

describe('the preview of a file', () => {
  it.each([
    ['windows-1251', 'Привет'],
    ['koi8-r', 'оПХБЕР'],
    ['windows-1252', 'Ïðèâåò'],
    ['utf-8', '�����'],
  ] as const)('in %s reads %s', (encoding, expected) => {
    expect(previewIn(cyrillic, encoding)).toBe(expected)
  })

  it('begins with the line in which encodings differ', () => {
    const bytes = Uint8Array.from([...ascii('Title: plain\r\nGreeting: '), ...cyrillic])
    expect(previewIn(bytes, 'windows-1251')).toBe('Greeting: Привет')
  })

  it('begins near it where the line is long', () => {
    const bytes = Uint8Array.from([...ascii('x'.repeat(5_000)), ...cyrillic])
    expect(previewIn(bytes, 'windows-1251')).toMatch(/^x{100}Привет$/)
  })

  it('leaves a character out that is cut off at the end', () => {
    expect(previewIn(new TextEncoder().encode('né').subarray(0, 2), 'utf-8')).toBe('n')
  })

  it('leaves out the first byte of a pair of Johab that is cut off, and shows one that begins none', () => {
    expect(previewIn(Uint8Array.of(0x6e, 0x88, 0x61, 0x88), 'johab')).toBe('n가')
    expect(previewIn(Uint8Array.of(0x6e, 0x88, 0x61, 0xff), 'johab')).toBe('n가\ufffd')
    expect(previewIn(Uint8Array.of(0x6e, 0x88, 0xff), 'johab')).toBe('n\ufffd')
  })

  it('is short', () => {
    expect(previewIn(ascii('words '.repeat(500)), 'utf-8').length).toBe(400)
  })

  it.each(encodingChoices.map(({ encoding }) => [encoding] as const))(
    'can be had in %s',
    (encoding: EncodingName) => {
      expect(previewIn(ascii('ab'), encoding)).toBeTypeOf('string')
    },
  )
})

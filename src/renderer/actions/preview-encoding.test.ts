import { describe, expect, it } from 'vitest'
import {
  encodingChoices,
  encodingPreviews,
  previewIn,
  type EncodingName,
} from '#renderer/actions/preview-encoding'
import { openReadingRoom } from '#renderer/workers/reading-room'
import { takeIn } from '#renderer/workers/take-in'

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

describe('the preview of a file that wraps its text', () => {
  const readingRoom = openReadingRoom({ newReader: () => ({ read: takeIn, end: () => undefined }) })
  const plain = `${'Plain words. '.repeat(300)}\r\n\r\n`
  const head = 'From: a@courier.example\r\nSubject: Greeting\r\n'
  const type = 'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding:'
  const inParts = ['utf-8', 'koi8-r', ''].map(
    (charset) => `--b\r\nContent-Type: text/plain${charset && `; charset=${charset}`}\r\n\r\n`,
  )
  const previewsOf = (fileName: string, text: string) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return encodingPreviews(readingRoom, () => Promise.resolve({ fileName, bytes }))
  }

  it.each([
    ['a.eml', `${head}${type} base64\r\n\r\n${btoa(`${plain}\xcf\xf0\xe8\xe2\xe5\xf2`)}`],
    ['a.eml', `${head}${type} quoted-printable\r\n\r\n${plain}=CF=F0=E8=E2=E5=F2`],
    ['a.rtf', String.raw`{\rtf1\ansi\ansicpg1252 ${plain}\par \'cf\'f0\'e8\'e2\'e5\'f2}`],
  ])('such as %s begins where encodings differ', async (fileName, text) => {
    const previews = previewsOf(fileName, text)
    const inEach = (['windows-1251', 'koi8-r', 'utf-8'] as const).map((encoding) =>
      previews({ encoding, reach: 'doubted' }),
    )
    expect((await Promise.all(inEach)).map((preview) => preview?.text)).toEqual([
      'Привет',
      'оПХБЕР',
      '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd',
    ])
  })

  it('tells how many of its texts the choice is not for', async () => {
    const [utf8 = '', koi8 = '', bare = ''] = inParts
    const previews = previewsOf(
      'a.eml',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${utf8}\xc3\xa9\r\n${koi8}\xf0\r\n${bare}\xcf\xf0\xe8\r\n--b--`,
    )
    expect(await previews({ encoding: 'windows-1251', reach: 'doubted' })).toEqual({
      text: 'При',
      ownEncodings: 2,
    })
    expect(await previews({ encoding: 'windows-1251', reach: 'all' })).toMatchObject({ ownEncodings: 0 })
  })

  it('is empty where it cannot be read, and none where it cannot be opened', async () => {
    const wish = { encoding: 'koi8-r', reach: 'doubted' } as const
    expect(await previewsOf('a.rtf', '')(wish)).toEqual({ text: '', ownEncodings: 0 })
    expect(await encodingPreviews(readingRoom, () => Promise.resolve(undefined))(wish)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { EncodingReach, Reading } from '#domain/import/reading'
import { readFile } from '#renderer/formats/read-file'

type Choice = { readonly encoding: string; readonly reach?: EncodingReach }

async function read(lines: readonly string[], choice?: Choice, fileName = 'a.eml'): Promise<Reading> {
  const bytes = Uint8Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0))
  const result = await readFile({ bytes, fileName, ...choice })
  if (!result.ok || result.value.reading === undefined) throw new Error(result.ok ? 'nothing' : result.reason)
  return result.value.reading
}

/** “Привет” in bytes. */
const greeting = {
  windows: '\xcf\xf0\xe8\xe2\xe5\xf2',
  koi8: '\xf0\xd2\xc9\xd7\xc5\xd4',
  utf8: '\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82',
}
/** “Груз вышел на рассвете, но никто его не видел.” in KOI8-R: long enough to be told by its letters. */
const cargo =
  '\xe7\xd2\xd5\xda \xd7\xd9\xdb\xc5\xcc \xce\xc1 \xd2\xc1\xd3\xd3\xd7\xc5\xd4\xc5, \xce\xcf \xce\xc9\xcb\xd4\xcf \xc5\xc7\xcf \xce\xc5 \xd7\xc9\xc4\xc5\xcc.'
const cargoWords = 'Груз вышел на рассвете, но никто его не видел.'

function mail(charset: string, body: string, subject = 'Plain'): readonly string[] {
  const type = charset === '' ? [] : [`Content-Type: text/plain; charset=${charset}`]
  return ['From: a@courier.example', `Subject: ${subject}`, ...type, '', body]
}

function mixed(...parts: readonly (readonly [charset: string, body: string])[]): readonly string[] {
  const sections = parts.flatMap(([charset, body]) => [
    '--b',
    charset === '' ? 'Content-Type: text/plain' : `Content-Type: text/plain; charset=${charset}`,
    '',
    body,
  ])
  return [
    'From: a@courier.example',
    'Subject: Plain',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...sections,
    '--b--',
  ]
}

describe('a mail of one text', () => {
  it.each<readonly [string, readonly string[]]>([
    ['that names none', mail('', greeting.windows)],
    ['that says ASCII of other bytes', mail('us-ascii', greeting.windows)],
    ['that names one nobody knows', mail('x-unheard-of', greeting.windows)],
    ['that names UTF-8 its bytes are not', mail('utf-8', greeting.windows)],
    ['that names another its bytes cannot be', mail('euc-jp', greeting.windows)],
    ['that names another in which any byte is a letter', mail('iso-8859-1', greeting.windows)],
    [
      'wrapped into base64',
      [
        'From: a@courier.example',
        'Content-Type: text/plain; charset=koi8-r',
        'Content-Transfer-Encoding: base64',
        '',
        'z/Do4uXy',
      ],
    ],
    [
      'wrapped into quoted-printable',
      [
        'From: a@courier.example',
        'Content-Type: text/plain; charset=iso-8859-5',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '=CF=F0=E8=E2=E5=F2',
      ],
    ],
  ])('%s reads in the encoding that was chosen', async (_, lines) => {
    const reading = await read(lines, { encoding: 'windows-1251' })
    expect(reading.body.text).toBe('Привет')
    expect(reading.decoding).toEqual({ encoding: 'windows-1251', settledBy: 'analyst' })
    expect(reading.ownEncodings).toBeUndefined()
    expect(reading.warnings).not.toContain('encoding-guessed')
  })

  it('stays what its bytes prove, unless the choice is for all', async () => {
    const proved = mail('', greeting.utf8)
    expect(await read(proved, { encoding: 'windows-1251' })).toMatchObject({
      body: { text: 'Привет' },
      ownEncodings: 1,
    })
    expect((await read(proved, { encoding: 'windows-1251', reach: 'all' })).body.text).toBe('РџСЂРёРІРµС‚')
  })
})

describe('a mail of several texts', () => {
  const choice = { encoding: 'windows-1251' }
  it.each<readonly [string, readonly string[], Choice, string, number | undefined]>([
    [
      'the doubted one, not those that state and prove theirs',
      mixed(['', greeting.windows], ['koi8-r', greeting.koi8], ['utf-8', greeting.utf8]),
      choice,
      'Привет\n\nПривет\n\nПривет',
      2,
    ],
    [
      'those that state one where none is in doubt, not what its bytes prove',
      mixed(['iso-8859-1', greeting.windows], ['utf-8', greeting.utf8]),
      choice,
      'Привет\n\nПривет',
      1,
    ],
    ['not a plain one', mixed(['', greeting.windows], ['', 'Plain']), choice, 'Привет\n\nPlain', undefined],
    [
      'all, where that was chosen',
      mixed(['', greeting.windows], ['koi8-r', greeting.windows]),
      { ...choice, reach: 'all' },
      'Привет\n\nПривет',
      undefined,
    ],
  ])('is read in a chosen encoding: %s', async (_, lines, ...[wish, words, ownEncodings]) => {
    const reading = await read(lines, wish)
    expect([reading.body.text, reading.ownEncodings]).toEqual([words, ownEncodings])
  })
})

describe('the headers of a mail', () => {
  it.each<readonly [string, readonly string[], Choice | undefined, string]>([
    ['in bytes that are UTF-8', mail('', 'x', greeting.utf8), undefined, 'Привет'],
    ['in bytes of the encoding of the text', mail('koi8-r', cargo, greeting.koi8), undefined, 'Привет'],
    ['in bytes that tell it by their letters', mail('utf-8', 'x', cargo), undefined, cargoWords],
    [
      'in bytes, as chosen',
      mail('', greeting.windows, greeting.windows),
      { encoding: 'windows-1251' },
      'Привет',
    ],
    [
      'in words of an encoding nobody knows, as chosen',
      mail('', greeting.koi8, '=?unknown-8bit?Q?=F0=D2=C9=D7=C5=D4?='),
      { encoding: 'koi8-r' },
      'Привет',
    ],
    [
      'in words of another encoding, as chosen where the text states another too',
      mail('iso-8859-1', greeting.koi8, '=?iso-8859-1?B?8NLJ18XU?='),
      { encoding: 'koi8-r' },
      'Привет',
    ],
    [
      'in words of UTF-8, whatever was chosen',
      mail('iso-8859-1', greeting.koi8, '=?utf-8?B?0J/RgNC40LLQtdGC?='),
      { encoding: 'koi8-r' },
      'Привет',
    ],
    [
      'in words of another encoding, as they say where only the text is in doubt',
      mail('', greeting.windows, '=?koi8-r?B?8NLJ18XU?='),
      { encoding: 'windows-1251' },
      'Привет',
    ],
  ])('come %s', async (_, lines, ...[choice, title]) => {
    expect((await read(lines, choice)).stated.title).toBe(title)
  })

  it('that no encoding is told of are said to be guessed', async () => {
    expect((await read(mail('utf-8', 'x', greeting.windows))).warnings).toContain('encoding-guessed')
    expect((await read(mail('utf-8', 'x', greeting.utf8))).warnings).toEqual([])
  })
})

describe('a page saved as one file', () => {
  it.each(['', 'us-ascii', 'iso-8859-1', 'utf-8', 'x-unheard-of'])(
    'that says “%s” reads in the encoding that was chosen',
    async (charset) => {
      const reading = await read(
        [
          `Subject: ${greeting.windows}`,
          'MIME-Version: 1.0',
          'Content-Type: multipart/related; type="text/html"; boundary="b"',
          '',
          '--b',
          `Content-Type: text/html${charset === '' ? '' : `; charset=${charset}`}`,
          'Content-Transfer-Encoding: quoted-printable',
          '',
          '<html><body><p>=CF=F0=E8=E2=E5=F2</p></body></html>',
          '--b--',
        ],
        { encoding: 'windows-1251' },
        'a.mhtml',
      )
      expect([reading.body.text, reading.stated.title]).toEqual(['Привет', 'Привет'])
    },
  )
})

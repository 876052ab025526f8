import { describe, expect, it } from 'vitest'
import type { FileReading } from '#domain/import/reading'
import { readFile } from '#renderer/formats/read-file'

async function read(mail: string | readonly string[], encoding?: string): Promise<FileReading> {
  const text = typeof mail === 'string' ? mail : mail.join('\r\n')
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const result = await readFile({ bytes, fileName: 'a.eml', ...(encoding === undefined ? {} : { encoding }) })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

function textOf({ reading }: FileReading): string | undefined {
  return reading?.body.text
}

function kindsOf({ reading }: FileReading): readonly string[] {
  return (reading?.body.blocks ?? []).map(({ kind }) => kind)
}

const head = ['From: =?utf-8?q?J=C3=B8rn?= Pellat <jorn@courier.example>', 'Subject: =?koi8-r?B?8NLJ18XU?=']

describe('a mail', () => {
  it('tells in its headers who wrote when about what, and keeps them in order', async () => {
    const { reading } = await read([
      ...head,
      'Date: Wed, 07 Oct 2026 08:30:00 +0200',
      'Message-ID: <1@courier.example>',
      'Received: from a',
      '\tby b',
      '',
      'Words.',
    ])
    expect(reading?.stated).toMatchObject({
      title: 'Привет',
      author: 'Jørn Pellat',
      published: 'Wed, 07 Oct 2026 08:30:00 +0200',
      origins: { title: 'headers', author: 'headers', published: 'headers' },
    })
    expect(reading?.stated.address).toBeUndefined()
    expect(reading?.stated.facts?.map(({ name }) => name)).toEqual([
      'From',
      'Subject',
      'Date',
      'Message-ID',
      'Received',
    ])
    expect(reading?.stated.facts?.at(-1)?.value).toBe('from a by b')
  })

  it('without words is told by its headers', async () => {
    expect(textOf(await read([...head, '', '']))).toBe(
      'From: Jørn Pellat <jorn@courier.example>\nSubject: Привет',
    )
  })
})

describe('the text of a mail', () => {
  it.each([
    ['quoted-printable', 'utf-8', 'Gr=C3=BC=\r\n=C3=9Fe', 'Grüße'],
    ['base64', 'windows-1251', 'z/Do4uXy', 'Привет'],
    ['8bit', 'iso-8859-1', 'Gr\xfc\xdfe', 'Grüße'],
    ['8bit', 'us-ascii', 'Gr\xc3\xbc\xc3\x9fe', 'Grüße'],
    ['8bit', 'x-unheard-of', 'Gr\xc3\xbc\xc3\x9fe', 'Grüße'],
    ['7bit', 'iso-2022-jp', '\x1b$B%3%s\x1b(B', 'コン'],
    ['base64', 'utf-8', 'R3LDvMOfZQ', 'Grüße'],
  ])('in %s and %s is decoded', async (encoding, charset, ...[body, text]) => {
    const mail = [
      ...head,
      `Content-Type: text/plain; charset="${charset}"`,
      `Content-Transfer-Encoding: ${encoding}`,
    ]
    expect(textOf(await read([...mail, '', body]))).toBe(text)
  })

  it('is read in the encoding the analyst chose', async () => {
    const mail = [...head, 'Content-Type: text/plain; charset=iso-8859-1', '', '\xcf\xf0\xe8\xe2\xe5\xf2']
    expect(textOf(await read(mail, 'windows-1251'))).toBe('Привет')
  })

  it('keeps quoted answers as quotes', async () => {
    const found = await read([
      ...head,
      '',
      'Yes.',
      '> Did they cross?',
      '> All of them?',
      '>> Who?',
      '',
      'No.',
    ])
    expect(textOf(found)).toBe('Yes.\n\nDid they cross?\nAll of them?\n\n> Who?\n\nNo.')
    expect(kindsOf(found)).toEqual(['paragraph', 'quote', 'quote', 'paragraph'])
  })

  it('that was flowed is joined again, quote by quote', async () => {
    const mail = [
      ...head,
      'Content-Type: text/plain; format=flowed',
      '',
      'one ',
      'two',
      ' stuffed',
      '> three ',
      '> four',
      '-- ',
      'J',
    ]
    expect(textOf(await read(mail))).toBe('one two\nstuffed\n\nthree four\n\n--\nJ')
  })
})

function alternative(plain: string, html: string): readonly string[] {
  return [
    ...head,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    '',
    plain,
    '--b',
    'Content-Type: text/html',
    '',
    html,
    '--b--',
  ]
}

describe('of two readings of the same text', () => {
  it.each([
    ['the richer one is taken', 'One. Two.', '<h1>One.</h1><p>Two.<script>x</script></p>', 'One.\n\nTwo.'],
    [
      'the plain one where the other lost words',
      'One two three four.',
      '<p>Open this mail elsewhere.</p>',
      'One two three four.',
    ],
    [
      'addresses do not count as words',
      'See this: https://a.example/b/c/d/e/f',
      '<a href="https://a.example/b">See this:</a>',
      'See this:',
    ],
  ])('%s', async (_, plain, ...[html, text]) => {
    expect(textOf(await read(alternative(plain, html)))).toBe(text)
  })
})

const nested = (depth: number): readonly string[] =>
  depth === 0
    ? ['Subject: innermost', '', 'Deep.']
    : [
        `Subject: level ${depth}`,
        `Content-Type: multipart/mixed; boundary=b${depth}`,
        '',
        `--b${depth}`,
        '',
        'Words.',
        `--b${depth}`,
        'Content-Type: message/rfc822',
        '',
        ...nested(depth - 1),
        `--b${depth}--`,
      ]

describe('files in a mail', () => {
  it('become parts, named as the mail names them or by what they are', async () => {
    const found = await read([
      ...head,
      'Content-Type: multipart/mixed; boundary="a b"',
      '',
      'preamble',
      '--a b',
      '',
      'Words.',
      '--a b',
      'Content-Disposition: attachment; filename*0*=utf-8\'\'Gr%C3%BC; filename*1="\u00dfe.txt"',
      '',
      'file',
      '--a b',
      'Content-Type: application/pdf; name="../../etc/x\\"y"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--a b',
      'Content-Type: message/rfc822',
      '',
      'Subject: Inner: one',
      '',
      'x',
      '--a b--',
      'epilogue',
    ])
    expect(found.parts.map(({ fileName }) => fileName)).toEqual(['Grüße.txt', 'etc x y.pdf', 'Inner one.eml'])
    expect(new TextDecoder().decode(found.parts[1]?.bytes)).toBe('%PDF')
    expect(found.reading?.warnings).toEqual(['encoding-guessed', 'attachments-listed'])
    expect(found.reading?.stated.facts?.filter(({ name }) => name === 'Attachment')).toHaveLength(3)
  })

  it('that are pictures of the text are named only', async () => {
    const found = await read([
      ...head,
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Words <img src="cid:1"></p>',
      '--b',
      'Content-Type: image/png; name=logo.png',
      'Content-ID: <1>',
      '',
      'png',
      '--b--',
    ])
    expect(found.parts).toEqual([])
    expect(found.reading?.stated.facts?.at(-1)).toEqual({
      name: 'Attachment',
      value: 'logo.png (image/png, 3 bytes)',
    })
  })

  it('that are mails give one level at a time, however deep they go', async () => {
    const found = await read(nested(20))
    expect(textOf(found)).toBe('Words.')
    expect(found.parts.map(({ fileName }) => fileName)).toEqual(['level 19.eml'])
  })
})

describe('a broken mail is read as far as it goes', () => {
  it.each([
    [
      'without its last boundary',
      ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Words.'],
      'Words.',
    ],
    ['without any boundary', ['Content-Type: multipart/mixed; boundary=b', '', 'Words.'], 'Words.'],
    [
      'that does not name its boundary',
      ['Content-Type: multipart/mixed', '', '--b', '', 'Words.', '--b--'],
      'Words.',
    ],
    [
      'without a line after its headers',
      ['Words without a colon.', 'More.'],
      'Words without a colon.\nMore.',
    ],
    [
      'that holds a comment not closed',
      ['Content-Type: multipart/mixed (x; boundary=b', '', 'Words.'],
      'Words.',
    ],
  ])('%s', async (_, lines, text) => {
    const found = await read([...head, ...lines])
    expect(textOf(found)).toBe(text)
    expect(found.reading?.warnings).toContain('damaged-in-part')
  })

  it('where multiparts nest a thousand deep', async () => {
    const open = Array.from({ length: 1_000 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      '',
      `--b${at}`,
    ])
    const found = await read([...head, ...open.flat(), '', 'Words.'])
    expect(found.reading?.warnings).toContain('nested-too-deep')
    expect(textOf(found)).toContain('Words.')
  })
})

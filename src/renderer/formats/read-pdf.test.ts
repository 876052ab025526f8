import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Reading } from '#domain/import/reading'
import { inlinesOf, marksOf, outlineOf } from '#renderer/formats/block-outline'
import { readFile } from '#renderer/formats/read-file'
import { samplePdf, words, type SampleExtras, type SamplePage } from '#renderer/formats/sample-pdf'

async function answerTo(bytes: Uint8Array, password?: string) {
  return readFile({ bytes, fileName: 'log.pdf', ...(password === undefined ? {} : { password }) })
}

async function readingOf(pages: readonly SamplePage[], extras?: SampleExtras): Promise<Reading> {
  const read = await answerTo(samplePdf(pages, extras))
  if (!read.ok || read.value.reading === undefined) throw new Error(read.ok ? 'no reading' : read.reason)
  return read.value.reading
}

const line = (text: string, at: number, x = 40): string => words(text, [x, 500 - 14 * at])
const page = (...drawing: readonly string[]): SamplePage => ({ drawing: drawing.join('') })

describe('the text of a PDF', () => {
  it.each<[string, SamplePage, readonly string[]]>([
    [
      'joins lines to paragraphs and parts them where a gap does',
      page(line('The convoy left', 0), line('the gate at dawn.', 1), line('Nobody followed it.', 4)),
      ['paragraph: The convoy left the gate at dawn.', 'paragraph: Nobody followed it.'],
    ],
    [
      'joins a word parted at the end of a line',
      page(line('The guard opened the ware-', 0), line('house before noon.', 1)),
      ['paragraph: The guard opened the warehouse before noon.'],
    ],
    [
      'keeps the hyphen of a word that is written with one elsewhere',
      page(line('A well-known road, and a well-', 0), line('known bridge.', 1)),
      ['paragraph: A well-known road, and a well-known bridge.'],
    ],
    [
      'keeps the hyphen before a capital and after a figure',
      page(line('From the Upper-', 0), line('Lower road in 2019-', 1), line('2020 came more.', 2)),
      ['paragraph: From the Upper-Lower road in 2019- 2020 came more.'],
    ],
    [
      'takes larger type for headings by their size',
      page(
        words('Report', [40, 560], 20),
        words('Arrivals', [40, 530], 14),
        line('Forty trucks came, and all of them went on to the north.', 0),
      ),
      ['h1: Report', 'h2: Arrivals', 'paragraph: Forty trucks came, and all of them went on to the north.'],
    ],
    [
      'reads what was drawn from the bottom up from the top',
      page(line('second.', 1), line('First, then', 0)),
      ['paragraph: First, then second.'],
    ],
    [
      'keeps rows of cells as rows',
      page(line('Day', 0), line('Trucks', 0, 200), line('Monday', 1), line('41', 1, 200)),
      ['row0: Day\tTrucks', 'row0: Monday\t41'],
    ],
    [
      'parts the items of a list and lets them go on',
      page(line('1. The first thing that', 0), line('goes on', 1, 52), line('2. The second', 2)),
      ['item0 : 1. The first thing that goes on', 'item0 : 2. The second'],
    ],
  ])('%s', async (_, drawn, expected) => {
    expect(outlineOf(await readingOf([drawn]))).toEqual(expected)
  })

  it('reads two columns one after the other though they were drawn line by line', async () => {
    const left = [
      'the left column says',
      'that the convoy left',
      'the gate of the town',
      'before dawn and went',
    ]
    const right = [
      'and the right column',
      'says what came after',
      'it had gone over the',
      'bridge to the north.',
    ]
    const rows = left.map((text, at) => line(text, at) + line(right[at] ?? '', at, 220))
    const { body } = await readingOf([page(...rows)])
    expect(body.text).toBe([...left, ...right].join(' '))
  })

  it('knows where on its page every word stands', async () => {
    const { body, layout } = await readingOf([page(line('One.', 0)), page(line('Two words.', 0, 100))])
    expect(body.pages).toEqual([
      { start: 0, end: 4, label: '1', width: 400, height: 600 },
      { start: 6, end: 16, label: '2', width: 400, height: 600 },
    ])
    const [run] = layout?.pages[1]?.runs ?? []
    expect(run).toMatchObject({ start: 6, end: 16, x: 100 })
    expect(run?.y).toBeCloseTo(600 - 500 - 10 * 0.8, -1)
  })
})

describe('what comes along in a PDF', () => {
  it('takes its properties, labels and outline', async () => {
    const reading = await readingOf([page(line('Cover', 0)), page(line('Chapter', 0), line('Body.', 5))], {
      catalogue: '/Outlines 21 0 R /PageLabels << /Nums [0 << /S /r >> 1 << /S /D >>] >>',
      trailer: '/Info 20 0 R',
      objects: {
        20: "<< /Title (Harbour log) /Author (R. Okoro) /ModDate (D:20240318091500+02'00') >>",
        21: '<< /First 22 0 R /Last 22 0 R /Count 1 >>',
        22: '<< /Title (Body) /Parent 21 0 R /Dest [102 0 R /XYZ 0 440 0] >>',
      },
    })
    expect(reading.stated).toMatchObject({
      title: 'Harbour log',
      author: 'R. Okoro',
      captured: '2024-03-18T07:15:00.000Z',
      origins: { title: 'properties' },
    })
    expect(reading.body.pages?.map(({ label }) => label)).toEqual(['i', '1'])
    const [entry] = reading.body.outline ?? []
    expect(entry).toMatchObject({ title: 'Body', depth: 0 })
    expect(reading.body.text.slice(entry?.start)).toBe('Body.')
  })

  it('turns highlights, notes and answers into marks', async () => {
    const text = line('The convoy left at dawn.', 0)
    const quads = '/QuadPoints [58 510 107 510 58 498 107 498] /Rect [58 498 107 510]'
    const reading = await readingOf([{ drawing: text, entries: '/Annots [20 0 R 21 0 R 22 0 R]' }], {
      objects: {
        20: `<< /Type /Annot /Subtype /Highlight ${quads} /C [1 1 0] /T (Ada) /Contents (who?) >>`,
        21: '<< /Type /Annot /Subtype /Text /Rect [10 480 20 490] /IRT 20 0 R /T (Ben) /Contents (them) >>',
        22: '<< /Type /Annot /Subtype /Text /Rect [10 495 20 505] /T (Ben) /Contents (check the log) >>',
      },
    })
    expect(marksOf(reading)).toEqual([
      'convoy left: who?\nBen: them (Ada)',
      'The convoy left at dawn.: check the log (Ben)',
    ])
    expect(reading.marks?.[0]?.colour).toBe('amber')
  })

  it('keeps the addresses of links with the words they lie over', async () => {
    const link = (rect: string, act: string) =>
      `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << ${act} >> >>`
    const reading = await readingOf(
      [
        {
          drawing: words('The convoy left the town at dawn.', [40, 500]) + words('Nobody saw it.', [40, 400]),
          entries: '/Annots [20 0 R 21 0 R 22 0 R]',
        },
      ],
      {
        objects: {
          20: link('58 498 107 510', '/S /URI /URI (https://a.test/convoy)'),
          21: link('40 398 73 410', '/S /URI /URI (javascript:alert\\(1\\))'),
          22: link('40 398 73 410', '/S /Launch /F (calc.exe)'),
        },
      },
    )
    expect(inlinesOf(reading)).toEqual(['convoy left → https://a.test/convoy'])
    expect(reading.warnings).toEqual(['active-content-left-out', 'leads-elsewhere'])
  })

  it.each<[string, SampleExtras]>([
    ['a script to be run', { catalogue: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }],
    ['a program to be started', { catalogue: '/OpenAction << /S /Launch /F (calc.exe) >>' }],
    [
      'a form to be sent',
      { catalogue: '/AA << /WC << /S /SubmitForm /F << /FS /URL /F (http://a.test/) >> >> >>' },
    ],
    ['a film to be shown', { catalogue: '/AF [20 0 R]', objects: { 20: '<< /Subtype /RichMedia >>' } }],
  ])('says of %s that it was left out', async (_, extras) => {
    const { warnings } = await readingOf([page(line('Harmless words.', 0))], extras)
    expect(warnings).toContain('active-content-left-out')
  })

  it('hands out the files inside of it', async () => {
    const read = await answerTo(
      samplePdf([page(line('See the list.', 0))], {
        catalogue: '/Names << /EmbeddedFiles << /Names [(list.txt) 20 0 R] >> >>',
        objects: {
          20: '<< /Type /Filespec /F (list.txt) /EF << /F 21 0 R >> >>',
          21: '<< /Type /EmbeddedFile /Length 5 >>\nstream\nhello\nendstream',
        },
      }),
    )
    expect(read.ok && read.value.parts.map(({ fileName, bytes }) => [fileName, bytes.length])).toEqual([
      ['list.txt', 5],
    ])
  })
})

describe('a PDF that cannot be read in full', () => {
  it('says that a scan has no text layer and still has its pages', async () => {
    const { body, warnings } = await readingOf([page('0 0 100 100 re f'), page('0 0 10 10 re f')])
    expect(warnings).toEqual(['no-text-layer'])
    expect(body).toMatchObject({
      text: '',
      blocks: [],
      pages: [
        { start: 0, end: 0 },
        { start: 0, end: 0 },
      ],
    })
  })

  it('says that some of its pages hold no text', async () => {
    const { warnings } = await readingOf([page(line('Words.', 0)), page('0 0 10 10 re f')])
    expect(warnings).toEqual(['pages-without-text'])
  })

  it('says nothing of the blank back of a page', async () => {
    const { warnings } = await readingOf([page(line('Words.', 0)), page('0 g 0 G\n'), page('')])
    expect(warnings).toEqual([])
  })

  it.each([10, 20, 30, 40, 50, 60, 70, 80, 90])('is read or refused when cut off at %i %%', async (share) => {
    const whole = samplePdf([page(line('One.', 0)), page(line('Two.', 0)), page(line('Three.', 0))])
    const read = await answerTo(whole.subarray(0, Math.floor((whole.length * share) / 100)))
    if (read.ok) expect(read.value.reading?.warnings).toContain('damaged-in-part')
    else expect(read.reason).toBe('damaged-file')
  })

  const two = asText(samplePdf([page(line('One.', 0)), page(line('Two.', 0))]))
  it.each([
    ['cut off behind its pages', two.slice(0, two.indexOf('startxref')), '2 of 2'],
    ['of which a page is missing', two.replace('102 0 obj', '902 0 obj'), '1 of 2'],
    ['that promises more pages', two.replace('/Count 2', '/Count 7'), '2 of 7'],
  ])('says how many pages were read of one %s', async (_, file, pagesRead) => {
    const read = await answerTo(Uint8Array.from(file, (character) => character.charCodeAt(0)))
    const reading = read.ok ? read.value.reading : undefined
    expect(reading?.warnings).toEqual(['damaged-in-part'])
    expect(reading?.stated.facts).toContainEqual({ name: 'Pages read', value: pagesRead })
  })

  it('is refused when it only says that it is one', async () => {
    expect(await answerTo(new TextEncoder().encode('No PDF at all, whatever its name says.'))).toEqual({
      ok: false,
      reason: 'damaged-file',
    })
  })
})

function asText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

describe('a hostile PDF', () => {
  const plain = [page(line('Harmless words.', 0)), page(line('More words.', 0))]
  const altered = (from: string, to: string) =>
    Uint8Array.from(asText(samplePdf(plain)).replace(from, to), (character) => character.charCodeAt(0))
  const payload = '(1\\); globalThis.__pwned = true; //)'
  const locked =
    '<< /Filter /Standard /V 5 /R 6 /Length 999999 /O (x) /U (x) /OE () /UE () /P -1 /Perms (a) >>'
  it.each<readonly [string, Uint8Array, 'read' | 'damaged-file']>([
    ['of more pages than it has', altered('/Count 2', '/Count 2000000000'), 'read'],
    ['of fewer pages than none', altered('/Count 2', '/Count -2'), 'damaged-file'],
    ['whose pages are in themselves', altered('[100 0 R', '[002 0 R'), 'damaged-file'],
    ['whose font brings a script', samplePdf(plain, { objects: { 3: font(payload) } }), 'read'],
    [
      'whose outline is in itself',
      samplePdf(plain, {
        catalogue: '/Outlines 20 0 R',
        objects: { 20: '<< /First 21 0 R >>', 21: '<< /Title (a) /Next 21 0 R /First 21 0 R >>' },
      }),
      'read',
    ],
    ['of 50,000 arrays in arrays', samplePdf([page('['.repeat(50_000))]), 'read'],
    [
      'with a lock that fits no key',
      samplePdf(plain, { trailer: '/Encrypt 20 0 R /ID [(a)(a)]', objects: { 20: locked } }),
      'damaged-file',
    ],
  ])('%s is read or refused, and nothing in it runs', async (_, bytes, outcome) => {
    const read = await answerTo(bytes)
    expect(read.ok ? 'read' : read.reason).toBe(outcome)
    expect(Reflect.get(globalThis, '__pwned')).toBeUndefined()
  })
})

function font(matrix: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /X /FontMatrix [1 2 3 4 5 ${matrix}] /FirstChar 0 /LastChar 0 /Widths [1] >>`
}

describe('a PDF with a password', () => {
  const locked = new Uint8Array(readFileSync('tests/fixtures/import/locked-report.pdf'))

  it.each<[string, string | undefined, string]>([
    ['asks for it', undefined, 'password-needed'],
    ['says that another one is wrong', 'sesame', 'wrong-password'],
  ])('%s', async (_, password, reason) => {
    expect(await answerTo(locked, password)).toEqual({ ok: false, reason })
  })

  it('is read with the right one', async () => {
    const read = await answerTo(locked, 'opensesame')
    expect(read.ok && read.value.reading?.body.text).toContain('The first convoy left the gate')
  })
})

it('is heard of at each page that is read, and at each that is looked at once more', async () => {
  const heard: string[] = []
  await readFile({
    bytes: samplePdf([page(line('One.', 0)), page(line('Two.', 0))]),
    fileName: 'log.pdf',
    onProgress: ({ done, all }) => heard.push(`${done}/${all}`),
  })
  expect(heard).toEqual(['1/2', '2/2', '2/2', '2/2'])
})

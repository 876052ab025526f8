import { deflateSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { StatedFact } from '#domain/document/source-document'
import { actsOf } from '#renderer/formats/pdf-acts'
import { readFile } from '#renderer/formats/read-file'
import { samplePdf, words, type SampleExtras } from '#renderer/formats/sample-pdf'

const page = { drawing: words('A convoy left at dawn.', [40, 500]) }

/** What is said of where a PDF would lead, as `way: places`. */
async function leadsOf(extras: SampleExtras, entries = ''): Promise<readonly string[]> {
  const read = await readFile({ bytes: samplePdf([{ ...page, entries }], extras), fileName: 'log.pdf' })
  if (!read.ok || read.value.reading === undefined) throw new Error('not read')
  const { warnings, stated } = read.value.reading
  const leads = (stated.facts ?? []).filter(({ name }: StatedFact) => name.startsWith('Would '))
  expect(warnings.includes('leads-elsewhere')).toBe(leads.length > 0)
  return leads.map(({ name, value }) => `${name}: ${value}`)
}

/** A stream of objects with these, packed. */
function packed(objects: Readonly<Record<number, string>>): string {
  let [head, body] = ['', '']
  for (const [number, object] of Object.entries(objects)) {
    head += `${number} ${body.length} `
    body += `${object}\n`
  }
  const data = deflateSync(Buffer.from(head + body, 'latin1')).toString('latin1')
  const entries = `/Type /ObjStm /N ${Object.keys(objects).length} /First ${head.length} /Filter /FlateDecode`
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

describe('where a PDF would lead', () => {
  const opening = (act: string): SampleExtras => ({ catalogue: `/OpenAction << ${act} >>` })
  it.each<readonly [string, SampleExtras, readonly string[]]>([
    ['nothing', {}, []],
    ['a place in itself', opening('/S /GoTo /D [100 0 R /Fit]'), []],
    [
      'an address, once opened',
      opening('/S /URI /URI (http://a.test/\\(x\\))'),
      ['Would open by itself: http://a.test/(x)'],
    ],
    [
      'an address whose host is not what it seems',
      opening('/Type /Action /URI (http://bank.test@a.test/) /S /URI'),
      ['Would open by itself: http://bank.test@a.test/ (leads to a.test)'],
    ],
    [
      'a file on another machine',
      opening('/S /GoToR /F (\\\\\\\\host\\\\share\\\\x.pdf) /D [0 /Fit]'),
      ['Would open another file: \\\\host\\share\\x.pdf'],
    ],
    [
      'a program with an order',
      opening('/S /Launch /Win << /F (cmd.exe) /P (/c calc) >>'),
      ['Would start or open: cmd.exe'],
    ],
    [
      'a form to be sent',
      opening('/S /SubmitForm /F << /FS /URL /F (http://a.test/send) >>'),
      ['Would send a form to: http://a.test/send'],
    ],
    [
      'data for a form, in a name of two bytes a letter',
      opening('/S /ImportData /F << /Type /Filespec /UF <FEFF00610431> >>'),
      ['Would take data from: a\u0431'],
    ],
    [
      'a file inside of another one',
      opening('/S /GoToE /F (outer.pdf) /T << /R /C /N (inner.pdf) >>'),
      ['Would open a file inside a file: outer.pdf'],
    ],
    [
      'an act that comes after another one',
      {
        catalogue: '/AA << /WC 20 0 R /DP 20 0 R >>',
        objects: {
          20: '<< /S /GoTo /D [100 0 R /Fit] /Next 21 0 R >>',
          21: '<< /S /URI /URI 22 0 R /Next 21 0 R >>',
          22: '(http://b.test/)',
        },
      },
      ['Would open by itself: http://b.test/'],
    ],
    [
      'acts that are packed',
      {
        catalogue: '/OpenAction 31 0 R',
        objects: {
          20: packed({
            31: '<< /S /URI /URI (http://c.test/) /Next 32 0 R >>',
            32: '<< /S /Launch /F 33 0 R >>',
            33: '<< /F (calc.exe) >>',
          }),
        },
      },
      ['Would open by itself: http://c.test/', 'Would start or open: calc.exe'],
    ],
    ['a program that is not named', opening('/S /Launch'), ['Would start or open: 1 not named in the open']],
    [
      'many files',
      {
        objects: Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [20 + at, `<< /S /GoToR /F (${at % 25}.pdf) >>`]),
        ),
      },
      [`Would open another file: ${Array.from({ length: 20 }, (_, at) => `${at}.pdf`).join('; ')}; 5 more`],
    ],
  ])('is told of %s', async (_, extras, expected) => {
    expect(await leadsOf(extras)).toEqual(expected)
  })

  it('is told of an act of a page', async () => {
    expect(await leadsOf({}, '/AA << /O << /S /URI /URI (http://d.test/) >> >>')).toEqual([
      'Would open by itself: http://d.test/',
    ])
  })

  it('is bounded in time, however many acts there are', async () => {
    const acts = '<< /S /GoToR /F (x'.repeat(50_000)
    const began = process.cpuUsage()
    await leadsOf({ objects: { 20: `[${acts}]` } })
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(3_000)
  })

  it.each([
    ['acts', '/S/Launch '],
    ['tables of acts', '/AA << >> '],
  ])('looks at 2,000 %s and at no more', (_, written) => {
    const matching = vi.spyOn(RegExp.prototype, 'exec')
    actsOf({ texts: [written.repeat(20_000)], find: () => undefined, unpack: () => undefined })
    const looks = matching.mock.calls.filter(([text]) => text.length > 4_000).length
    matching.mockRestore()
    expect(looks).toBeLessThan(5_000)
  })

  it.each([
    ['name each other', (at: number, by: number) => (at + by) % 40, 40],
    ['name ever more others', (at: number, by: number) => at * 40 + by + 1, 10_000],
  ])('looks at each object once where acts %s', (_, name, most) => {
    let looked = 0
    const find = (number: number): string => {
      looked += 1
      const named = Array.from({ length: 40 }, (__, by) => `/N${by} ${name(number, by)} 0 R`)
      return `<< ${named.join(' ')} >>`
    }
    actsOf({ texts: ['/OpenAction 0 0 R'], find, unpack: () => undefined })
    expect(looked).toBe(most)
  })

  it('finds an act however late it is named in the shortest way to it', () => {
    const acts = ['<< /A 1 0 R >>', '<< /A 2 0 R >>', '<< /A 3 0 R >>', '<< /A 4 0 R >>', '<< /Next 5 0 R >>']
    const find = (number: number): string | undefined =>
      [...acts, '<< /S /URI /URI (http://e.test/) >>'][number]
    const { leads } = actsOf({
      texts: ['/OpenAction 0 0 R /AA 4 0 R'],
      find,
      unpack: () => undefined,
    })
    expect(leads).toEqual([{ name: 'Would open by itself', value: 'http://e.test/' }])
  })
})

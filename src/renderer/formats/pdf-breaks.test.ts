import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { endsAmid, pagesBrokenOff } from '#renderer/formats/pdf-breaks'
import { readFile } from '#renderer/formats/read-file'
import { samplePdf, words } from '#renderer/formats/sample-pdf'

describe('endsAmid', () => {
  it.each([
    ['lines of text', 'BT /F1 10 Tf (a \\) \\( b (c)) Tj [(d) -20 <ef>] TJ ET', false],
    ['nothing', ' \n', false],
    ['a remark', '1 0 0 1 2 3 cm % (', false],
    ['a remark before a string without its end', 'q % )\r(a', true],
    ['a small picture', 'q BI /W 1 /H 1 ID (x<[ EI Q', false],
    ['properties', '/P << /MCID 0 /L [1 2] >> BDC EMC', false],
    ['operators with signs', 'BT (a) \' T* 1 2 (b) " f* ET', false],
    ['a number behind the end', 'BT ET Q\n23167\n', false],
    ['a string without its end', 'BT (The convoy le', true],
    ['letters without their end', 'BT <00ff', true],
    ['a list without its end', 'BT [(a) -20 (b)', true],
    ['a line of text without its end', 'BT (The convoy) Tj', true],
    ['operands of nothing', 'q 1 0 0 1 40 500', true],
    ['a small picture without its end', 'q BI /W 9 ID abc', true],
  ])('of %s', (...[, drawing, isBroken]) => {
    expect(endsAmid(drawing)).toBe(isBroken)
  })

  it('is quick, whatever stands there', () => {
    const began = process.cpuUsage()
    for (const hostile of ['(', '<', '[', '%', '\\', '(\\', ' ID', '/']) endsAmid(hostile.repeat(200_000))
    // Lines that end in one of the two ways only, so that the other one is looked for in vain.
    for (const hostile of ['%\n', '%\r']) endsAmid(hostile.repeat(1_000_000))
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(3_000)
  })
})

describe('pagesBrokenOff', () => {
  it('lets each page be heard of before it is looked at', () => {
    const events: string[] = []
    const find = (number: number): string => {
      events.push(`page ${number}`)
      return ''
    }
    pagesBrokenOff([5, undefined, 7], { texts: [], find, unpack: () => undefined }, () =>
      events.push('heard'),
    )
    expect(events).toEqual(['heard', 'page 5', 'heard', 'heard', 'page 7'])
  })
})

const lines = Array.from({ length: 60 }, (_, at) =>
  words(`Line ${at + 1} of the log.`, [40, 580 - 9 * at]),
).join('')

/** Three pages, of which the second is drawn by a stream of these bytes. */
function threePages(stream: Uint8Array, entries = ''): Uint8Array {
  const data = Array.from(stream, (byte) => String.fromCharCode(byte)).join('')
  return samplePdf(
    [{ drawing: words('Before.', [40, 500]) }, { drawing: '' }, { drawing: words('After.', [40, 500]) }],
    { objects: { 103: `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream` } },
  )
}

describe('a page that breaks off', () => {
  const bytes = new TextEncoder().encode(lines)
  const packed = zlibSync(bytes)
  const flate = '/Filter /FlateDecode'
  it.each([
    ['drawn in the open', bytes, '', undefined],
    ['packed', packed, flate, undefined],
    ['cut off in the open', bytes.subarray(0, bytes.length / 2 + 7), '', '2'],
    ['cut off when it was packed', packed.subarray(0, packed.length / 2), flate, '2'],
    [
      'damaged when it was packed',
      packed.map((byte, at) => (at > packed.length / 2 ? 255 : byte)),
      flate,
      '2',
    ],
  ])('is told where it was %s', async (...[, stream, entries, pages]) => {
    const read = await readFile({ bytes: threePages(stream, entries), fileName: 'log.pdf' })
    const reading = read.ok ? read.value.reading : undefined
    expect(reading?.body.text).toMatch(/^Before\.\s+Line 1 of the log\.[^]*After\.$/)
    expect(reading?.body.text.includes('Line 60')).toBe(pages === undefined)
    expect(reading?.warnings).toEqual(pages === undefined ? [] : ['damaged-in-part'])
    const fact = reading?.stated.facts?.find(({ name }) => name === 'Pages that break off')
    expect(fact?.value).toBe(pages)
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { objectsOf, type PdfObjects } from '#renderer/formats/pdf-objects'

/** The objects of what is written, each character a byte. */
function objectsIn(file: string): PdfObjects {
  return objectsOf({ bytes: Uint8Array.from(file, (character) => character.charCodeAt(0)), file })
}

/** A stream of objects in the open. */
function stream(entries: string, text: string): string {
  return `9 0 obj << /Type /ObjStm ${entries} >>\nstream\n${text}\nendstream endobj\n`
}

afterEach(() => vi.restoreAllMocks())

describe('objectsOf', () => {
  it('finds what a stream of objects holds', () => {
    const { find } = objectsIn(stream('/N 2 /First 8', '4 0 5 3 (a)(b)'))
    expect([find(4), find(5), find(6)]).toEqual(['(a)', '(b)\n', undefined])
  })

  it('looks for no more objects in a stream than it says it holds', () => {
    const matching = vi.spyOn(RegExp.prototype, 'exec')
    objectsIn(stream('/N 1 /First 200000', '1 1 '.repeat(50_000)))
    expect(matching.mock.calls.length).toBeLessThan(50)
  })

  it('gives no more of an object than could be written in the open', () => {
    const { find } = objectsIn(stream('/N 1 /First 4', `1 0 ${'x'.repeat(100_000)}`))
    expect(find(1)).toHaveLength(60_000)
  })

  it.each([
    ['begin and do not end', '', 5],
    ['end all at once', 'endstream', 5],
  ])('looks through a file a few times only, where many streams %s', (_, end, most) => {
    const searching = vi.spyOn(String.prototype, 'indexOf')
    const file = '1 0 obj << /Type /ObjStm >> stream\n'.repeat(2_000) + end
    const { texts } = objectsIn(file)
    const searches = searching.mock.calls.filter(([word]) => word === 'endstream').length
    expect(texts.join('').length).toBeLessThanOrEqual((most + 1) * file.length)
    expect(searches).toBeLessThanOrEqual(most)
  })

  it('looks for the ends of streams once, however many are unpacked', () => {
    const searching = vi.spyOn(String.prototype, 'indexOf')
    const matching = vi.spyOn(String.prototype, 'matchAll')
    const numbers = Array.from({ length: 500 }, (_, at) => at + 1)
    const file = numbers.map((number) => `${number} 0 obj << >> stream\nx${number} `).join('') + '\nendstream'
    const { unpack } = objectsIn(file)
    const found = numbers.toReversed().map((number) => unpack(number, 3)?.text)
    expect(found.slice(0, 2)).toEqual(['x50', 'x49'])
    expect(searching.mock.calls.filter(([word]) => word === 'endstream').length).toBeLessThanOrEqual(1)
    expect(matching.mock.calls.filter(([word]) => String(word).includes('endstream')).length).toBe(1)
  })

  it('unpacks a stream once, however often it is said to be one of objects', () => {
    const { texts } = objectsIn(stream('/Type /ObjStm '.repeat(1_000), 'x'))
    expect(texts.slice(1)).toEqual(['x\n'])
  })

  it('reads a stream that was cut off', () => {
    const whole = stream('/N 1 /First 4', '4 0 (a)')
    const { find } = objectsIn(`${whole}${stream('/N 1 /First 4', '5 0 (b)').slice(0, -18)}`)
    expect([find(4), find(5)]).toEqual(['(a)\n', '(b)'])
  })
})

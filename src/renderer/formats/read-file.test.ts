import { describe, expect, it } from 'vitest'
import { readFile } from '#renderer/formats/read-file'
import { largestFile, type ImportRefusal, type Reading } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function read(fileName: string, content: string | Uint8Array): Promise<Result<Reading, ImportRefusal>> {
  const read = await readFile({ fileName, bytes: typeof content === 'string' ? bytesOf(content) : content })
  if (!read.ok) return read
  return read.value.reading === undefined ? refuse('unknown-format') : succeed(read.value.reading)
}

async function textOf(fileName: string, content: string | Uint8Array): Promise<string> {
  const reading = await read(fileName, content)
  return reading.ok ? reading.value.body.text : `refused: ${reading.reason}`
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + at * at * 31) % 256)

describe('a file is refused', () => {
  it.each([
    ['empty.txt', '', 'empty-file'],
    ['blank.txt', ' \n\t\r\n  ', 'no-readable-text'],
    ['zero-width.txt', '\u200b\u200d\ufeff\n', 'no-readable-text'],
    ['empty.md', '\n\n\n', 'no-readable-text'],
    ['only-script.html', '<html><script>alert(1)</script></html>', 'no-readable-text'],
    ['only-nul.txt', '\0\0\0\0', 'unknown-encoding'],
    ['picture.txt', png, 'not-text'],
    ['picture.md', png, 'not-text'],
    ['picture.html', png, 'not-text'],
    ['picture', png, 'not-text'],
    ['archive.txt', bytesOf('PK\x03\x04 and then some'), 'not-text'],
    ['program.txt', bytesOf('\x7fELF\x02\x01\x01'), 'not-text'],
    ['report.txt', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'damaged-file'],
    ['noise.txt', noise, 'unknown-encoding'],
    ['report.pdf', bytesOf('%PDF-1.7'), 'damaged-file'],
    ['letter.docx', bytesOf('PK\x03\x04'), 'damaged-file'],
    ['picture.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'unknown-format'],
    ['movements.xls', bytesOf('cut \x01\x02'), 'unknown-format'],
    ['book.pdb', bytesOf('%PDB-\x7f'), 'unknown-format'],
    ['rest.bin', noise, 'unknown-format'],
  ])('%s', async (fileName, content, reason) => {
    expect(await read(fileName, content)).toEqual({ ok: false, reason })
  })

  it('where it is larger than a window can bear', async () => {
    expect((await read('large.txt', new Uint8Array(largestFile + 1))).ok).toBe(false)
  })
})

describe('a file is read by what it is', () => {
  it.each([
    ['note.txt', '<b>x</b> # y', 'text'],
    ['saved-page.txt', '<!DOCTYPE html>\n<html><body><p>Saved</p></body></html>', 'html'],
    ['README', 'Plain words', 'text'],
    ['index', '<html lang="en"><p>Words</p></html>', 'html'],
    ['.notes', 'Plain words', 'text'],
    ['Report 14.03', 'Plain words', 'text'],
    ['Report.HTM', '<p>Words', 'html'],
    ['page.xhtml', '<?xml version="1.0"?><html><body><p>Words</p></body></html>', 'html'],
    ['notes.Markdown', '# Words', 'markdown'],
    ['ftoc.patch', 'Index: ftoc.tcl\n+ the line', 'text'],
    ['convoy.json', '{ "trucks": 860 }', 'text'],
    ['index.php', '<!DOCTYPE html><html><body><p>Saved</p></body></html>', 'html'],
    ['long.words', `${'ж'.repeat(40_000)}`, 'text'],
  ])('%s', async (fileName, content, format) => {
    const reading = await read(fileName, content)
    expect(reading.ok && reading.value.format).toBe(format)
  })
})

describe('a difficult file comes in', () => {
  it.each([
    ['crlf.txt', 'one\r\ntwo\r\n\r\nthree', 'one\ntwo\n\nthree'],
    ['cr.txt', 'one\rtwo\r\rthree', 'one\ntwo\n\nthree'],
    ['byte-order-mark.txt', '\ufeffone', 'one'],
    ['nul.txt', `${'words '.repeat(20)}o\0ne`, `${'words '.repeat(20)}one`],
    ['crlf.md', '# one\r\n\r\ntwo', 'one\n\ntwo'],
    ['cr-in-pre.html', '<pre>one\r\n two\rthree</pre>', 'one\n two\nthree'],
  ])('%s', async (fileName, content, text) => {
    expect(await textOf(fileName, content)).toBe(text)
  })

  it('a single line of 5 MB, quickly', async () => {
    const line = 'The convoy left the depot at dawn, and nobody counted it. '.repeat(90_000).trimEnd()
    for (const fileName of ['line.txt', 'line.html']) {
      const before = process.cpuUsage()
      const reading = await read(fileName, line)
      expect(reading.ok && reading.value.body.blocks).toHaveLength(1)
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(8_000)
    }
  })

  it('and says what was changed about it', async () => {
    const broken = Uint8Array.from([...bytesOf('Grüße aus Köln, schöne '), 0xff, ...bytesOf(' Welt\0')])
    const reading = await read('a.txt', broken)
    expect(reading.ok && reading.value.body.text).toBe('Grüße aus Köln, schöne \ufffd Welt')
    expect(reading.ok && reading.value.warnings).toEqual([
      'encoding-guessed',
      'invalid-bytes-replaced',
      'nul-characters-removed',
    ])
  })

  it.each([
    ['access \u202elevel\u202c', 'direction-controls-present'],
    ['pass\u200bword', 'unseen-characters-present'],
    ['a bell \u0007 rings', 'unseen-characters-present'],
    ['the p\u0430ypal notice', 'mixed-scripts-present'],
  ])('and tells of characters that are not what they seem: %j', async (text, warning) => {
    const reading = await read('a.txt', text)
    expect(reading.ok && reading.value.warnings).toEqual([warning])
    expect(reading.ok && reading.value.body.text).toBe(text)
  })
})

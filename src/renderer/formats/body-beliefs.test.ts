import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentBody } from '#domain/document/source-document'
import { readFile } from '#renderer/formats/read-file'
import { docxOf, wordLine, wordRun } from '#renderer/formats/sample-packages'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What every reading of every format promises of its body. */
function faultsOf({ text, blocks, inlines }: DocumentBody): readonly string[] {
  const faults: string[] = []
  let end = 0
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length)
      faults.push('block out of order')
    if (text.slice(end, block.start).trim() !== '') faults.push('words between blocks')
    if (text.slice(block.start, block.end).trim() === '') faults.push('blank block')
    if (/\s/.test(text.charAt(block.end - 1))) faults.push('blank end')
    end = block.end
  }
  if (text.slice(end).trim() !== '') faults.push('words after the last block')
  for (const inline of inlines) {
    const isInside = blocks.some((block) => inline.start >= block.start && inline.end <= block.end)
    if (!isInside || inline.end <= inline.start) faults.push(`inline ${inline.kind} outside a block`)
  }
  if (/\r|\0|\p{Surrogate}/u.test(text)) faults.push('stray characters')
  return faults
}

const tags =
  `p div h1 h2 b i a ul ol li table tr td th thead pre blockquote br img span section article figure
  figcaption script style svg math template noscript iframe mtext mglyph foreignObject title form nav select option
  plaintext textarea caption col hr dl dd em code`.split(/\s+/)

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  fc.constantFrom(
    '<a href="javascript:alert(1)">',
    '<a href=x>',
    '<img src=x alt="a boat" onerror=f()>',
    '<ol start=7>',
  ),
  fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&#xd800;', '&#0;', '&nbsp;', '<td hidden>', '\u202e'),
  fc.constantFrom(' ', '\n', '\t', 'word', ' two words ', '𝒳', 'é', '\r\n'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const mark = fc.oneof(
  fc.constantFrom(
    '# ',
    '## ',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '```',
    '`',
    '**',
    '*',
    '_',
    '|',
    '\n|-|-|\n',
    '    ',
    '![',
    '[',
  ),
  fc.constantFrom(
    '](javascript:x)',
    '](http://a.test)',
    ']',
    '\n',
    '\n\n',
    '\\',
    '<b>',
    '---\n',
    'title: x\n',
    '  \n',
  ),
  fc.constantFrom('word', ' ', 'two words', '𝒳'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const words = fc.constantFrom('word', ' ', ' two words ', '𝒳', '\t', '\u00a0', '')
const wordInside = fc.oneof(
  words.map((text) => wordRun(text, '<w:b/>')),
  words.map((text) => `<w:ins w:author="A">${wordRun(text)}</w:ins>`),
  words.map((text) => `<w:del w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
  fc.constantFrom(
    '<w:commentRangeStart w:id="1"/>',
    '<w:commentRangeEnd w:id="1"/>',
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
    '<w:r><w:br/></w:r>',
    '<w:r><w:tab/></w:r>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:r><w:instrText>HYPERLINK "https://a.test"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ),
)
const wordPiece = fc.array(wordInside, { maxLength: 6 }).chain((pieces) => {
  const paragraph = `<w:p>${pieces.join('')}</w:p>`
  const cell = `<w:tc>${paragraph}</w:tc>`
  return fc.constantFrom(
    paragraph,
    `<w:tbl><w:tr>${cell}<w:tc><w:p/></w:tc></w:tr></w:tbl>`,
    `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`,
    pieces.join(''),
  )
})
const wordParts = {
  comments: `<w:comment w:id="1">${wordLine('note')}</w:comment>`,
  footnotes: `<w:footnote w:id="1">${wordLine('note')}</w:footnote>`,
}

const richPiece = fc.constantFrom(
  ...String.raw`{ } \b \b0 \i \v \par \pard \intbl \cell \row \trowd \tab \line \footnote \deleted \u8212? \'e9`.split(
    ' ',
  ),
  String.raw`{\field{\*\fldinst{HYPERLINK "https://a.test"}}{\fldrslt `,
  String.raw`{\*\atrfstart 1}`,
  String.raw`{\*\annotation x}`,
  ' ',
  ' word ',
)

const mailPiece = fc.oneof(
  fc.constantFrom(
    'Content-Type: multipart/alternative; boundary=b',
    'Content-Type: text/html',
    'Content-Type: text/plain; format=flowed',
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: quoted-printable',
    'Subject: =?utf-8?q?=C3=',
    '--b',
    '--b--',
    '>> quoted ',
  ),
  fc.constantFrom('\n', '\n\n', '\r\n', ';', ',', '"', '\t', ' '),
  fc.constantFrom('WEBVTT\n\n', '\n00:01.000 --> 00:02.000\n', '<v A>', '<i>', '=E9', '=\n', 'R3LDvMOfZQ=='),
  piece,
)

describe('whatever comes in', () => {
  it.each([
    ['page.html', piece],
    ['page.md', mark],
    ['page.txt', mark],
    ['letter.eml', mailPiece],
    ['table.csv', mailPiece],
    ['interview.vtt', mailPiece],
  ])('%s becomes ordered blocks over its own text', async (fileName, part) => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 60 }), async (parts) => {
        const read = await readFile({ bytes: bytesOf(parts.join('')), fileName })
        const reading = read.ok ? read.value.reading : undefined
        expect(reading === undefined ? [] : faultsOf(reading.body)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it.each<readonly [string, fc.Arbitrary<string>, (inside: string) => Uint8Array]>([
    ['letter.docx', wordPiece, (body) => docxOf({ body, ...wordParts })],
    ['letter.rtf', richPiece, (inside) => bytesOf(`{\\rtf1{\\fonttbl{\\f0 A;}}${inside}`)],
  ])('%s becomes ordered blocks over its own text', async (fileName, part, fileOf) => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 40 }), async (parts) => {
        const read = await readFile({ bytes: fileOf(parts.join('')), fileName })
        const reading = read.ok ? read.value.reading : undefined
        expect(reading === undefined ? [] : faultsOf(reading.body)).toEqual([])
        for (const { start, end } of reading?.marks ?? []) {
          expect(start >= 0 && start < end && end <= (reading?.body.text.length ?? 0)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('says the same when it is read from its own words a second time', async () => {
    const textsOf = async (page: string): Promise<readonly string[]> => {
      const read = await readFile({ bytes: bytesOf(page), fileName: 'page.html' })
      const body = read.ok ? read.value.reading?.body : undefined
      return body?.blocks.map(({ start, end }) => body.text.slice(start, end)) ?? []
    }
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (parts) => {
        const first = await textsOf(parts.join(''))
        const second = await textsOf(
          `<!doctype html>${first.map((text) => `<pre>\n${escaped(text)}</pre>`).join('')}`,
        )
        expect(second).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  it('any bytes at all are read or refused, never thrown over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'),
        async (bytes, fileName) => {
          const read = await readFile({ bytes, fileName })
          const reading = read.ok ? read.value.reading : undefined
          expect(reading === undefined ? [] : faultsOf(reading.body)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { citation, hostile, paragraph, quotation, sampleReport, words } from '#domain/export/sample-material'
import type { BlockNode } from '#domain/assessment/assessment'
import type { Report } from '#domain/export/report'
import { writeDocx } from '#renderer/formats/write-docx'

describe('a Word document', () => {
  it('has real headings, footnotes, lists and tables', async () => {
    const { document, footnotes, numbering } = await partsOf(sampleReport())
    expect(styles(document)).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2']))
    expect(count(document, '<w:footnoteReference ')).toBe(5)
    expect(count(footnotes, '<w:footnote w:id="[1-9]')).toBe(5)
    expect(count(document, '<w:numId ')).toBe(4)
    expect(numbering).toContain('<w:start w:val="3"/>')
    expect(count(document, '<w:tbl>')).toBe(1)
    expect(count(document, '<w:tblHeader/>')).toBe(1)
    expect(document).toContain('<w:gridSpan w:val="2"/>')
  })

  it('carries marking and page numbers in header and footer', async () => {
    const { header, footer } = await partsOf(sampleReport())
    for (const part of [header, footer]) {
      expect(part).toContain('TLP:AMBER+STRICT')
      expect(part).toContain('w:fill="000000"')
      expect(part).toContain('FFC000')
      expect(part).toContain('<w:sz w:val="24"/>')
    }
    expect(header).toContain('<w:jc w:val="right"/>')
    expect(footer).toMatch(/PAGE[^]*NUMPAGES/)
  })

  it('shows each passage in its paragraph, with what is needed to check it', async () => {
    const text = textOf((await partsOf(sampleReport())).document)
    expect(text).toContain(
      'The ministry said that about 860 trucks had already crossed by Thursday, and up to 300',
    )
    expect(text).toContain(`SHA-256 ${'1'.repeat(64)}`)
    expect(text).toContain('characters 37 to 85')
    expect(text).toContain('4 of 6 quotations verified')
    expect(text).toContain('not verified: the words differ from the passage')
  })

  it('says at which page or time of the original a passage stands', async () => {
    const { notes, ...report } = sampleReport()
    const locator = { kind: 'times', from: 65_000, to: 72_000 } as const
    const parts = await partsOf({ ...report, notes: notes.map((note) => ({ ...note, locator })) })
    expect(textOf(parts.footnotes)).toContain(', time 01:05–01:12.')
    expect(textOf(parts.document)).toContain('01:05–01:12')
  })

  it('leads to each note and back by bookmarks that are there', async () => {
    const { document, footnotes } = await partsOf(sampleReport())
    const marks = new Set(
      [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name),
    )
    const anchors = [...`${document}${footnotes}`.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name)
    expect(anchors.length).toBe(11)
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([])
  })

  it('runs right to left where the words do', async () => {
    const { document } = await partsOf(sampleReport())
    expect(document).toContain('<w:bidi/>')
    expect(document).toContain('<w:rtl/>')
    expect(document).toMatch(/<w:lang [^>]*w:bidi="ar"/)
  })

  it('names neither a person nor a path, and leads nowhere outside', async () => {
    const { core, all } = await partsOf(sampleReport())
    expect(core).toContain('<dc:title>How many trucks crossed at Vell</dc:title>')
    expect(core).toContain('<dc:creator>Assay</dc:creator>')
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-14T09:30:00Z</dcterms:created>',
    )
    expect(all).not.toContain('TargetMode="External"')
  })

  it('is the same file for the same report', async () => {
    const [one, two] = [await writeDocx(sampleReport()), await writeDocx(sampleReport())]
    expect(Buffer.compare(one, two)).toBe(0)
  })

  it('takes hostile words for words and drops what XML cannot carry', async () => {
    const [note] = sampleReport().notes
    const { all, document } = await partsOf({
      ...sampleReport(),
      title: hostile,
      caseName: '\uFFFE\u0001',
      blocks: [paragraph(words(hostile)), paragraph(quotation('h-crossed', hostile))],
      notes: note ? [{ ...note, before: hostile, quote: hostile, documentTitle: hostile }] : [],
    })
    expect(all).not.toMatch(/[\0\u0001\b\uFFFE\uD800]/)
    expect(document).toContain('&lt;script&gt;')
  })

  it('takes lists deeper than Word has levels, and a list in a cell', async () => {
    const deep = Array.from({ length: 12 }).reduce<BlockNode>(
      (inner) => ({
        type: 'orderedList',
        content: [{ type: 'listItem', content: [paragraph(words('x')), inner] }],
      }),
      paragraph(words('end')),
    )
    const cell = { type: 'tableCell' as const, content: [deep] }
    const { document } = await partsOf({
      ...sampleReport(),
      blocks: [
        deep,
        { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
        paragraph(citation('h-gone')),
      ],
      notes: [],
    })
    const levels = [...document.matchAll(/<w:ilvl w:val="(\d+)"/g)].map(([, level]) => Number(level))
    expect(Math.max(...levels)).toBe(8)
  })

  it('carries a thousand notes', async () => {
    const [note] = sampleReport().notes
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 1)
    const many = numbers.map((number) => quotation(`h-${number}`, note?.quote ?? ''))
    const { document } = await partsOf({
      ...sampleReport(),
      blocks: many.map((one) => paragraph(one)),
      notes: note
        ? numbers.map((number) => ({
            ...note,
            number,
            highlightId: highlightIdOf(many[number - 1]) ?? note.highlightId,
          }))
        : [],
    })
    expect(count(document, '<w:footnoteReference ')).toBe(1000)
  })
})

function highlightIdOf(node: ReturnType<typeof quotation> | undefined) {
  return node?.type === 'quotation' ? node.attrs.highlightId : undefined
}

async function partsOf(report: Report) {
  const parts = unzipSync(await writeDocx(report))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return {
    document: part('word/document.xml'),
    footnotes: part('word/footnotes.xml'),
    numbering: part('word/numbering.xml'),
    header: part('word/header1.xml'),
    footer: part('word/footer1.xml'),
    core: part('docProps/core.xml'),
    all: Object.keys(parts).map(part).join('\n'),
  }
}

function styles(xml: string): readonly (string | undefined)[] {
  return [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style)
}

function count(xml: string, pattern: string): number {
  return [...xml.matchAll(new RegExp(pattern, 'g'))].length
}

function textOf(xml: string): string {
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}

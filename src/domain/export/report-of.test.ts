import { asId } from '#domain/id'
import { describe, expect, it } from 'vitest'
import { checksOf } from '#domain/export/export-checks'
import { reportOf, type ReportMaterial } from '#domain/export/report-of'
import {
  citation,
  heading,
  paragraph,
  quotation,
  sampleMaterial,
  sampleReport,
  words,
} from '#domain/export/sample-material'
import { factsOf } from '#domain/export/report-words'
import type { Report } from '#domain/export/report'

describe('the report of an assessment', () => {
  it('numbers passages in the order of first mention, each once', () => {
    const numbers = sampleReport().notes.map((note) => [note.number, note.highlightId])
    expect(numbers).toEqual([
      [1, 'h-crossed'],
      [2, 'h-around'],
      [3, 'h-arabic'],
      [4, 'h-ukrainian'],
      [5, 'h-emoji'],
    ])
  })

  it('shows each passage in its paragraph, and puts together to exactly that paragraph', () => {
    const [note] = sampleReport().notes
    expect(note?.before).toBe('The ministry said that ')
    expect(note?.quote).toBe('about 860 trucks had already crossed by Thursday')
    expect(note?.after).toBe(', and up to 300 more were agreed; 41 were turned back at the river.')
  })

  it('says who is behind a passage and what is known of it', () => {
    const report = sampleReport()
    expect(report.notes.map(({ sourceName, reliability }) => [sourceName, reliability])).toEqual([
      ['Ministry of Transport', 'C'],
      ['Vell Herald', 'B'],
      [undefined, 'F'],
      ['Вісник Велла', 'F'],
      ['Ministry of Transport', 'C'],
    ])
    expect(
      report.notes[0]?.claims.map(({ label, stance, credibility }) => [label, stance, credibility]),
    ).toEqual([
      ['C-001', 'supports', 2],
      ['C-003', 'context', 3],
    ])
    expect(report.sources.map(({ name, notes }) => [name, notes])).toEqual([
      ['Ministry of Transport', [1, 5]],
      ['Vell Herald', [2]],
      ['Вісник Велла', [4]],
    ])
  })

  it('says on which page or at which time of the original a passage stands', () => {
    const material = sampleMaterial()
    const page = { start: 0, label: 'iv', width: 595, height: 842 }
    const bodies = new Map(
      [...material.bodies].map(([hash, body]) => [
        hash,
        { ...body, pages: [{ ...page, end: body.text.length }] },
      ]),
    )
    const [note] = reportOf({ ...material, bodies }).notes
    expect(note && factsOf(note)).toContainEqual(['Page', 'iv'])
    expect(reportOf({ ...material, bodies: new Map() }).notes[0]?.locator).toBeUndefined()
  })

  it('sums up the source base of what is cited', () => {
    expect(sampleReport().summary).toEqual({
      passages: 5,
      documents: 4,
      sources: 3,
      unattributed: 1,
      grades: [
        { reliability: 'B', count: 1 },
        { reliability: 'C', count: 1 },
        { reliability: 'F', count: 1 },
      ],
      claims: 3,
      contested: ['C-001', 'C-002'],
      support: [
        { label: 'C-001', supports: unknownOnce, partly: nobody, disputes: unknownOnce },
        { label: 'C-002', supports: unknownOnce, partly: nobody, disputes: unknownOnce },
        { label: 'C-003', supports: nobody, partly: nobody, disputes: nobody },
      ],
    })
  })

  it('counts one ministry in two documents as one origin', () => {
    const material = sampleMaterial()
    const evidence = material.evidence.map((piece) => ({
      ...piece,
      claimId: asId<'claim'>('claim-1'),
      stance: 'supports' as const,
      originId: asId<'source'>('source-ministry'),
    }))
    const [first] = reportOf({ ...material, evidence }).summary.support
    expect(first?.supports).toEqual({ documents: 4, origins: 1, unknown: 0 })
  })

  it('counts two sources of one name as two', () => {
    const material = sampleMaterial()
    const [ministry, herald, visnyk] = material.sources
    const namesakes = [ministry, herald && { ...herald, name: 'Ministry of Transport' }, visnyk]
    const report = reportOf({ ...material, sources: namesakes.filter((source) => source !== undefined) })
    expect(report.summary.sources).toBe(3)
  })
})

describe('a quotation', () => {
  const exact = quotation('h-around', 'around 800 trucks had crossed')
  it.each<[string, (material: ReportMaterial) => ReportMaterial, boolean]>([
    ['with the words of its passage is verified', same, true],
    [
      'with other words is not',
      (material) => writing(material, [paragraph(quotation('h-around', 'around 800 trucks crossed'))]),
      false,
    ],
    [
      'with a changed space is not',
      (material) =>
        writing(material, [paragraph(quotation('h-around', 'around\u00A0800 trucks had crossed'))]),
      false,
    ],
    ['of a passage that was deleted is not', (material) => ({ ...material, highlights: [] }), false],
    ['of a document that was deleted is not', (material) => ({ ...material, documents: [] }), false],
    [
      'of a document whose text cannot be read is not',
      (material) => ({ ...material, bodies: new Map() }),
      false,
    ],
    [
      'whose text no longer stands at its place is not',
      (material) => ({ ...material, bodies: shifted(material) }),
      false,
    ],
  ])('%s', (_, change, isVerified) => {
    const report = reportOf(change(writing(sampleMaterial(), [paragraph(exact)])))
    expect(report.quotations).toEqual({ verified: isVerified ? 1 : 0, all: 1 })
    expect(report.unverified).toEqual(isVerified ? [] : ['h-around'])
  })

  it('counts every time it is quoted, and a citation to nowhere is named once', () => {
    const blocks = [paragraph(exact, exact, citation('h-nowhere'), citation('h-nowhere'))]
    const report = reportOf(writing(sampleMaterial(), blocks))
    expect(report.quotations).toEqual({ verified: 2, all: 2 })
    expect(report.unverified).toEqual(['h-nowhere'])
  })
})

describe('the checks before an export', () => {
  it('name every doubt with its reason', () => {
    expect(checksOf(sampleReport()).doubts).toEqual([
      { highlightId: 'h-emoji', words: 'The spokesman took no questions', standing: 'words-differ' },
      { highlightId: 'h-gone', words: 'nobody was stopped', standing: 'gone' },
      { highlightId: 'h-gone', words: '', standing: 'gone' },
    ])
  })

  it.each([
    ['a heading is no statement', [heading(1, 'Judgements')], 0],
    ['an empty paragraph is no statement', [paragraph(), paragraph(words(' — '))], 0],
    ['a paragraph without a passage', [paragraph(words('It will rain.'))], 1],
    ['a paragraph with a passage', [paragraph(words('It rained '), citation('h-around'))], 0],
    [
      'list items and quotes are looked into',
      [
        {
          type: 'bulletList' as const,
          content: [{ type: 'listItem' as const, content: [paragraph(words('One.'))] }],
        },
        { type: 'blockquote' as const, content: [paragraph(words('Two.'))] },
      ],
      2,
    ],
  ])('count what cites nothing: %s', (_, blocks, uncited) => {
    expect(checksOf(reportOf(writing(sampleMaterial(), blocks))).uncited).toBe(uncited)
  })
})

const unknownOnce = { documents: 1, origins: 0, unknown: 1 }
const nobody = { documents: 0, origins: 0, unknown: 0 }

function same(material: ReportMaterial): ReportMaterial {
  return material
}

function writing(material: ReportMaterial, blocks: Report['blocks']): ReportMaterial {
  return { ...material, assessment: { ...material.assessment, blocks } }
}

function shifted(material: ReportMaterial): ReportMaterial['bodies'] {
  return new Map([...material.bodies].map(([hash, body]) => [hash, { ...body, text: ` ${body.text}` }]))
}

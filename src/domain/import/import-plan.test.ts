import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { planImport, titleFrom, type ReadyDocument } from '#domain/import/import-plan'
import type { StatedMetadata } from '#domain/import/reading'
import type { Source } from '#domain/source/source'

function ready(at: number, hash: string, stated: StatedMetadata = {}): ReadyDocument {
  const body = { text: 'The convoy left the depot and the ministry was told of it.', blocks: [], inlines: [] }
  return {
    at,
    id: asId(`d${at}`),
    fileName: `file ${at}.txt`,
    size: 10,
    originalHash: hash,
    bodyHash: `body of ${hash}`,
    reading: {
      format: 'text',
      body,
      stated,
      decoding: { encoding: 'utf-8', settledBy: 'valid-utf-8' },
      warnings: [],
    },
  }
}

function hands() {
  let made = 0
  return {
    now: () => '2024-05-01T09:00:00Z',
    newSourceId: () => asId<'source'>(`s${(made += 1)}`),
    newHighlightId: () => asId<'highlight'>(`h${(made += 1)}`),
  }
}

const nothing = { documents: [], sources: [] }
const post: Source = { id: asId('post'), name: 'Harbour Post', kind: 'agency', gradings: [], descriptor: '' }

describe('the plan of an import', () => {
  it('describes each document by what it says of itself', () => {
    const stated = {
      title: 'T',
      author: 'A',
      published: '2024',
      address: 'https://a.test/',
      language: 'en-GB',
    }
    const { documents } = planImport([ready(0, 'h0', stated)], nothing, hands())
    expect(documents[0]).toMatchObject({ ...stated, id: 'd0', sourceId: undefined, reading: 'unread' })
  })

  it('falls back on the file name and the words', () => {
    const { documents } = planImport([ready(3, 'h3')], nothing, hands())
    expect(documents[0]).toMatchObject({ title: 'file 3', language: 'en' })
  })

  it('lets the same bytes in once, within a batch and against the case', () => {
    const first = planImport([ready(0, 'h'), ready(1, 'h'), ready(2, 'other')], nothing, hands())
    expect(first.documents.map((document) => document.id)).toEqual(['d0', 'd2'])
    expect(first.known).toEqual([{ at: 1, documentId: 'd0' }])
    const later = planImport([ready(5, 'h')], { ...nothing, documents: first.documents }, hands())
    expect(later).toEqual({
      documents: [],
      sources: [],
      highlights: [],
      known: [{ at: 5, documentId: 'd0' }],
    })
  })

  it('attributes to the source of that name, whatever its letter case', () => {
    const plan = planImport(
      [ready(0, 'h', { outlet: 'HARBOUR  post' })],
      { documents: [], sources: [post] },
      hands(),
    )
    expect(plan.documents[0]?.sourceId).toBe('post')
    expect(plan.sources).toEqual([])
  })

  it('makes one ungraded outlet for all documents that name it', () => {
    const plan = planImport(
      [ready(0, 'a', { outlet: 'Courier' }), ready(1, 'b', { outlet: 'courier' })],
      nothing,
      hands(),
    )
    expect(plan.sources).toEqual([
      { id: 's1', name: 'Courier', kind: 'outlet', gradings: [], descriptor: '' },
    ])
    expect(plan.documents.map((document) => document.sourceId)).toEqual(['s1', 's1'])
  })

  it('makes no source for a document that is not taken in', () => {
    const plan = planImport([ready(0, 'a'), ready(1, 'a', { outlet: 'Courier' })], nothing, hands())
    expect(plan.sources).toEqual([])
  })
})

describe('a title from a file name', () => {
  it.each([
    ['report.html', 'report'],
    ['folder/report.v2.md', 'report.v2'],
    ['C:\\desk\\report.txt', 'report'],
    ['Report 14.03', 'Report 14.03'],
    ['.txt', '.txt'],
    ['README', 'README'],
  ])('%s: %s', (fileName, title) => {
    expect(titleFrom(fileName)).toBe(title)
  })
})

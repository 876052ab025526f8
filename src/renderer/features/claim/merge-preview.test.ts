import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { Rating } from '#domain/hypothesis/hypothesis'
import { previewMerge } from '#renderer/features/claim/merge-preview'
import type { CitedPassage } from '#renderer/storage/reads-weighing'
import type { SourceDocument } from '#domain/document/source-document'

const at = '2026-03-14T09:30:00.000Z'
const [from, into] = [asId<'claim'>('from'), asId<'claim'>('into')]

const document: SourceDocument = {
  id: asId('d1'),
  title: 'Report',
  fileName: 'report.txt',
  format: 'text',
  originalHash: '',
  originalSize: 0,
  bodyHash: '',
  length: 0,
  decoding: { encoding: 'utf-8', settledBy: 'valid-utf-8' },
  language: 'en',
  author: undefined,
  outlet: undefined,
  published: undefined,
  address: undefined,
  sourceId: undefined,
  importedAt: at,
  warnings: [],
  reading: 'read',
}

function cited(claimId: typeof from, quote: string): CitedPassage {
  const highlightId = asId<'highlight'>(quote)
  return {
    evidence: { id: asId(`${claimId} ${quote}`), claimId, highlightId, stance: 'supports', citedAt: at },
    highlight: {
      id: highlightId,
      documentId: document.id,
      anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      colour: 'teal',
      note: '',
      markedAt: at,
    },
    document,
  }
}

function rating(claimId: typeof from, hypothesis: string): Rating {
  return {
    id: asId(`${claimId} ${hypothesis}`),
    hypothesisId: asId(hypothesis),
    claimId,
    consistency: 'C',
    ratedAt: at,
  }
}

describe('a merge', () => {
  it('is foretold as it will be done', () => {
    const preview = previewMerge(
      { from: [from], into },
      {
        cited: [cited(from, 'both'), cited(into, 'both'), cited(from, 'one'), cited(asId('third'), 'one')],
        values: [],
        ratings: [rating(from, 'H1'), rating(from, 'H2'), rating(into, 'H2')],
        weights: [],
      },
    )
    expect(preview.moved.map(({ highlight }) => highlight.anchor.quote)).toEqual(['one'])
    expect(preview.doubles.map(({ highlight }) => highlight.anchor.quote)).toEqual(['both'])
    expect(preview.values).toEqual({ moved: 0, doubles: 0 })
    expect(preview.ratings).toEqual({ moved: 1, doubles: 1 })
  })
})

import { expect, it } from 'vitest'
import { conflictParagraph, type SentenceConflict } from '#domain/assessment/conflict-sentence'
import { asId } from '#domain/id'

const conflict: SentenceConflict = {
  question: 'How many trucks have crossed?',
  sides: [
    { value: 'about 860 trucks', evidence: [{ id: asId('e1'), highlightId: asId('h1') }] },
    { value: 'about 800 trucks', evidence: [{ id: asId('e2'), highlightId: asId('h2') }] },
  ],
  difference: '60 trucks',
  verdict: 'different-date',
  reason: 'The first counts two days longer',
  standing: undefined,
}

function said(change: Partial<SentenceConflict>): string {
  const paragraph = conflictParagraph({ ...conflict, ...change })
  const inlines = paragraph.type === 'paragraph' ? (paragraph.content ?? []) : []
  return inlines.map((one) => (one.type === 'text' ? one.text : `[${one.type}]`)).join('')
}

it.each<[string, Partial<SentenceConflict>, string]>([
  [
    'a measured one',
    {},
    'Sources differ on “How many trucks have crossed?” One account gives about 860 trucks [citation], another about 800 trucks [citation]. They are 60 trucks apart. They speak of different dates. The first counts two days longer.',
  ],
  [
    'one that cannot be measured, with what stands',
    { difference: undefined, verdict: 'error', reason: 'A slip.', standing: 'about 860 trucks' },
    'Sources differ on “How many trucks have crossed?” One account gives about 860 trucks [citation], another about 800 trucks [citation]. One of them is in error. A slip. The value that stands is about 860 trucks.',
  ],
])('tells of %s', (_, change, expected) => {
  expect(said(change)).toBe(expected)
})

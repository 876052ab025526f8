import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim/claim'
import { anchorAt } from '#domain/highlight/anchor'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { countedFacets, filtered, stillThere } from '#renderer/features/reader/mark-filter'

const at = '2024-05-01T09:00:00Z'
const claim: Claim = { id: asId('c'), number: 4, statement: 's', kind: 'fact', credibility: 3, statedAt: at }
const movement: Tag = { id: asId('m'), name: 'Movement', definition: '', colour: 'amber', key: 1 }
const cargo: Tag = { ...movement, id: asId('k'), name: 'Cargo', key: 2 }

function entry(
  id: string,
  { tags = [], claims = [], ...more }: Partial<MarkEntry> & Partial<TextHighlight>,
): MarkEntry {
  const anchor = anchorAt('some words', { start: 0, end: 4 })
  const documentId = asId<'document'>('d')
  const highlight = { documentId, anchor, colour: 'amber', note: '', markedAt: at, ...more } as const
  return { highlight: { ...highlight, id: asId(id) }, tags, claims }
}

const entries = [
  entry('1', { tags: [movement, cargo], claims: [{ claim, stance: 'supports' }] }),
  entry('2', { tags: [cargo], note: 'says who' }),
  entry('3', { colour: 'rose', author: 'Aziz' }),
]

describe('filtering highlights', () => {
  it.each([
    [[], ['1', '2', '3']],
    [['tag:k'], ['1', '2']],
    [
      ['tag:m', 'no-tag'],
      ['1', '3'],
    ],
    [['tag:k', 'unlinked'], ['2']],
    [['claim:c'], ['1']],
    [['from-file'], ['3']],
    [['mine', 'note'], ['2']],
    [['colour:rose', 'note'], []],
  ])('%j', (keys, ids) => {
    expect(filtered(entries, new Set(keys)).map(({ highlight }) => highlight.id)).toEqual(ids)
  })

  it('is the same list where nothing is chosen', () => {
    expect(filtered(entries, new Set())).toBe(entries)
  })

  it('counts what each would list, and keeps those with none', () => {
    const counts = countedFacets(entries, new Set(['from-file'])).map(({ label, count }) => [label, count])
    expect(counts).toEqual([
      ['Cargo', 0],
      ['Movement', 0],
      ['no tag', 1],
      ['amber', 0],
      ['rose', 1],
      ['C-004', 0],
      ['no claim', 1],
      ['speaks to a claim', 0],
      ['came with the file', 1],
      ['mine', 2],
      ['with a note', 0],
    ])
  })

  it('forgets what the document has no more', () => {
    expect([...stillThere(countedFacets(entries, new Set()), new Set(['tag:gone', 'note']))]).toEqual([
      'note',
    ])
  })

  it('counts ten thousand within a blink', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      entry(`h${i}`, { tags: [i % 2 ? cargo : movement] }),
    )
    const before = process.cpuUsage()
    countedFacets(many, new Set(['tag:m', 'mine']))
    filtered(many, new Set(['tag:m', 'mine']))
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1000)
  })
})

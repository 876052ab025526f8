import { describe, expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import { asId } from '#domain/id'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { splitPlace } from '#renderer/features/reader/shaping-deeds'

const text = 'x'.repeat(100)

function entry(id: string, start: number, end: number): MarkEntry {
  const highlight = {
    id: asId<'highlight'>(id),
    documentId: asId<'document'>('d'),
    anchor: anchorAt(text, { start, end }),
    colour: 'amber',
    note: '',
    markedAt: '2024-05-01T09:00:00Z',
  } as const
  return { highlight, tags: [], claims: [] }
}

describe('where a highlight is split', () => {
  const entries = [entry('long', 0, 50), entry('short', 10, 20)]
  it.each<[readonly number[], string | undefined, string | undefined, number | undefined]>([
    [[15], undefined, 'short', 15],
    [[15], 'long', 'long', 15],
    [[0, 30], undefined, 'long', 30],
    [[10], undefined, 'long', 10],
    [[50, 60], undefined, undefined, undefined],
    [[], undefined, undefined, undefined],
  ])('%j with %s selected', (offsets, ...[selected, id, at]) => {
    const place = splitPlace(entries, offsets, selected)
    expect([place?.entry.highlight.id, place?.at]).toEqual([id, at])
  })
})

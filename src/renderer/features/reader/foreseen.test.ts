import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { stillForeseen, withForeseen, type Foreseen } from '#renderer/features/reader/foreseen'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'

function entry(id: string, start: number): MarkEntry {
  const anchor = { start, end: start + 5, quote: 'xxxxx', prefix: '', suffix: '' }
  const highlight = { id: asId<'highlight'>(id), documentId: asId<'document'>('d'), anchor } as const
  return { highlight: { ...highlight, colour: 'amber', note: '', markedAt: '' }, tags: [], claims: [] }
}

function foreseen(id: string, after: MarkEntry | undefined, standsAt?: number): Foreseen {
  return { id: asId(id), entry: after, standsAt }
}

function places(entries: readonly MarkEntry[]): readonly string[] {
  return entries.map(({ highlight }) => `${highlight.id}@${highlight.anchor.start}`)
}

const read = [entry('a', 10), entry('b', 20), entry('c', 30)]

describe('what a deed on its way makes of the highlights', () => {
  it.each([
    ['a new one stands in the order of the text', [foreseen('n', entry('n', 25))], 'a@10 b@20 n@25 c@30'],
    ['the first of all', [foreseen('n', entry('n', 0))], 'n@0 a@10 b@20 c@30'],
    ['the last of all', [foreseen('n', entry('n', 99))], 'a@10 b@20 c@30 n@99'],
    ['one that was read meanwhile is there once', [foreseen('b', entry('b', 20))], 'a@10 b@20 c@30'],
    ['a removed one is gone', [foreseen('b', undefined)], 'a@10 c@30'],
    ['one that is gone already is no matter', [foreseen('x', undefined)], 'a@10 b@20 c@30'],
    ['a moved one stands at its new place', [foreseen('a', entry('a', 40))], 'b@20 c@30 a@40'],
    ['in turn', [foreseen('n', entry('n', 5)), foreseen('n', undefined)], 'a@10 b@20 c@30'],
  ])('%s', (_name, coming, expected) => {
    expect(places(withForeseen(read, coming)).join(' ')).toBe(expected)
  })

  it('changes nothing where nothing is on its way', () => {
    expect(withForeseen(read, [])).toBe(read)
  })
})

it('is forgotten once the entries were read at its sequence, and at once where it was refused', () => {
  const saving = foreseen('n', entry('n', 1))
  const stands = foreseen('m', entry('m', 2), 7)
  const refused = foreseen('r', entry('r', 3), 0)
  expect(stillForeseen([saving, stands, refused], 6)).toEqual([saving, stands])
  expect(stillForeseen([saving, stands], 7)).toEqual([saving])
  const all = [saving]
  expect(stillForeseen(all, 99)).toBe(all)
})

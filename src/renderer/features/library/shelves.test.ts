import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { arrivalsOf, daysOf } from '#renderer/features/library/arrivals'
import type { Tag } from '#domain/tag/tag'
import type { LibraryRow } from '#renderer/features/library/library-rows'
import { entriesOf } from '#renderer/features/library/list-entries'
import { countShelves, countTags, isOn, onShelf, shelves } from '#renderer/features/library/shelves'

function row(id: string, said: Partial<SourceDocument> = {}, more: Partial<LibraryRow> = {}): LibraryRow {
  const document = bareDocument(id, { reading: 'read', ...said })
  return { document, sourceName: undefined, reliability: 'B', date: undefined, marks: 0, tags: [], ...more }
}

const tag = (name: string, parentId?: Tag['id']): Tag => ({
  ...{ id: asId(name), name, definition: '', colour: 'amber', key: undefined },
  ...(parentId === undefined ? {} : { parentId }),
})
const place = tag('Place')
const port = tag('Port', place.id)
const quay = tag('Quay', place.id)
const tags = [place, port, quay]

describe('a document', () => {
  it.each([
    ['from before there was an inbox', row('a'), ['all']],
    ['that just came', row('a', { triage: 'inbox', reading: 'unread' }), ['inbox', 'all', 'unread']],
    ['put off', row('a', { triage: 'later' }), ['all', 'later']],
    ['set aside as a double', row('a', { triage: 'duplicate', reading: 'unread' }), ['duplicate']],
    ['rejected', row('a', { triage: 'rejected' }, { reliability: undefined }), ['rejected']],
    ['of a source nobody can judge', row('a', {}, { reliability: 'F' }), ['all', 'ungraded']],
    ['without a source', row('a', {}, { reliability: undefined }), ['all', 'ungraded']],
  ] as const)('%s stands on its shelves', (_, document, expected) => {
    expect(shelves.filter((shelf) => isOn(shelf, document))).toEqual(expected)
  })
})

describe('the shelves', () => {
  const rows = [
    row('a', { triage: 'inbox' }),
    row('b', { format: 'html', importedAt: '2024-05-03T09:00:00Z' }, { tags: [port, quay] }),
    row('c', { triage: 'rejected', format: 'html' }, { tags: [place] }),
  ]
  const everything = { format: undefined, arrived: undefined, tag: undefined }

  it('are counted, with the formats of the one that is shown', () => {
    const counts = countShelves(rows, 'all')
    expect(counts.shelves).toMatchObject({ inbox: 1, all: 2, rejected: 1 })
    expect([...counts.formats]).toEqual([
      ['text', 1],
      ['html', 1],
    ])
  })

  it.each([
    [{ shelf: 'all' }, ['a', 'b']],
    [{ shelf: 'all', format: 'html' }, ['b']],
    [{ shelf: 'all', arrived: { from: '2024-05-01', to: '2024-05-02' } }, ['a']],
    [{ shelf: 'rejected' }, ['c']],
    [{ shelf: 'all', tag: port.id }, ['b']],
    [{ shelf: 'all', tag: place.id }, ['b']],
    [{ shelf: 'all', tag: 'none' }, ['a']],
    [{ shelf: 'all', format: 'text', tag: port.id }, []],
  ] as const)('let through by %o: %o', (asked, expected) => {
    const filter = { ...everything, ...asked }
    expect(onShelf(rows, filter, tags).map(({ document }) => document.id)).toEqual(expected)
  })

  it('are counted by tag, a tag counting for those under it once', () => {
    const { tags: counted, none } = countTags(rows, 'all', tags)
    expect([Object.fromEntries(counted), none]).toEqual([{ Place: 1, Port: 1, Quay: 1 }, 1])
  })
})

describe('arrivals', () => {
  it.each([
    ['nothing', [], []],
    ['one day', ['2024-05-01T23:00:00Z', '2024-05-01T01:00:00Z'], [['2024-05-01', '2024-05-01', 2]]],
    [
      'a gap',
      ['2024-05-01T09:00:00Z', '2024-05-03T09:00:00Z', 'no date'],
      [
        ['2024-05-01', '2024-05-01', 1],
        ['2024-05-02', '2024-05-02', 0],
        ['2024-05-03', '2024-05-03', 1],
      ],
    ],
  ] as const)('of %s', (_, instants, expected) => {
    expect(arrivalsOf(instants).map(({ from, to, count }) => [from, to, count])).toEqual(expected)
  })

  it('of years stand in few bars, which hold all of them', () => {
    const bars = arrivalsOf(['2020-01-01T00:00:00Z', '2022-02-02T00:00:00Z', '2024-05-01T00:00:00Z'])
    expect(bars.length).toBeLessThanOrEqual(24)
    expect([bars[0]?.from, bars.at(-1)?.to]).toEqual(['2020-01-01', '2024-05-01'])
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    expect(daysOf(bars, 3, 1)).toEqual({ from: bars[1]?.from, to: bars[3]?.to })
    expect(daysOf([], 0, 0)).toBeUndefined()
  })
})

describe('entries', () => {
  const grouped = [row('a', {}, { sourceName: 'Post' }), row('b'), row('c', {}, { sourceName: 'Post' })]

  it('stand under their sources, those without one last', () => {
    expect(
      entriesOf(grouped, 'source').map((entry) =>
        entry.kind === 'group' ? `${entry.name} ${entry.count}` : entry.row.document.id,
      ),
    ).toEqual(['Post 2', 'a', 'c', 'undefined 1', 'b'])
  })

  it('are the rows where nothing groups them', () => {
    expect(entriesOf(grouped, 'none').map(({ kind }) => kind)).toEqual(['row', 'row', 'row'])
  })
})

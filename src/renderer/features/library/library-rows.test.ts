import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import { asId } from '#domain/id'
import type { Source } from '#domain/source/source'
import type { Tag } from '#domain/tag/tag'
import { inOrder, libraryRows, matching, orderAfter } from '#renderer/features/library/library-rows'
import { rowHeight, rowsInView, scrollToShow } from '#renderer/features/library/list-steps'
import { firstKeyring, lineKey } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { listStep } from '#renderer/ui/list-step'

const post: Source = {
  id: asId('post'),
  name: 'Harbour Post',
  kind: 'outlet',
  gradings: [{ reliability: 'B', reason: '', gradedAt: '' }],
  descriptor: '',
}
const tag = (name: string): Tag => ({ id: asId(name), name, definition: '', colour: 'amber', key: undefined })
const [convoy, aid] = [tag('Convoy'), tag('Relief aid')]
const rows = libraryRows({
  documents: [
    bareDocument('Log 10', { sourceId: post.id, published: '2024-03-14T08:00:00Z' }),
    bareDocument('log 9', {
      author: 'M. Teral',
      published: 'last spring',
      tagIds: [aid.id, convoy.id, asId('gone')],
    }),
    bareDocument('Broadcast', { format: 'html' }),
  ],
  sources: [post],
  marks: new Map([[asId<'document'>('Log 10'), 4]]),
  tags: [convoy, aid],
})
const titles = (shown: typeof rows) => shown.map((row) => row.document.title)

describe('the rows of the library', () => {
  it('bring sources, grades, dates and marks along', () => {
    expect(rows[0]).toMatchObject({
      sourceName: 'Harbour Post',
      reliability: 'B',
      date: '2024-03-14',
      marks: 4,
    })
    expect(rows[2]).toMatchObject({
      sourceName: undefined,
      reliability: undefined,
      date: undefined,
      marks: 0,
    })
  })

  it('bring the tags along that are in the codebook, in its order, and stay the same rows while they do', () => {
    expect(rows.map(({ tags }) => tags.map(({ name }) => name))).toEqual([[], ['Convoy', 'Relief aid'], []])
    const contents = { documents: rows.map((row) => row.document), sources: [post], marks: new Map() }
    const before = libraryRows({ ...contents, tags: [convoy, aid] })
    expect(libraryRows({ ...contents, tags: [convoy, aid] })).toBe(before)
    const after = libraryRows({ ...contents, tags: [tag('Convoy'), aid] })
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true])
  })

  it.each([
    ['', ['Log 10', 'log 9', 'Broadcast']],
    ['log', ['Log 10', 'log 9']],
    ['POST harb', ['Log 10']],
    ['teral', ['log 9']],
    ['relief', ['log 9']],
    ['teral CONVOY aid', ['log 9']],
    ['(.*', []],
  ])('that match “%s”', (query, expected) => {
    expect(titles(matching(rows, query))).toEqual(expected)
  })

  it.each([
    ['title', 'ascending', ['Broadcast', 'log 9', 'Log 10']],
    ['title', 'descending', ['Log 10', 'log 9', 'Broadcast']],
    ['date', 'ascending', ['Log 10', 'log 9', 'Broadcast']],
    ['date', 'descending', ['log 9', 'Log 10', 'Broadcast']],
    ['marks', 'descending', ['Log 10', 'log 9', 'Broadcast']],
    ['format', 'ascending', ['Broadcast', 'Log 10', 'log 9']],
    ['tags', 'ascending', ['log 9', 'Log 10', 'Broadcast']],
    ['grade', 'descending', ['Log 10', 'log 9', 'Broadcast']],
    ['author', 'descending', ['log 9', 'Log 10', 'Broadcast']],
  ] as const)('by %s, %s', (by, direction, expected) => {
    expect(titles(inOrder(rows, { by, direction }))).toEqual(expected)
  })

  it('turn round at the second click on a column', () => {
    const first = orderAfter({ by: 'title', direction: 'ascending' }, 'date')
    expect(first).toEqual({ by: 'date', direction: 'ascending' })
    expect(orderAfter(first, 'date')).toEqual({ by: 'date', direction: 'descending' })
  })
})

describe('keys in a list of 30', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['j', 29, 29],
    ['k', 0, 0],
    ['ArrowUp', 5, 4],
    ['PageDown', 25, 29],
    ['PageUp', 25, 15],
    ['Home', 9, 0],
    ['End', 9, 29],
    ['x', 9, undefined],
  ])('%s from %i leads to %s', (key, at, expected) => {
    const line = lineKey(firstKeyring, pressed(key)) ?? ''
    expect(listStep(line, { at, count: 30, page: 10 })).toBe(expected)
  })
})

describe('a long list', () => {
  it('draws only what is near, a short one everything', () => {
    expect(rowsInView(0, 100)).toEqual({ first: 0, last: 100 })
    const { first, last } = rowsInView(5_000 * rowHeight, 20_000)
    expect([first <= 5_000, last > 5_060, last - first < 200]).toEqual([true, true, true])
  })

  it.each([
    ['stays where the row is in view', 5, 0, 0],
    ['goes up to a row above', 2, 500, 2 * rowHeight],
    ['goes down to a row below', 40, 0, 41 * rowHeight + 28 - 400],
  ])('%s', (_, at, ...[scrollTop, expected]) => {
    expect(scrollToShow(at, scrollTop, 400)).toBe(expected)
  })
})

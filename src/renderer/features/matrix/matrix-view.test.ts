import { describe, expect, it } from 'vitest'
import type { Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { matrixTable } from '#renderer/features/matrix/matrix-table'
import {
  claimsOfColumn,
  firstLook,
  matrixViewOf,
  rowsFor,
  sidesOf,
  type MatrixLook,
} from '#renderer/features/matrix/matrix-view'
import type { Weighing } from '#renderer/storage/reads-weighing'

const claim = (number: number, more = {}) => ({
  id: asId<'claim'>(`c${number}`),
  number,
  statement: `Statement ${number}`,
  kind: 'fact' as const,
  credibility: 3 as const,
  statedAt: '',
  ...more,
})
const source = (id: string, grade?: 'A' | 'D') => ({
  id: asId<'source'>(id),
  name: `Source ${id}`,
  kind: 'outlet' as const,
  descriptor: '',
  gradings: grade === undefined ? [] : [{ reliability: grade, reason: '', gradedAt: '' }],
})
const document = (id: string, sourceId?: string, more = {}) => ({
  ...{ id: asId<'document'>(id), title: `Report ${id}`, reading: 'unread' as const },
  sourceId: sourceId === undefined ? undefined : asId<'source'>(sourceId),
  ...more,
})

/** The parts of a weighing that a matrix looks at; of the rest a row has no more than the type. */
function weighing(parts: {
  readonly claims: readonly unknown[]
  readonly documents: readonly { readonly id: string }[]
  readonly sources: readonly unknown[]
  readonly said: readonly (readonly [claim: string, document: string, stance: Stance])[]
}): Weighing {
  const cited = parts.said.map(([claimId, documentId, stance], at) => ({
    evidence: { id: `e${at}`, claimId, stance, citedAt: '' },
    highlight: { id: `h${at}` },
    document: parts.documents.find(({ id }) => id === documentId),
  }))
  return { ...parts, cited, questions: [], values: [], resolutions: [] } as unknown as Weighing
}

const given = weighing({
  claims: [claim(1), claim(2), claim(3, { supersededBy: asId('c1') })],
  documents: [
    document('a', 's'),
    document('b', 't'),
    document('c'),
    document('d', 'u', { triage: 'rejected' }),
  ],
  sources: [source('s', 'A'), source('t'), source('u')],
  said: [
    ['c1', 'a', 'supports'],
    ['c2', 'a', 'supports'],
    ['c2', 'b', 'disputes'],
    ['c1', 'c', 'supports'],
    ['c3', 'b', 'supports'],
  ],
})

describe('matrixViewOf', () => {
  it('names and grades its columns, and says what it leaves out', () => {
    const view = matrixViewOf(given, firstLook)
    expect(view.columns.map(({ name, grade, tally }) => [name, grade, tally.says, tally.conflicts])).toEqual([
      ['Source s', 'A', 2, 1],
      ['Source t', 'F', 1, 1],
    ])
    expect(view).toMatchObject({ count: { all: 2, contested: 1, superseded: 1 }, unplaced: 1 })
  })

  it('is the same one until something changes', () => {
    const view = matrixViewOf(given, firstLook)
    expect(matrixViewOf({ ...given }, firstLook)).toBe(view)
    expect(matrixViewOf({ ...given, sources: [] }, firstLook)).not.toBe(view)
  })
})

it.each<[Pick<MatrixLook, 'shown' | 'order'>, readonly string[]]>([
  [{ shown: 'all', order: 'number' }, ['C-001', 'C-002']],
  [{ shown: 'all', order: 'diagnosticity' }, ['C-002', 'C-001']],
  [{ shown: 'contested', order: 'number' }, ['C-002']],
])('rows for %j', (look, expected) => {
  expect(rowsFor(matrixViewOf(given, firstLook), look).map(({ label }) => label)).toEqual(expected)
})

it('is a table with stances in words, silence apart from what was not read', () => {
  const look = { ...firstLook, side: 'documents', isFolded: false } as const
  const view = matrixViewOf(given, look)
  const table = matrixTable({ look, rows: view.rows.number, columns: view.columns })
  expect(table.columns.map(({ head }) => head).slice(3, 6)).toEqual([
    'Report a (A)',
    'Report b (F)',
    'Report c',
  ])
  expect([...table.rows][0]).toEqual(['C-001', 'Statement 1', 3, 'supports', 'silent', 'supports', 0, 0, 0])
})

it('lists as many claims for a column as its tally counts', () => {
  const view = matrixViewOf(given, firstLook)
  for (const column of view.columns) {
    const { says, conflicts } = claimsOfColumn(view, column)
    expect([says.length, conflicts.length]).toEqual([column.tally.says, column.tally.conflicts])
  }
})

it('counts the documents and origins on each side, and no side nobody takes', () => {
  const about = (claimId: string) => given.cited.filter(({ evidence }) => evidence.claimId === claimId)
  expect(sidesOf(given, about('c2'))).toEqual({
    supports: { documents: 1, origins: 0, unknown: 1 },
    disputes: { documents: 1, origins: 0, unknown: 1 },
  })
  expect(sidesOf(given, about('c1'))).toMatchObject({ supports: { documents: 2 }, disputes: undefined })
})

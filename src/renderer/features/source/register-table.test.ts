import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { Source } from '#domain/source/source'
import { sourceRegisterOf } from '#renderer/features/source/register'
import { itemsTable, registerTable } from '#renderer/features/source/register-table'

const agency: Source = {
  id: asId('agency'),
  name: 'Agency',
  kind: 'agency',
  gradings: [
    { reliability: 'C', reason: 'New to us', gradedAt: '2026-01-02T12:00:00.000Z' },
    { reliability: 'B', reason: 'Held up', gradedAt: '2026-03-04T12:00:00.000Z' },
  ],
  descriptor: '',
  factors: { access: 'At the gate' },
}
const blog: Source = {
  ...{ id: asId('blog'), name: 'Blog', kind: 'outlet', gradings: [], descriptor: 'Reposts' },
  copiesFrom: [agency.id],
}
const { rows } = sourceRegisterOf({ sources: [agency, blog], documents: [], claims: [], cited: [] })

/** One row of the table by the heads of its columns. */
function told(at: number): Readonly<Record<string, unknown>> {
  const { columns, rows: lines } = registerTable(rows)
  const line = [...lines][at]
  return Object.fromEntries(columns.map(({ head }, column) => [head, line?.[column]]))
}

it('tells of a source its grade, every grade before, and its descriptor', () => {
  expect(told(0)).toMatchObject({
    Name: 'Agency',
    Grade: 'B',
    'Meaning of grade': 'Usually reliable',
    'Reason for grade': 'Held up',
    'Grades over time': 'C 2 Jan 2026: New to us; B 4 Mar 2026: Held up',
    'Copied by': 'Blog',
    Access: 'At the gate',
    'Claims at 6': 0,
  })
})

it('tells of an ungraded copy that it cannot be judged, and whose words it has', () => {
  expect(told(1)).toMatchObject({
    Grade: 'F',
    'Graded on': undefined,
    'Words begin with': 'Agency',
    'In general': 'Reposts',
  })
})

it('has a row for each credibility and a column for each reliability', () => {
  const { columns, rows: lines } = itemsTable(rows)
  expect(columns).toHaveLength(7)
  expect([...lines]).toHaveLength(6)
})

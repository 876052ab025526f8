import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { added } from '#domain/case/changes'
import type { Claim } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { claimsOf } from '#renderer/storage/reads-claims'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { testCase } from '#renderer/storage/test-case'
import { wholeTable } from '#renderer/storage/whole-table'

function claim(at: number): Claim {
  const said = { statement: `Claim ${at}`, kind: 'fact', credibility: 6, statedAt: '' } as const
  return { id: asId(`c${at}`), number: at, ...said }
}

async function stated(count: number) {
  const store = await testCase().open()
  const claims = Array.from({ length: count }, (_, at) => claim(at + 1))
  await store.perform('claims', () => added('claims', ...claims))
  return store
}

describe('a whole table', () => {
  it.each([0, 1, 1_000, 1_001, 2_500])('has each of %i rows once', async (count) => {
    const { db } = await stated(count)
    const numbers = (await wholeTable(db, 'claims')).map(({ number }) => number)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
  })

  it('is read once, whoever asks for it at the same time', async () => {
    const { db } = await stated(3)
    const reading = vi.spyOn(db, 'table')
    const [weighing, claims] = await Promise.all([weighingOf(db), claimsOf(db), weighingOf(db)])
    expect(reading.mock.calls.filter(([name]) => name === 'claims')).toHaveLength(1)
    expect(weighing.claims).toBe(claims)
  })
})

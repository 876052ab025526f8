import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { believe } from '#domain/belief'
import { added } from '#domain/case/changes'
import { canonicalJson } from '#domain/case/canonical-json'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { databaseName } from '#renderer/storage/case-database'
import type { CaseStore } from '#renderer/storage/case-store'
import { openCase } from '#renderer/storage/open-case'
import { testCase, type TestCase } from '#renderer/storage/test-case'

function addTag(store: CaseStore, id: string) {
  return store.perform(`Added ${id}`, () =>
    added('tags', { id: asId<'tag'>(id), name: id, definition: '', colour: 'amber', key: undefined }),
  )
}

type Left = { readonly snapshotAt: number | undefined; readonly stored: 'all' | 'none' | readonly number[] }

/** A case of six deeds, left as the row says: a snapshot after one of them, and what the working store still holds. */
async function damagedCase(sequences: readonly number[], { snapshotAt, stored }: Left): Promise<TestCase> {
  const test = testCase()
  const store = await test.open()
  for (let at = 1; at <= 6; at += 1) {
    await addTag(store, `t${at}`)
    if (at === snapshotAt) await store.snapshot()
  }
  if (Array.isArray(stored)) {
    await store.db.journal.filter((deed) => !stored.includes(deed.sequence)).delete()
  }
  await test.kill(store)
  if (stored === 'none') await Dexie.delete(databaseName(test.caseId))
  for (const sequence of sequences) test.keeper.damaged.add(sequence)
  return test
}

const rows: readonly (readonly [string, readonly number[], Left, found: number, forgotten: number])[] = [
  ['the working store holds it', [3], { snapshotAt: undefined, stored: 'all' }, 1, 0],
  ['the working store holds all of it', [1, 3, 5], { snapshotAt: undefined, stored: 'all' }, 3, 0],
  ['the working store holds just that', [3], { snapshotAt: undefined, stored: [3] }, 1, 0],
  ['a snapshot stands after it', [3], { snapshotAt: 5, stored: 'none' }, 0, 3],
  ['a snapshot stands at it', [3], { snapshotAt: 3, stored: 'none' }, 0, 3],
  ['a snapshot stands at the end', [2, 5], { snapshotAt: 6, stored: 'none' }, 0, 5],
  ['each holds a part', [2, 5], { snapshotAt: 3, stored: [5] }, 1, 2],
  ['nothing but a snapshot is left', [1, 2, 3, 4, 5, 6], { snapshotAt: 6, stored: 'none' }, 0, 6],
]

describe('a journal that is damaged in its middle is mended where', () => {
  it.each(rows)('%s', async (...row) => {
    const [, damaged, left, found, forgotten] = row
    const { open, kill, keeper, caseId } = await damagedCase(damaged, left)
    const store = await open()
    expect(store.notes.current()).toContainEqual({ kind: 'journal-mended', found, forgotten })
    expect(await store.db.tags.count()).toBe(6)
    expect((await addTag(store, 't7')).ok).toBe(true)
    expect(keeper.head.sequence).toBe(7)
    await kill(store)
    // What was mended carries the case alone, without the working store.
    await Dexie.delete(databaseName(caseId))
    const again = await open()
    expect(await again.db.tags.count()).toBe(7)
    expect((await again.undo()).ok).toBe(true)
    expect((await addTag(again, 't8')).ok).toBe(true)
  })
})

describe('a damaged journal is refused and stays as it is where', () => {
  it.each([
    ['nothing holds what is missing', [3], { snapshotAt: undefined, stored: 'none' }],
    ['the snapshot stands before it', [4], { snapshotAt: 2, stored: 'none' }],
    ['the working store lacks it too', [2, 4], { snapshotAt: undefined, stored: [2] }],
  ] as const)('%s', async (_, damaged, left) => {
    const { keeper, caseId, hands } = await damagedCase(damaged, left)
    const before = canonicalJson(keeper.journal)
    expect(await openCase(keeper, caseId, hands)).toEqual(refuse('damaged'))
    expect(canonicalJson(keeper.journal)).toBe(before)
  })

  it('the working store holds another deed in its place', async () => {
    const test = await damagedCase([3], { snapshotAt: undefined, stored: 'all' })
    const { keeper, caseId, hands } = test
    const db = new Dexie(databaseName(caseId))
    await db.open()
    await db.table('journal').update(3, { label: 'Something else' })
    db.close()
    expect(await openCase(keeper, caseId, hands)).toEqual(refuse('damaged'))
  })

  it('a newer version wrote to it', async () => {
    const test = await damagedCase([3], { snapshotAt: undefined, stored: 'none' })
    const [line] = test.keeper.journal
    believe(line !== undefined, 'there is a line')
    test.keeper.journal[0] = { ...line, json: line.json.replace('"schema":1', '"schema":99') }
    expect(await openCase(test.keeper, test.caseId, test.hands)).toEqual(refuse('damaged'))
  })
})

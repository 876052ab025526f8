import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { believe } from '#domain/belief'
import { added } from '#domain/case/changes'
import { canonicalJson } from '#domain/case/canonical-json'
import { tableNames } from '#domain/case/case'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { databaseName } from '#renderer/storage/case-database'
import { tableOf } from '#renderer/storage/case-rows'
import type { CaseStore } from '#renderer/storage/case-store'
import type { MemoryKeeper } from '#renderer/storage/memory-keeper'
import { openCase } from '#renderer/storage/open-case'
import { testCase } from '#renderer/storage/test-case'

function addTag(store: CaseStore, id: string) {
  return store.perform(`Added ${id}`, () =>
    added('tags', { id: asId<'tag'>(id), name: id, definition: '', colour: 'amber', key: undefined }),
  )
}

async function contents(store: CaseStore): Promise<string> {
  const tables: Record<string, unknown> = {}
  for (const name of tableNames) tables[name] = await tableOf(store.db, name).toArray()
  const journal = await store.db.journal.toArray()
  const entries = await store.db.entries.toArray()
  const canary = await store.db.canary.get('canary')
  // Another filling is another word by design.
  return canonicalJson({ ...tables, journal, entries, canary: { ...canary, filling: undefined } })
}

type Damage = (store: CaseStore, keeper: MemoryKeeper) => Promise<unknown>

const damages: readonly (readonly [string, Damage, string | undefined])[] = [
  ['nothing', () => Promise.resolve(), undefined],
  ['the whole database', (store) => Dexie.delete(databaseName(store.caseId)), 'empty'],
  [
    'every row of every table',
    (store) => Promise.all(store.db.tables.map((table) => table.clear())),
    'empty',
  ],
  ['the canary', (store) => store.db.canary.clear(), 'empty'],
  ['one record', (store) => store.db.tags.delete('t2'), 'damaged'],
  ['the newest deeds', (store) => store.db.canary.update('canary', { sequence: 1 }), 'behind'],
  ['its own history', (store) => store.db.canary.update('canary', { hash: 'f'.repeat(64) }), 'damaged'],
  [
    'the journal beyond the end of the file',
    async (store, keeper) => {
      keeper.journal.length = 3
      await store.db.journal.delete(4)
    },
    'damaged',
  ],
]

describe('a working store that lost', () => {
  it.each(damages)('%s is whole again after opening', async (_, damage, why) => {
    const { open, kill, keeper, caseId } = testCase()
    const before = await open()
    for (const id of ['t1', 't2', 't3', 't4']) await addTag(before, id)
    const whole = await contents(before)
    await damage(before, keeper)
    await kill(before)
    const store = await open()
    const notes = store.notes.current()
    expect(notes).toEqual(why === undefined ? [] : [{ kind: 'rebuilt', deeds: keeper.journal.length, why }])
    if (keeper.journal.length === 4) expect(await contents(store)).toBe(whole)
    expect((await addTag(store, 't5')).ok).toBe(true)
    expect(store.caseId).toBe(caseId)
  })

  it('is rebuilt from the newest snapshot and the journal after it', async () => {
    const { open, kill, keeper, loseDatabase } = testCase()
    const before = await open()
    await addTag(before, 't1')
    expect((await before.snapshot()).ok).toBe(true)
    await addTag(before, 't2')
    const whole = await contents(before)
    await kill(before)
    await loseDatabase()
    const store = await open()
    expect([...keeper.snapshots.keys()]).toEqual([1])
    expect(await contents(store)).toBe(whole)
  })

  it('does without a snapshot that belongs to another journal', async () => {
    const { open, kill, keeper, loseDatabase } = testCase()
    const before = await open()
    await addTag(before, 't1')
    await before.snapshot()
    const foreign = keeper.snapshots.get(1)?.replaceAll(keeper.head.hash, 'e'.repeat(64))
    keeper.snapshots.set(1, foreign ?? '')
    const whole = await contents(before)
    await kill(before)
    await loseDatabase()
    expect(await contents(await open())).toBe(whole)
  })
})

describe('a working store that is ahead of the file', () => {
  it('hands over what the file lacks', async () => {
    const { open, kill, keeper } = testCase()
    const before = await open()
    for (const id of ['t1', 't2', 't3']) await addTag(before, id)
    const lines = [...keeper.journal]
    keeper.journal.length = 1
    await kill(before)
    const store = await open()
    expect(store.notes.current()).toEqual([{ kind: 'caught-up', deeds: 2 }])
    expect(keeper.journal).toEqual(lines)
  })

  it('is open but frozen while the file cannot be written, and goes on once it can', async () => {
    const { open, kill, keeper } = testCase()
    const before = await open()
    await addTag(before, 't1')
    keeper.journal.length = 0
    await kill(before)
    keeper.refusal = 'disk-full'
    const store = await open()
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'disk-full' })
    keeper.refusal = undefined
    expect((await addTag(store, 't2')).ok).toBe(true)
    expect(keeper.journal).toHaveLength(2)
  })
})

describe('a case made by a newer version', () => {
  it.each([
    ['its canary', (store: CaseStore) => store.db.canary.update('canary', { schema: 99 })],
    [
      'its journal',
      async (store: CaseStore, keeper: MemoryKeeper) => {
        const [line] = keeper.journal
        believe(line !== undefined, 'there is a line')
        keeper.journal[0] = { ...line, json: line.json.replace(/"schema":\d+/, '"schema":99') }
        await Dexie.delete(databaseName(store.caseId))
      },
    ],
    [
      'the version of its database',
      async (store: CaseStore) => {
        store.db.close()
        const newer = new Dexie(databaseName(store.caseId))
        newer.version(99).stores({ novelties: 'id' })
        await newer.open()
        newer.close()
      },
    ],
  ])('is refused by %s, and nothing is written', async (_, grow) => {
    const { open, kill, keeper, caseId, hands } = testCase()
    const store = await open()
    await addTag(store, 't1')
    await grow(store, keeper)
    await kill(store)
    const before = canonicalJson(keeper.journal)
    expect(await openCase(keeper, caseId, hands)).toEqual(refuse('newer-schema'))
    expect(canonicalJson(keeper.journal)).toBe(before)
    expect(await openCase(keeper, caseId, hands)).toEqual(refuse('newer-schema'))
  })
})

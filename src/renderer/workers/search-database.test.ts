import type { Database } from '@sqlite.org/sqlite-wasm'
import { expect, it } from 'vitest'
import { believe } from '#domain/belief'
import { openDatabase, openSound, sqlite, type Shelf } from '#renderer/workers/search-database'
import { changeIndex, headOf } from '#renderer/workers/change-index'

const page = 4096

it.each<readonly [string, (file: Uint8Array) => void]>([
  ['is no database', (file) => file.fill(7, 0, page)],
  ['has lost its header', (file) => file.fill(0, 0, 100)],
  ['has lost its list of tables', (file) => file.fill(7, 100, page)],
  ['has lost its second page', (file) => file.fill(255, page, 2 * page)],
  ['has lost pages in its middle', (file) => file.fill(7, 2 * page, 4 * page)],
  ['has lost all but its first page', (file) => file.fill(0, page)],
])('an index whose file %s is thrown away for an empty one', async (_, harm) => {
  const file = await wholeFile()
  harm(file)
  const db = openSound(await shelfOf(file))
  expect(headOf(db)).toBeUndefined()
  keepHead(db, 1)
  expect(db.selectValue('PRAGMA integrity_check')).toBe('ok')
})

it('an index of another layout is thrown away', async () => {
  const { db } = await openDatabase('test')
  db.exec('PRAGMA user_version = 999')
  keepHead(db, 1)
  expect(headOf(openSound(await shelfOf(await fileOf(db))))).toBeUndefined()
})

it('an index that is whole is kept', async () => {
  expect(headOf(openSound(await shelfOf(await wholeFile())))).toEqual({ sequence: 7, hash: 'h' })
})

function keepHead(db: Database, sequence: number): void {
  changeIndex(db, { items: [], gone: [], head: { sequence, hash: 'h' } })
}

async function wholeFile(): Promise<Uint8Array> {
  const { db } = await openDatabase('test')
  for (let id = 0; id < 100; id += 1)
    db.exec({ sql: 'INSERT INTO texts VALUES (?, ?)', bind: [id, 'word '.repeat(300)] })
  keepHead(db, 7)
  return fileOf(db)
}

async function fileOf(db: Database): Promise<Uint8Array> {
  const { capi } = await sqlite()
  return capi.sqlite3_js_db_export(db)
}

/** A shelf that holds a file until it is cleared. */
async function shelfOf(file: Uint8Array): Promise<Shelf> {
  const { capi, oo1, wasm } = await sqlite()
  const state: { file: Uint8Array | undefined } = { file }
  return {
    isKept: true,
    clear: () => {
      state.file = undefined
    },
    open: () => {
      const db = new oo1.DB(':memory:')
      if (state.file === undefined) return db
      const at = wasm.allocFromTypedArray(state.file)
      const { length } = state.file
      const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
      believe(db.pointer !== undefined, 'a database that was opened has its pointer')
      capi.sqlite3_deserialize(db.pointer, 'main', at, length, length, flags)
      return db
    },
  }
}

it('an index that is closed gives its memory back', async () => {
  const { wasm } = await sqlite()
  const sizes: number[] = []
  for (let round = 0; round < 12; round += 1) {
    const { db } = await openDatabase('test')
    keepHead(db, round)
    db.exec({ sql: 'INSERT INTO texts VALUES (1, ?)', bind: ['word '.repeat(1_000_000)] })
    db.close()
    sizes.push(wasm.heap8u().length)
  }
  expect(sizes.at(-1)).toBe(sizes[2])
})

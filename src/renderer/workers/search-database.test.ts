import { createHash } from 'node:crypto'
import type { Database } from '@sqlite.org/sqlite-wasm'
import { expect, it } from 'vitest'
import { believe } from '#domain/belief'
import { indexWords } from '#domain/search/index-words'
import type { SearchItem } from '#domain/search/search-item'
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

/** Letters of many scripts whose folds no version of Unicode will change. */
const settled = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x386, 0x52f],
  [0x5d0, 0x6d3],
  [0x905, 0x96f],
  [0xe01, 0xe59],
  [0x1e00, 0x1fff],
  [0x2010, 0x2044],
  [0x3041, 0x30ff],
  [0x4e00, 0x4e10],
  [0xac00, 0xac10],
  [0xfb00, 0xfb06],
  [0xff01, 0xffdc],
] as const

// A word is found only where it was put in by the folds it is looked up by: an index that was kept knows the old ones.
it('folds, tables and weights belong to one layout: change them and raise it', async () => {
  const { db } = await openDatabase('test')
  const letters = settled.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  )
  const own = "('meta', 'items', 'texts', 'words', 'vocabulary')"
  const tables = db.selectValues(`SELECT sql FROM sqlite_schema WHERE name IN ${own} ORDER BY name`)
  changeIndex(db, { items: [0, 900, 90_000].map(item), gone: [] })
  const weights = db.selectValues('SELECT round(weight, 6) FROM items ORDER BY id')
  expect({
    layout: Number(db.selectValue('PRAGMA user_version')),
    folds: sha256Of(letters.map(indexWords)),
    tables: sha256Of(tables),
    weights,
  }).toEqual({
    ...{ layout: 5, folds: '4d023e7cbcbdcac7', tables: '7c41741e1177bd0d' },
    weights: [1, 0.830455, 0.147442],
  })
})

function item(length: number): SearchItem {
  const key = `of ${length}`
  return {
    ...{ kind: 'claim', key, title: '', head: '', text: 'x'.repeat(length), documentId: undefined, start: 0 },
    ...{ source: '', author: '', type: '', language: '', from: '', to: '', tags: [] },
  }
}

function sha256Of(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

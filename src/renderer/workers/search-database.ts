import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { believe } from '#domain/belief'

/** Another layout of the tables gets another number; an index of another number is made anew. */
const layout = 1

/** An open index and whether it outlives the window. */
export type OpenedDatabase = { readonly db: Database; readonly isKept: boolean; readonly isNew: boolean }

let module: Promise<Sqlite3Static> | undefined

/** SQLite, loaded once. It says nothing on the console: what goes wrong comes back as an error. */
export function sqlite(): Promise<Sqlite3Static> {
  const quiet = { warn: silent, error: silent, log: silent, debug: silent }
  Object.assign(globalThis, { sqlite3ApiConfig: quiet })
  // The types leave out the options that the program takes.
  const load = sqlite3InitModule as (options: object) => Promise<Sqlite3Static>
  return (module ??= load({ print: silent, printErr: silent }))
}

function silent(): void {
  // What SQLite would write on the console comes back as an error, too.
}

/**
 * Opens the index of a case in the origin's private files; where there is none, or they belong to another window, in
 * memory, to be made anew each time. A file that is damaged or of another layout is emptied first.
 */
export async function openDatabase(name: string): Promise<OpenedDatabase> {
  const sqlite3 = await sqlite()
  const kept = await keptDatabase(sqlite3, name)
  const db = kept ?? new sqlite3.oo1.DB(':memory:')
  const isNew = !isSound(db)
  if (isNew) empty(db)
  return { db, isKept: kept !== undefined, isNew }
}

async function keptDatabase(sqlite3: Sqlite3Static, name: string): Promise<Database | undefined> {
  if (!('navigator' in globalThis && 'storage' in navigator && 'getDirectory' in navigator.storage))
    return undefined
  try {
    const pool = await sqlite3.installOpfsSAHPoolVfs({
      name: `search-${name}`,
      directory: `/search/${name}`,
      initialCapacity: 4,
    })
    return new pool.OpfsSAHPoolDb('/index.db')
  } catch (error) {
    // The files are locked by another window, or the host has none. The index is only a copy: memory will do.
    if (error instanceof Error) return undefined
    throw error
  }
}

/** Whether the tables are there, of this layout, and whole. */
function isSound(db: Database): boolean {
  try {
    if (Number(db.selectValue('PRAGMA user_version')) !== layout) return false
    return db.selectValue('PRAGMA quick_check(1)') === 'ok'
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

/** Empties the index: what is in it can always be made again. */
export function empty(db: Database): void {
  for (const table of ['vocabulary', 'words', 'texts', 'items', 'meta']) drop(db, table)
  db.exec(
    [
      'PRAGMA journal_mode = TRUNCATE',
      'PRAGMA synchronous = NORMAL',
      'CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
      `CREATE TABLE items(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, document TEXT, start INTEGER NOT NULL,
      title TEXT NOT NULL, source TEXT NOT NULL, author TEXT NOT NULL, type TEXT NOT NULL, language TEXT NOT NULL,
      dayFrom TEXT NOT NULL, dayTo TEXT NOT NULL, tags TEXT NOT NULL, UNIQUE(kind, key))`,
      'CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL)',
      `CREATE VIRTUAL TABLE words USING fts5(title, head, body, content='', contentless_delete=1,
      tokenize='unicode61 remove_diacritics 0', prefix='2 3')`,
      "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row')",
      `PRAGMA user_version = ${layout}`,
    ].join(';\n'),
  )
}

function drop(db: Database, table: string): void {
  believe(/^[a-z]+$/.test(table), 'a table of ours has a plain name')
  try {
    db.exec(`DROP TABLE IF EXISTS ${table}`)
  } catch (error) {
    // A damaged table cannot always be dropped; its entry in the schema can.
    if (!(error instanceof Error)) throw error
    db.exec(
      `PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name LIKE '${table}%'; PRAGMA writable_schema = OFF`,
    )
  }
}

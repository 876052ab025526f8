import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'

/**
 * Other tables, folds of letters or weights get another number; an index of another number is made anew. A test holds what
 * belongs to this one.
 */
const layout = 5

/** Where the file of an index lies: it can be opened, and thrown away once it is closed. */
export type Shelf = {
  readonly open: () => Database
  readonly clear: () => void
  /** Whether it outlives the window. */
  readonly isKept: boolean
}

/** An open index, and the shelf that it came from. */
export type OpenedDatabase = { readonly db: Database; readonly shelf: Shelf }

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
  // What SQLite would write on the console comes back as an error; what is in memory needs no clearing.
}

/**
 * Opens the index of a case in the origin's private files; where there is none, or they belong to another window, in
 * memory, to be made anew each time.
 */
export async function openDatabase(name: string): Promise<OpenedDatabase> {
  const sqlite3 = await sqlite()
  const shelf = (await keptShelf(sqlite3, name)) ?? memoryShelf(sqlite3)
  return { db: openSound(shelf), shelf }
}

/** Opens what lies on a shelf; what is damaged or of another layout is thrown away for an empty index. */
export function openSound(shelf: Shelf): Database {
  const db = shelf.open()
  return isSound(db) ? db : openEmpty({ db, shelf })
}

/** Throws the file of an index away, for a damaged one cannot be mended from within, and begins an empty one. */
export function openEmpty({ db, shelf }: OpenedDatabase): Database {
  db.close()
  shelf.clear()
  const made = shelf.open()
  makeTables(made)
  return made
}

function memoryShelf(sqlite3: Sqlite3Static): Shelf {
  return { open: () => new sqlite3.oo1.DB(':memory:'), clear: silent, isKept: false }
}

async function keptShelf(sqlite3: Sqlite3Static, name: string): Promise<Shelf | undefined> {
  if (!('navigator' in globalThis && 'storage' in navigator && 'getDirectory' in navigator.storage))
    return undefined
  try {
    const pool = await sqlite3.installOpfsSAHPoolVfs({
      name: `search-${name}`,
      directory: `/search/${name}`,
      initialCapacity: 4,
    })
    return {
      open: () => new pool.OpfsSAHPoolDb('/index.db'),
      clear: () => {
        for (const file of pool.getFileNames()) pool.unlink(file)
      },
      isKept: true,
    }
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

function makeTables(db: Database): void {
  db.exec(
    [
      'PRAGMA journal_mode = TRUNCATE',
      'PRAGMA synchronous = NORMAL',
      'CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
      `CREATE TABLE items(id INTEGER PRIMARY KEY, weight REAL NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
      document TEXT, start INTEGER NOT NULL, title TEXT NOT NULL, head TEXT NOT NULL, source TEXT NOT NULL,
      author TEXT NOT NULL, type TEXT NOT NULL, language TEXT NOT NULL, dayFrom TEXT NOT NULL, dayTo TEXT NOT NULL,
      tags TEXT NOT NULL, UNIQUE(kind, key))`,
      'CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL)',
      `CREATE VIRTUAL TABLE words USING fts5(title, head, body, content='', columnsize=0,
      tokenize='unicode61 remove_diacritics 0', prefix='3')`,
      // Merged less often, in pages that fill those of the file, and written when 4 MB of words have gathered and not one:
      // an index is made sooner, and searched as fast.
      `INSERT INTO words(words, rank) VALUES ('automerge', 16), ('pgsz', 8000), ('hashsize', ${4 * 1024 * 1024})`,
      "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row')",
      `PRAGMA user_version = ${layout}`,
    ].join(';\n'),
  )
  // BM25 without the lengths of texts turns round where texts have but a handful of words: one that no item is found by
  // has enough for all.
  db.exec({ sql: 'INSERT INTO words(rowid, body) VALUES (0, ?)', bind: ['a '.repeat(20_000)] })
}

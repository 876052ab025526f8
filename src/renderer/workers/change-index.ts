import type { Database, PreparedStatement, SqlValue } from '@sqlite.org/sqlite-wasm'
import { indexWords } from '#domain/search/index-words'
import type { ItemName, SearchItem } from '#domain/search/search-item'

/** Where the index stands in the journal of its case. */
export type IndexHead = { readonly sequence: number; readonly hash: string }

/** What is to be in the index anew or no more, and `head` where it has come so far in the journal with it. */
export type IndexChange = {
  readonly items: readonly SearchItem[]
  readonly gone: readonly ItemName[]
  readonly head?: IndexHead | undefined
}

/**
 * Puts things into the index in the place of what it knew of them, and takes others out; one step, whole or not at all.
 * While an empty index is being filled the one step is all of it.
 */
export function changeIndex(db: Database, change: IndexChange): void {
  const desk = deskOf(db)
  if (!desk.isFilling) {
    db.transaction(() => {
      write(desk, change)
    })
    return
  }
  write(desk, change)
  if (change.head === undefined) return
  db.exec('COMMIT')
  desk.isFilling = false
}

/** Begins to fill an empty index: what is changed from now on is kept with the first head, or not at all. */
export function beginFilling(db: Database): void {
  db.exec('BEGIN')
  deskOf(db).isFilling = true
}

/** How far the index has come; undefined for one that was never finished. */
export function headOf(db: Database): IndexHead | undefined {
  const sequence = db.selectValue("SELECT value FROM meta WHERE name = 'sequence'")
  const hash = db.selectValue("SELECT value FROM meta WHERE name = 'hash'")
  return typeof sequence === 'string' && typeof hash === 'string'
    ? { sequence: Number(sequence), hash }
    : undefined
}

/** What is written to an open index, made ready once. */
type Desk = {
  readonly known: PreparedStatement
  readonly addItem: PreparedStatement
  readonly changeItem: PreparedStatement
  readonly lastId: PreparedStatement
  readonly keepText: PreparedStatement
  readonly addWords: PreparedStatement
  readonly dropWords: PreparedStatement
  readonly dropItem: PreparedStatement
  readonly dropText: PreparedStatement
  readonly keepMeta: PreparedStatement
  isFilling: boolean
}

const desks = new WeakMap<Database, Desk>()

function deskOf(db: Database): Desk {
  const known = desks.get(db)
  if (known !== undefined) return known
  const columns = [
    ...['kind', 'key', 'weight', 'document', 'start', 'title', 'head', 'source', 'author', 'type'],
    ...['language', 'dayFrom', 'dayTo', 'tags'],
  ]
  const made: Desk = {
    known: db.prepare(
      'SELECT id, title, head, text FROM items JOIN texts USING (id) WHERE kind = ? AND key = ?',
    ),
    // A statement that may write several rows, as one with REPLACE, makes FTS5 put all that it holds on the disk each time.
    addItem: db.prepare(`INSERT INTO items(${columns.join()}) VALUES (${columns.map(() => '?').join()})`),
    changeItem: db.prepare(`UPDATE items SET ${columns.map((name) => `${name} = ?`).join()} WHERE id = ?`),
    lastId: db.prepare('SELECT last_insert_rowid()'),
    keepText: db.prepare('INSERT OR REPLACE INTO texts VALUES (?,?)'),
    addWords: db.prepare('INSERT INTO words(rowid, title, head, body) VALUES (?,?,?,?)'),
    dropWords: db.prepare("INSERT INTO words(words, rowid, title, head, body) VALUES ('delete',?,?,?,?)"),
    dropItem: db.prepare('DELETE FROM items WHERE id = ?'),
    dropText: db.prepare('DELETE FROM texts WHERE id = ?'),
    keepMeta: db.prepare('INSERT OR REPLACE INTO meta VALUES (?,?)'),
    isFilling: false,
  }
  desks.set(db, made)
  // A database with a statement left open keeps its file and its memory, and SQLite's own closing does not end them.
  db.onclose = {
    before: () => {
      for (const one of Object.values(made)) if (typeof one !== 'boolean') one.finalize()
    },
  }
  return made
}

function write(desk: Desk, { items, gone, head }: IndexChange): void {
  for (const name of gone) remove(desk, name)
  for (const item of items) put(desk, item)
  if (head === undefined) return
  desk.keepMeta.bind(['sequence', String(head.sequence)]).stepReset()
  desk.keepMeta.bind(['hash', head.hash]).stepReset()
}

type Words = { readonly title: string; readonly head: string; readonly text: string }
type Known = Words & { readonly id: SqlValue }

function remove(desk: Desk, name: ItemName): void {
  const known = knownAs(desk, name)
  if (known === undefined) return
  desk.dropWords.bind([known.id, ...foldedOf(known)]).stepReset()
  desk.dropItem.bind([known.id]).stepReset()
  desk.dropText.bind([known.id]).stepReset()
}

function put(desk: Desk, item: SearchItem): void {
  // An empty index that is filled knows nothing yet, and each thing comes once.
  const known = desk.isFilling ? undefined : knownAs(desk, item)
  const id = known === undefined ? addItem(desk, item) : known.id
  if (known !== undefined) desk.changeItem.bind([...columnsOf(item), id]).stepReset()
  // A text is known by its words whatever tags it is given: they are not taken apart again.
  if (known?.title === item.title && known.head === item.head && known.text === item.text) return
  if (known !== undefined) desk.dropWords.bind([id, ...foldedOf(known)]).stepReset()
  desk.keepText.bind([id, item.text]).stepReset()
  desk.addWords.bind([id, ...foldedOf(item)]).stepReset()
}

function knownAs({ known }: Desk, { kind, key }: ItemName): Known | undefined {
  known.bind([kind, key])
  const [id = null, title, head, text] = known.step() ? known.get([]) : []
  known.reset()
  return id === null ? undefined : { id, title: wordsOf(title), head: wordsOf(head), text: wordsOf(text) }
}

function addItem({ addItem: statement, lastId }: Desk, item: SearchItem): SqlValue {
  statement.bind(columnsOf(item)).stepReset()
  lastId.step()
  const id = lastId.get(0)
  lastId.reset()
  return id
}

function columnsOf(item: SearchItem): SqlValue[] {
  return [
    item.kind,
    item.key,
    weightOf(item),
    item.documentId ?? null,
    item.start,
    item.title,
    item.head,
    item.source,
    item.author,
    item.type,
    item.language,
    item.from,
    item.to,
    item.tags.map((tag) => `\n${indexWords(tag).trim()}\n`).join(''),
  ]
}

/** What one place of a word counts in a text of this length: the less the longer it is, but never next to nothing. */
function weightOf({ text }: SearchItem): number {
  return (1 + text.length / 2_000) ** -0.5
}

function foldedOf({ title, head, text }: Words): readonly string[] {
  return [indexWords(title), indexWords(head), indexWords(text)]
}

function wordsOf(value: SqlValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

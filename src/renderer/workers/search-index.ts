import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm'
import { spanOf } from '#domain/document/date-span'
import { distance, fuzzyReach, matchExpression } from '#domain/search/match-expression'
import { indexWords } from '#domain/search/index-words'
import { isEmpty, readQuery, wantedTerms, type Filter } from '#domain/search/query'
import type { ItemKind, ItemName, SearchFinds, SearchHit, SearchItem } from '#domain/search/search-item'
import { snippetOf } from '#renderer/workers/search-snippet'

/** Where the index stands in the journal of its case. */
export type IndexHead = { readonly sequence: number; readonly hash: string }

/** Puts things into the index in the place of what it knew of them, and takes others out; one step, whole or not at all. */
export function changeIndex(
  db: Database,
  { items, gone }: { readonly items: readonly SearchItem[]; readonly gone: readonly ItemName[] },
): void {
  db.transaction(() => {
    for (const name of gone) remove(db, name)
    for (const item of items) put(db, item)
  })
}

/** Notes how far in the journal the index has come. */
export function markHead(db: Database, { sequence, hash }: IndexHead): void {
  const bind = [String(sequence), hash]
  db.exec({ sql: "INSERT OR REPLACE INTO meta VALUES ('sequence', ?), ('hash', ?)", bind })
}

/** How far the index has come; undefined for one that was never finished. */
export function headOf(db: Database): IndexHead | undefined {
  const sequence = db.selectValue("SELECT value FROM meta WHERE name = 'sequence'")
  const hash = db.selectValue("SELECT value FROM meta WHERE name = 'hash'")
  return typeof sequence === 'string' && typeof hash === 'string'
    ? { sequence: Number(sequence), hash }
    : undefined
}

function remove(db: Database, { kind, key }: ItemName): void {
  const id = db.selectValue('SELECT id FROM items WHERE kind = ? AND key = ?', [kind, key])
  if (id === undefined) return
  for (const table of ['words', 'texts', 'items']) {
    const column = table === 'words' ? 'rowid' : 'id'
    db.exec({ sql: `DELETE FROM ${table} WHERE ${column} = ?`, bind: [id] })
  }
}

function put(db: Database, item: SearchItem): void {
  remove(db, item)
  const folded = (words: string): string => indexWords(words).trim()
  const tags = item.tags.map((tag) => `\n${folded(tag)}\n`).join('')
  db.exec({
    sql: 'INSERT INTO items(kind, key, document, start, title, source, author, type, language, dayFrom, dayTo, tags) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)',
    bind: [
      item.kind,
      item.key,
      item.documentId ?? null,
      item.start,
      item.title,
      item.source,
      item.author,
      item.type,
      item.language,
      item.from,
      item.to,
      tags,
    ],
  })
  const id = db.selectValue('SELECT last_insert_rowid()') ?? null
  db.exec({ sql: 'INSERT INTO texts VALUES (?,?)', bind: [id, item.text] })
  db.exec({
    sql: 'INSERT INTO words(rowid, title, head, body) VALUES (?,?,?,?)',
    bind: [id, indexWords(item.title), indexWords(item.head), indexWords(item.text)],
  })
}

/** What a search finds, the best first: titles count most, then headings and tags, then the words. */
export function searchIndex(db: Database, typed: string, most: number): SearchFinds {
  const query = readQuery(typed)
  if (isEmpty(query)) return { hits: [], isCut: false }
  const expression = matchExpression(query, (word) => nearWords(db, word))
  const conditions = query.filters.map(conditionOf)
  if (query.clauses.length > 0 && expression.wanted === undefined && expression.unwanted === undefined)
    return { hits: [], isCut: false }
  const where: Condition[] = [...conditions]
  if (expression.wanted !== undefined) where.unshift({ sql: 'words MATCH ?', bind: [expression.wanted] })
  if (expression.unwanted !== undefined)
    where.push({
      sql: 'items.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)',
      bind: [expression.unwanted],
    })
  const isRanked = expression.wanted !== undefined
  const sql = [
    'SELECT items.id, kind, key, document, start, items.title, source, type, language',
    isRanked ? 'FROM words JOIN items ON items.id = words.rowid' : 'FROM items',
    where.length === 0 ? '' : `WHERE ${where.map((one) => one.sql).join(' AND ')}`,
    isRanked ? 'ORDER BY bm25(words, 8.0, 3.0, 1.0)' : 'ORDER BY items.title',
    `LIMIT ${most + 1}`,
  ].join(' ')
  const rows = db.selectArrays(
    sql,
    where.flatMap(({ bind }) => bind),
  )
  const terms = wantedTerms(query)
  const hits = rows.slice(0, most).map((row) => hitOf(db, row, terms))
  return { hits, isCut: rows.length > most }
}

type Condition = { readonly sql: string; readonly bind: readonly SqlValue[] }

function conditionOf({ field, value, isNot }: Filter): Condition {
  const positive = positiveOf(field, value)
  return isNot ? { sql: `NOT (${positive.sql})`, bind: positive.bind } : positive
}

function positiveOf(field: Filter['field'], value: string): Condition {
  const folded = indexWords(value).trim()
  switch (field) {
    case 'tag':
      return { sql: 'instr(items.tags, ?) > 0', bind: [`\n${folded}`] }
    case 'source':
    case 'author':
      return { sql: `instr(lower(items.${field}), lower(?)) > 0`, bind: [value] }
    case 'type':
      return { sql: '(items.type = ? OR items.kind = ?)', bind: [folded, folded] }
    case 'lang':
      return { sql: '(items.language = ? OR items.language LIKE ?)', bind: [folded, `${folded}-%`] }
    case 'in':
      return { sql: '(items.kind = ? OR items.kind || ? = ?)', bind: [kindNamed(folded), 's', folded] }
    default:
      return dayCondition(field, value)
  }
}

/** Before the first day a date may mean, or after the last one. What has no date is neither; a date nobody can read holds for none. */
function dayCondition(field: 'before' | 'after', value: string): Condition {
  const span = spanOf(value)
  if (span === undefined) return { sql: '0', bind: [] }
  return field === 'before'
    ? { sql: "(items.dayTo <> '' AND items.dayFrom < ?)", bind: [span.from] }
    : { sql: "(items.dayFrom <> '' AND items.dayTo > ?)", bind: [span.to] }
}

/** Kinds by the words people use for them. */
function kindNamed(word: string): string {
  const names: Readonly<Record<string, ItemKind>> = {
    marks: 'highlight',
    mark: 'highlight',
    notes: 'highlight',
    note: 'highlight',
    passages: 'highlight',
  }
  return names[word] ?? word
}

function hitOf(db: Database, row: readonly SqlValue[], terms: Parameters<typeof snippetOf>[1]): SearchHit {
  const [id = null, kind, key, document, start, title, source, type, language] = row
  const text = wordsOf(db.selectValue('SELECT text FROM texts WHERE id = ?', [id]))
  const { snippet, at } = snippetOf(text, terms)
  const from = Number(start)
  return {
    // The rows are our own; what was put in as a kind comes out as one.
    kind: kind as ItemKind,
    key: wordsOf(key),
    title: wordsOf(title),
    documentId: typeof document === 'string' ? document : undefined,
    at: at === undefined ? undefined : { start: at.start + from, end: at.end + from },
    snippet,
    source: wordsOf(source),
    type: wordsOf(type),
    language: wordsOf(language),
  }
}

function wordsOf(value: SqlValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** The commonest words of the index that differ by few letters; the first letter must be right. */
function nearWords(db: Database, word: string): readonly string[] {
  const reach = fuzzyReach(word)
  if (reach === 0) return []
  const [first = ''] = word
  const after = first + String.fromCodePoint(0x10ffff)
  const rows = db.selectArrays(
    'SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?',
    [first, after, word.length - reach, word.length + reach],
  )
  return rows
    .flatMap(([term, count]) => (typeof term === 'string' ? [{ term, count: Number(count) }] : []))
    .filter(({ term }) => term !== word && distance(word, term, reach) <= reach)
    .sort((a, b) => b.count - a.count)
    .slice(0, 24)
    .map(({ term }) => term)
}

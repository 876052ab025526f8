import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm'
import { spanOf } from '#domain/document/date-span'
import { asksForNoDay } from '#domain/search/asked-days'
import { distance, fuzzyReach, matchExpression } from '#domain/search/match-expression'
import { indexWords } from '#domain/search/index-words'
import { kindNamed } from '#domain/search/kind-named'
import { typeNamed } from '#domain/search/type-named'
import { isEmpty, readQuery, wantedTerms, type Filter } from '#domain/search/query'
import type { ItemKind, SearchFinds, SearchHit } from '#domain/search/search-item'
import { snippetOf } from '#renderer/workers/search-snippet'

/**
 * BM25 without the lengths of texts, which SQLite would look up one by one for half of the time that a search takes: what
 * is long weighs less by the weight of its item. The figures make a few more places of a word count; they and that weight were
 * tried on real documents (decision 10).
 */
const rank = 'bm25(words, 2, 1, 0.2) * items.weight'

/** What a search finds, the best first: titles count most, then headings and tags, then the words. */
export function searchIndex(db: Database, typed: string, most: number): SearchFinds {
  const query = readQuery(typed)
  if (isEmpty(query)) return { hits: [], isCut: false }
  const expression = matchExpression(query, (word) => nearWords(db, word))
  const conditions = query.filters.map(conditionOf)
  if (query.clauses.length > 0 && expression.wanted === undefined && expression.unwanted === undefined)
    return { hits: [], isCut: false }
  // A document dated to the year may lie before a day and after a later one, never both at once.
  if (asksForNoDay(query.filters)) return { hits: [], isCut: false }
  const where: Condition[] = [...conditions]
  if (expression.wanted !== undefined) where.unshift({ sql: 'words MATCH ?', bind: [expression.wanted] })
  if (expression.unwanted !== undefined)
    where.push({
      sql: 'items.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)',
      bind: [expression.unwanted],
    })
  const isRanked = expression.wanted !== undefined
  const chosen = [
    'SELECT items.id AS id',
    isRanked ? `, ${rank} AS rank FROM words JOIN items ON items.id = words.rowid` : 'FROM items',
    where.length === 0 ? '' : `WHERE ${where.map((one) => one.sql).join(' AND ')}`,
    isRanked ? 'ORDER BY rank' : 'ORDER BY items.title',
    `LIMIT ${most + 1}`,
  ].join(' ')
  // Only what is shown is read whole: what is merely ranked is told by its number.
  const sql = [
    'SELECT items.id, kind, key, document, start, title, source, type, language',
    `FROM (${chosen}) AS chosen JOIN items USING (id)`,
    isRanked ? 'ORDER BY chosen.rank' : 'ORDER BY items.title',
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
      return { sql: '(items.type = ? OR items.kind = ?)', bind: [typeNamed(folded), folded] }
    case 'lang':
      return { sql: '(items.language = ? OR items.language LIKE ?)', bind: [folded, `${folded}-%`] }
    case 'in':
      return { sql: 'items.kind = ?', bind: [kindNamed(folded) ?? folded] }
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

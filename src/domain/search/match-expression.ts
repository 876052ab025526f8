import { indexPieces } from '#domain/search/index-words'
import type { Clause, Query, Term } from '#domain/search/query'

/** Words of the index that are nearly a word: what a fuzzy term also stands for. */
export type NearWords = (word: string) => readonly string[]

/** What the words of a search ask of SQLite's FTS5: what must match, and what must not. Undefined where nothing is asked. */
export type MatchExpression = { readonly wanted: string | undefined; readonly unwanted: string | undefined }

/** Writes the words of a search for FTS5. Everything typed is quoted: no sign in it is taken for an operator. */
export function matchExpression({ clauses }: Query, near: NearWords): MatchExpression {
  const written = (isNot: boolean) =>
    clauses.filter((clause) => clause.isNot === isNot).flatMap((clause) => clauseOf(clause, near))
  const wanted = written(false)
  const unwanted = written(true)
  return {
    wanted: wanted.length === 0 ? undefined : wanted.join(' AND '),
    unwanted: unwanted.length === 0 ? undefined : unwanted.join(' OR '),
  }
}

function clauseOf({ anyOf }: Clause, near: NearWords): readonly string[] {
  const terms = anyOf.flatMap((term) => termOf(term, near))
  return terms.length === 0 ? [] : [`(${terms.join(' OR ')})`]
}

function termOf({ kind, words }: Term, near: NearWords): readonly string[] {
  const pieces = indexPieces(words)
  if (pieces.length === 0) return []
  const [only = ''] = pieces
  if (kind === 'fuzzy' && pieces.length === 1) return [only, ...near(only)].map((word) => `"${word}"`)
  const phrase = `"${pieces.join(' ')}"`
  return [kind === 'prefix' ? `${phrase} *` : phrase]
}

/** How many letters a fuzzy word may differ by: none in short words, one, and two in long ones. */
export function fuzzyReach(word: string): number {
  const { length } = Array.from(word)
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/** The least number of letters to put in, take out or change (Levenshtein), or more than `most` where it is above that. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= b.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1)
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? most + 1
}

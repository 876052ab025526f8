/** One thing looked for. Words are as typed; whoever looks folds case, accents and forms of letters. */
export type Term = {
  /** `prefix` finds what begins so; `fuzzy` also what differs by a letter or two; `phrase` the words in this order. */
  readonly kind: 'word' | 'phrase' | 'prefix' | 'fuzzy'
  readonly words: string
}

/** One condition on the words: any of the terms, or none of them where it is turned round. All clauses must hold. */
export type Clause = { readonly isNot: boolean; readonly anyOf: readonly Term[] }

/** What can be asked of the thing around the words. */
export const filterFields = ['tag', 'source', 'author', 'type', 'lang', 'before', 'after', 'in'] as const

/** One of them. */
export type FilterField = (typeof filterFields)[number]

/** One condition on the thing around the words. */
export type Filter = { readonly field: FilterField; readonly value: string; readonly isNot: boolean }

/** What a search asks for, as far as it was understood; what was not is looked for as words. */
export type Query = { readonly clauses: readonly Clause[]; readonly filters: readonly Filter[] }

/** More than this of a query is left (UTF-16 code units). */
export const longestQuery = 2000

/** More terms than this are left. */
export const mostTerms = 32

/**
 * Reads a search: words (all must occur), "a phrase", begin*, fuzzy~, `this OR that`, `-not`, and `tag:`, `source:`,
 * `author:`, `type:`, `lang:`, `before:`, `after:`, `in:` with a word or a quoted phrase. Never fails: what is no
 * operator is a word.
 */
export function readQuery(typed: string): Query {
  const clauses: Clause[] = []
  const filters: Filter[] = []
  let joinsLast = false
  for (const piece of piecesOf(typed.slice(0, longestQuery)).slice(0, mostTerms)) {
    if (piece.text === 'OR' && !piece.isQuoted && clauses.length > 0) {
      joinsLast = true
      continue
    }
    const filter = filterOf(piece)
    const term = filter === undefined ? termOf(piece) : undefined
    if (filter !== undefined) filters.push(filter)
    const last = clauses.at(-1)
    if (term !== undefined && joinsLast && last !== undefined && !last.isNot && !piece.isNot)
      clauses[clauses.length - 1] = { ...last, anyOf: [...last.anyOf, term] }
    else if (term !== undefined) clauses.push({ isNot: piece.isNot, anyOf: [term] })
    joinsLast = false
  }
  return { clauses, filters }
}

/** Whether a search asks for anything at all. */
export function isEmpty({ clauses, filters }: Query): boolean {
  return clauses.length === 0 && filters.length === 0
}

/** The terms that what is found holds: what a snippet shows. */
export function wantedTerms({ clauses }: Query): readonly Term[] {
  return clauses.filter(({ isNot }) => !isNot).flatMap(({ anyOf }) => anyOf)
}

/** One part of a search between blanks, as it was typed. */
export type Piece = {
  readonly text: string
  readonly field: string | undefined
  readonly isQuoted: boolean
  readonly isNot: boolean
}

const piece = /(-)?(?:([\p{L}]+):)?(?:"([^"]*)"?|“([^”]*)”?|([^\s"“]+))/gu

/** The parts of a search, none read yet. */
export function piecesOf(typed: string): readonly Piece[] {
  return Array.from(typed.matchAll(piece), ([, minus, field, straight, curly, bare = '']) => {
    const quoted = straight ?? curly
    return { text: quoted ?? bare, field, isQuoted: quoted !== undefined, isNot: minus !== undefined }
  })
}

function filterOf({ text, field, isNot }: Piece): Filter | undefined {
  const known = filterFields.find((one) => one === field?.toLowerCase())
  const value = text.trim()
  return known === undefined || value === '' ? undefined : { field: known, value, isNot }
}

function termOf({ text, field, isQuoted }: Piece): Term | undefined {
  const words = field === undefined ? text : `${field} ${text}`
  if (!holdsLetters(words)) return undefined
  if (isQuoted || field !== undefined) return { kind: 'phrase', words: words.trim() }
  const mark = /[*~]$/.exec(words)?.[0]
  const bare = words.replace(/[*~]+$/, '')
  if (mark === undefined || !holdsLetters(bare)) return { kind: 'word', words: bare }
  return { kind: mark === '*' ? 'prefix' : 'fuzzy', words: bare }
}

function holdsLetters(words: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(words)
}

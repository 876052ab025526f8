import { claimKinds } from '#domain/claim/claim'
import { spanOf } from '#domain/document/date-span'
import { documentFormats } from '#domain/document/source-document'
import { asksForNoDay } from '#domain/search/asked-days'
import { indexWords } from '#domain/search/index-words'
import { kindNamed } from '#domain/search/kind-named'
import { filterFields, longestQuery, mostTerms, piecesOf, readQuery } from '#domain/search/query'
import type { Filter, FilterField, Piece } from '#domain/search/query'
import { itemKinds } from '#domain/search/search-item'
import { typeNamed } from '#domain/search/type-named'
import { sourceKinds } from '#domain/source/source'

/** Something in a search that does not ask what it seems to. The search is done all the same. */
export type QueryDoubt =
  /** The value of an operator is none that it could have, so nothing can fit. */
  | { readonly kind: 'value'; readonly field: FilterField; readonly value: string }
  /** An operator has nothing behind its colon, so it is looked for as a word. */
  | { readonly kind: 'nothing-behind'; readonly field: FilterField }
  /** What stands before a colon is no operator, so all of it is looked for as words. */
  | { readonly kind: 'no-operator'; readonly name: string; readonly value: string }
  /** Nothing is published before the one day and after the other. */
  | { readonly kind: 'no-day-between' }
  /** Only the beginning of it is looked for. */
  | { readonly kind: 'too-long' }

/** Everything in a search that does not ask what it seems to, in the order in which it stands there; each once. */
export function doubtsIn(typed: string): readonly QueryDoubt[] {
  const pieces = piecesOf(typed)
  const { filters } = readQuery(typed)
  const bare = pieces.flatMap(({ text, field, isQuoted }): readonly QueryDoubt[] => {
    const name = field ?? (isQuoted ? undefined : /^(\p{L}+):$/u.exec(text)?.[1])
    const known = filterFields.find((one) => one === name?.toLowerCase())
    const isBare = known !== undefined && (field === undefined || text.trim() === '')
    return isBare ? [{ kind: 'nothing-behind', field: known }] : []
  })
  const wrong = filters
    .filter((filter) => !couldFit(filter))
    .map(({ field, value }): QueryDoubt => ({ kind: 'value', field, value }))
  const strange = pieces.filter(isStrange).map(({ field: name = '', text: value }): QueryDoubt => {
    return { kind: 'no-operator', name, value }
  })
  const isTooLong = typed.length > longestQuery || pieces.length > mostTerms
  const doubts = [
    ...wrong,
    ...bare,
    ...strange,
    ...(asksForNoDay(filters) ? [{ kind: 'no-day-between' } as const] : []),
    ...(isTooLong ? [{ kind: 'too-long' } as const] : []),
  ]
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()]
}

/** Whether something looks like an operator and is none; addresses of the web and initials with a colon do not. */
function isStrange({ field, text }: Piece): boolean {
  const isKnown = filterFields.some((one) => one === field?.toLowerCase())
  return field !== undefined && !isKnown && /^[a-z]{2,12}$/.test(field) && !/^\/|^\s*$/.test(text)
}

const types: ReadonlySet<string> = new Set([...documentFormats, ...claimKinds, ...sourceKinds, ...itemKinds])

/** Whether anything at all could fit a filter; names of tags, sources and authors may be any. */
function couldFit({ field, value }: Filter): boolean {
  const folded = indexWords(value).trim()
  switch (field) {
    case 'tag':
    case 'source':
    case 'author':
      return true
    case 'before':
    case 'after':
      return spanOf(value) !== undefined
    case 'type':
      return types.has(typeNamed(folded))
    case 'lang':
      return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(folded)
    case 'in':
      return kindNamed(folded) !== undefined
  }
}

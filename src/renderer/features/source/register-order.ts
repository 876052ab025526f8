import { sourceKinds, type SourceKind } from '#domain/source/source'
import type { RegisterRow } from '#renderer/features/source/register'
import { sourceKindWords } from '#renderer/features/source/wording'

/** The columns of the register that can be sorted by. */
export const registerColumns = ['name', 'kind', 'reliability', 'documents', 'claims', 'last'] as const

/** One of them. */
export type RegisterColumn = (typeof registerColumns)[number]

/** By which column the register is sorted. */
export type RegisterOrder = { readonly by: RegisterColumn; readonly direction: 'ascending' | 'descending' }

/** One line of the register: a source, or the head of those of one kind. */
export type RegisterEntry =
  | { readonly kind: 'row'; readonly row: RegisterRow }
  | { readonly kind: 'group'; readonly of: SourceKind; readonly count: number }

/** The order a click on a column's head leads to: names and grades from the first, counts and dates from the most. */
export function orderAfter(order: RegisterOrder, by: RegisterColumn): RegisterOrder {
  if (order.by === by) return { by, direction: order.direction === 'ascending' ? 'descending' : 'ascending' }
  const isCounted = by === 'documents' || by === 'claims' || by === 'last'
  return { by, direction: isCounted ? 'descending' : 'ascending' }
}

/** The lines of the register that fit a filter, in order. F and a missing date come last whichever way it is sorted. */
export function registerEntries(
  rows: readonly RegisterRow[],
  wish: { readonly query: string; readonly order: RegisterOrder; readonly isGrouped: boolean },
): readonly RegisterEntry[] {
  const words = folded(wish.query)
  const shown = rows
    .filter((row) => words.split(' ').every((word) => wordsOf(row).includes(word)))
    .toSorted((a, b) => compared(a, b, wish.order))
  const entryOf = (row: RegisterRow): RegisterEntry => ({ kind: 'row', row })
  if (!wish.isGrouped) return shown.map(entryOf)
  return sourceKinds.flatMap((kind): readonly RegisterEntry[] => {
    const own = shown.filter(({ source }) => source.kind === kind)
    return own.length === 0 ? [] : [{ kind: 'group', of: kind, count: own.length }, ...own.map(entryOf)]
  })
}

/** The words a source is found by: its name, kind and grade. */
function wordsOf({ source, reliability }: RegisterRow): string {
  return folded(`${source.name} ${sourceKindWords[source.kind]} ${reliability}`)
}

function folded(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/gu, ' ')
}

function compared(a: RegisterRow, b: RegisterRow, { by, direction }: RegisterOrder): number {
  const last = Number(isLast(a, by)) - Number(isLast(b, by))
  if (last !== 0) return last
  const way = direction === 'ascending' ? 1 : -1
  return way * comparedBy(a, b, by) || a.source.name.localeCompare(b.source.name)
}

function isLast({ reliability, lastDay }: RegisterRow, by: RegisterColumn): boolean {
  return (by === 'reliability' && reliability === 'F') || (by === 'last' && lastDay === undefined)
}

function comparedBy(a: RegisterRow, b: RegisterRow, by: RegisterColumn): number {
  switch (by) {
    case 'documents':
      return documentCount(a) - documentCount(b)
    case 'claims':
      return a.claims - b.claims
    case 'last':
      return (a.lastDay ?? '').localeCompare(b.lastDay ?? '')
    case 'kind':
      return sourceKinds.indexOf(a.source.kind) - sourceKinds.indexOf(b.source.kind)
    case 'reliability':
      return a.reliability.localeCompare(b.reliability)
    default:
      return a.source.name.localeCompare(b.source.name)
  }
}

/** The documents a source has to do with: those it publishes and those it speaks in. */
export function documentCount({ documents, speaksIn }: RegisterRow): number {
  return documents.length + speaksIn.length
}

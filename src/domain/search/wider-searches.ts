import { piecesOf, type Piece } from '#domain/search/query'

/** A search that finds more, as it would be typed. */
export type WiderSearch = { readonly kind: 'begin-so' | 'nearly-so' | 'any-word'; readonly typed: string }

/** Words shorter than this are not looked for by letters that differ. */
const leastNear = 4

/**
 * Searches that may find something where one found nothing: with what begins so, with what is spelled nearly so, with
 * any of its words. What asks for more than plain words keeps what else it asks.
 */
export function widerSearches(typed: string): readonly WiderSearch[] {
  const pieces = piecesOf(typed)
  const plain = pieces.filter(isPlain)
  if (plain.length === 0) return []
  const isOr = pieces.some(({ text, isQuoted }) => text === 'OR' && !isQuoted)
  const isNear = plain.some(({ text }) => text.length >= leastNear)
  const wider: readonly (WiderSearch | undefined)[] = [
    { kind: 'begin-so', typed: rewritten(pieces, (text) => `${text}*`) },
    isNear
      ? {
          kind: 'nearly-so',
          typed: rewritten(pieces, (text) => (text.length >= leastNear ? `${text}~` : text)),
        }
      : undefined,
    plain.length > 1 && !isOr
      ? {
          kind: 'any-word',
          typed: [
            plain.map(({ text }) => text).join(' OR '),
            ...pieces.filter((piece) => !isPlain(piece)).map(asTyped),
          ].join(' '),
        }
      : undefined,
  ]
  return wider.flatMap((one) => one ?? [])
}

function isPlain({ text, field, isQuoted, isNot }: Piece): boolean {
  return field === undefined && !isQuoted && !isNot && text !== 'OR' && /^[\p{L}\p{N}\p{M}'’-]+$/u.test(text)
}

function rewritten(pieces: readonly Piece[], plain: (text: string) => string): string {
  return pieces.map((piece) => (isPlain(piece) ? plain(piece.text) : asTyped(piece))).join(' ')
}

function asTyped({ text, field, isQuoted, isNot }: Piece): string {
  const words = isQuoted ? `"${text}"` : text
  return `${isNot ? '-' : ''}${field === undefined ? '' : `${field}:`}${words}`
}

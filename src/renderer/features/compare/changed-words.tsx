import { useMemo } from 'react'
import { textChanges } from '#domain/document/text-changes'
import { carryWords } from '#renderer/features/compare/wording'

type ChangedWordsProps = { readonly was: string; readonly isNow: string }

/** Quotes longer than this are shown without their differences: the texts beside them show it. */
const mostLetters = 4_000

/** A passage as it was and as it is, one under the other, with what went struck out and what came underlined. */
export function ChangedWords({ was, isNow }: ChangedWordsProps) {
  const changes = useMemo(
    () => (was.length + isNow.length > mostLetters ? [] : textChanges(was, isNow)),
    [was, isNow],
  )
  return (
    <dl className="compare-words">
      <dt>{carryWords.was}</dt>
      <dd dir="auto">
        {pieces(
          was,
          changes.map((change) => change.older),
        ).map(({ key, words, isChanged }) =>
          isChanged ? <del key={key}>{words}</del> : <span key={key}>{words}</span>,
        )}
      </dd>
      <dt>{carryWords.isNow}</dt>
      <dd dir="auto">
        {pieces(
          isNow,
          changes.map((change) => change.newer),
        ).map(({ key, words, isChanged }) =>
          isChanged ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>,
        )}
      </dd>
    </dl>
  )
}

type Piece = { readonly key: number; readonly words: string; readonly isChanged: boolean }

function pieces(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Piece[] {
  const list: Piece[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) list.push({ key: at, words: text.slice(at, start), isChanged: false })
    if (end > start) list.push({ key: start, words: text.slice(start, end), isChanged: true })
    at = end
  }
  if (at < text.length) list.push({ key: at, words: text.slice(at), isChanged: false })
  return list
}

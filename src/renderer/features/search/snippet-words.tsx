import { quoteSetting } from '#domain/highlight/quote-setting'
import type { Anchor } from '#domain/highlight/text-highlight'
import type { Snippet } from '#domain/search/search-item'

type SnippetWordsProps = {
  readonly snippet: Snippet
  readonly language: string
  /** The highlight it is the quote of, where it is that of one. */
  readonly anchor?: Anchor | undefined
}

/**
 * A snippet with its hits set off by weight and a dotted line, never by a colour of a code. A short quote stands among
 * the words around it.
 */
export function SnippetWords({ snippet, language, anchor }: SnippetWordsProps) {
  const isQuote = anchor !== undefined && snippet.text.trim() === anchor.quote.trim()
  const { before, after } = isQuote ? quoteSetting(anchor) : { before: '', after: '' }
  return (
    <p
      className="search-snippet"
      dir="auto"
      lang={language === '' || language === 'und' ? undefined : language}
    >
      {before === '' ? null : <span className="reading-around">{before}</span>}
      {piecesOf(snippet).map(({ words, isHit, at }) => (isHit ? <mark key={at}>{words}</mark> : words))}
      {after === '' ? null : <span className="reading-around">{after}</span>}
    </p>
  )
}

type Piece = { readonly words: string; readonly isHit: boolean; readonly at: number }

function piecesOf({ text, hits }: Snippet): readonly Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { start, end } of hits) {
    if (start < last) continue
    pieces.push({ words: text.slice(last, start), isHit: false, at: last })
    pieces.push({ words: text.slice(start, end), isHit: true, at: start })
    last = end
  }
  return [...pieces, { words: text.slice(last), isHit: false, at: text.length + 1 }]
}

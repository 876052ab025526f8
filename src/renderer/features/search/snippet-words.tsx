import type { Snippet } from '#domain/search/search-item'

/** A snippet with its hits set off by weight and a dotted line, never by a colour of a code. */
export function SnippetWords({
  snippet,
  language,
}: {
  readonly snippet: Snippet
  readonly language: string
}) {
  return (
    <p
      className="search-snippet"
      dir="auto"
      lang={language === '' || language === 'und' ? undefined : language}
    >
      {piecesOf(snippet).map(({ words, isHit, at }) => (isHit ? <mark key={at}>{words}</mark> : words))}
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

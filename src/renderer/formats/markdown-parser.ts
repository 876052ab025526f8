import MarkdownIt, { type StateBlock, type Token } from 'markdown-it'

/** What a Markdown file says, piece by piece, and whether it nests too deep for all of its nesting to be kept. */
export type ParsedMarkdown = { readonly tokens: readonly Token[]; readonly isFlattened: boolean }

/** Quotations and lists in each other are followed so deep; a list counts twice, once for its item. */
const deepest = 200

/** The parser drops whatever lies this deep without a word, so that nothing may ever come here. */
const dropped = deepest + 100

/** Parses CommonMark with tables. What nests deeper than a reader could follow becomes a paragraph: words are never lost. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const parser = MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: dropped })
  // Every address is let through here, so that the brackets never end up in the text; `linkAddress` judges it.
  parser.validateLink = () => true
  let isFlattened = false
  parser.block.ruler.before('table', 'flat', (state, from, to) => {
    if (state.level < deepest) return false
    isFlattened = true
    return writeFlat(state, from, to)
  })
  const tokens = parser.parse(text, {})
  return { tokens, isFlattened }
}

/** Writes all that is left of the item or quotation as one paragraph, without the signs of quotations. */
function writeFlat(state: StateBlock, from: number, to: number): true {
  let end = from + 1
  while (end < to && (state.isEmpty(end) || (state.sCount[end] ?? 0) >= state.blkIndent)) end += 1
  const words = state.getLines(from, end, state.blkIndent, false)
  state.push('paragraph_open', 'p', 1)
  const inline = state.push('inline', '', 0)
  inline.content = words.replace(/^(?:[ \t]*>)+/gm, '').trim()
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = end
  return true
}

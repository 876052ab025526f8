import type { Block } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'

/**
 * A run of lines longer than this many UTF-16 units (a log without an empty line) is cut into several blocks at line
 * ends, so that the reading pane never has to lay out one endless paragraph.
 */
const longestRun = 16_000

/** Plain text as it stands, in paragraphs parted by blank lines. Line ends inside a paragraph stay; nothing is guessed. */
export function readText(text: string): DocumentBody {
  const blocks: Block[] = []
  let run: { start: number; end: number } | undefined
  for (const line of linesOf(text)) {
    const isTooLong = run !== undefined && line.end - run.start > longestRun
    if (run !== undefined && (line.isBlank || isTooLong)) {
      blocks.push({ kind: 'paragraph', ...run })
      run = undefined
    }
    if (!line.isBlank) run = { start: run?.start ?? line.start, end: line.end }
  }
  if (run !== undefined) blocks.push({ kind: 'paragraph', ...run })
  return { text, blocks, inlines: [] }
}

type Line = { readonly start: number; readonly end: number; readonly isBlank: boolean }

/** The lines of a text; `end` is before trailing blank space. */
function* linesOf(text: string): Generator<Line> {
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const next = found === -1 ? text.length : found
    const content = text.slice(start, next).trimEnd()
    yield { start, end: start + content.length, isBlank: content === '' }
    start = next + 1
  }
}

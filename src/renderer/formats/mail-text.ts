import type { DocumentBody } from '#domain/document/source-document'
import { BlockBuilder } from '#renderer/formats/block-builder'

/** How the lines of a plain mail were wrapped (RFC 3676). */
export type MailWrap = { readonly isFlowed: boolean; readonly isDelSp: boolean }

type MailLine = { readonly depth: number; readonly words: string }

/** A run of lines longer than this many UTF-16 units is cut into several blocks at line ends. */
const longestRun = 16_000

/**
 * Plain mail as blocks: paragraphs parted by blank lines, quoted replies as quotes without their first mark (an answer
 * to an answer keeps the further ones), flowed lines joined again.
 */
export function readMailText(text: string, wrap: MailWrap): DocumentBody {
  const lines = text.split('\n').map(lineOf)
  const builder = new BlockBuilder()
  let last: number | undefined
  let run = 0
  for (const { depth, words } of wrap.isFlowed ? rejoined(lines, wrap.isDelSp) : lines) {
    if (words.trim() === '') {
      builder.end()
      last = undefined
      continue
    }
    if (last !== depth || run > longestRun) {
      builder.begin({ kind: depth > 0 ? 'quote' : 'paragraph' })
      run = 0
    } else builder.write('\n')
    const line = `${'>'.repeat(Math.max(0, depth - 1))}${depth > 1 ? ' ' : ''}${words.trimEnd()}`
    builder.write(line)
    run += line.length + 1
    last = depth
  }
  return builder.finish()
}

function lineOf(line: string): MailLine {
  const marks = /^(?:> ?){1,50}/.exec(line)?.[0] ?? ''
  return { depth: marks.replaceAll(' ', '').length, words: line.slice(marks.length) }
}

/** A line that ends in a space goes on in the next one of the same depth; a signature's mark does not. */
function rejoined(lines: readonly MailLine[], isDelSp: boolean): readonly MailLine[] {
  const joined: { depth: number; parts: string[]; isOpen: boolean }[] = []
  for (const { depth, words: stuffed } of lines) {
    const words = depth === 0 && stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed
    const last = joined.at(-1)
    const goesOn = words.endsWith(' ') && words !== '-- '
    const part = goesOn && isDelSp ? words.slice(0, -1) : words
    if (last?.isOpen === true && last.depth === depth && words !== '-- ') {
      last.parts.push(part)
      last.isOpen = goesOn
    } else joined.push({ depth, parts: [part], isOpen: goesOn })
  }
  return joined.map(({ depth, parts }) => ({ depth, words: parts.join('') }))
}

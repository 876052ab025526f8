import type { Span } from '#domain/document/block'
import type { WordOptions } from '#domain/document/find-pattern'

/** Whether a query is one word of plain letters and digits, which no letter outside of ASCII can stand for in plain lines. */
export function isPlainWord(query: string): boolean {
  return /^[a-z0-9]+$/i.test(query)
}

/**
 * Where a plain word stands, line by line: a line of ASCII alone is searched for the letters as they are, which takes a tenth
 * of the time of a pattern; any other line by whoever is asked to. Spans are UTF-16 code units, end exclusive.
 */
export function* plainWordSpans(
  text: string,
  query: string,
  how: WordOptions & { readonly otherwise: (line: string) => Iterable<Span> },
): Generator<Span> {
  const isAnyCase = how.matchCase !== true
  const wanted = isAnyCase ? query.toLowerCase() : query
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    const isPlain = /^[\x00-\x7f]*$/.test(line)
    const hits = isPlain
      ? hitsIn(isAnyCase ? line.toLowerCase() : line, wanted, how.wholeWords === true)
      : how.otherwise(line)
    for (const hit of hits) yield { start: start + hit.start, end: start + hit.end }
    start = end + 1
  }
}

function* hitsIn(line: string, wanted: string, isWhole: boolean): Generator<Span> {
  for (let at = line.indexOf(wanted); at !== -1;) {
    const end = at + wanted.length
    const isHit = !isWhole || !(isWordSign(line.charCodeAt(at - 1)) || isWordSign(line.charCodeAt(end)))
    if (isHit) yield { start: at, end }
    at = line.indexOf(wanted, isHit ? end : at + 1)
  }
}

/** A letter, a digit or a low line of ASCII. */
function isWordSign(unit: number): boolean {
  const small = unit | 0x20
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
}

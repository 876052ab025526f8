import { isUnspaced } from '#domain/document/unspaced-scripts'
import type { Span } from '#domain/document/block'
import { patternOfWords, type WordOptions } from '#domain/document/find-pattern'
import { isPlainWord, plainWordSpans } from '#domain/document/find-plain-words'
import { snapToGraphemes } from '#domain/document/graphemes'
import { refuse, succeed, type Result } from '#domain/result'

/** How to look: for words as a reader reads them, or for a regular expression (then `wholeWords` and accents do not count). */
export type FindOptions = WordOptions & {
  readonly isPattern?: boolean
  /** Hits that are kept at most; 10,000 unless told. */
  readonly most?: number
}

/** Hits in the order of the text: whole characters, never overlapping. `isCut` where there are more than were kept. */
export type Finds = { readonly spans: readonly Span[]; readonly isCut: boolean }

/** Why a query cannot be looked for. */
export type FindRefusal = 'nothing-asked' | 'too-long' | 'not-a-pattern'

const longestQuery = 1000
const mostHits = 10_000

/**
 * All places where a text holds a query. Spans are UTF-16 code units of the text, end exclusive, widened to whole
 * characters. A pattern may take any time: run it where it can be stopped.
 */
export function findAll(text: string, query: string, options: FindOptions = {}): Result<Finds, FindRefusal> {
  if (query.trim() === '') return refuse('nothing-asked')
  if (query.length > longestQuery) return refuse('too-long')
  const pattern = options.isPattern === true ? readPattern(query, options) : patternOfWords(query, options)
  if (pattern === undefined) return refuse('not-a-pattern')
  const needsWords = options.wholeWords === true && options.isPattern !== true && isUnspaced(query)
  const matches = (within: string) => matchesOf(within, pattern)
  const spans =
    options.isPattern !== true && isPlainWord(query)
      ? plainWordSpans(text, query, { ...options, otherwise: matches })
      : matches(text)
  return succeed(collect(text, spans, { most: options.most ?? mostHits, needsWords }))
}

function* matchesOf(text: string, pattern: RegExp): Generator<Span> {
  for (const { index, 0: words } of text.matchAll(pattern)) yield { start: index, end: index + words.length }
}

function readPattern(query: string, { matchCase = false }: FindOptions): RegExp | undefined {
  try {
    return new RegExp(query, matchCase ? 'gmu' : 'gimu')
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

type Bounds = { readonly most: number; readonly needsWords: boolean }

function collect(text: string, found: Iterable<Span>, { most, needsWords }: Bounds): Finds {
  const spans: Span[] = []
  let last = 0
  for (const { start, end } of found) {
    // A pattern may match nothing at all, and widening may reach into the next hit.
    if (end === start || start < last) continue
    const span = whole(text, { start, end })
    if (needsWords && !isWholeWord(text, span)) continue
    if (spans.length === most) return { spans, isCut: true }
    spans.push(span)
    last = span.end
  }
  return { spans, isCut: false }
}

/** Snapping asks the segmenter; between plain letters there is nothing to ask. */
function whole(text: string, span: Span): Span {
  const isPlain = isPlainAt(text, span.start) && isPlainAt(text, span.end)
  return isPlain ? span : snapToGraphemes(text, span)
}

function isPlainAt(text: string, at: number): boolean {
  return isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at))
}

function isPlainLetter(unit: number): boolean {
  return unit >= 0x20 && unit < 0x300 && unit !== 0xad
}

const words = new Intl.Segmenter('und', { granularity: 'word' })
/** Letters around a hit that are enough to tell where its words end. */
const around = 40

/** In scripts written without blanks only a segmenter knows where words end. */
function isWholeWord(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - around)
  const near = words.segment(text.slice(from, end + around))
  const isEdge = (at: number): boolean => {
    const word = near.containing(at - from)
    return word === undefined || word.index === at - from
  }
  return isEdge(start) && isEdge(end)
}

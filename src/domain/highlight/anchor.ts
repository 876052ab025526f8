import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { contextLength, type Anchor } from '#domain/highlight/text-highlight'

/** The anchor of a passage: its words and up to 32 characters of context on each side, on whole characters. */
export function anchorAt(text: string, span: Span): Anchor {
  const { start, end } = snapToGraphemes(text, span)
  const before = wholeFrom(text, Math.max(0, start - contextLength))
  const after = wholeUpTo(text, Math.min(text.length, end + contextLength))
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  }
}

/** The span without the blank space at its two ends; empty at its start where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) }
}

function wholeFrom(text: string, offset: number): number {
  return isLowSurrogate(text.charCodeAt(offset)) && offset > 0 ? offset + 1 : offset
}

function wholeUpTo(text: string, offset: number): number {
  return offset < text.length && isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

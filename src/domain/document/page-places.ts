import type { Page, Span } from '#domain/document/block'
import type { GlyphRun } from '#domain/document/page-layout'

/** A box on a page, in points from its top left corner. */
export type PageBox = Omit<GlyphRun, 'start' | 'end'>

/** The page, counted from 0, on which a place of the text stands: the last one that begins at or before it. */
export function pageAt(pages: readonly Page[], offset: number): number {
  const found = pages.findLastIndex(({ start, end }) => start <= offset && end > start)
  return Math.max(0, found)
}

/**
 * Where a span lies on a page, one box for each run it touches. Letters within a run are taken to be equally wide, and
 * lines of right-to-left letters to begin at the right.
 */
export function boxesOf(text: string, runs: readonly GlyphRun[], span: Span): readonly PageBox[] {
  return runs.flatMap((run): readonly PageBox[] => {
    const from = Math.max(run.start, span.start)
    const to = Math.min(run.end, span.end)
    if (from >= to) return []
    const letter = run.width / (run.end - run.start)
    const before = isRightToLeft(text.slice(run.start, run.end)) ? run.end - to : from - run.start
    const { y, height } = run
    return [{ x: run.x + before * letter, y, width: (to - from) * letter, height }]
  })
}

/** The character at a point of a page; undefined beside the words. */
export function offsetAt(
  text: string,
  runs: readonly GlyphRun[],
  point: { readonly x: number; readonly y: number },
): number | undefined {
  const run = runs.find(
    ({ x, y, width, height }) => x <= point.x && point.x < x + width && y <= point.y && point.y < y + height,
  )
  if (run === undefined) return undefined
  const letters = Math.floor(((point.x - run.x) / run.width) * (run.end - run.start))
  return isRightToLeft(text.slice(run.start, run.end)) ? run.end - 1 - letters : run.start + letters
}

function isRightToLeft(words: string): boolean {
  const first = /\p{L}/u.exec(words)?.[0] ?? ''
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(first)
}

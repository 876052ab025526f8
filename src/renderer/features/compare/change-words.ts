import type { TextChange } from '#domain/document/text-changes'
import { compareWords } from '#renderer/features/compare/wording'

/** The two texts that are compared. */
export type ComparedTexts = { readonly older: string; readonly newer: string }

/** Longer stretches are shortened when they are told. */
const toldLength = 160

/** A place of two texts in words: how they differ there, or what they share. */
export function describePlace(sight: 'changes' | 'shared', texts: ComparedTexts, place: TextChange): string {
  return sight === 'changes'
    ? describeChange(texts, place)
    : compareWords.both(told(texts.older.slice(place.older.start, place.older.end)))
}

/** A change in words: what was added, removed or replaced. */
export function describeChange({ older, newer }: ComparedTexts, change: TextChange): string {
  const from = told(older.slice(change.older.start, change.older.end))
  const to = told(newer.slice(change.newer.start, change.newer.end))
  if (change.older.start === change.older.end) return compareWords.added(to)
  if (change.newer.start === change.newer.end) return compareWords.removed(from)
  return compareWords.replaced(from, to)
}

/** Where a step from one change leads, round the ends; the first or last one where none is shown yet. */
export function stepChange(at: number | undefined, by: 1 | -1, all: number): number {
  if (at === undefined) return by === 1 ? 0 : all - 1
  return (at + by + all) % all
}

function told(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  if (line === '') return compareWords.blank
  return line.length <= toldLength ? line : `${line.slice(0, toldLength).trimEnd()}…`
}

import type { Span } from '#domain/document/block'
import { snapToGraphemes } from '#domain/document/graphemes'
import { trimmed } from '#domain/highlight/anchor'
import { offsetOf } from '#renderer/reading/text-map'

/** A passage the analyst selected, and where its end is on the screen (CSS pixels of the window). */
export type SelectedPassage = Span & {
  readonly at: { readonly x: number; readonly top: number; readonly bottom: number }
}

/** What is selected on a surface, on whole characters and without blank ends; undefined where nothing is. */
export function selectedPassage(root: Element, text: string): SelectedPassage | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root) || !root.contains(range.startContainer)) return undefined
  const start = offsetOf(root, { node: range.startContainer, offset: range.startOffset }, 'start')
  const end = root.contains(range.endContainer)
    ? offsetOf(root, { node: range.endContainer, offset: range.endOffset }, 'end')
    : offsetOf(root, { node: root, offset: root.childNodes.length }, 'end')
  if (start === undefined || end === undefined || end <= start) return undefined
  const span = trimmed(text, snapToGraphemes(text, { start, end }))
  if (span.start >= span.end) return undefined
  const box = [...range.getClientRects()].findLast(({ width }) => width > 0) ?? range.getBoundingClientRect()
  return { ...span, at: { x: box.right, top: box.top, bottom: box.bottom } }
}

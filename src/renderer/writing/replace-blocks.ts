import type { Node as EditorNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** Set on a transaction that brings in a change made elsewhere, so that it is not handed over again. */
export const fromOutside = 'from-outside'

/**
 * Brings the editor's document to another by replacing only the stretch where they differ, so that a caret outside it
 * stays where it was; undefined where they are equal. Not a step of the editor's own undo.
 */
export function replaceBlocks(state: EditorState, next: EditorNode): Transaction | undefined {
  const start = state.doc.content.findDiffStart(next.content)
  if (start === null) return undefined
  const end = state.doc.content.findDiffEnd(next.content)
  if (end === null) return undefined
  // Where text repeats, the two ends may overlap; the shorter one then sets the border.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const slice = next.slice(start, end.b + overlap)
  return state.tr
    .replace(start, end.a + overlap, slice)
    .setMeta(fromOutside, true)
    .setMeta('addToHistory', false)
}

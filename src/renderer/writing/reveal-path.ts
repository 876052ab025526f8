import type { Editor } from '@tiptap/core'
import type { Node as EditorNode } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { BlockPath } from '#domain/assessment/textblocks'

/** Selects what a path leads to and scrolls it into view. */
export function revealPath(editor: Editor, path: BlockPath): void {
  const { doc, tr } = editor.state
  const position = positionOf(doc, path)
  if (position === undefined) return
  const node = doc.nodeAt(position)
  const selection =
    node !== null && node.isInline && node.isAtom && !node.isText
      ? NodeSelection.create(doc, position)
      : TextSelection.near(doc.resolve(Math.min(position + 1, doc.content.size)))
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
  editor.view.focus()
}

/** Where the node of a path begins in the editor's document; undefined where the text has changed under it. */
export function positionOf(doc: EditorNode, path: BlockPath): number | undefined {
  let node = doc
  let position = 0
  for (const [depth, index] of path.entries()) {
    if (index < 0 || index >= node.childCount) return undefined
    if (depth > 0) position += 1
    for (let before = 0; before < index; before += 1) position += node.child(before).nodeSize
    node = node.child(index)
  }
  return position
}

import type { ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'

/**
 * Moves the list item or top-level block that holds the caret one place up (-1) or down (1), caret and all; undefined
 * where there is nowhere to go.
 */
export function moveBlock(state: EditorState, by: -1 | 1): Transaction | undefined {
  const { $from } = state.selection
  const depth = movableDepth($from)
  if (depth === 0) return undefined
  const parent = $from.node(depth - 1)
  const index = $from.index(depth - 1)
  const beside = parent.maybeChild(index + by)
  if (beside === null || beside === undefined) return undefined
  const node = $from.node(depth)
  const start = $from.before(depth)
  const target = by === 1 ? start + beside.nodeSize : start - beside.nodeSize
  const shift = target - start
  const tr = state.tr.delete(start, start + node.nodeSize).insert(target, node)
  const { selection } = state
  const moved =
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + shift)
      : TextSelection.between(tr.doc.resolve(selection.from + shift), tr.doc.resolve(selection.from + shift))
  return tr.setSelection(moved).scrollIntoView()
}

function movableDepth($at: ResolvedPos): number {
  for (let depth = $at.depth; depth > 1; depth -= 1) {
    if ($at.node(depth).type.name === 'listItem') return depth
  }
  return Math.min($at.depth, 1)
}

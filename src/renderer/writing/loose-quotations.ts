import { Fragment, Slice, type Node as EditorNode } from '@tiptap/pm/model'
import { isMention, mentionOf } from '#renderer/writing/mention-attrs'
import type { Surroundings } from '#renderer/writing/surroundings'

/**
 * What is pasted may claim to quote a passage this case does not have. Such a quotation becomes plain words in quotation
 * marks, such a citation goes.
 */
export function loosenUnknown(slice: Slice, lookUp: Surroundings['lookUp']): Slice {
  return new Slice(loosened(slice.content, lookUp), slice.openStart, slice.openEnd)
}

function loosened(fragment: Fragment, lookUp: Surroundings['lookUp']): Fragment {
  return Fragment.fromArray(fragment.content.flatMap((node) => loosenedNode(node, lookUp)))
}

function loosenedNode(node: EditorNode, lookUp: Surroundings['lookUp']): readonly EditorNode[] {
  if (!isMention(node)) return [node.isLeaf ? node : node.copy(loosened(node.content, lookUp))]
  const { highlightId, words } = mentionOf(node)
  if (lookUp(highlightId) !== undefined) return [node]
  return words === undefined || words === '' ? [] : [node.type.schema.text(`“${words}”`)]
}

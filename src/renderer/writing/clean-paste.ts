import { Fragment, Slice, type Node as EditorNode } from '@tiptap/pm/model'
import { isMention, mentionOf } from '#renderer/writing/mention-attrs'
import type { Surroundings } from '#renderer/writing/surroundings'
import { boundedNumber, widestSpan } from '#renderer/writing/bounds'

/**
 * Brings what is pasted to what an assessment may say. A quotation of a passage this case does not have becomes plain
 * words in quotation marks, such a citation goes; attributes are those the domain reads; tables without cells go,
 * because nothing can be done with them.
 */
export function cleanPaste(slice: Slice, lookUp: Surroundings['lookUp']): Slice {
  const content = cleaned(slice.content, lookUp)
  return new Slice(
    content,
    Math.min(slice.openStart, openDepth(content, 'firstChild')),
    Math.min(slice.openEnd, openDepth(content, 'lastChild')),
  )
}

function cleaned(fragment: Fragment, lookUp: Surroundings['lookUp']): Fragment {
  return Fragment.fromArray(fragment.content.flatMap((node) => cleanedNode(node, lookUp)))
}

function cleanedNode(node: EditorNode, lookUp: Surroundings['lookUp']): readonly EditorNode[] {
  if (isMention(node)) return knownMention(node, lookUp)
  if (node.isLeaf) return [node]
  const content = cleaned(node.content, lookUp)
  const isBare = content.childCount === 0 && ['table', 'tableRow'].includes(node.type.name)
  return isBare ? [] : [node.type.create(boundedAttrs(node), content, node.marks)]
}

function knownMention(node: EditorNode, lookUp: Surroundings['lookUp']): readonly EditorNode[] {
  const { highlightId, words } = mentionOf(node)
  if (lookUp(highlightId) !== undefined) return [node]
  return words === undefined || words === '' ? [] : [node.type.schema.text(`“${words}”`)]
}

/** The clipboard may name attributes of its own, as objects or as a billion. */
function boundedAttrs(node: EditorNode): Readonly<Record<string, unknown>> | null {
  const { attrs } = node
  switch (node.type.name) {
    case 'heading':
      return { level: boundedNumber(attrs['level'], 3) }
    case 'orderedList':
      return { start: boundedNumber(attrs['start'], 1_000_000) }
    case 'tableCell':
    case 'tableHeader':
      return {
        colspan: boundedNumber(attrs['colspan'], widestSpan),
        rowspan: boundedNumber(attrs['rowspan'], widestSpan),
      }
    default:
      return null
  }
}

function openDepth(fragment: Fragment, side: 'firstChild' | 'lastChild'): number {
  let depth = 0
  for (let node = fragment[side]; node !== null && !node.isLeaf; node = node[side]) depth += 1
  return depth
}

import type { Node as EditorNode, Schema } from '@tiptap/pm/model'
import type { BlockNode } from '#domain/assessment/assessment'
import { believe } from '#domain/belief'
import { readBlocks } from '#domain/assessment/read-blocks'

// A block of the editor never changes, it is replaced; so what was read of one stays true and is the same value, and
// saving compares only what was touched.
const alreadyRead = new WeakMap<EditorNode, readonly BlockNode[]>()

/** The blocks of an editor's document as the assessment keeps them. Untouched blocks are the same values as before. */
export function blocksOf(doc: EditorNode): readonly BlockNode[] {
  return doc.children.flatMap((node) => {
    const known = alreadyRead.get(node)
    if (known !== undefined) return known
    const read = readBlocks([node.toJSON()])
    believe(read.ok, 'what the editor holds are blocks')
    alreadyRead.set(node, read.value)
    return read.value
  })
}

/** An editor's document from the blocks of an assessment; without blocks, one empty paragraph to write in. */
export function documentOf(schema: Schema, blocks: readonly BlockNode[]): EditorNode {
  return schema.nodeFromJSON({ type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks })
}

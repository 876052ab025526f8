import { TableCell, TableHeader } from '@tiptap/extension-table'
import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node as EditorNode, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { deepestNesting, mostNodes } from '#domain/assessment/node-json'

/** Nodes within nodes that a paste may bring; deeper ones come as plain lines. */
export const deepestPaste = 30

/** Columns or rows that one cell may span, as the domain reads them. */
export const widestSpan = 100

type Weight = { readonly depth: number; readonly nodes: number }

// Blocks of the editor never change, so a weight is found once and typing weighs only what it touches.
const weights = new WeakMap<EditorNode, Weight>()

/** How deep a node nests (itself 1) and how many nodes it holds, itself included. */
export function weigh(node: EditorNode): Weight {
  const known = weights.get(node)
  if (known !== undefined) return known
  let depth = 0
  let nodes = 1
  for (const child of node.children) {
    const weight = weigh(child)
    depth = Math.max(depth, weight.depth)
    nodes += weight.nodes
  }
  const weight = { depth: depth + 1, nodes }
  weights.set(node, weight)
  return weight
}

/** Keeps the text within what the domain reads, so that nothing can be written that could not be opened again. */
export const Bounds = Extension.create({
  name: 'bounds',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) => {
        if (!transaction.docChanged) return true
        const { depth, nodes } = weigh(transaction.doc)
        return depth < deepestNesting - 10 && nodes < mostNodes
      },
    }),
  ],
})

/** A paste that nests deeper than anybody writes becomes its lines. */
export function flattenDeep(slice: Slice, schema: Schema): Slice {
  const depth = Math.max(0, ...slice.content.content.map((node) => weigh(node).depth))
  if (depth <= deepestPaste) return slice
  const lines: EditorNode[] = []
  slice.content.descendants((node) => {
    if (node.isTextblock && node.content.size > 0)
      lines.push(
        schema.node('paragraph', null, node.textContent === '' ? [] : [schema.text(node.textContent)]),
      )
    return !node.isTextblock
  })
  return new Slice(Fragment.fromArray(lines), 0, 0)
}

/** The cells of a table with spans within bounds: a span of a million columns would stop the program. */
export const boundedCells = [
  TableCell.extend({
    addAttributes() {
      return { ...this.parent?.(), colspan: span('colspan'), rowspan: span('rowspan') }
    },
  }),
  TableHeader.extend({
    addAttributes() {
      return { ...this.parent?.(), colspan: span('colspan'), rowspan: span('rowspan') }
    },
  }),
]

function span(name: string) {
  return {
    default: 1,
    parseHTML: (element: Element) => boundedNumber(Number(element.getAttribute(name) ?? 1), widestSpan),
  }
}

/** A whole number from 1 to a limit; anything else counts as 1. */
export function boundedNumber(value: unknown, limit: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= limit ? value : 1
}

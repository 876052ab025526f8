import type { Span } from '#domain/document/block'

/** A point in the DOM: a text node and a UTF-16 offset in it. */
export type TextPoint = { readonly node: Text; readonly offset: number }

/** The text nodes under an element and where each begins in the document, both in order. */
export type TextMap = { readonly nodes: readonly Text[]; readonly starts: readonly number[] }

/** Marks elements whose text nodes follow each other without a gap from this offset of the document on. */
const startAttribute = 'data-start'

/** Reads the text nodes under an element once. Those outside an element with `data-start` are no document text. */
export function mapText(root: Element): TextMap {
  const nodes: Text[] = []
  const starts: number[] = []
  for (const carrier of carriersUnder(root)) {
    let at = Number(carrier.getAttribute(startAttribute))
    for (const node of textNodesUnder(carrier)) {
      nodes.push(node)
      starts.push(at)
      at += node.length
    }
  }
  return { nodes, starts }
}

/** Where a span lies in the DOM; edges in a gap between blocks move inward. Undefined where nothing of it is there. */
export function pointsOf(
  map: TextMap,
  span: Span,
): { readonly from: TextPoint; readonly to: TextPoint } | undefined {
  const first = lastUpTo(map.starts, span.start)
  const last = lastUpTo(map.starts, span.end - 1)
  const from = pointIn(map, Math.max(0, first), span.start)
  const to = last < 0 ? undefined : pointIn(map, last, span.end)
  if (from === undefined || to === undefined) return undefined
  const isEmpty = last < first || (last === first && to.offset <= from.offset)
  return isEmpty ? undefined : { from, to }
}

/** A span as a range of the DOM; undefined where nothing of it is there. */
export function rangeOf(map: TextMap, span: Span): Range | undefined {
  const points = pointsOf(map, span)
  if (points === undefined) return undefined
  const range = document.createRange()
  range.setStart(points.from.node, points.from.offset)
  range.setEnd(points.to.node, points.to.offset)
  return range
}

/** A point of the DOM as a selection gives it: in a text node, or between the children of an element. */
export type DomPoint = { readonly node: Node; readonly offset: number }

/** The offset of the document at a point of the DOM; undefined outside document text. `side` settles gaps. */
export function offsetOf(
  root: Element,
  { node, offset }: DomPoint,
  side: 'start' | 'end',
): number | undefined {
  if (isText(node)) return offsetInText(node, offset)
  const child = node.childNodes[offset]
  if (side === 'start') return startAfter(root, child ?? node, child !== undefined)
  return endBefore(root, node, child)
}

function offsetInText(node: Text, offset: number): number | undefined {
  const carrier = node.parentElement?.closest(`[${startAttribute}]`)
  if (carrier === null || carrier === undefined) return undefined
  let at = Number(carrier.getAttribute(startAttribute))
  for (const each of textNodesUnder(carrier)) {
    if (each === node) return at + Math.min(offset, node.length)
    at += each.length
  }
  return undefined
}

function startAfter(root: Element, node: Node, isInside: boolean): number | undefined {
  const all = textNodesUnder(root)
  const found = all.find((text) => isFollowing(node, text) || (isInside && node.contains(text)))
  return found === undefined ? undefined : offsetInText(found, 0)
}

function endBefore(root: Element, parent: Node, child: Node | undefined): number | undefined {
  const all = textNodesUnder(root)
  const found = all.findLast((text) =>
    child === undefined ? parent.contains(text) || isFollowing(text, parent) : isBefore(text, child),
  )
  return found === undefined ? undefined : offsetInText(found, found.length)
}

function isFollowing(node: Node, other: Node): boolean {
  const isWithin = (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0
  return !isWithin && (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function isBefore(text: Text, child: Node): boolean {
  return !child.contains(text) && isFollowing(text, child)
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

/** In the order of the document; carriers never stand inside each other. */
function carriersUnder(root: Element): readonly Element[] {
  return root.hasAttribute(startAttribute) ? [root] : [...root.querySelectorAll(`[${startAttribute}]`)]
}

function textNodesUnder(root: Node): readonly Text[] {
  return [...root.childNodes].flatMap((child) => (isText(child) ? [child] : textNodesUnder(child)))
}

function pointIn({ nodes, starts }: TextMap, index: number, offset: number): TextPoint | undefined {
  const [node, start] = [nodes[index], starts[index]]
  if (node === undefined || start === undefined) return undefined
  return { node, offset: Math.max(0, Math.min(node.length, offset - start)) }
}

function lastUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [-1, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

import type { ScreenPoint } from '#renderer/reading/follow-pointer'
import { offsetOf } from '#renderer/reading/text-map'

/** The character under a point of the screen, as an offset of the document; undefined beside the text. */
export function characterAt(root: Element, x: number, y: number): number | undefined {
  const caret = caretAt(x, y)
  if (caret === undefined || !root.contains(caret.node) || !(caret.node instanceof Text)) return undefined
  const { node, offset } = caret
  // A caret stands between two characters; only one of them is under the pointer.
  const at = [offset, offset - 1].find((each) => isUnder(node, each, { x, y }))
  return at === undefined ? undefined : offsetOf(root, { node, offset: at }, 'start')
}

/** The place between two characters nearest to a point of the screen; undefined where no text is near. */
export function placeAt(root: Element, { x, y }: ScreenPoint, side: 'start' | 'end'): number | undefined {
  const caret = caretAt(x, y)
  return caret === undefined || !root.contains(caret.node) ? undefined : offsetOf(root, caret, side)
}

function isUnder(node: Text, offset: number, { x, y }: ScreenPoint): boolean {
  if (offset < 0 || offset >= node.length) return false
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return [...range.getClientRects()].some(
    (box) => box.left - 1 <= x && x <= box.right + 1 && box.top - 6 <= y && y <= box.bottom + 6,
  )
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  const caret = document.caretPositionFromPoint(x, y)
  return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset }
}

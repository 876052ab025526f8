/** Where something stands on a page, in points from its top left corner. */
export type Bounds = {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box around all of them, however many: a page may hold more than a function can be given at once. */
export function boundsOf(boxes: readonly Bounds[]): Bounds {
  let [x, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    right = Math.max(right, box.right)
    top = Math.min(top, box.top)
    bottom = Math.max(bottom, box.bottom)
  }
  return { x, right, top, bottom }
}

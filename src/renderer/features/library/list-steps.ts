/** Height of a row in pixels; the same in library.css. All rows are equal, so that places follow by counting. */
export const rowHeight = 34
/** Height of the head, which stays in view above the rows; the same in library.css. */
const headHeight = 28
/** Shorter lists are drawn whole, so that assistive technology has all of it. */
const drawnWhole = 100
/** Rows drawn before and after the place scrolled to; more than the tallest window shows. */
const before = 20
const after = 120

/** Which rows are drawn at a scroll position (pixels): from `first` up to but without `last`. */
export function rowsInView(
  scrollTop: number,
  count: number,
): { readonly first: number; readonly last: number } {
  if (count <= drawnWhole) return { first: 0, last: count }
  const at = Math.floor(scrollTop / rowHeight)
  return { first: Math.max(0, at - before), last: Math.min(count, at + after) }
}

/** The scroll position that shows row `at` whole, moving no further than needed. All in pixels but `at`. */
export function scrollToShow(at: number, scrollTop: number, viewHeight: number): number {
  const top = at * rowHeight
  const lowest = top + rowHeight + headHeight - viewHeight
  return Math.min(top, Math.max(scrollTop, lowest))
}

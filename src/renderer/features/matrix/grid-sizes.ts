import type { GridPlace } from '#renderer/ui/grid-step'

/** Sizes of the grid in CSS pixels. */
export const gridSizes = { head: 96, row: 30, foot: 30, column: 80 } as const

/** The parts that stay in sight at both sides; narrower where there is little room. */
export type SideWidths = { readonly first: number; readonly last: number }

const wide: SideWidths = { first: 300, last: 112 }
const narrow: SideWidths = { first: 188, last: 84 }

/** How wide the parts at the sides are in a grid of that width; always one of the same two. */
export function sideWidths(width: number): SideWidths {
  return width < 620 ? narrow : wide
}

/** How far a scrolled box shows. */
export type Sight = {
  readonly top: number
  readonly left: number
  readonly height: number
  readonly width: number
}

/** Where to scroll so that a place is wholly in sight, between the parts that stay. */
export function scrollFor(
  { row, column }: GridPlace,
  grid: SideWidths & { readonly rows: number; readonly columns: number },
  sight: Sight,
): { readonly top: number; readonly left: number } {
  const isHeadOrFoot = row === 0 || row > grid.rows
  const isSide = column === 0 || column > grid.columns
  const start = (row - 1) * gridSizes.row
  const edge = (column - 1) * gridSizes.column
  return {
    top: isHeadOrFoot
      ? sight.top
      : inSight(sight.top, {
          start,
          size: gridSizes.row,
          room: sight.height - gridSizes.head - gridSizes.foot,
        }),
    left: isSide
      ? sight.left
      : inSight(sight.left, {
          start: edge,
          size: gridSizes.column,
          room: sight.width - grid.first - grid.last,
        }),
  }
}

function inSight(
  now: number,
  thing: { readonly start: number; readonly size: number; readonly room: number },
): number {
  const { start, size, room } = thing
  if (start < now) return start
  return start + size > now + room ? start + size - room : now
}

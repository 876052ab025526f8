/** A place in the grid: row 0 is the head, column 0 names the claims. */
export type GridPlace = { readonly row: number; readonly column: number }

/** How far a grid reaches, and how many rows go by with a page. */
export type GridExtent = { readonly lastRow: number; readonly lastColumn: number; readonly page: number }

/** Where a key leads, by the grid pattern of the ARIA Authoring Practices; undefined where it leads nowhere. */
export function stepBy(
  key: { readonly key: string; readonly isCtrl: boolean },
  from: GridPlace,
  extent: GridExtent,
): GridPlace | undefined {
  const { row, column } = from
  switch (key.key) {
    case 'ArrowUp':
      return within({ row: row - 1, column }, extent)
    case 'ArrowDown':
      return within({ row: row + 1, column }, extent)
    case 'ArrowLeft':
      return within({ row, column: column - 1 }, extent)
    case 'ArrowRight':
      return within({ row, column: column + 1 }, extent)
    case 'Home':
      return { row: key.isCtrl ? 0 : row, column: 0 }
    case 'End':
      return { row: key.isCtrl ? extent.lastRow : row, column: extent.lastColumn }
    case 'PageUp':
      return within({ row: row - extent.page, column }, extent)
    case 'PageDown':
      return within({ row: row + extent.page, column }, extent)
    default:
      return undefined
  }
}

/** The nearest place the grid has. */
export function within({ row, column }: GridPlace, { lastRow, lastColumn }: GridExtent): GridPlace {
  return {
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  }
}

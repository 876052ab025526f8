import { useState } from 'react'
import { within, type GridPlace } from '#renderer/ui/grid-step'
import type { ShownColumn, ShownRow } from '#renderer/features/matrix/matrix-view'

/** Where the analyst stands: the claim and the column are kept through sorting and folding, the numbers where they go. */
type Standing = {
  readonly claimId: string | undefined
  readonly member: string | undefined
  readonly place: GridPlace
}

/** What lies at a place: a claim, a column, both in a cell, or neither in the corner. */
export type GridSpot = { readonly row: ShownRow | undefined; readonly column: ShownColumn | undefined }

type Grid = { readonly rows: readonly ShownRow[]; readonly columns: readonly ShownColumn[] }

/** The one cell of the grid that takes the keyboard, followed through everything that moves it. */
export function useGridPlace(grid: Grid): {
  readonly place: GridPlace
  readonly spot: GridSpot
  readonly move: (place: GridPlace) => void
} {
  const [standing, setStanding] = useState<Standing>({
    claimId: undefined,
    member: undefined,
    place: { row: 1, column: 1 },
  })
  const place = placeNow(grid, standing)
  return {
    place,
    spot: spotAt(grid, place),
    move: (to) => {
      const { row, column } = spotAt(grid, to)
      setStanding({ claimId: row?.claimId, member: column?.key, place: to })
    },
  }
}

/** What lies at a place. */
export function spotAt({ rows, columns }: Grid, { row, column }: GridPlace): GridSpot {
  return { row: rows[row - 1], column: columns[column - 1] }
}

function placeNow({ rows, columns }: Grid, { claimId, member, place }: Standing): GridPlace {
  const row = claimId === undefined ? -1 : rows.findIndex((one) => one.claimId === claimId)
  const column =
    member === undefined ? -1 : columns.findIndex(({ members }) => members.some((id) => id === member))
  return within(
    { row: row === -1 ? place.row : row + 1, column: column === -1 ? place.column : column + 1 },
    { lastRow: rows.length + 1, lastColumn: columns.length + 1, page: 1 },
  )
}

import { useState } from 'react'
import { extentOf, sideColumns, spotAt, type AchOrder } from '#renderer/features/hypothesis/ach-place'
import { within, type GridPlace } from '#renderer/ui/grid-step'

/** The one cell that takes the keyboard. Rating moves rows and columns: what is kept is a claim and a hypothesis, wherever they stand now. */
export function useAchPlace(order: AchOrder) {
  const [standing, setStanding] = useState({
    place: start,
    claimId: '',
    hypothesisId: '',
  })
  const row = order.rows.findIndex(({ claim }) => claim.id === standing.claimId)
  const column = order.hypotheses.findIndex(({ id }) => id === standing.hypothesisId)
  const place = within(
    {
      row: row === -1 ? standing.place.row : row + 1,
      column: column === -1 ? standing.place.column : column + sideColumns.length,
    },
    extentOf(order, 1),
  )
  return {
    place,
    move: (to: GridPlace) => {
      const spot = spotAt(order, to)
      setStanding({
        place: to,
        claimId: 'row' in spot ? spot.row.claim.id : '',
        hypothesisId: 'hypothesis' in spot ? spot.hypothesis.id : '',
      })
    },
  }
}

const start: GridPlace = { row: 1, column: sideColumns.length }

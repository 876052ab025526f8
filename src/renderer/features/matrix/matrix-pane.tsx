import { useMemo, useRef, useState } from 'react'
import type { Weighing } from '#renderer/storage/reads-weighing'
import { CellPanel, type CellDeeds } from '#renderer/features/matrix/cell-panel.tsx'
import type { PressedKey } from '#renderer/keys/stroke'
import { actOf } from '#renderer/keys/use-keyring'
import type { GridPlace } from '#renderer/ui/grid-step'
import { MatrixBar } from '#renderer/features/matrix/matrix-bar.tsx'
import { MatrixGrid } from '#renderer/features/matrix/matrix-grid.tsx'
import { MatrixNone } from '#renderer/features/matrix/matrix-none.tsx'
import { MatrixNotes } from '#renderer/features/matrix/matrix-notes.tsx'
import {
  claimsOfColumn,
  documentsOfColumn,
  evidenceIn,
  passagesOf,
  rowsFor,
  sidesOf,
  type MatrixLook,
  type MatrixView,
  type ShownColumn,
  type ShownRow,
  type SpokenClaims,
} from '#renderer/features/matrix/matrix-view'
import { useGridPlace, type GridSpot } from '#renderer/features/matrix/use-grid-place'
import { matrixWords } from '#renderer/features/matrix/wording'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'
import './matrix.css'

/** What is on the screen, as it can be exported. */
export type MatrixShot = {
  readonly look: MatrixLook
  readonly rows: readonly ShownRow[]
  readonly columns: readonly ShownColumn[]
}

type MatrixPaneProps = CellDeeds & {
  readonly weighing: Weighing
  /** Whether all claims have been read; what is not whole is not written anywhere. */
  readonly isWhole: boolean
  /** What was laid out last; the look may be ahead of it. */
  readonly view: MatrixView
  readonly look: MatrixLook
  readonly onLook: (look: MatrixLook) => void
  readonly onSay: (words: string) => void
  readonly onExport: (kind: ExportKind, shot: MatrixShot) => void
}

/** Claims against those who speak of them. */
export function MatrixPane(props: MatrixPaneProps) {
  const { view, isWhole, look, onLook, onExport } = props
  const { shown, order } = look
  const laidOut = { ...look, ...view.layout }
  const rows = useMemo(() => rowsFor(view, { shown, order }), [view, shown, order])
  const { columns } = view
  const { place, spot, move } = useGridPlace({ rows, columns })
  const [isOpen, setOpen] = useState(false)
  const grid = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const onKey = useKeys({ ...props, spot }, () => {
    setOpen(true)
    // The panel is drawn first.
    setTimeout(() => panel.current?.focus())
  })
  const close = (): void => {
    setOpen(false)
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }
  const isReady = view.hasEvidence && columns.length >= 2
  return (
    <div className="matrix-pane">
      <MatrixBar
        look={look}
        onLook={onLook}
        view={view}
        rows={rows.length}
        onExport={
          isReady && isWhole
            ? (kind) => {
                onExport(kind, { look: laidOut, rows, columns })
              }
            : undefined
        }
      />
      {isReady ? (
        <>
          <div className="matrix-parts">
            <MatrixGrid
              label={matrixWords.grid(laidOut.side)}
              gridRef={grid}
              rows={rows}
              columns={columns}
              place={place}
              onMove={move}
              onOpen={(at: GridPlace) => {
                move(at)
                setOpen(true)
              }}
              onKey={onKey}
            />
            {isOpen ? <OpenCell {...props} spot={spot} panelRef={panel} onClose={close} /> : null}
          </div>
          <MatrixNotes view={view} look={laidOut} onLook={onLook} isEmpty={rows.length === 0} />
        </>
      ) : (
        <MatrixNone view={view} look={laidOut} onLook={onLook} />
      )}
    </div>
  )
}

type OpenCellProps = MatrixPaneProps &
  Pick<Parameters<typeof CellPanel>[0], 'panelRef' | 'onClose'> & { readonly spot: GridSpot }

const noClaims: SpokenClaims = { says: [], conflicts: [] }

function OpenCell({ weighing, view, spot, ...rest }: OpenCellProps) {
  const { row, column } = spot
  const passages = useMemo(() => {
    if (row === undefined) return []
    if (column === undefined) return passagesOf(weighing, ({ evidence }) => evidence.claimId === row.claimId)
    const ids = new Set(evidenceIn(row.cells.get(column.key)))
    return passagesOf(weighing, ({ evidence }) => ids.has(evidence.id))
  }, [weighing, row, column])
  const documents = useMemo(
    () => (column === undefined ? [] : documentsOfColumn(weighing, column)),
    [weighing, column],
  )
  const sides = useMemo(() => sidesOf(weighing, passages), [weighing, passages])
  const claims = useMemo(
    () => (column === undefined ? noClaims : claimsOfColumn(view, column)),
    [view, column],
  )
  return <CellPanel {...rest} {...{ spot, passages, sides, claims, documents }} />
}

/** What the keys of the grid mean besides moving: a stance, withdrawing, folding, sorting, opening. */
function useKeys(props: MatrixPaneProps & { readonly spot: GridSpot }, open: () => void) {
  const { spot, look, onLook, onSay, onStance, onWithdraw } = props
  const withEvidence = (act: (row: ShownRow, ids: ReturnType<typeof evidenceIn>) => void): void => {
    const { row, column } = spot
    if (row === undefined || column === undefined) {
      onSay(matrixWords.notACell)
      return
    }
    const evidenceIds = evidenceIn(row.cells.get(column.key))
    if (evidenceIds.length === 0) onSay(matrixWords.noPassageThere)
    else act(row, evidenceIds)
  }
  return (pressed: PressedKey): boolean => {
    const stance = actOf('stances', pressed)
    const act = actOf('matrix', pressed)
    if (stance !== undefined) {
      withEvidence(({ claim }, evidenceIds) => {
        onStance(claim, evidenceIds, stance)
      })
    } else if (act === 'withdraw') {
      withEvidence(({ claim }, evidenceIds) => {
        onWithdraw(claim, evidenceIds)
      })
    } else if (act === 'fold') onLook({ ...look, isFolded: !look.isFolded })
    else if (act === 'sort') onLook({ ...look, order: look.order === 'number' ? 'diagnosticity' : 'number' })
    else if (pressed.key === 'Enter' && !pressed.ctrlKey) open()
    else return false
    return true
  }
}

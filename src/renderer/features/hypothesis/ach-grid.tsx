import { useId, useState, type FocusEvent } from 'react'
import type { AchReading } from '#domain/hypothesis/ach'
import type { Hypothesis } from '#domain/hypothesis/hypothesis'
import { AchBar } from '#renderer/features/hypothesis/ach-bar.tsx'
import { AchHead, AchLine, achSizes } from '#renderer/features/hypothesis/ach-cells.tsx'
import { keyringNow } from '#renderer/keys/use-keyring'
import { actFor, type AchAct } from '#renderer/features/hypothesis/ach-keys'
import { AchPassages } from '#renderer/features/hypothesis/ach-passages.tsx'
import { sideColumns, spotAt, type AchOrder, type AchSpot } from '#renderer/features/hypothesis/ach-place'
import type { AchDeeds, AchRow } from '#renderer/features/hypothesis/ach-rows'
import { inHeldOrder } from '#renderer/features/hypothesis/held-order'
import { RewordDialog } from '#renderer/features/hypothesis/reword-dialog.tsx'
import { useAchFocus } from '#renderer/features/hypothesis/use-ach-focus'
import { useAchPlace } from '#renderer/features/hypothesis/use-ach-place'
import { hypothesisWords } from '#renderer/features/hypothesis/wording'

type AchGridProps = AchDeeds & {
  /** Least inconsistent first. */
  readonly hypotheses: readonly Hypothesis[]
  readonly rows: readonly AchRow[]
  readonly reading: AchReading
}

/** The claims and hypotheses in the order they stood in when the rating began. */
type Held = { readonly claims: readonly string[]; readonly hypotheses: readonly string[] }

/** Claims against hypotheses: each cell a rating, set by keys or by the bar below for the cell that is chosen. Nothing changes its place while one rates. */
export function AchGrid(props: AchGridProps) {
  const [held, setHeld] = useState<Held>()
  const [reworded, setReworded] = useState<Hypothesis>()
  const order = orderOf(props, held)
  const { place, move } = useAchPlace(order)
  const spot = spotAt(order, place)
  if (order.rows.length === 0 || order.hypotheses.length === 0)
    return <p className="hypothesis-none">{hypothesisWords.noRows}</p>
  const act = (wish: AchAct): void => {
    if (wish.kind === 'reword' && spot.kind === 'hypothesis') setReworded(spot.hypothesis)
    else doIn(spot, wish, props)
  }
  return (
    <div
      className="hypothesis-rater"
      onFocus={() => {
        setHeld((now) => now ?? heldOf(order))
      }}
      onBlur={({ relatedTarget, currentTarget }: FocusEvent) => {
        // A cell that was drawn away loses the focus to nothing; that is no leaving.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setHeld(undefined)
      }}
    >
      <Frame {...props} {...{ order, place, spot, onMove: move, onAct: act, onRewordWish: setReworded }} />
      <AchBar spot={spot} onAct={act} />
      {'row' in spot ? <AchPassages row={spot.row} onShowPassage={props.onShowPassage} /> : null}
      {reworded === undefined ? null : (
        <RewordDialog
          hypothesis={reworded}
          onReword={props.onReword}
          onClose={() => {
            setReworded(undefined)
          }}
        />
      )}
    </div>
  )
}

type FrameProps = AchGridProps & {
  readonly order: AchOrder
  readonly place: ReturnType<typeof useAchPlace>['place']
  readonly spot: AchSpot
  readonly onMove: ReturnType<typeof useAchPlace>['move']
  readonly onAct: (act: AchAct) => void
  readonly onRewordWish: (hypothesis: Hypothesis) => void
}

function Frame(props: FrameProps) {
  const { order, place, spot, reading, onMove, onAct, onLeave, onOpenClaim } = props
  const helpId = useId()
  const { frame, drawn, listeners } = useAchFocus({
    order,
    place,
    onMove,
    onKey: (pressed) => {
      const act = actFor(keyringNow(), pressed, spot)
      if (act !== undefined) onAct(act)
      return act !== undefined
    },
  })
  const dull = new Set(reading.undiagnostic)
  const current = (row: number): number | undefined => (place.row === row ? place.column : undefined)
  const count = order.hypotheses.length
  const width = `max(100%, calc(var(--ach-side) + ${2 * achSizes.weight + count * achSizes.hypothesis}px))`
  const columns = `var(--ach-side) repeat(2, ${achSizes.weight}px) repeat(${count}, minmax(${achSizes.hypothesis}px, 1fr))`
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={hypothesisWords.grid}
      aria-describedby={helpId}
      aria-rowcount={order.rows.length + 1}
      aria-colcount={count + sideColumns.length}
      className="hypothesis-grid"
      {...listeners}
    >
      <span id={helpId} hidden>
        {hypothesisWords.gridHelp}
      </span>
      <AchHead
        hypotheses={order.hypotheses}
        standings={reading.standings}
        columns={columns}
        width={width}
        current={current(0)}
        onRemove={props.onRemove}
        onReword={props.onRewordWish}
      />
      <div
        role="rowgroup"
        className="hypothesis-body"
        style={{ width, height: order.rows.length * achSizes.row }}
      >
        {drawn.map((index) => {
          const row = order.rows[index]
          return row === undefined ? null : (
            <AchLine
              key={row.claim.id}
              row={row}
              at={index + 1}
              hypotheses={order.hypotheses}
              columns={columns}
              isDull={dull.has(row.claim.id)}
              current={current(index + 1)}
              onLeave={onLeave}
              onOpenClaim={onOpenClaim}
            />
          )
        })}
      </div>
    </div>
  )
}

function orderOf({ rows, hypotheses, reading }: AchGridProps, held: Held | undefined): AchOrder {
  const dull = new Set(reading.undiagnostic)
  const telling = rows.filter(({ claim }) => !dull.has(claim.id))
  const ordered = [...telling, ...rows.filter(({ claim }) => dull.has(claim.id))]
  return {
    rows: inHeldOrder(ordered, held?.claims, ({ claim }) => claim.id),
    hypotheses: inHeldOrder(hypotheses, held?.hypotheses, ({ id }) => id),
  }
}

function heldOf({ rows, hypotheses }: AchOrder): Held {
  return { claims: rows.map(({ claim }) => claim.id), hypotheses: hypotheses.map(({ id }) => id) }
}

function doIn(spot: AchSpot, act: AchAct, deeds: AchDeeds): void {
  switch (spot.kind) {
    case 'rating':
      if (act.kind === 'rate') deeds.onRate(spot.row.claim.id, spot.hypothesis.id, act.consistency)
      return
    case 'credibility':
    case 'relevance':
      if (act.kind === 'weigh') deeds.onWeigh(spot.row.claim.id, { [spot.kind]: act.grade })
      return
    case 'claim':
      if (act.kind === 'open') deeds.onOpenClaim(spot.row.claim.id)
      else if (act.kind === 'leave') deeds.onLeave(spot.row.claim)
      return
    case 'hypothesis':
      if (act.kind === 'remove') deeds.onRemove(spot.hypothesis)
      return
    default:
  }
}

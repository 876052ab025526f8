import { startTransition, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Claim, ClaimId } from '#domain/claim/claim'
import type { Reliability, Source, SourceId } from '#domain/source/source'
import type { Carrying } from '#renderer/features/claim/board-steps'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { ClaimColumns } from '#renderer/features/claim/claim-columns.tsx'
import { ClaimDetail, type ClaimDeeds } from '#renderer/features/claim/claim-detail.tsx'
import {
  claimsFor,
  columnsOf,
  countByStatus,
  linesOf,
  type ClaimColumn,
} from '#renderer/features/claim/claim-lines'
import type { ListAct } from '#renderer/features/claim/claim-keys'
import { ClaimList } from '#renderer/features/claim/claim-list.tsx'
import { ClaimChoices } from '#renderer/features/claim/claims-bar.tsx'
import { lookAtClaims, useClaimsView } from '#renderer/features/claim/claims-view'
import type { OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import { PickedBar, type PickedDeeds } from '#renderer/features/claim/picked-bar.tsx'
import { SupersedeDialog } from '#renderer/features/claim/supersede-dialog.tsx'
import { useWeighing } from '#renderer/features/claim/use-weighing'
import type { ValueSuggestion } from '#renderer/features/claim/value-suggestion'
import { boardWords, claimWords, derivedWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './claim.css'
import './claim-board.css'

type ClaimsPaneProps = ClaimDeeds &
  PickedDeeds & {
    /** All claims of the case. */
    readonly claims: readonly Claim[]
    readonly board: readonly WeighedClaim[]
    readonly selected: WeighedClaim | undefined
    /** Whether claims are still being read, among them maybe the one that was asked for. */
    readonly isComing: boolean
    readonly sources: readonly Source[]
    /** What is offered for the passages of the selected claim. */
    readonly suggestions: readonly OriginSuggestion[]
    readonly offers: readonly ValueSuggestion[]
    readonly onNew: () => void
    /** Writes the claims that are listed to a file, in the order they stand in. */
    readonly onExport: (kind: ExportKind, shown: readonly WeighedClaim[]) => void
    /** What the chosen claim rests on, drawn; where claims are shown so. */
    readonly graph: ReactNode
    /** Says something without a deed. */
    readonly onSay: (words: string) => void
    readonly announce: (words: string) => void
    /** The source of a passage is to be graded so. */
    readonly onGradeWish: (sourceId: SourceId, reliability: Reliability) => void
  }

/** All claims of the case as a list or a board on one side, the chosen one with its evidence on the other. */
export function ClaimsPane(props: ClaimsPaneProps) {
  const { board, selected, isComing, onNew } = props
  const face = useClaimsView((view) => view.face)
  const pane = useRef<HTMLDivElement>(null)
  const { awaited, wish, ...listeners } = useWeighing(props)
  const isDetailDue = useSecondDrawing()
  if (board.length === 0)
    return (
      <EmptyState title={claimWords.none} acts={<Button onPress={onNew}>{claimWords.newClaim}</Button>}>
        {claimWords.noneWords}
      </EmptyState>
    )
  return (
    <div className="claim-room">
      <div className="claim-pane" data-face={face} ref={pane} {...listeners}>
        <ClaimsSide {...props} />
        {selected === undefined && !isComing ? (
          <EmptyState title={claimWords.chooseOne}>{claimWords.chooseOneWords}</EmptyState>
        ) : selected !== undefined && isDetailDue ? (
          <ClaimDetail
            key={selected.claim.id}
            {...props}
            weighed={selected}
            judgeWish={wish}
            onJudged={() => {
              pane.current
                ?.querySelector<HTMLElement>('.claim-list, [data-current] > [role="listbox"]')
                ?.focus()
            }}
          />
        ) : (
          <div className="claim-detail" aria-busy="true" />
        )}
        {awaited === undefined ? null : <p className="claim-awaiting">{awaited}</p>}
      </div>
    </div>
  )
}

/** True from the second drawing on: to draw the list and a claim together at first would hold up the keys. */
function useSecondDrawing(): boolean {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    startTransition(() => {
      setDue(true)
    })
  }, [])
  return isDue
}

function ClaimsSide(props: ClaimsPaneProps) {
  const { board, onNew } = props
  const side = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const view = useClaimsView()
  const counts = useMemo(() => countByStatus(board), [board])
  const picked = useMemo(
    () => (view.picked.size === 0 ? [] : board.filter(({ claim }) => view.picked.has(claim.id))),
    [board, view.picked],
  )
  function act(wanted: ListAct) {
    if (wanted === 'clear') clear()
    else if (wanted === 'remove') {
      if (props.selected !== undefined) props.onRemove(props.selected.claim)
    } else if (wanted === 'filter') side.current?.querySelector<HTMLElement>('.claim-bar input')?.focus()
    else side.current?.parentElement?.querySelector<HTMLElement>('.claim-detail')?.focus()
  }
  if (view.face === 'graph')
    return (
      <div className="claim-list-side">
        <ClaimChoices all={board.length} counts={counts} />
        {props.graph}
      </div>
    )
  return (
    <div className="claim-list-side" ref={side}>
      <div className="claim-bar">
        <TextField
          label={claimWords.filter}
          isLabelHidden
          placeholder={claimWords.filter}
          value={query}
          onChange={setQuery}
        />
        {props.isComing ? null : (
          <ExportMenu
            kinds={['csv', 'xlsx']}
            onExport={(kind) => {
              const { order, face, status } = view
              props.onExport(
                kind,
                claimsFor(board, { query, order, status: face === 'list' ? status : undefined }),
              )
            }}
          />
        )}
        <Button onPress={onNew}>{claimWords.newClaim}</Button>
      </div>
      <ClaimChoices all={board.length} counts={counts} />
      <Face {...props} query={query} onAct={act} />
      <PickedBar {...props} picked={picked} onClear={clear} />
    </div>
  )
}

function clear(): void {
  lookAtClaims({ picked: new Set() })
}

type FaceProps = ClaimsPaneProps & {
  readonly query: string
  readonly onAct: (act: ListAct) => void
}

function Face({ board, query, selected, onSelect, onAct, ...props }: FaceProps) {
  const { face, grouping, order, status, picked } = useClaimsView()
  const only = face === 'list' ? status : undefined
  const shown = useMemo(() => claimsFor(board, { query, status: only, order }), [board, query, only, order])
  const lines = useMemo(() => (face === 'list' ? linesOf(shown, grouping) : []), [face, shown, grouping])
  const columns = useMemo(() => (face === 'board' ? columnsOf(shown) : []), [face, shown])
  const common = { selected, picked, onSelect, onAct }
  if (shown.length === 0) return <p className="claim-bar">{claimWords.noneFound}</p>
  if (face === 'list') return <ClaimList {...common} lines={lines} />
  return <BoardFace {...common} {...props} columns={columns} />
}

type BoardFaceProps = Omit<FaceProps, 'board' | 'query'> & {
  readonly columns: readonly ClaimColumn[]
  readonly picked: ReadonlySet<ClaimId>
}

function BoardFace(props: BoardFaceProps) {
  const { columns, selected, picked, claims, onSelect, onAct, onSupersede, onSay } = props
  const [superseded, setSuperseded] = useState<Claim>()
  function carry({ claim }: WeighedClaim, carrying: Carrying) {
    switch (carrying.kind) {
      case 'supersede':
        setSuperseded(claim)
        return
      case 'stand-again':
        onSupersede([claim], undefined)
        return
      case 'derived':
        onSay(derivedWords[carrying.status])
        return
      case 'nowhere':
        onSay(boardWords.unsorted)
    }
  }
  return (
    <>
      <ClaimColumns {...{ columns, selected, picked, onSelect, onAct }} onCarry={carry} />
      <p className="claim-board-hint">{boardWords.hint}</p>
      {superseded === undefined ? null : (
        <SupersedeDialog
          superseded={[superseded]}
          claims={claims}
          onClose={() => {
            setSuperseded(undefined)
          }}
          onSupersede={(by) => {
            onSupersede([superseded], by)
          }}
        />
      )}
    </>
  )
}

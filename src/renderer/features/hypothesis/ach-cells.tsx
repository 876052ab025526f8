import { Pencil, X } from 'lucide-react'
import { memo } from 'react'
import { claimLabel } from '#domain/claim/claim'
import type { Standing } from '#domain/hypothesis/ach'
import { hypothesisLabel, type Hypothesis } from '#domain/hypothesis/hypothesis'
import { sideColumns } from '#renderer/features/hypothesis/ach-place'
import { gradesOf, type AchRow } from '#renderer/features/hypothesis/ach-rows'
import {
  consistencyWords,
  gradeWords,
  hypothesisWords,
  sayScore,
} from '#renderer/features/hypothesis/wording'
import { CorroborationCounts } from '#renderer/reading/corroboration-counts.tsx'
import { useTwin } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import { IconButton } from '#renderer/ui/button.tsx'
import { Chip, CodeChip } from '#renderer/ui/chip.tsx'

/** Sizes of the matrix of hypotheses in CSS pixels; every row is of one height, so that scrolling meets no blank cells. */
export const achSizes = { head: 112, row: 46, weight: 72, hypothesis: 118 } as const

type AchHeadProps = {
  readonly hypotheses: readonly Hypothesis[]
  readonly standings: readonly Standing[]
  /** The widths of the columns, as a template of a grid. */
  readonly columns: string
  readonly width: string
  readonly current: number | undefined
  readonly onRemove: (hypothesis: Hypothesis) => void
  readonly onReword: (hypothesis: Hypothesis) => void
}

/** The head of the matrix: each hypothesis with how it stands. */
export function AchHead({
  hypotheses,
  standings,
  columns,
  width,
  current,
  onRemove,
  onReword,
}: AchHeadProps) {
  const place = placesOf(0, current)
  return (
    <div role="rowgroup" className="hypothesis-heads" style={{ width }}>
      <div
        role="row"
        aria-rowindex={1}
        className="hypothesis-line"
        style={{ gridTemplateColumns: columns, height: achSizes.head }}
      >
        {[hypothesisWords.claim, hypothesisWords.credibilityHead, hypothesisWords.relevanceHead].map(
          (words, column) => (
            <div key={words} role="columnheader" className="hypothesis-head" {...place(column)}>
              {words}
            </div>
          ),
        )}
        {hypotheses.map((one, at) => (
          <div
            key={one.id}
            role="columnheader"
            className="hypothesis-head"
            title={one.statement}
            {...place(at + sideColumns.length)}
          >
            <HeadWords
              hypothesis={one}
              standing={standings.find(({ hypothesisId }) => hypothesisId === one.id)}
              onRemove={onRemove}
              onReword={onReword}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

type HeadWordsProps = Pick<AchHeadProps, 'onRemove' | 'onReword'> & {
  readonly hypothesis: Hypothesis
  readonly standing: Standing | undefined
}

function HeadWords({ hypothesis, standing, onRemove, onReword }: HeadWordsProps) {
  const label = hypothesisLabel(hypothesis)
  return (
    <>
      <span className="hypothesis-head-row">
        <CodeChip>{label}</CodeChip>
        <span>
          <IconButton
            excludeFromTabOrder
            label={hypothesisWords.reword(label)}
            onPress={() => {
              onReword(hypothesis)
            }}
          >
            <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
          <IconButton
            excludeFromTabOrder
            label={hypothesisWords.remove(label)}
            onPress={() => {
              onRemove(hypothesis)
            }}
          >
            <X size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        </span>
      </span>
      <span className="hypothesis-head-words" dir="auto">
        {hypothesis.statement}
      </span>
      {standing === undefined ? null : (
        <span className="hypothesis-score" title={hypothesisWords.scoreHelp}>
          {hypothesisWords.score} {sayScore(standing.score)}
        </span>
      )}
      {standing?.explainsEverything === true ? <Chip tone="caution">{hypothesisWords.fitsAll}</Chip> : null}
    </>
  )
}

type AchLineProps = {
  readonly row: AchRow
  /** Counts from 1; the head is row 0. */
  readonly at: number
  readonly hypotheses: readonly Hypothesis[]
  readonly columns: string
  readonly isDull: boolean
  readonly current: number | undefined
  readonly onLeave: (claim: AchRow['claim']) => void
  readonly onOpenClaim: (claimId: AchRow['claim']['id']) => void
}

/** One claim, what it weighs, and how it was rated against each hypothesis. */
export const AchLine = memo(function AchLine(props: AchLineProps) {
  const { row, at, hypotheses, columns, isDull, current } = props
  const { weight, ratings } = row
  const label = claimLabel(row.claim)
  const place = placesOf(at, current)
  return (
    <div
      role="row"
      aria-rowindex={at + 1}
      className="hypothesis-line hypothesis-row-line"
      data-dull={isDull}
      style={{ gridTemplateColumns: columns, top: (at - 1) * achSizes.row, height: achSizes.row }}
    >
      <ClaimCell {...props} place={place(0)} />
      {(['credibility', 'relevance'] as const).map((side, column) => (
        <div
          key={side}
          role="gridcell"
          className="hypothesis-weight"
          aria-label={`${hypothesisWords[side](label)}: ${gradeWords[weight[side]]}`}
          {...place(column + 1)}
        >
          {gradeWords[weight[side]]}
        </div>
      ))}
      {hypotheses.map((hypothesis, column) => {
        const rating = ratings.get(hypothesis.id)
        return (
          <div
            key={hypothesis.id}
            role="gridcell"
            className="hypothesis-cell"
            data-rating={rating}
            aria-label={hypothesisWords.rated(
              label,
              hypothesisLabel(hypothesis),
              rating === undefined ? hypothesisWords.notRated : consistencyWords[rating],
            )}
            {...place(column + sideColumns.length)}
          >
            {rating ?? '–'}
          </div>
        )
      })}
    </div>
  )
})

function ClaimCell({
  row,
  isDull,
  onLeave,
  onOpenClaim,
  place,
}: AchLineProps & { readonly place: PlaceAttributes }) {
  const { claim, support } = row
  const label = claimLabel(claim)
  const name = thingName({ kind: 'claim', id: claim.id })
  const twin = useTwin(name)
  return (
    <div
      role="rowheader"
      className="hypothesis-claim"
      title={claim.statement}
      data-points={name}
      {...twin}
      {...place}
    >
      <span className="hypothesis-claim-words" dir="auto">
        <CodeChip>{label}</CodeChip> {/* Enter in the cell does the same. */}
        <button
          type="button"
          tabIndex={-1}
          className="hypothesis-claim-open"
          onClick={() => {
            onOpenClaim(claim.id)
          }}
        >
          {claim.statement}
        </button>
      </span>
      <span
        className="hypothesis-support"
        title={isDull ? hypothesisWords.undiagnosticHelp : hypothesisWords.gradesHelp}
      >
        {isDull ? `${hypothesisWords.undiagnostic} · ` : ''}
        {gradesOf(row)} ·{' '}
        <CorroborationCounts claimId={claim.id} stances={['supports']} corroboration={support} isInRow />
      </span>
      <IconButton
        excludeFromTabOrder
        label={hypothesisWords.leave(label)}
        onPress={() => {
          onLeave(claim)
        }}
      >
        <X size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

type PlaceAttributes = Readonly<Record<'aria-colindex' | 'data-row' | 'data-column' | 'tabIndex', number>>

function placesOf(row: number, current: number | undefined): (column: number) => PlaceAttributes {
  return (column) => ({
    'aria-colindex': column + 1,
    'data-row': row,
    'data-column': column,
    tabIndex: current === column ? 0 : -1,
  })
}

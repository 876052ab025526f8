import { Pencil, X } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { AchReading, Standing } from '#domain/hypothesis/ach'
import {
  consistencies,
  grades,
  hypothesisLabel,
  type Consistency,
  type Hypothesis,
  type HypothesisId,
  type Weight,
  type WeightGrade,
} from '#domain/hypothesis/hypothesis'
import { RewordDialog } from '#renderer/features/hypothesis/reword-dialog.tsx'
import { consistencyWords, gradeWords, hypothesisWords } from '#renderer/features/hypothesis/wording'
import { IconButton } from '#renderer/ui/button.tsx'
import { Chip, CodeChip } from '#renderer/ui/chip.tsx'
import { Segments, Select } from '#renderer/ui/fields.tsx'

/** What can be done in the matrix of hypotheses. */
export type AchDeeds = {
  readonly onRate: (
    claimId: ClaimId,
    hypothesisId: HypothesisId,
    consistency: Consistency | 'not-rated',
  ) => void
  readonly onWeigh: (
    claimId: ClaimId,
    change: { readonly credibility?: WeightGrade; readonly relevance?: WeightGrade },
  ) => void
  readonly onLeave: (claim: Claim) => void
  readonly onRemove: (hypothesis: Hypothesis) => void
  readonly onReword: (hypothesis: Hypothesis, statement: string) => void
  readonly onOpenClaim: (claimId: ClaimId) => void
}

/** A claim of the matrix with what is said of it. */
export type AchRow = {
  readonly claim: Claim
  readonly weight: Pick<Weight, 'credibility' | 'relevance'>
  readonly ratings: ReadonlyMap<HypothesisId, Consistency>
  /** "2 documents · 1 origin". */
  readonly support: string
}

type AchGridProps = AchDeeds & {
  /** Least inconsistent first. */
  readonly hypotheses: readonly Hypothesis[]
  readonly rows: readonly AchRow[]
  readonly reading: AchReading
}

type Place = { readonly row: number; readonly column: number }
type Chosen = { readonly claimId: ClaimId; readonly hypothesisId: HypothesisId }

const keysOf: ReadonlyMap<string, Consistency | 'not-rated'> = new Map([
  ...consistencies.map((consistency, at) => [String(at + 1), consistency] as const),
  ['0', 'not-rated'],
])

/** Claims against hypotheses (APG grid): each cell a rating, set by keys or by the bar below for the cell that is chosen. */
export function AchGrid(props: AchGridProps) {
  const { hypotheses, rows, reading, onRate } = props
  const table = useRef<HTMLTableElement>(null)
  const [chosen, setChosen] = useState<Chosen>()
  const dull = new Set(reading.undiagnostic)
  const telling = rows.filter(({ claim }) => !dull.has(claim.id))
  const ordered = [...telling, ...rows.filter(({ claim }) => dull.has(claim.id))]
  // Rating moves rows and columns: what is chosen is a claim and a hypothesis, wherever they stand now.
  const place: Place = {
    row: Math.max(
      0,
      ordered.findIndex(({ claim }) => claim.id === chosen?.claimId),
    ),
    column: Math.max(
      0,
      hypotheses.findIndex(({ id }) => id === chosen?.hypothesisId),
    ),
  }
  const row = ordered[place.row]
  const hypothesis = hypotheses[place.column]
  const setPlace = (next: Place): void => {
    const [claimId, hypothesisId] = [ordered[next.row]?.claim.id, hypotheses[next.column]?.id]
    if (claimId !== undefined && hypothesisId !== undefined) setChosen({ claimId, hypothesisId })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return
    if (!(event.target instanceof Element) || !event.target.hasAttribute('data-cell')) return
    const rating = keysOf.get(event.key)
    if (rating !== undefined && row !== undefined && hypothesis !== undefined) {
      event.preventDefault()
      onRate(row.claim.id, hypothesis.id, rating)
      return
    }
    const to = nextPlace(event, place, { row: ordered.length - 1, column: hypotheses.length - 1 })
    if (to === undefined) return
    event.preventDefault()
    setPlace(to)
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  if (rows.length === 0 || hypotheses.length === 0)
    return <p className="hypothesis-none">{hypothesisWords.noRows}</p>
  return (
    <>
      <div className="hypothesis-frame" role="region" aria-label={hypothesisWords.grid} tabIndex={-1}>
        <table
          ref={table}
          role="grid"
          aria-label={hypothesisWords.grid}
          className="hypothesis-grid"
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{hypothesisWords.claim}</th>
              <th scope="col">{hypothesisWords.credibilityHead}</th>
              <th scope="col">{hypothesisWords.relevanceHead}</th>
              {hypotheses.map((one) => (
                <Head
                  key={one.id}
                  hypothesis={one}
                  standing={reading.standings.find(({ hypothesisId }) => hypothesisId === one.id)}
                  onRemove={props.onRemove}
                  onReword={props.onReword}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((one, at) => (
              <Row
                key={one.claim.id}
                {...props}
                row={one}
                at={at}
                place={place}
                isDull={dull.has(one.claim.id)}
                onPlace={setPlace}
              />
            ))}
          </tbody>
        </table>
      </div>
      {row === undefined || hypothesis === undefined ? null : (
        <div className="hypothesis-rating">
          <Segments
            label={hypothesisWords.rating(claimLabel(row.claim), hypothesisLabel(hypothesis))}
            value={row.ratings.get(hypothesis.id) ?? 'not-rated'}
            choices={ratingChoices}
            onChange={(rating) => {
              onRate(row.claim.id, hypothesis.id, rating)
            }}
          />
          <p>{hypothesisWords.gridHelp}</p>
        </div>
      )}
    </>
  )
}

type RatingChoice = {
  readonly value: Consistency | 'not-rated'
  readonly label: string
  readonly meaning: string
}

const ratingChoices: readonly RatingChoice[] = [
  ...consistencies.map((consistency) => ({
    value: consistency,
    label: consistency,
    meaning: consistencyWords[consistency],
  })),
  { value: 'not-rated', label: '–', meaning: hypothesisWords.notRated },
]

type HeadProps = Pick<AchDeeds, 'onRemove' | 'onReword'> & {
  readonly hypothesis: Hypothesis
  readonly standing: Standing | undefined
}

function Head({ hypothesis, standing, onRemove, onReword }: HeadProps) {
  const [isRewording, setIsRewording] = useState(false)
  const label = hypothesisLabel(hypothesis)
  return (
    <th scope="col" className="hypothesis-head">
      <span className="hypothesis-head-row">
        <CodeChip>{label}</CodeChip>
        <span>
          <IconButton
            label={hypothesisWords.reword(label)}
            onPress={() => {
              setIsRewording(true)
            }}
          >
            <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={hypothesisWords.remove(label)}
            onPress={() => {
              onRemove(hypothesis)
            }}
          >
            <X size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        </span>
        {isRewording ? (
          <RewordDialog
            hypothesis={hypothesis}
            onReword={onReword}
            onClose={() => {
              setIsRewording(false)
            }}
          />
        ) : null}
      </span>
      <span className="hypothesis-head-words" dir="auto">
        {hypothesis.statement}
      </span>
      {standing === undefined ? null : (
        <span className="hypothesis-score" title={hypothesisWords.scoreHelp}>
          {hypothesisWords.score} {sayScore(standing.score)}
        </span>
      )}
      {standing?.explainsEverything === true ? (
        <Chip tone="caution">{hypothesisWords.explainsEverything}</Chip>
      ) : null}
    </th>
  )
}

type RowProps = AchGridProps & {
  readonly row: AchRow
  readonly at: number
  readonly place: Place
  readonly isDull: boolean
  readonly onPlace: (place: Place) => void
}

function Row({ row, at, place, isDull, hypotheses, onPlace, onWeigh, onLeave, onOpenClaim }: RowProps) {
  const { claim, weight, ratings, support } = row
  const label = claimLabel(claim)
  return (
    <tr data-dull={isDull}>
      <th scope="row">
        <span className="hypothesis-head-row">
          <button
            type="button"
            className="hypothesis-claim"
            onClick={() => {
              onOpenClaim(claim.id)
            }}
          >
            <CodeChip>{label}</CodeChip> <span dir="auto">{claim.statement}</span>
          </button>
          <IconButton
            label={hypothesisWords.leave(label)}
            onPress={() => {
              onLeave(claim)
            }}
          >
            <X size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        </span>
        <span className="hypothesis-support">
          {support}
          {isDull ? ` · ${hypothesisWords.undiagnostic}` : ''}
        </span>
      </th>
      <td>
        <Select
          label={hypothesisWords.credibility(label)}
          isLabelHidden
          value={weight.credibility}
          choices={gradeChoices}
          onChange={(credibility) => {
            onWeigh(claim.id, { credibility })
          }}
        />
      </td>
      <td>
        <Select
          label={hypothesisWords.relevance(label)}
          isLabelHidden
          value={weight.relevance}
          choices={gradeChoices}
          onChange={(relevance) => {
            onWeigh(claim.id, { relevance })
          }}
        />
      </td>
      {hypotheses.map((hypothesis, column) => {
        const rating = ratings.get(hypothesis.id)
        const isHere = place.row === at && place.column === column
        return (
          <td key={hypothesis.id} role="gridcell" aria-selected={isHere}>
            <button
              type="button"
              className="hypothesis-cell"
              data-cell={`${at} ${column}`}
              data-rating={rating}
              tabIndex={isHere ? 0 : -1}
              aria-label={`${hypothesisWords.rating(label, hypothesisLabel(hypothesis))}: ${rating === undefined ? hypothesisWords.notRated : consistencyWords[rating]}`}
              onFocus={() => {
                onPlace({ row: at, column })
              }}
            >
              {rating ?? '–'}
            </button>
          </td>
        )
      })}
    </tr>
  )
}

const gradeChoices = grades.map((grade) => ({ value: grade, label: gradeWords[grade] }))

/** A score with two decimals, and a true minus. */
export function sayScore(score: number): string {
  return score === 0 ? '0' : score.toFixed(2).replace('-', '−')
}

function nextPlace({ key, ctrlKey }: KeyboardEvent, { row, column }: Place, last: Place): Place | undefined {
  const ways: Readonly<Record<string, Place>> = {
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    PageDown: { row: Math.min(last.row, row + 10), column },
    PageUp: { row: Math.max(0, row - 10), column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  }
  const to = ways[key]
  const isInside =
    to !== undefined && to.row >= 0 && to.row <= last.row && to.column >= 0 && to.column <= last.column
  return isInside ? to : undefined
}

import { claimLabel } from '#domain/claim/claim'
import { consistencies, grades, hypothesisLabel, type Consistency } from '#domain/hypothesis/hypothesis'
import type { AchAct } from '#renderer/features/hypothesis/ach-keys'
import type { AchSpot } from '#renderer/features/hypothesis/ach-place'
import { consistencyWords, gradeWords, hypothesisWords } from '#renderer/features/hypothesis/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Segments, type Choice } from '#renderer/ui/fields.tsx'

type AchBarProps = { readonly spot: AchSpot; readonly onAct: (act: AchAct) => void }

/** What can be done in the cell that is chosen, for whoever does not type it there. */
export function AchBar({ spot, onAct }: AchBarProps) {
  return (
    <div className="hypothesis-rating">
      <SpotActs spot={spot} onAct={onAct} />
      <p>{hypothesisWords.gridHelp}</p>
    </div>
  )
}

function SpotActs({ spot, onAct }: AchBarProps) {
  const act = (kind: 'open' | 'leave' | 'reword' | 'remove') => (): void => {
    onAct({ kind })
  }
  switch (spot.kind) {
    case 'rating': {
      const { row, hypothesis } = spot
      return (
        <Segments
          label={hypothesisWords.rating(claimLabel(row.claim), hypothesisLabel(hypothesis))}
          value={row.ratings.get(hypothesis.id) ?? 'not-rated'}
          choices={ratingChoices}
          onChange={(consistency) => {
            onAct({ kind: 'rate', consistency })
          }}
        />
      )
    }
    case 'credibility':
    case 'relevance':
      return (
        <Segments
          label={hypothesisWords[spot.kind](claimLabel(spot.row.claim))}
          value={spot.row.weight[spot.kind]}
          choices={gradeChoices}
          onChange={(grade) => {
            onAct({ kind: 'weigh', grade })
          }}
        />
      )
    case 'claim': {
      const label = claimLabel(spot.row.claim)
      return (
        <span className="hypothesis-acts">
          <Button onPress={act('open')}>{hypothesisWords.open(label)}</Button>
          <Button onPress={act('leave')}>{hypothesisWords.leave(label)}</Button>
        </span>
      )
    }
    case 'hypothesis': {
      const label = hypothesisLabel(spot.hypothesis)
      return (
        <span className="hypothesis-acts">
          <Button onPress={act('reword')}>{hypothesisWords.reword(label)}</Button>
          <Button onPress={act('remove')}>{hypothesisWords.remove(label)}</Button>
        </span>
      )
    }
    default:
      return null
  }
}

const ratingChoices: readonly Choice<Consistency | 'not-rated'>[] = [
  ...consistencies.map((consistency) => ({
    value: consistency,
    label: consistency,
    meaning: consistencyWords[consistency],
  })),
  { value: 'not-rated', label: '–', meaning: hypothesisWords.notRated },
]

const gradeChoices = grades.map((grade) => ({ value: grade, label: gradeWords[grade] }))

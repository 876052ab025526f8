import { X } from 'lucide-react'
import { useState } from 'react'
import {
  hypothesisLabel,
  type Hypothesis,
  type HypothesisId,
  type Indicator,
  type KeyAssumption,
} from '#domain/hypothesis/hypothesis'
import { hypothesisWords, standingWords } from '#renderer/features/hypothesis/wording'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox, Select, TextField } from '#renderer/ui/fields.tsx'

/** What can be done to key assumptions and indicators. */
export type NoteDeeds = {
  /** Resolves to whether it was done. */
  readonly onAssume: (words: string, ifWrong: string) => Promise<boolean>
  readonly onStanding: (assumption: KeyAssumption, standing: KeyAssumption['standing'] | 'gone') => void
  /** Resolves to whether it was done. */
  readonly onIndicate: (words: string, hypothesisId: HypothesisId | undefined) => Promise<boolean>
  readonly onSight: (indicator: Indicator, sight: 'seen' | 'not-seen' | 'gone') => void
}

/** The key assumptions and indicators of one question. */
export type NotesShown = {
  readonly assumptions: readonly KeyAssumption[]
  readonly indicators: readonly Indicator[]
}

type NotesProps = NoteDeeds & NotesShown & { readonly hypotheses: readonly Hypothesis[] }

/** What the argument rests on, and what would change it (ICD 203 D.6.e (2) and (3)). */
export function Notes(props: NotesProps) {
  return (
    <div className="hypothesis-notes">
      <Assumptions {...props} />
      <Indicators {...props} />
    </div>
  )
}

const standingChoices = (['supported', 'with-caveats', 'unsupported'] as const).map((standing) => ({
  value: standing,
  label: standingWords[standing],
}))

function Assumptions({ assumptions, onAssume, onStanding }: NotesProps) {
  const [words, setWords] = useState('')
  const [ifWrong, setIfWrong] = useState('')
  return (
    <section aria-label={hypothesisWords.assumptions}>
      <h3>{hypothesisWords.assumptions}</h3>
      {assumptions.length === 0 ? <p className="hypothesis-none">{hypothesisWords.noAssumptions}</p> : null}
      <ul>
        {assumptions.map((assumption) => (
          <li key={assumption.id} className="hypothesis-note">
            <span dir="auto">{assumption.words}</span>
            {assumption.ifWrong === '' ? null : (
              <span className="hypothesis-support" dir="auto">
                {hypothesisWords.ifWrong}: {assumption.ifWrong}
              </span>
            )}
            <Select
              label={hypothesisWords.standing(assumption.words)}
              isLabelHidden
              value={assumption.standing}
              choices={standingChoices}
              onChange={(standing) => {
                onStanding(assumption, standing)
              }}
            />
            <IconButton
              label={hypothesisWords.drop(assumption.words)}
              onPress={() => {
                onStanding(assumption, 'gone')
              }}
            >
              <X size={14} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        className="hypothesis-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return
          void onAssume(words, ifWrong).then((isDone) => {
            if (!isDone) return
            // Who has typed on meanwhile keeps that.
            setWords((now) => (now === words ? '' : now))
            setIfWrong((now) => (now === ifWrong ? '' : now))
          })
        }}
      >
        <TextField label={hypothesisWords.assumption} value={words} onChange={setWords} />
        <TextField label={hypothesisWords.ifWrong} value={ifWrong} onChange={setIfWrong} />
        <Button type="submit" isDisabled={words.trim() === ''}>
          {hypothesisWords.note}
        </Button>
      </form>
    </section>
  )
}

const nobody = 'none'

function Indicators({ indicators, hypotheses, onIndicate, onSight }: NotesProps) {
  const [words, setWords] = useState('')
  const [speaksFor, setSpeaksFor] = useState<string>(nobody)
  const labelOf = ({ hypothesisId }: Indicator): string => {
    const hypothesis = hypotheses.find(({ id }) => id === hypothesisId)
    return hypothesis === undefined ? '' : hypothesisLabel(hypothesis)
  }
  return (
    <section aria-label={hypothesisWords.indicators}>
      <h3>{hypothesisWords.indicators}</h3>
      {indicators.length === 0 ? <p className="hypothesis-none">{hypothesisWords.noIndicators}</p> : null}
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id} className="hypothesis-note">
            <Checkbox
              isSelected={indicator.isSeen}
              onChange={(isSeen) => {
                onSight(indicator, isSeen ? 'seen' : 'not-seen')
              }}
            >
              <bdi>{indicator.words}</bdi>
            </Checkbox>
            <span className="hypothesis-support">
              {[labelOf(indicator), indicator.isSeen ? hypothesisWords.seen : ''].filter(Boolean).join(' · ')}
            </span>
            <IconButton
              label={hypothesisWords.drop(indicator.words)}
              onPress={() => {
                onSight(indicator, 'gone')
              }}
            >
              <X size={14} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        className="hypothesis-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return
          void onIndicate(words, hypotheses.find(({ id }) => id === speaksFor)?.id).then((isDone) => {
            if (isDone) setWords((now) => (now === words ? '' : now))
          })
        }}
      >
        <TextField label={hypothesisWords.indicator} value={words} onChange={setWords} />
        <Select
          label={hypothesisWords.speaksFor}
          value={speaksFor}
          choices={[
            { value: nobody, label: hypothesisWords.noHypothesis },
            ...hypotheses.map((hypothesis) => ({
              value: String(hypothesis.id),
              label: `${hypothesisLabel(hypothesis)} ${hypothesis.statement}`,
            })),
          ]}
          onChange={setSpeaksFor}
        />
        <Button type="submit" isDisabled={words.trim() === ''}>
          {hypothesisWords.note}
        </Button>
      </form>
    </section>
  )
}

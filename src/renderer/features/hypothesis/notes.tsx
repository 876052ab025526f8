import { useState } from 'react'
import type { Hypothesis, HypothesisId, Indicator, KeyAssumption } from '#domain/hypothesis/hypothesis'
import {
  AssumptionRow,
  IndicatorRow,
  SpeaksFor,
  type NoteRowDeeds,
} from '#renderer/features/hypothesis/note-rows.tsx'
import { hypothesisWords } from '#renderer/features/hypothesis/wording'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

/** What can be done to key assumptions and indicators. */
export type NoteDeeds = NoteRowDeeds & {
  /** Resolves to whether it was done. */
  readonly onAssume: (words: string, ifWrong: string) => Promise<boolean>
  /** Resolves to whether it was done. */
  readonly onIndicate: (words: string, hypothesisId: HypothesisId | undefined) => Promise<boolean>
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

function Assumptions({ assumptions, onAssume, ...deeds }: NotesProps) {
  const [words, setWords] = useState('')
  const [ifWrong, setIfWrong] = useState('')
  return (
    <section aria-label={hypothesisWords.assumptions}>
      <h3>{hypothesisWords.assumptions}</h3>
      {assumptions.length === 0 ? <p className="hypothesis-none">{hypothesisWords.noAssumptions}</p> : null}
      <ul>
        {assumptions.map((assumption) => (
          <AssumptionRow
            key={assumption.id}
            assumption={assumption}
            onStanding={deeds.onStanding}
            onRewordAssumption={deeds.onRewordAssumption}
          />
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

function Indicators({ indicators, hypotheses, onIndicate, ...deeds }: NotesProps) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<HypothesisId>()
  const spokenFor = hypotheses.find(({ id }) => id === chosen)?.id
  return (
    <section aria-label={hypothesisWords.indicators}>
      <h3>{hypothesisWords.indicators}</h3>
      {indicators.length === 0 ? <p className="hypothesis-none">{hypothesisWords.noIndicators}</p> : null}
      <ul>
        {indicators.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            hypotheses={hypotheses}
            onSight={deeds.onSight}
            onRewordIndicator={deeds.onRewordIndicator}
          />
        ))}
      </ul>
      <form
        className="hypothesis-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return
          void onIndicate(words, spokenFor).then((isDone) => {
            if (isDone) setWords((now) => (now === words ? '' : now))
          })
        }}
      >
        <TextField label={hypothesisWords.indicator} value={words} onChange={setWords} />
        <SpeaksFor hypotheses={hypotheses} value={spokenFor} onChange={setChosen} />
        <Button type="submit" isDisabled={words.trim() === ''}>
          {hypothesisWords.note}
        </Button>
      </form>
    </section>
  )
}

import { Pencil, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
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

/** What can be done to a key assumption or an indicator that is there. */
export type NoteRowDeeds = {
  readonly onStanding: (assumption: KeyAssumption, standing: KeyAssumption['standing'] | 'gone') => void
  /** Resolves to whether it was done; what was typed stays until then. */
  readonly onRewordAssumption: (
    assumption: KeyAssumption,
    reworded: Pick<KeyAssumption, 'words' | 'ifWrong'>,
  ) => Promise<boolean>
  readonly onSight: (indicator: Indicator, sight: 'seen' | 'not-seen' | 'gone') => void
  /** Resolves to whether it was done; what was typed stays until then. */
  readonly onRewordIndicator: (
    indicator: Indicator,
    reworded: { readonly words: string; readonly hypothesisId: HypothesisId | undefined },
  ) => Promise<boolean>
}

const standingChoices = (['supported', 'with-caveats', 'unsupported'] as const).map((standing) => ({
  value: standing,
  label: standingWords[standing],
}))

type AssumptionRowProps = Pick<NoteRowDeeds, 'onStanding' | 'onRewordAssumption'> & {
  readonly assumption: KeyAssumption
}

/** A key assumption: what it says, what follows if it is wrong, and how well it stands. */
export function AssumptionRow({ assumption, onStanding, onRewordAssumption }: AssumptionRowProps) {
  const { words, ifWrong, standing } = assumption
  const editing = useEditing()
  if (editing.isOn)
    return (
      <li className="hypothesis-note">
        <AssumptionEdit
          assumption={assumption}
          onDone={editing.leave}
          onReword={(reworded) => onRewordAssumption(assumption, reworded)}
        />
      </li>
    )
  return (
    <li className="hypothesis-note">
      <span dir="auto">{words}</span>
      {ifWrong === '' ? null : (
        <span className="hypothesis-support" dir="auto">
          {hypothesisWords.ifWrong}: {ifWrong}
        </span>
      )}
      <Select
        label={hypothesisWords.standing(words)}
        isLabelHidden
        value={standing}
        choices={standingChoices}
        onChange={(chosen) => {
          onStanding(assumption, chosen)
        }}
      />
      <RowActs
        words={words}
        editing={editing}
        onDrop={() => {
          onStanding(assumption, 'gone')
        }}
      />
    </li>
  )
}

type AssumptionEditProps = {
  readonly assumption: KeyAssumption
  readonly onDone: () => void
  readonly onReword: (reworded: Pick<KeyAssumption, 'words' | 'ifWrong'>) => Promise<boolean>
}

function AssumptionEdit({ assumption, onDone, onReword }: AssumptionEditProps) {
  const [words, setWords] = useState(assumption.words)
  const [ifWrong, setIfWrong] = useState(assumption.ifWrong)
  return (
    <EditForm
      name={hypothesisWords.edit(assumption.words)}
      isEmpty={words.trim() === ''}
      onSave={() => onReword({ words, ifWrong })}
      onDone={onDone}
    >
      <TextField label={hypothesisWords.assumption} value={words} onChange={setWords} autoFocus />
      <TextField label={hypothesisWords.ifWrong} value={ifWrong} onChange={setIfWrong} />
    </EditForm>
  )
}

type IndicatorRowProps = Pick<NoteRowDeeds, 'onSight' | 'onRewordIndicator'> & {
  readonly indicator: Indicator
  readonly hypotheses: readonly Hypothesis[]
}

/** An indicator: what would be seen, whether it was, and which hypothesis it would speak for. */
export function IndicatorRow({ indicator, hypotheses, onSight, onRewordIndicator }: IndicatorRowProps) {
  const { words, isSeen, hypothesisId } = indicator
  const editing = useEditing()
  const hypothesis = hypotheses.find(({ id }) => id === hypothesisId)
  if (editing.isOn)
    return (
      <li className="hypothesis-note">
        <IndicatorEdit
          indicator={indicator}
          hypotheses={hypotheses}
          onDone={editing.leave}
          onReword={(reworded) => onRewordIndicator(indicator, reworded)}
        />
      </li>
    )
  return (
    <li className="hypothesis-note">
      <Checkbox
        isSelected={isSeen}
        onChange={(isSeenNow) => {
          onSight(indicator, isSeenNow ? 'seen' : 'not-seen')
        }}
      >
        <bdi>{words}</bdi>
      </Checkbox>
      <span className="hypothesis-support">
        {[hypothesis === undefined ? '' : hypothesisLabel(hypothesis), isSeen ? hypothesisWords.seen : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
      <RowActs
        words={words}
        editing={editing}
        onDrop={() => {
          onSight(indicator, 'gone')
        }}
      />
    </li>
  )
}

type IndicatorEditProps = Pick<IndicatorRowProps, 'indicator' | 'hypotheses'> & {
  readonly onDone: () => void
  readonly onReword: (reworded: Parameters<NoteRowDeeds['onRewordIndicator']>[1]) => Promise<boolean>
}

function IndicatorEdit({ indicator, hypotheses, onDone, onReword }: IndicatorEditProps) {
  const [words, setWords] = useState(indicator.words)
  const [chosen, setChosen] = useState(indicator.hypothesisId)
  // The hypothesis may be removed meanwhile.
  const spokenFor = hypotheses.find(({ id }) => id === chosen)?.id
  return (
    <EditForm
      name={hypothesisWords.edit(indicator.words)}
      isEmpty={words.trim() === ''}
      onSave={() => onReword({ words, hypothesisId: spokenFor })}
      onDone={onDone}
    >
      <TextField label={hypothesisWords.indicator} value={words} onChange={setWords} autoFocus />
      <SpeaksFor hypotheses={hypotheses} value={spokenFor} onChange={setChosen} />
    </EditForm>
  )
}

type SpeaksForProps = {
  readonly hypotheses: readonly Hypothesis[]
  readonly value: HypothesisId | undefined
  readonly onChange: (hypothesisId: HypothesisId | undefined) => void
}

const nobody = 'none'

/** The hypothesis an indicator would speak for, or none. */
export function SpeaksFor({ hypotheses, value, onChange }: SpeaksForProps) {
  return (
    <Select
      label={hypothesisWords.speaksFor}
      value={String(value ?? nobody)}
      choices={[
        { value: nobody, label: hypothesisWords.noHypothesis },
        ...hypotheses.map((hypothesis) => ({
          value: String(hypothesis.id),
          label: `${hypothesisLabel(hypothesis)} ${hypothesis.statement}`,
        })),
      ]}
      onChange={(chosen) => {
        onChange(hypotheses.find(({ id }) => id === chosen)?.id)
      }}
    />
  )
}

type EditFormProps = {
  readonly name: string
  readonly isEmpty: boolean
  readonly onSave: () => Promise<boolean>
  readonly onDone: () => void
  readonly children: ReactNode
}

/** Fields in the place of a row: Enter saves them, Esc leaves the row as it was. */
function EditForm({ name, isEmpty, onSave, onDone, children }: EditFormProps) {
  return (
    <div
      className="hypothesis-edit"
      role="presentation"
      onKeyDown={(event) => {
        // An open list takes its own Esc.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onDone()
      }}
    >
      <form
        className="hypothesis-row"
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault()
          if (isEmpty) return
          void onSave().then((isDone) => {
            if (isDone) onDone()
          })
        }}
      >
        {children}
        <Button type="submit" tone="primary" isDisabled={isEmpty}>
          {hypothesisWords.save}
        </Button>
        <Button onPress={onDone}>{hypothesisWords.cancel}</Button>
      </form>
    </div>
  )
}

type Editing = {
  readonly isOn: boolean
  /** The row has just been edited: its button takes the focus back. */
  readonly isBack: boolean
  readonly begin: () => void
  readonly leave: () => void
}

function useEditing(): Editing {
  const [stage, setStage] = useState<'shown' | 'edited' | 'back'>('shown')
  return {
    isOn: stage === 'edited',
    isBack: stage === 'back',
    begin: () => {
      setStage('edited')
    },
    leave: () => {
      setStage('back')
    },
  }
}

type RowActsProps = { readonly words: string; readonly editing: Editing; readonly onDrop: () => void }

function RowActs({ words, editing, onDrop }: RowActsProps) {
  return (
    <>
      <IconButton label={hypothesisWords.edit(words)} autoFocus={editing.isBack} onPress={editing.begin}>
        <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <IconButton label={hypothesisWords.drop(words)} onPress={onDrop}>
        <X size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </>
  )
}

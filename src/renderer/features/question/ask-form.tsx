import { useState } from 'react'
import { answerKinds, type AnswerKind } from '#domain/question/question'
import { answerWords, questionWords } from '#renderer/features/question/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'

/** A question as it is asked. */
export type AskedQuestion = {
  readonly words: string
  readonly answer: AnswerKind
  readonly unit: string
  readonly choices: readonly string[]
}

type AskFormProps = {
  readonly onAsk: (asked: AskedQuestion) => void
  /** Undefined where there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined
}

const answerChoices = answerKinds.map((kind) => ({ value: kind, label: answerWords[kind] }))

/** Asks a question: its words, and what an answer to it looks like. */
export function AskForm({ onAsk, onCancel }: AskFormProps) {
  const [words, setWords] = useState('')
  const [answer, setAnswer] = useState<AnswerKind>('number')
  const [unit, setUnit] = useState('')
  const [choices, setChoices] = useState('')
  const lines = choices.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const canAsk = words.trim() !== '' && (answer !== 'choice' || new Set(lines).size > 1)
  return (
    <form
      className="question-ask"
      aria-label={questionWords.newQuestion}
      onSubmit={(event) => {
        event.preventDefault()
        if (canAsk) onAsk({ words: words.trim(), answer, unit, choices: lines })
      }}
    >
      <TextField
        label={questionWords.words}
        description={questionWords.wordsHelp}
        value={words}
        onChange={setWords}
        autoFocus
      />
      <div className="question-row">
        <Select label={questionWords.answer} value={answer} choices={answerChoices} onChange={setAnswer} />
        {answer === 'number' ? (
          <TextField
            label={questionWords.unit}
            description={questionWords.unitHelp}
            value={unit}
            onChange={setUnit}
          />
        ) : null}
      </div>
      {answer === 'choice' ? (
        <TextField
          label={questionWords.choices}
          description={questionWords.choicesHelp}
          lines={3}
          value={choices}
          onChange={setChoices}
        />
      ) : null}
      <div className="question-acts">
        <Button tone="primary" type="submit" isDisabled={!canAsk}>
          {questionWords.ask}
        </Button>
        {onCancel === undefined ? null : <Button onPress={onCancel}>{questionWords.cancel}</Button>}
      </div>
    </form>
  )
}

import { plainly, type QuestionChange } from '#domain/question/amend-question'
import { answerKinds, type Question } from '#domain/question/question'
import { answerWords, questionWords } from '#renderer/features/question/wording'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'

type QuestionTermsProps = {
  readonly question: Question
  /** Whether anything answers it, so that its kind of answer stays. */
  readonly isAnswered: boolean
  readonly onAmend: (question: Question, change: QuestionChange) => void
}

const answerChoices = answerKinds
  .filter((kind) => kind !== 'choice')
  .map((kind) => ({ value: kind, label: answerWords[kind] }))

/** What a question asks and what an answer to it looks like, to be amended in place. */
export function QuestionTerms({ question, isAnswered, onAmend }: QuestionTermsProps) {
  const [words, setWords] = useDraft(question.words)
  const [unit, setUnit] = useDraft(question.unit ?? '')
  const [choices, setChoices] = useDraft((question.choices ?? []).join('\n'))
  return (
    <>
      <div className="question-words">
        <TextField
          label={questionWords.words}
          isLabelHidden
          value={words}
          onChange={setWords}
          onBlur={() => {
            if (words.trim() !== '' && words.trim() !== question.words) onAmend(question, { words })
          }}
        />
      </div>
      <div className="question-terms">
        {isAnswered || question.answer === 'choice' ? null : (
          <Select
            label={questionWords.answer}
            value={question.answer}
            choices={answerChoices}
            onChange={(answer) => {
              onAmend(question, { answer })
            }}
          />
        )}
        {question.answer === 'number' ? (
          <TextField
            label={questionWords.unit}
            value={unit}
            onChange={setUnit}
            onBlur={() => {
              if (unit.trim() !== (question.unit ?? '')) onAmend(question, { unit })
            }}
          />
        ) : null}
        {question.answer === 'choice' ? (
          <TextField
            label={questionWords.choices}
            description={questionWords.choicesHelp}
            lines={3}
            value={choices}
            onChange={setChoices}
            onBlur={() => {
              const next = plainly(choices.split('\n'))
              if (next.join('\n') !== (question.choices ?? []).join('\n'))
                onAmend(question, { choices: next })
            }}
          />
        ) : null}
      </div>
    </>
  )
}

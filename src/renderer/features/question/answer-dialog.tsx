import { useId, useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { questionLabel, type Question, type QuestionId, type ValuePlace } from '#domain/question/question'
import type { GivenValue } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import { answerDraft, type AnswerDraft, type Answering } from '#renderer/features/question/answer-drafts'
import { Written } from '#renderer/features/question/give-form.tsx'
import { answerDialogWords, questionWords } from '#renderer/features/question/wording'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/fields.tsx'
import './question.css'

/** What one claim is to answer. */
export type ClaimAnswer = {
  readonly claimId: ClaimId
  readonly given: GivenValue
  readonly written: string
  readonly readAt?: ValuePlace
}

type AnswerDialogProps = Answering & {
  /** Those that values answer. */
  readonly questions: readonly Question[]
  readonly question: Question | undefined
  readonly claims: readonly Claim[]
  /** Claims that were picked, also those that are too many. */
  readonly count: number
  readonly onQuestion: (questionId: QuestionId) => void
  readonly onClose: () => void
  /** Resolves to whether it was done; what was typed stays until then. */
  readonly onAnswer: (question: Question, answers: readonly ClaimAnswer[]) => Promise<boolean>
}

/** Claims that answer at once: nobody looks through more. */
export const mostAnswering = 100

/** Lets several claims answer one question: what was found in their passages stands there, to be looked at and amended. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { questions, question, claims, count, onQuestion, onClose, onAnswer } = props
  const formId = useId()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const rows =
    question === undefined
      ? []
      : claims.map((claim) => {
          const key = `${question.id} ${claim.id}`
          const draft = answerDraft(question, props, { claimId: claim.id, typed: typed.get(key) })
          return { claim, key, draft }
        })
  const answers = rows.flatMap(({ claim, draft }) => answerFrom(claim, draft))
  const isWrong = rows.some(
    ({ draft: { reading } }) => reading.kind === 'not-read' || reading.kind === 'refused',
  )
  return (
    <Dialog
      title={answerDialogWords.title(claims.length)}
      isOpen
      size="wide"
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{questionWords.cancel}</Button>
          <Button tone="primary" type="submit" form={formId} isDisabled={isWrong || answers.length === 0}>
            {answerDialogWords.answer(answers.length)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="question-answering"
        onSubmit={(event) => {
          event.preventDefault()
          if (question === undefined || isWrong || answers.length === 0) return
          void onAnswer(question, answers).then((isDone) => {
            if (isDone) onClose()
          })
        }}
      >
        {count > claims.length ? <p>{answerDialogWords.tooMany(claims.length, count)}</p> : null}
        {questions.length === 0 ? (
          <p>{answerDialogWords.noQuestion}</p>
        ) : (
          <Select
            label={questionWords.words}
            value={question?.id}
            placeholder={answerDialogWords.choose}
            choices={questions.map((one) => ({ value: one.id, label: `${questionLabel(one)} ${one.words}` }))}
            onChange={onQuestion}
          />
        )}
        {question === undefined ? null : (
          <ul className="question-answers" aria-label={answerDialogWords.answers}>
            {rows.map(({ claim, key, draft }) => (
              <AnswerRow
                key={key}
                question={question}
                claim={claim}
                draft={draft}
                before={props.answers.get(claim.id)}
                onType={(words) => {
                  setTyped((all) => new Map([...all, [key, words]]))
                }}
              />
            ))}
          </ul>
        )}
      </form>
    </Dialog>
  )
}

function answerFrom({ id }: Claim, { written, reading }: AnswerDraft): readonly ClaimAnswer[] {
  if (reading.kind !== 'read') return []
  const { given, readAt } = reading
  return [{ claimId: id, given, written, ...(readAt === undefined ? {} : { readAt }) }]
}

type AnswerRowProps = {
  readonly question: Question
  readonly claim: Claim
  readonly draft: AnswerDraft
  /** What it answers now. */
  readonly before: GivenValue | undefined
  readonly onType: (written: string) => void
}

function AnswerRow({ question, claim, draft, before, onType }: AnswerRowProps) {
  return (
    <li>
      <p>
        <CodeChip>{claimLabel(claim)}</CodeChip> <span dir="auto">{claim.statement}</span>
      </p>
      <Written
        question={question}
        written={draft.written}
        label={answerDialogWords.valueOf(claimLabel(claim))}
        onChange={onType}
      />
      <p className="question-read">{sayDraft(draft, before)}</p>
    </li>
  )
}

function sayDraft({ reading }: AnswerDraft, before: GivenValue | undefined): string {
  switch (reading.kind) {
    case 'none':
      return before === undefined ? answerDialogWords.leftOut : answerDialogWords.keeps(sayValue(before))
    case 'not-read':
      return questionWords.notRead
    case 'refused':
      return answerDialogWords.refused
    case 'read': {
      const read =
        reading.readAt === undefined
          ? questionWords.readAs(sayValue(reading.given))
          : answerDialogWords.found(sayValue(reading.given))
      return before === undefined ? read : `${read} ${questionWords.replaces(sayValue(before))}`
    }
  }
}

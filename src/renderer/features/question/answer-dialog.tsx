import { useId, useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { questionLabel, type Question, type QuestionId, type ValuePlace } from '#domain/question/question'
import type { GivenValue } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import { answerDraft, type AnswerDraft } from '#renderer/features/question/answer-drafts'
import type { AnswerOffer } from '#renderer/features/question/answer-offers'
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

type AnswerDialogProps = {
  /** What may be found in the passages of each claim. */
  readonly offers: ReadonlyMap<ClaimId, readonly AnswerOffer[]>
  /** What claims answer already. */
  readonly answers: ReadonlyMap<ClaimId, GivenValue>
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

const none: readonly AnswerOffer[] = []

/** Claims that answer at once: nobody looks through more. */
export const mostAnswering = 100

/** Lets several claims answer one question: what was found in their passages is suggested for each, and typed where nothing fits. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { questions, question, claims, count, offers, answers, onQuestion, onClose, onAnswer } = props
  const formId = useId()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const rows =
    question === undefined
      ? []
      : claims.map((claim) => {
          const key = `${question.id} ${claim.id}`
          const found = offers.get(claim.id) ?? none
          return { claim, key, found, draft: answerDraft(question, found, typed.get(key) ?? '') }
        })
  const type = (words: readonly (readonly [key: string, words: string])[]): void => {
    setTyped((all) => new Map([...all, ...words]))
  }
  const suggested = rows.flatMap(({ key, found: [first], claim, draft }) =>
    first === undefined || draft.written !== '' || answers.has(claim.id)
      ? []
      : [[key, first.written] as const],
  )
  const given = rows.flatMap(({ claim, draft }) => answerFrom(claim, draft))
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
          <Button tone="primary" type="submit" form={formId} isDisabled={isWrong || given.length === 0}>
            {answerDialogWords.answer(given.length)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="question-answering"
        onSubmit={(event) => {
          event.preventDefault()
          if (question === undefined || isWrong || given.length === 0) return
          void onAnswer(question, given).then((isDone) => {
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
        {suggested.length === 0 ? null : (
          <div>
            <Button
              onPress={() => {
                type(suggested)
              }}
            >
              {answerDialogWords.acceptAll(suggested.length)}
            </Button>
          </div>
        )}
        {question === undefined ? null : (
          <ul className="question-answers" aria-label={answerDialogWords.answers}>
            {rows.map(({ claim, key, found, draft }) => (
              <AnswerRow
                key={key}
                question={question}
                claim={claim}
                draft={draft}
                offers={found}
                before={answers.get(claim.id)}
                onType={(words) => {
                  type([[key, words]])
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
  readonly offers: readonly AnswerOffer[]
  /** What it answers now. */
  readonly before: GivenValue | undefined
  readonly onType: (written: string) => void
}

function AnswerRow({ question, claim, draft, offers, before, onType }: AnswerRowProps) {
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
      <Suggested offers={draft.written === '' ? offers : none} label={claimLabel(claim)} onTake={onType} />
      <p className="question-read">{sayDraft(draft, before)}</p>
    </li>
  )
}

type SuggestedProps = {
  readonly offers: readonly AnswerOffer[]
  readonly label: string
  readonly onTake: (written: string) => void
}

function Suggested({ offers, label, onTake }: SuggestedProps) {
  if (offers.length === 0) return null
  return (
    <ul className="question-suggested" aria-label={answerDialogWords.suggestedFor(label)}>
      {offers.map(({ given, written, isBeside }) => (
        <li key={sayValue(given)}>
          <Button
            onPress={() => {
              onTake(written)
            }}
          >
            {answerDialogWords.accept(sayValue(given))}
          </Button>{' '}
          <span dir="auto">
            {answerDialogWords.suggested},{' '}
            {(isBeside ? questionWords.readBeside : questionWords.readFrom)(written)}
          </span>
        </li>
      ))}
    </ul>
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
      const read = questionWords.readAs(sayValue(reading.given))
      return before === undefined ? read : `${read}. ${questionWords.replaces(sayValue(before))}`
    }
  }
}

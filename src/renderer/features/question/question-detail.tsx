import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { QuestionConflicts } from '#domain/question/conflicts'
import type { QuestionChange } from '#domain/question/amend-question'
import {
  questionLabel,
  type Question,
  type Value,
  type ValueId,
  type ValuePlace,
} from '#domain/question/question'
import { sayInterval, sayValue } from '#domain/question/value-words'
import type { AnswerOffer } from '#renderer/features/question/answer-offers'
import type { ConflictDeeds } from '#renderer/features/question/conflict-card.tsx'
import { ConflictList, mostShown } from '#renderer/features/question/conflict-list.tsx'
import { GiveForm, type GivenAnswer } from '#renderer/features/question/give-form.tsx'
import { QuestionTerms } from '#renderer/features/question/question-terms.tsx'
import { stancesOn, type Register } from '#renderer/features/question/register'
import { answerWords, questionWords } from '#renderer/features/question/wording'
import { CorroborationCounts } from '#renderer/reading/corroboration-counts.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'

/** What can be done to a question. */
export type QuestionDeeds = ConflictDeeds & {
  readonly onAmend: (question: Question, change: QuestionChange) => void
  readonly onRemove: (question: Question) => void
  readonly onGive: (question: Question, answer: GivenAnswer) => Promise<boolean>
  readonly onWithdraw: (valueId: ValueId) => void
  readonly onOpenClaim: (claimId: ClaimId) => void
  readonly onOpenHypotheses: (question: Question) => void
  /** Shows the words a value was read from. */
  readonly onShowPlace: (place: ValuePlace) => void
}

/** What may be found in the passages of a claim that is to answer. */
export type AnswerOffering = {
  readonly offersFor: (question: Question) => readonly AnswerOffer[]
  /** A claim was chosen to answer, or none. */
  readonly onAnswering: (claimId: ClaimId | undefined) => void
}

type QuestionDetailProps = QuestionDeeds &
  AnswerOffering & {
    readonly question: Question
    readonly claims: readonly Claim[]
    readonly register: Register
  }

/** One question: the values claims give for it, and those that cannot both hold. */
export function QuestionDetail(props: QuestionDetailProps) {
  const { question, claims, register, onAmend, onRemove, onGive, onOpenHypotheses } = props
  const values = register.valuesOf(question.id)
  const found = register.conflicts.get(question.id) ?? nothing
  return (
    <section className="question-detail" aria-label={`${questionLabel(question)} ${question.words}`}>
      <header className="question-detail-head">
        <h2>{questionLabel(question)}</h2>
        <span>
          {questionWords.answer} {answerWords[question.answer]}
          {question.unit === undefined ? '' : ` (${question.unit})`}
        </span>
        <Button
          tone="quiet"
          onPress={() => {
            onRemove(question)
          }}
        >
          <Trash2 size={14} strokeWidth={1.5} aria-hidden="true" />
          {questionWords.remove}
        </Button>
      </header>
      <QuestionTerms question={question} isAnswered={values.length > 0} onAmend={onAmend} />
      {question.answer === 'explanation' ? (
        <p className="question-none">
          {questionWords.hypothesesHelp}{' '}
          <Button
            onPress={() => {
              onOpenHypotheses(question)
            }}
          >
            {questionWords.openHypotheses}
          </Button>
        </p>
      ) : (
        <>
          <h3>{questionWords.values}</h3>
          <Values {...props} values={values} />
          <GiveForm
            key={question.id}
            question={question}
            claims={claims}
            answers={new Map(values.map(({ claimId, given }) => [claimId, given]))}
            offers={props.offersFor(question)}
            onChoose={props.onAnswering}
            onShowPlace={props.onShowPlace}
            onGive={(answer) => onGive(question, answer)}
          />
          <h3>{questionWords.conflicts}</h3>
          <Conflicts {...props} found={found} />
        </>
      )}
    </section>
  )
}

/** Values drawn at a time. */
const mostValues = 100

const nothing: QuestionConflicts = { conflicts: [], count: 0, open: 0, incomparable: [] }

function Values({
  register,
  values,
  onWithdraw,
  onOpenClaim,
  onShowPlace,
}: QuestionDetailProps & { readonly values: readonly Value[] }) {
  const [most, setMost] = useState(mostValues)
  if (values.length === 0) return <p className="question-none">{questionWords.noValues}</p>
  return (
    <>
      <ul className="question-values" aria-label={questionWords.values}>
        {values
          .slice(0, most)
          .flatMap(register.shownValue)
          .map(({ value, side }) => (
            <li key={value.id}>
              <strong dir="auto">{sayValue(value.given)}</strong>
              <Button
                tone="quiet"
                onPress={() => {
                  onOpenClaim(side.claim.id)
                }}
              >
                <CodeChip>{claimLabel(side.claim)}</CodeChip>
                <span dir="auto">{side.claim.statement}</span>
              </Button>
              <span>
                {value.asOf === undefined ? '' : `as of ${sayInterval(value.asOf)} · `}
                {value.scope === undefined ? '' : `${value.scope} · `}
                <CorroborationCounts
                  claimId={side.claim.id}
                  stances={stancesOn(side)}
                  corroboration={side.corroboration}
                />
              </span>
              <ReadFrom value={value} onShowPlace={onShowPlace} />
              <IconButton
                label={questionWords.withdraw(claimLabel(side.claim))}
                onPress={() => {
                  onWithdraw(value.id)
                }}
              >
                <X size={14} strokeWidth={1.5} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
      </ul>
      {values.length > most ? (
        <Button
          onPress={() => {
            setMost(most + mostValues)
          }}
        >
          {questionWords.moreValues(Math.min(mostValues, values.length - most))}
        </Button>
      ) : null}
    </>
  )
}

/** The way to the words a value was read from, where it was read. */
function ReadFrom({
  value: { readAt, written },
  onShowPlace,
}: Pick<QuestionDetailProps, 'onShowPlace'> & { readonly value: Value }) {
  if (readAt === undefined) return null
  return (
    <Button
      tone="quiet"
      onPress={() => {
        onShowPlace(readAt)
      }}
    >
      {questionWords.readFrom(written)}
    </Button>
  )
}

function Conflicts(props: QuestionDetailProps & { readonly found: QuestionConflicts }) {
  const { found, register, claims } = props
  const labelOf = (id: ClaimId): string => {
    const claim = claims.find((one) => one.id === id)
    return claim === undefined ? '' : claimLabel(claim)
  }
  return (
    <>
      {found.incomparable.map(({ id, claimId }) => (
        <p key={id} className="question-caution">
          {questionWords.incomparable(labelOf(claimId))}
        </p>
      ))}
      {found.count === 0 ? <p className="question-none">{questionWords.noConflicts}</p> : null}
      <ConflictList
        {...props}
        label={questionWords.conflicts}
        conflicts={found.conflicts.slice(0, mostShown).flatMap(register.shown)}
        count={found.count}
      />
    </>
  )
}

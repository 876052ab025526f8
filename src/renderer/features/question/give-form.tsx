import { useMemo, useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { readInterval } from '#domain/document/read-interval'
import { checkedValue } from '#domain/question/check-value'
import type { GivenValue, Question, ValuePlace } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import type { AnswerOffer } from '#renderer/features/question/answer-offers'
import { readValue } from '#renderer/features/question/read-value'
import { without } from '#renderer/features/question/without'
import { questionWords } from '#renderer/features/question/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Chooser } from '#renderer/ui/chooser.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'

/** A value as it is given. */
export type GivenAnswer = {
  readonly claimId: ClaimId
  readonly given: GivenValue
  readonly written: string
  readonly asOf: Interval | undefined
  readonly scope: string
  readonly readAt?: ValuePlace
}

type GiveFormProps = {
  readonly question: Question
  readonly claims: readonly Claim[]
  /** What claims answer already. */
  readonly answers: ReadonlyMap<ClaimId, GivenValue>
  /** What may be found in the passages of the claim that is chosen. */
  readonly offers: readonly AnswerOffer[]
  readonly onChoose: (claimId: ClaimId | undefined) => void
  readonly onShowPlace: (place: ValuePlace) => void
  /** Resolves to whether it was done. */
  readonly onGive: (answer: GivenAnswer) => Promise<boolean>
}

/** Lets a claim answer a question. The value is typed in words and shown as it was read before it is taken. */
export function GiveForm(props: GiveFormProps) {
  const { question, claims, answers, onChoose, onGive } = props
  const [claimId, setClaimId] = useState<ClaimId>()
  const choose = (id: ClaimId | undefined): void => {
    setClaimId(id)
    onChoose(id)
  }
  const [written, setWritten] = useState('')
  const [asOf, setAsOf] = useState('')
  const [scope, setScope] = useState('')
  const given = readValue(written, question)
  const held = asOf.trim() === '' ? undefined : readInterval(asOf)
  const before = claimId === undefined ? undefined : answers.get(claimId)
  const choices = useMemo(
    () => claims.map((claim) => ({ value: claim.id, label: `${claimLabel(claim)} ${claim.statement}` })),
    [claims],
  )
  const isDateWrong = asOf.trim() !== '' && held === undefined
  const give = (answer: GivenAnswer): void => {
    void onGive(answer).then((isDone) => {
      if (!isDone) return
      choose(undefined)
      // What was not given stays: the words of another answer, and what was typed meanwhile.
      setWritten(without(answer.written))
      setAsOf(without(asOf))
      setScope(without(scope))
    })
  }
  if (claims.length === 0) return <p className="question-none">{questionWords.noClaims}</p>
  return (
    <form
      className="question-give"
      aria-label={questionWords.addValue}
      onSubmit={(event) => {
        event.preventDefault()
        if (claimId === undefined || given === undefined || isDateWrong) return
        give({ claimId, given, written, asOf: held, scope })
      }}
    >
      <Chooser
        label={questionWords.claim}
        value={claimId}
        placeholder={questionWords.chooseClaim}
        choices={choices}
        onChange={choose}
      />
      {claimId === undefined ? null : (
        <Offers
          {...props}
          isDisabled={isDateWrong}
          onTake={({ given: offered, written: read, readAt }) => {
            give({ claimId, given: offered, written: read, readAt, asOf: held, scope })
          }}
        />
      )}
      <div className="question-row">
        <Written question={question} written={written} onChange={setWritten} />
        <TextField
          label={questionWords.asOf}
          description={questionWords.asOfHelp}
          value={asOf}
          onChange={setAsOf}
          {...(isDateWrong ? { error: questionWords.notADate } : {})}
        />
        <TextField
          label={questionWords.scope}
          description={questionWords.scopeHelp}
          value={scope}
          onChange={setScope}
        />
      </div>
      <p className="question-read" role="status">
        {written.trim() === '' ? null : sayRead(given, question)}
      </p>
      {before === undefined ? null : (
        <p className="question-none" role="status">
          {questionWords.replaces(sayValue(before))}
        </p>
      )}
      <div className="question-acts">
        <Button type="submit" isDisabled={claimId === undefined || given === undefined || isDateWrong}>
          {questionWords.give}
        </Button>
      </div>
    </form>
  )
}

/** How what is typed was read, and why it cannot be given as that. */
function sayRead(given: GivenValue | undefined, question: Question): string {
  if (given === undefined) return questionWords.notRead
  const checked = checkedValue(given, question)
  const fault = checked.ok ? '' : questionWords.butNot(checked.reason, question.unit ?? '')
  return fault === ''
    ? questionWords.readAs(sayValue(given))
    : `${questionWords.readAs(sayValue(given))}. ${fault}`
}

type OffersProps = Pick<GiveFormProps, 'offers' | 'onShowPlace'> & {
  /** Whether none can be taken: the date is wrong, and says so. */
  readonly isDisabled: boolean
  readonly onTake: (offer: AnswerOffer) => void
}

/** What the passages of the chosen claim say, one press to take each. */
function Offers({ offers, isDisabled, onTake, onShowPlace }: OffersProps) {
  if (offers.length === 0) return null
  return (
    <ul className="question-offers" aria-label={questionWords.offers}>
      {offers.map((offer) => (
        <li key={sayValue(offer.given)}>
          <Button
            isDisabled={isDisabled}
            onPress={() => {
              onTake(offer)
            }}
          >
            {questionWords.answerWith(sayValue(offer.given))}
          </Button>
          <span dir="auto">
            {(offer.isBeside ? questionWords.readBeside : questionWords.readFrom)(offer.written)}
          </span>
          <Button
            tone="quiet"
            onPress={() => {
              onShowPlace(offer.readAt)
            }}
          >
            {questionWords.show}
          </Button>
        </li>
      ))}
    </ul>
  )
}

type WrittenProps = {
  readonly question: Question
  readonly written: string
  /** Missing where it stands alone. */
  readonly label?: string
  readonly onChange: (written: string) => void
}

/** A value in words, or one of the choices a question has. */
export function Written({ question, written, label, onChange }: WrittenProps) {
  const choices = question.answer === 'yes-no' ? ['yes', 'no'] : question.choices
  if (choices === undefined)
    return (
      <TextField
        label={label ?? questionWords.written}
        description={label === undefined ? questionWords.writtenHelp : undefined}
        value={written}
        onChange={onChange}
      />
    )
  return (
    <Select
      label={label ?? questionWords.written}
      value={written === '' ? undefined : written}
      choices={choices.map((choice) => ({ value: choice, label: choice }))}
      onChange={onChange}
    />
  )
}

import { useMemo, useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { readInterval } from '#domain/document/read-interval'
import type { GivenValue, Question } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import { readValue } from '#renderer/features/question/read-value'
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
}

type GiveFormProps = {
  readonly question: Question
  readonly claims: readonly Claim[]
  /** What claims answer already. */
  readonly answers: ReadonlyMap<ClaimId, GivenValue>
  /** Resolves to whether it was done. */
  readonly onGive: (answer: GivenAnswer) => Promise<boolean>
}

/** Lets a claim answer a question. The value is typed in words and shown as it was read before it is taken. */
export function GiveForm({ question, claims, answers, onGive }: GiveFormProps) {
  const [claimId, setClaimId] = useState<ClaimId>()
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
  if (claims.length === 0) return <p className="question-none">{questionWords.noClaims}</p>
  return (
    <form
      className="question-give"
      aria-label={questionWords.addValue}
      onSubmit={(event) => {
        event.preventDefault()
        if (claimId === undefined || given === undefined || isDateWrong) return
        void onGive({ claimId, given, written, asOf: held, scope }).then((isDone) => {
          if (!isDone) return
          setClaimId(undefined)
          for (const empty of [setWritten, setAsOf, setScope]) empty('')
        })
      }}
    >
      <Chooser
        label={questionWords.claim}
        value={claimId}
        placeholder={questionWords.chooseClaim}
        choices={choices}
        onChange={setClaimId}
      />
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
        {given !== undefined
          ? questionWords.readAs(sayValue(given))
          : written.trim() === ''
            ? null
            : questionWords.notRead}
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

type WrittenProps = {
  readonly question: Question
  readonly written: string
  readonly onChange: (written: string) => void
}

function Written({ question, written, onChange }: WrittenProps) {
  const choices = question.answer === 'yes-no' ? ['yes', 'no'] : question.choices
  if (choices === undefined)
    return (
      <TextField
        label={questionWords.written}
        description={questionWords.writtenHelp}
        value={written}
        onChange={onChange}
      />
    )
  return (
    <Select
      label={questionWords.written}
      value={written === '' ? undefined : written}
      choices={choices.map((choice) => ({ value: choice, label: choice }))}
      onChange={onChange}
    />
  )
}

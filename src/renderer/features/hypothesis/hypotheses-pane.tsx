import { useMemo, useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { isAgainst, normalised, type AchReading } from '#domain/hypothesis/ach'
import { hypothesisLabel, type Hypothesis, type HypothesisId } from '#domain/hypothesis/hypothesis'
import { questionLabel, type Question, type QuestionId } from '#domain/question/question'
import { AchGrid } from '#renderer/features/hypothesis/ach-grid.tsx'
import type { AchDeeds, AchRow } from '#renderer/features/hypothesis/ach-rows'
import { Notes, type NoteDeeds, type NotesShown } from '#renderer/features/hypothesis/notes.tsx'
import { hypothesisWords, mostNamed, sayLeast, sayScore } from '#renderer/features/hypothesis/wording'
import { Count } from '#renderer/reading/count.tsx'
import type { CountedThing } from '#renderer/reading/counted'
import { Button } from '#renderer/ui/button.tsx'
import { Chooser } from '#renderer/ui/chooser.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Checkbox, Select, TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'
import './hypothesis.css'

/** Everything that can be done in the room of one question. */
export type HypothesesDeeds = AchDeeds &
  NoteDeeds & {
    readonly onState: (statement: string) => Promise<boolean>
    readonly onAdd: (claimId: ClaimId) => void
    readonly onLikelihood: (hypothesis: Hypothesis, likelihood: number | 'not-said') => void
    readonly onExclusive: (isExclusive: boolean) => void
  }

type HypothesesPaneProps = {
  /** The questions that want an explanation. */
  readonly questions: readonly Question[]
  readonly selected: Question | undefined
  readonly onSelect: (questionId: QuestionId) => void
  readonly onAsk: (words: string) => Promise<boolean>
  readonly onExport: (kind: ExportKind) => void
  /** Undefined where no question is chosen. */
  readonly board: Board | undefined
}

/** The hypotheses of one question, and what was said of them. */
export type Board = {
  readonly deeds: HypothesesDeeds
  readonly hypotheses: readonly Hypothesis[]
  readonly rows: readonly AchRow[]
  /** Claims that are not in the matrix. */
  readonly otherClaims: readonly Claim[]
  readonly reading: AchReading
  readonly notes: NotesShown
}

/** Analysis of competing hypotheses (Heuer 1999): explanations against claims, and which is least inconsistent. */
export function HypothesesPane({
  questions,
  selected,
  onSelect,
  onAsk,
  onExport,
  board,
}: HypothesesPaneProps) {
  if (selected === undefined || board === undefined)
    return (
      <div className="hypothesis-pane">
        <EmptyState
          title={hypothesisWords.none}
          acts={<OneField label={hypothesisWords.askLabel} act={hypothesisWords.ask} onDone={onAsk} />}
        >
          {hypothesisWords.noneWords}
        </EmptyState>
      </div>
    )
  return (
    <section className="hypothesis-pane" aria-label={`${questionLabel(selected)} ${selected.words}`}>
      <header className="hypothesis-bar">
        <Select
          label={hypothesisWords.question}
          value={selected.id}
          choices={questions.map((question) => ({
            value: question.id,
            label: `${questionLabel(question)} ${question.words}`,
          }))}
          onChange={onSelect}
        />
        <OneField label={hypothesisWords.askLabel} act={hypothesisWords.ask} onDone={onAsk} />
        <ExportMenu kinds={['csv', 'xlsx']} onExport={onExport} />
      </header>
      <OneField
        label={hypothesisWords.state}
        description={hypothesisWords.stateHelp}
        act={hypothesisWords.stateAct}
        onDone={board.deeds.onState}
      />
      <Matrix {...board} />
      <Reading {...board} />
      <Likelihoods {...board} isExclusive={selected.isExclusive === true} />
      <Notes {...board.deeds} {...board.notes} hypotheses={board.hypotheses} />
    </section>
  )
}

function Matrix({ deeds, hypotheses, rows, reading, otherClaims }: Board) {
  const [claimId, setClaimId] = useState<ClaimId>()
  const choices = useMemo(
    () => otherClaims.map((claim) => ({ value: claim.id, label: `${claimLabel(claim)} ${claim.statement}` })),
    [otherClaims],
  )
  const ordered = reading.standings.flatMap(
    ({ hypothesisId }) => hypotheses.find(({ id }) => id === hypothesisId) ?? [],
  )
  return (
    <>
      <AchGrid {...deeds} hypotheses={ordered} rows={rows} reading={reading} />
      {otherClaims.length === 0 ? null : (
        <form
          className="hypothesis-row"
          onSubmit={(event) => {
            event.preventDefault()
            if (claimId === undefined) return
            deeds.onAdd(claimId)
            setClaimId(undefined)
          }}
        >
          <Chooser
            label={hypothesisWords.addClaim}
            placeholder={hypothesisWords.chooseClaim}
            value={claimId}
            choices={choices}
            onChange={setClaimId}
          />
          <Button type="submit" isDisabled={claimId === undefined}>
            {hypothesisWords.addClaim}
          </Button>
        </form>
      )}
    </>
  )
}

function Reading({ hypotheses, rows, reading }: Board) {
  const labelOf = (id: HypothesisId): string => {
    const hypothesis = hypotheses.find((one) => one.id === id)
    return hypothesis === undefined ? '' : hypothesisLabel(hypothesis)
  }
  const claimOf = (id: ClaimId): string => {
    const row = rows.find(({ claim }) => claim.id === id)
    return row === undefined ? '' : claimLabel(row.claim)
  }
  const [best] = reading.standings
  const least = reading.standings.filter(({ score }) => score === best?.score)
  const isRated = hypotheses.length > 1 && reading.standings.some(({ rated }) => rated > 0)
  return (
    <section aria-label={hypothesisWords.reading}>
      <h3>{hypothesisWords.reading}</h3>
      {isRated ? (
        <>
          <p className="hypothesis-least">
            {sayLeast(least.map(({ hypothesisId }) => labelOf(hypothesisId)))}
          </p>
          <ol className="hypothesis-standings">
            {reading.standings.map(({ hypothesisId, score, against, rated }) => (
              <li key={hypothesisId}>
                {hypothesisWords.placed(labelOf(hypothesisId), sayScore(score))}{' '}
                <Count
                  count={against}
                  words={hypothesisWords.against({ against, rated })}
                  list={{ kind: 'things', things: () => speakingAgainst(hypothesisId, rows) }}
                />
              </li>
            ))}
          </ol>
          <ul>
            {reading.standings
              .filter(({ explainsEverything }) => explainsEverything)
              .map(({ hypothesisId }) => (
                <li key={hypothesisId} className="hypothesis-caution">
                  {hypothesisWords.explainsEverything(labelOf(hypothesisId))}
                </li>
              ))}
            {reading.linchpins.slice(0, mostNamed).map(({ claimId, order }) => (
              <li key={claimId}>
                {hypothesisWords.linchpin(
                  claimOf(claimId),
                  order.map((level) => level.map(labelOf).join(' = ')).join(', '),
                )}
              </li>
            ))}
            {reading.linchpins.length > mostNamed ? (
              <li>{hypothesisWords.furtherLinchpins(reading.linchpins.length - mostNamed)}</li>
            ) : null}
          </ul>
          {reading.linchpins.length === 0 ? <p>{hypothesisWords.steady}</p> : null}
          {reading.incomplete.length === 0 ? null : (
            <p className="hypothesis-caution">
              {hypothesisWords.incomplete(reading.incomplete.map(claimOf))}
            </p>
          )}
        </>
      ) : (
        <p className="hypothesis-none">{hypothesisWords.nothingYet}</p>
      )}
    </section>
  )
}

/** The claims a hypothesis is inconsistent with. */
function speakingAgainst(id: HypothesisId, rows: Board['rows']): readonly CountedThing[] {
  return rows
    .filter(({ ratings }) => isAgainst(ratings.get(id)))
    .map(({ claim }) => ({ kind: 'claim', id: claim.id }))
}

function Likelihoods({ hypotheses, deeds, isExclusive }: Board & { readonly isExclusive: boolean }) {
  if (hypotheses.length === 0) return null
  const shares = isExclusive ? normalised(hypotheses) : undefined
  const sum = hypotheses.reduce((total, { likelihood }) => total + (likelihood ?? 0), 0)
  return (
    <section aria-label={hypothesisWords.likelihoods}>
      <h3>{hypothesisWords.likelihoods}</h3>
      <Checkbox isSelected={isExclusive} onChange={deeds.onExclusive}>
        {hypothesisWords.exclusive}
      </Checkbox>
      <ul className="hypothesis-likelihoods">
        {hypotheses.map((hypothesis) => (
          <li key={hypothesis.id}>
            <LikelihoodField hypothesis={hypothesis} onLikelihood={deeds.onLikelihood} />
            {shares === undefined ? null : (
              <span>{hypothesisWords.share((shares.get(hypothesis.id) ?? 0).toFixed(1))}</span>
            )}
          </li>
        ))}
      </ul>
      {isExclusive ? (
        <p className="hypothesis-none">
          {shares === undefined
            ? hypothesisWords.notNormalised
            : hypothesisWords.rawSum(`${String(Number(sum.toFixed(2)))} %`)}
        </p>
      ) : null}
    </section>
  )
}

type LikelihoodFieldProps = Pick<HypothesesDeeds, 'onLikelihood'> & { readonly hypothesis: Hypothesis }

function LikelihoodField({ hypothesis, onLikelihood }: LikelihoodFieldProps) {
  const [draft, setDraft] = useDraft(hypothesis.likelihood === undefined ? '' : String(hypothesis.likelihood))
  return (
    <TextField
      label={hypothesisWords.likelihood(hypothesisLabel(hypothesis))}
      value={draft}
      onChange={setDraft}
      onBlur={() => {
        const words = draft.replace('%', '').replace(',', '.').trim()
        if (words === '' && hypothesis.likelihood !== undefined) onLikelihood(hypothesis, 'not-said')
        else if (words !== '' && Number(words) !== hypothesis.likelihood)
          onLikelihood(hypothesis, Number(words))
      }}
    />
  )
}

type OneFieldProps = {
  readonly label: string
  readonly description?: string
  readonly act: string
  /** Resolves to whether it was done; what was typed stays until then. */
  readonly onDone: (words: string) => Promise<boolean>
}

function OneField({ label, description, act, onDone }: OneFieldProps) {
  const [words, setWords] = useState('')
  return (
    <form
      className="hypothesis-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() === '') return
        void onDone(words.trim()).then((isDone) => {
          // Who has typed on meanwhile keeps that.
          if (isDone) setWords((now) => (now === words ? '' : now))
        })
      }}
    >
      <TextField
        label={label}
        {...(description === undefined ? {} : { description })}
        value={words}
        onChange={setWords}
      />
      <Button type="submit" isDisabled={words.trim() === ''}>
        {act}
      </Button>
    </form>
  )
}

import { CornerUpRight } from 'lucide-react'
import { useState } from 'react'
import { claimLabel } from '#domain/claim/claim'
import { knowledgeWords } from '#domain/claim/corroboration-words'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { questionLabel } from '#domain/question/question'
import { verdicts, type Verdict } from '#domain/question/resolution'
import { sayDifference, sayInterval, sayValue } from '#domain/question/value-words'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf } from '#domain/source/source'
import {
  nameOf,
  stancesOn,
  type ConflictSide,
  type ShownConflict,
  type ShownDecision,
  type SpokenPassage,
} from '#renderer/features/question/register'
import { conflictWords, verdictWords } from '#renderer/features/question/wording'
import { CorroborationCounts } from '#renderer/reading/corroboration-counts.tsx'
import { Peek } from '#renderer/reading/peek.tsx'
import { useTwin } from '#renderer/reading/pointed'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { thingName } from '#renderer/reading/thing-name'
import { Button } from '#renderer/ui/button.tsx'
import { Chip, CodeChip } from '#renderer/ui/chip.tsx'
import { writtenDay } from '#renderer/ui/dates'
import { Select, TextField } from '#renderer/ui/fields.tsx'

/** What can be done about a conflict. */
export type ConflictDeeds = {
  readonly onShowPassage: (passage: SpokenPassage) => void
  readonly onResolve: (shown: ShownConflict, decision: ShownDecision) => void
  readonly onReopen: (shown: ShownConflict) => void
  readonly onInsert: (shown: ShownConflict) => void
}

type ConflictCardProps = ConflictDeeds & { readonly shown: ShownConflict }

/** Two sides that cannot both hold, word for word beside each other, and what was decided. */
export function ConflictCard(props: ConflictCardProps) {
  const { shown, onShowPassage } = props
  const [one, other] = nameOf(shown)
  const title = one === other ? one : conflictWords.versus(one, other)
  return (
    <li className="question-conflict">
      <article aria-label={title}>
        <header className="question-conflict-head">
          {shown.question === undefined ? null : (
            <span className="question-conflict-asked" dir="auto">
              {questionLabel(shown.question)} {shown.question.words}
            </span>
          )}
          <h4>{title}</h4>
          <strong>{againstWords(shown)}</strong>
          {shown.isIndependent ? null : <span>{conflictWords.oneOrigin}</span>}
          {shown.isOpen ? <Chip tone="caution">{conflictWords.open}</Chip> : null}
        </header>
        {shown.opposed === undefined ? null : (
          <p className="question-opposed">{conflictWords.opposed(...shown.opposed)}</p>
        )}
        {shown.disputed.length === 0 ? null : (
          <p className="question-joined">
            <span className="question-disputes" aria-hidden="true">
              ▼
            </span>{' '}
            {conflictWords.disputed(shown.disputed.map(claimLabel))}
          </p>
        )}
        <div className="question-sides">
          {shown.sides.map((side, at) => (
            <Side
              key={side.value?.id ?? at}
              side={side}
              glyph={shown.conflict === undefined ? (at === 0 ? '▲' : '▼') : undefined}
              onShowPassage={onShowPassage}
            />
          ))}
        </div>
        <Decision key={`${shown.key} ${decidedAs(shown)}`} {...props} />
      </article>
    </li>
  )
}

/** Another one after each decision and undo: the form then shows what is decided now. */
function decidedAs({ decision, isOpen }: ShownConflict): string {
  return JSON.stringify([isOpen, decision?.verdict, decision?.reason, decision?.standing])
}

/** What stands against each other, before anybody decides. */
function againstWords({ conflict }: ShownConflict): string {
  if (conflict === undefined) return conflictWords.bothSides
  const difference = sayDifference(conflict.difference)
  return difference === undefined ? conflictWords.excluded : conflictWords.apart(difference)
}

type SideProps = Pick<ConflictDeeds, 'onShowPassage'> & {
  readonly side: ConflictSide
  readonly glyph: '▲' | '▼' | undefined
}

function Side({ side, glyph, onShowPassage }: SideProps) {
  const { claim, value, passages, corroboration } = side
  const name = thingName({ kind: 'claim', id: claim.id })
  const twin = useTwin(name)
  return (
    <section
      className="question-side"
      aria-label={[glyph === undefined ? [] : conflictWords.sides[glyph], claimLabel(claim), claim.statement]
        .flat()
        .join(' ')}
    >
      <p className="question-side-value" data-points={name} {...twin}>
        {glyph === undefined ? null : (
          <span className={glyph === '▲' ? 'question-supports' : 'question-disputes'}>{glyph}</span>
        )}
        {value === undefined ? null : <strong dir="auto">{sayValue(value.given)}</strong>}
        <CodeChip>{claimLabel(claim)}</CodeChip>
        <span dir="auto">{claim.statement}</span>
      </p>
      <p className="question-side-about">
        {value?.asOf === undefined ? null : <span>{conflictWords.asOf(sayInterval(value.asOf))}</span>}
        {value?.scope === undefined ? null : <span dir="auto">{conflictWords.scope(value.scope)}</span>}
        <span>
          <CorroborationCounts
            claimId={side.claim.id}
            stances={stancesOn(side)}
            corroboration={corroboration}
          />
        </span>
      </p>
      {passages.length === 0 ? <p className="question-none">{conflictWords.noPassage}</p> : null}
      <ul aria-label={claimLabel(claim)}>
        {passages.map((passage) => (
          <Quoted
            key={passage.evidence.id}
            passage={passage}
            credibility={claim.credibility}
            onShow={() => {
              onShowPassage(passage)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

type QuotedProps = {
  readonly passage: SpokenPassage
  readonly credibility: number
  readonly onShow: () => void
}

function Quoted({ passage, credibility, onShow }: QuotedProps) {
  const { highlight, document, source, origin, evidence } = passage
  const reliability = source === undefined ? 'F' : reliabilityOf(source)
  const highlightId: HighlightId = highlight.id
  return (
    <li className="question-quoted" data-colour={highlight.colour}>
      <Peek highlightId={highlightId}>
        <blockquote lang={document.language} dir="auto">
          “{highlight.anchor.quote}”
        </blockquote>
      </Peek>
      <p>
        <CodeChip meaning={reliabilityMeanings[reliability].label}>{`${reliability}${credibility}`}</CodeChip>
        <SourceName id={source?.id}>{source?.name ?? conflictWords.noSource}</SourceName>
        <span>
          <SourceName id={origin?.id}>
            {origin === undefined ? conflictWords.unknownOrigin : conflictWords.origin(origin.name)}
          </SourceName>
          {evidence.knowledge === undefined ? '' : `, ${knowledgeWords[evidence.knowledge]}`}
        </span>
        <bdi>{document.title}</bdi>
        {document.published === undefined ? null : (
          <time dateTime={document.published}>{writtenDay(document.published)}</time>
        )}
        <Button tone="quiet" onPress={onShow}>
          <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
          {conflictWords.show}
        </Button>
      </p>
    </li>
  )
}

const verdictChoices = verdicts.map((verdict) => ({ value: verdict, ...verdictWords[verdict] }))

function Decision({ shown, onResolve, onReopen, onInsert }: ConflictCardProps) {
  const { decision } = shown
  const [verdict, setVerdict] = useState<Verdict | undefined>(decision?.verdict)
  const [reason, setReason] = useState(decision?.reason ?? '')
  const [standing, setStanding] = useState<Standing>(standings[decision?.standing ?? 2])
  const standingChoices = [
    { value: 'neither' as const, label: conflictWords.neither },
    ...shown.sides.map((side, at) => ({ value: standings[at === 0 ? 0 : 1], label: standsAs(side, at) })),
  ]
  const needsStanding = verdict === 'superseded' || verdict === 'error'
  return (
    <form
      className="question-decision"
      onSubmit={(event) => {
        event.preventDefault()
        if (verdict === undefined || reason.trim() === '') return
        const chosen = standing === 'neither' ? undefined : standing === 'one' ? 0 : 1
        onResolve(shown, { verdict, reason: reason.trim(), standing: needsStanding ? chosen : undefined })
      }}
    >
      {decision !== undefined && shown.isOpen ? (
        <p className="question-none">{conflictWords.openedAgain}</p>
      ) : null}
      <Select
        label={conflictWords.verdict}
        value={verdict}
        placeholder={conflictWords.chooseVerdict}
        choices={verdictChoices}
        onChange={setVerdict}
      />
      {needsStanding ? (
        <Select
          label={conflictWords.standing}
          value={standing}
          choices={standingChoices}
          onChange={setStanding}
        />
      ) : null}
      <TextField
        label={conflictWords.reason}
        description={conflictWords.reasonHelp}
        value={reason}
        onChange={setReason}
      />
      <div className="question-acts">
        <Button type="submit" isDisabled={verdict === undefined || reason.trim() === ''}>
          {decision === undefined ? conflictWords.decide : conflictWords.decideAnew}
        </Button>
        {decision === undefined ? null : (
          <>
            <Button
              tone="quiet"
              onPress={() => {
                onReopen(shown)
              }}
            >
              {conflictWords.reopen}
            </Button>
            <Button
              tone="quiet"
              onPress={() => {
                onInsert(shown)
              }}
            >
              {conflictWords.insert}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}

const standings = ['one', 'other', 'neither'] as const
type Standing = (typeof standings)[number]

function standsAs({ value, claim }: ConflictSide, at: number): string {
  const label = claimLabel(claim)
  if (value !== undefined) return `${label} ${sayValue(value.given)}`
  return at === 0 ? conflictWords.supportStands(label) : conflictWords.disputeStands(label)
}

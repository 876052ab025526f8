import { useMemo, useRef, useState } from 'react'
import {
  claimKinds,
  claimLabel,
  type Claim,
  type ClaimKind,
  type EvidenceId,
  type Judging,
  type Stance,
} from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Source } from '#domain/source/source'
import { ClaimActs, SupersededNote, type WholeClaimDeeds } from '#renderer/features/claim/claim-acts.tsx'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { Sides, StatusChip } from '#renderer/features/claim/claim-row.tsx'
import { CredibilityForm } from '#renderer/features/claim/credibility-form.tsx'
import { originChoices, type OnTrace } from '#renderer/features/claim/origin-fields.tsx'
import { ParticularsFold, type ParticularsChange } from '#renderer/features/claim/particulars-fold.tsx'
import type { ValueSuggestionDeeds } from '#renderer/features/claim/offered-value.tsx'
import type { ValueSuggestion } from '#renderer/features/claim/value-suggestion'
import type { OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import { PassageCard, type SuggestionDeeds } from '#renderer/features/claim/passage-card.tsx'
import { useSuggestionKeys } from '#renderer/features/claim/suggestion-keys'
import type { JudgeWish } from '#renderer/features/claim/use-weighing'
import { claimWords, kindWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Segments, TextField } from '#renderer/ui/fields.tsx'

/** What of a claim is to be other than it was. */
export type ClaimChange = {
  readonly statement?: string
  readonly kind?: ClaimKind
} & Partial<ParticularsChange>

/** What can be done to a claim from its page. */
export type ClaimDeeds = SuggestionDeeds &
  ValueSuggestionDeeds &
  WholeClaimDeeds & {
    readonly onTrace: OnTrace
    readonly onAmend: (claim: Claim, change: ClaimChange) => void
    readonly onJudge: (claim: Claim, judged: Pick<Judging, 'credibility' | 'reason'>) => Promise<boolean>
    readonly onStance: (evidenceId: EvidenceId, stance: Stance) => void
    readonly onWithdraw: (evidenceId: EvidenceId) => void
    readonly onShowPassage: (highlightId: HighlightId) => void
    /** A further passage is to be looked for. */
    readonly onChooseDocument: () => void
  }

type ClaimDetailProps = ClaimDeeds & {
  readonly weighed: WeighedClaim
  /** All claims of the case. */
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly suggestions: readonly OriginSuggestion[]
  readonly offers: readonly ValueSuggestion[]
  /** What was chosen by key to judge the claim as. */
  readonly judgeWish: JudgeWish | undefined
  /** A judging that was begun by key is done. */
  readonly onJudged: () => void
}

const kindChoices = claimKinds.map((kind) => ({ value: kind, ...kindWords[kind] }))

/** Everything about one claim: its words, its kind, its credibility, and the passages that speak to it. */
export function ClaimDetail(props: ClaimDetailProps) {
  const { weighed, sources, suggestions, offers, judgeWish } = props
  const { onAmend, onJudge, onStance, onWithdraw, onShowPassage, onChooseDocument } = props
  const { claim, passages, echoes } = weighed
  const place = useRef<HTMLElement>(null)
  const origins = useMemo(() => originChoices(sources), [sources])
  useSuggestionKeys(place)
  return (
    <section
      className="claim-detail"
      ref={place}
      tabIndex={-1}
      aria-label={`${claimLabel(claim)} ${claim.statement}`}
    >
      <header className="claim-detail-head">
        <h2>{claimLabel(claim)}</h2>
        <StatusChip status={weighed.status} />
        <ClaimActs {...props} />
      </header>
      <SupersededNote {...props} />
      <StatementField
        key={claim.id + claim.statement}
        claim={claim}
        onAmend={(statement) => {
          onAmend(claim, { statement })
        }}
      />
      <div className="claim-judging">
        <Segments
          label={claimWords.kind}
          value={claim.kind}
          choices={kindChoices}
          onChange={(kind) => {
            onAmend(claim, { kind })
          }}
        />
      </div>
      <CredibilityForm
        claim={claim}
        support={weighed.sides.supports}
        wish={judgeWish}
        onJudge={async (judged) => {
          const isDone = await onJudge(claim, judged)
          if (isDone && judgeWish !== undefined) props.onJudged()
          return isDone
        }}
      />
      <ParticularsFold
        claim={claim}
        onAmend={(change) => {
          onAmend(claim, change)
        }}
      />
      <h3 className="claim-evidence-title">
        {claimWords.evidence}
        <Sides weighed={weighed} />
      </h3>
      {passages.length === 0 ? <p className="claim-bare">{claimWords.noEvidence}</p> : null}
      <ul className="claim-evidence" aria-label={claimWords.evidence}>
        {passages.map((passage) => (
          <PassageCard
            key={passage.evidence.id}
            passage={passage}
            claim={claim}
            origins={origins}
            isEcho={echoes.has(passage.evidence.id)}
            suggestion={suggestions.find(({ evidenceId }) => evidenceId === passage.evidence.id)}
            offers={offers.filter(({ evidenceId }) => evidenceId === passage.evidence.id)}
            onTake={props.onTake}
            onLeave={props.onLeave}
            onShowPlace={props.onShowPlace}
            onTrace={props.onTrace}
            onAccept={props.onAccept}
            onDrop={props.onDrop}
            onShow={() => {
              onShowPassage(passage.highlight.id)
            }}
            onStance={(stance) => {
              onStance(passage.evidence.id, stance)
            }}
            onWithdraw={() => {
              onWithdraw(passage.evidence.id)
            }}
          />
        ))}
      </ul>
      <p className="claim-hint">
        {claimWords.addPassage}
        <Button tone="quiet" onPress={onChooseDocument}>
          {claimWords.chooseDocument}
        </Button>
      </p>
    </section>
  )
}

function StatementField({
  claim,
  onAmend,
}: {
  readonly claim: Claim
  readonly onAmend: (statement: string) => void
}) {
  const [statement, setStatement] = useState(claim.statement)
  return (
    <div className="claim-statement">
      <TextField
        label={claimWords.statement}
        isLabelHidden
        lines={2}
        value={statement}
        onChange={setStatement}
        onBlur={() => {
          const words = statement.trim()
          if (words === '') setStatement(claim.statement)
          else if (words !== claim.statement) onAmend(words)
        }}
      />
    </div>
  )
}

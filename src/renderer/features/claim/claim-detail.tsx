import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import {
  claimKinds,
  claimLabel,
  credibilities,
  type Claim,
  type ClaimKind,
  type Credibility,
  type EvidenceId,
  type Stance,
} from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { credibilityMeanings } from '#domain/source/grade'
import { PassageCard, type CitedPassage } from '#renderer/features/claim/passage-card.tsx'
import { claimWords, kindWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Segments, Select, TextField } from '#renderer/ui/fields.tsx'

/** What can be done to a claim from its page. */
export type ClaimDeeds = {
  readonly onAmend: (claim: Claim, change: { readonly statement?: string; readonly kind?: ClaimKind }) => void
  readonly onJudge: (claim: Claim, credibility: Credibility) => void
  readonly onStance: (evidenceId: EvidenceId, stance: Stance) => void
  readonly onWithdraw: (evidenceId: EvidenceId) => void
  readonly onRemove: (claim: Claim) => void
  readonly onShowPassage: (highlightId: HighlightId) => void
  /** A further passage is to be looked for. */
  readonly onChooseDocument: () => void
}

type ClaimDetailProps = ClaimDeeds & {
  readonly claim: Claim
  readonly passages: readonly CitedPassage[]
}

const kindChoices = claimKinds.map((kind) => ({ value: kind, ...kindWords[kind] }))
const credibilityChoices = credibilities.map((credibility) => ({
  value: String(credibility),
  label: `${credibility} – ${credibilityMeanings[credibility].label}`,
  meaning: credibilityMeanings[credibility].meaning,
}))

/** Everything about one claim: its words, its kind, its credibility, and the passages that speak to it. */
export function ClaimDetail(props: ClaimDetailProps) {
  const {
    claim,
    passages,
    onAmend,
    onJudge,
    onStance,
    onWithdraw,
    onRemove,
    onShowPassage,
    onChooseDocument,
  } = props
  const sourceCount = new Set(
    passages.flatMap((passage) => (passage.source === undefined ? [] : [passage.source.id])),
  )
  const documentCount = new Set(passages.map((passage) => passage.document.id))
  return (
    <section className="claim-detail" aria-label={`${claimLabel(claim)} ${claim.statement}`}>
      <header className="claim-detail-head">
        <h2>{claimLabel(claim)}</h2>
        <Button
          tone="quiet"
          onPress={() => {
            onRemove(claim)
          }}
        >
          <Trash2 size={14} strokeWidth={1.5} aria-hidden="true" />
          {claimWords.remove}
        </Button>
      </header>
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
        <Select
          label={claimWords.credibility}
          value={String(claim.credibility)}
          choices={credibilityChoices}
          onChange={(value) => {
            const credibility = credibilities.find((one) => String(one) === value)
            if (credibility !== undefined) onJudge(claim, credibility)
          }}
        />
      </div>
      <h3 className="claim-evidence-title">
        {claimWords.evidence}
        <span>
          {claimWords.documents(documentCount.size)} · {claimWords.sources(sourceCount.size)}
        </span>
      </h3>
      {passages.length === 0 ? <p className="claim-bare">{claimWords.noEvidence}</p> : null}
      <ul className="claim-evidence" aria-label={claimWords.evidence}>
        {passages.map((passage) => (
          <PassageCard
            key={passage.evidence.id}
            passage={passage}
            claim={claim}
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

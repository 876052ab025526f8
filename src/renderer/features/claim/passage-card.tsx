import { CornerUpRight, X } from 'lucide-react'
import { stances, type Claim, type Evidence, type Stance } from '#domain/claim/claim'
import type { SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf, type Source } from '#domain/source/source'
import { claimWords, stanceGlyphs, stanceWords } from '#renderer/features/claim/wording'
import { Peek } from '#renderer/reading/peek.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { writtenDay } from '#renderer/ui/dates'
import { Select } from '#renderer/ui/fields.tsx'

/** A passage that speaks to a claim, with its document and who stands behind that. */
export type CitedPassage = {
  readonly evidence: Evidence
  readonly highlight: TextHighlight
  readonly document: SourceDocument
  readonly source: Source | undefined
}

type PassageCardProps = {
  readonly passage: CitedPassage
  readonly claim: Claim
  readonly onShow: () => void
  readonly onStance: (stance: Stance) => void
  readonly onWithdraw: () => void
}

const stanceChoices = stances.map((stance) => ({
  value: stance,
  label: `${stanceGlyphs[stance]} ${stanceWords[stance]}`,
}))

/** One piece of evidence on its claim: the words, where they stand, and how they bear on it. */
export function PassageCard({ passage, claim, onShow, onStance, onWithdraw }: PassageCardProps) {
  const { evidence, highlight, document, source } = passage
  const reliability = source === undefined ? 'F' : reliabilityOf(source)
  return (
    <li className="claim-card" data-colour={highlight.colour}>
      <Peek highlightId={highlight.id}>
        <blockquote lang={document.language} dir="auto">
          “{highlight.anchor.quote}”
        </blockquote>
      </Peek>
      <p className="claim-card-source">
        <CodeChip
          meaning={reliabilityMeanings[reliability].label}
        >{`${reliability}${claim.credibility}`}</CodeChip>
        <bdi>{source?.name ?? claimWords.unattributed}</bdi>
        <span aria-hidden="true">·</span>
        <bdi>{document.title}</bdi>
        {document.published === undefined ? null : (
          <time dateTime={document.published}>{writtenDay(document.published)}</time>
        )}
      </p>
      <div className="claim-card-acts">
        <Select
          label={claimWords.stance}
          isLabelHidden
          value={evidence.stance}
          choices={stanceChoices}
          onChange={onStance}
        />
        <Button tone="quiet" onPress={onShow}>
          <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
          {claimWords.show}
        </Button>
        <IconButton label={claimWords.withdraw} onPress={onWithdraw}>
          <X size={14} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      </div>
    </li>
  )
}

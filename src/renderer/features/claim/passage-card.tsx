import { CornerUpRight, X } from 'lucide-react'
import { stances, type Claim, type Stance } from '#domain/claim/claim'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf } from '#domain/source/source'
import type { SpokenPassage } from '#renderer/features/claim/claim-board'
import { OriginFields, type OnTrace, type Origin } from '#renderer/features/claim/origin-fields.tsx'
import { OfferedValue, type ValueSuggestionDeeds } from '#renderer/features/claim/offered-value.tsx'
import type { OriginSuggestion } from '#renderer/features/claim/origin-suggestion'
import type { ValueSuggestion } from '#renderer/features/claim/value-suggestion'
import { Suggested } from '#renderer/features/claim/suggested.tsx'
import {
  claimWords,
  originWords,
  stanceGlyphs,
  stanceWords,
  suggestionWords,
} from '#renderer/features/claim/wording'
import { Peek } from '#renderer/reading/peek.tsx'
import { useIsPointed } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Chip, CodeChip } from '#renderer/ui/chip.tsx'
import { writtenDay } from '#renderer/ui/dates'
import { Select, type Choice } from '#renderer/ui/fields.tsx'

/** What can be done about an offered origin. */
export type SuggestionDeeds = {
  readonly onAccept: (suggestion: OriginSuggestion) => void
  readonly onDrop: (suggestion: OriginSuggestion) => void
}

type PassageCardProps = SuggestionDeeds &
  ValueSuggestionDeeds & {
    readonly passage: SpokenPassage
    readonly claim: Claim
    readonly origins: readonly Choice<Origin>[]
    readonly isEcho: boolean
    readonly suggestion: OriginSuggestion | undefined
    readonly offers: readonly ValueSuggestion[]
    readonly onTrace: OnTrace
    readonly onShow: () => void
    readonly onStance: (stance: Stance) => void
    readonly onWithdraw: () => void
  }

const stanceChoices = stances.map((stance) => ({
  value: stance,
  label: `${stanceGlyphs[stance]} ${stanceWords[stance]}`,
}))

/** One piece of evidence on its claim: the words, on whose word they rest, and how they bear on it. */
export function PassageCard(props: PassageCardProps) {
  const { passage, claim, origins, isEcho, suggestion, offers } = props
  const { onTrace, onShow, onStance, onWithdraw } = props
  const { evidence, highlight, document } = passage
  const name = thingName({ kind: 'highlight', id: highlight.id })
  const isPointed = useIsPointed(name)
  return (
    <li
      className="claim-card"
      data-colour={highlight.colour}
      data-evidence={evidence.id}
      data-points={name}
      data-twin={isPointed ? '' : undefined}
    >
      <Peek highlightId={highlight.id}>
        <blockquote lang={document.language} dir="auto">
          “{highlight.anchor.quote}”
        </blockquote>
      </Peek>
      <Standing passage={passage} claim={claim} isEcho={isEcho} />
      <div className="claim-card-fields">
        <Select
          label={claimWords.stance}
          value={evidence.stance}
          choices={stanceChoices}
          onChange={onStance}
        />
        <OriginFields evidence={evidence} origins={origins} onTrace={onTrace} />
      </div>
      {suggestion === undefined ? null : <OfferedOrigin {...props} suggestion={suggestion} />}
      {offers.map((offer) => (
        <OfferedValue
          key={offer.offer}
          suggestion={offer}
          onTake={props.onTake}
          onLeave={props.onLeave}
          onShowPlace={props.onShowPlace}
        />
      ))}
      <div className="claim-card-acts">
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

function Standing({ passage, claim, isEcho }: Pick<PassageCardProps, 'passage' | 'claim' | 'isEcho'>) {
  const { document, source } = passage
  const reliability = source === undefined ? 'F' : reliabilityOf(source)
  return (
    <p className="claim-card-source">
      <CodeChip
        meaning={reliabilityMeanings[reliability].label}
      >{`${reliability}${claim.credibility}`}</CodeChip>
      <SourceName id={source?.id}>{source?.name ?? claimWords.unattributed}</SourceName>
      <span aria-hidden="true">·</span>
      <bdi>{document.title}</bdi>
      {document.published === undefined ? null : (
        <time dateTime={document.published}>{writtenDay(document.published)}</time>
      )}
      {isEcho ? <Chip title={originWords.echoMeaning}>⌁ {originWords.echo}</Chip> : null}
    </p>
  )
}

function becauseOf(sentence: OriginSuggestion['sentence']): string {
  if (sentence === undefined) return suggestionWords.ownSource
  return sentence.isEarlier === true ? suggestionWords.speakerBefore : suggestionWords.speaker
}

function OfferedOrigin({
  suggestion,
  onAccept,
  onDrop,
}: SuggestionDeeds & { readonly suggestion: OriginSuggestion }) {
  const { name, sentence } = suggestion
  return (
    <Suggested
      what="origin"
      words={name}
      because={becauseOf(sentence)}
      onAccept={() => {
        onAccept(suggestion)
      }}
      onDrop={() => {
        onDrop(suggestion)
      }}
    >
      {sentence === undefined ? null : (
        <p className="claim-suggested-sentence" dir="auto">
          “{sentence.before}
          <mark>{sentence.words}</mark>
          {sentence.after}”
        </p>
      )}
    </Suggested>
  )
}

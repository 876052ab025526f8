import { useState, type KeyboardEvent, type RefObject } from 'react'
import { claimLabel } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { EvidenceCardRow, type EvidenceCardDeeds } from '#renderer/features/assessment/evidence-card.tsx'
import { filterGroups, type EvidenceGroup } from '#renderer/features/assessment/evidence-cards'
import { assessmentWords, stanceWords } from '#renderer/features/assessment/wording'
import { CorroborationCounts } from '#renderer/reading/corroboration-counts.tsx'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Key } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'

type EvidenceDrawerProps = EvidenceCardDeeds & {
  readonly groups: readonly EvidenceGroup[]
  readonly uses: ReadonlyMap<HighlightId, number>
  readonly filterRef: RefObject<HTMLInputElement | null>
}

/** The claims with their passages, ready to be quoted or cited where the caret stands. */
export function EvidenceDrawer({ groups, uses, filterRef, onInsert, onGo, usesOf }: EvidenceDrawerProps) {
  const hint = useKeyHints()
  const [filter, setFilter] = useState('')
  const shown = filterGroups(groups, filter)
  const [best] = shown.flatMap((group) => group.cards)
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      event.currentTarget.closest('section')?.querySelector<HTMLElement>('[data-quote]')?.focus()
    }
    if (event.key === 'Enter' && best !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onInsert(best, event.shiftKey ? 'citation' : 'quotation')
    }
  }
  return (
    <section className="assessment-evidence" aria-label={assessmentWords.evidence}>
      <h2>
        {assessmentWords.evidence} <Key>{hint('window.go-evidence')}</Key>
      </h2>
      <input
        ref={filterRef}
        type="search"
        className="ui-input"
        aria-label={assessmentWords.filter}
        placeholder={assessmentWords.filter}
        dir="auto"
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      {shown.length === 0 ? (
        <p className="assessment-none">
          {groups.length === 0 ? assessmentWords.noEvidence : assessmentWords.noneFound}
        </p>
      ) : null}
      {shown.map(({ claim, cards, sides }) => (
        <section
          key={claim.id}
          className="assessment-claim"
          aria-label={`${claimLabel(claim)} ${claim.statement}`}
        >
          <h3>
            <span className="assessment-claim-label">{claimLabel(claim)}</span> <bdi>{claim.statement}</bdi>
          </h3>
          {cards.length === 0 ? <Chip tone="caution">{assessmentWords.unsupported}</Chip> : null}
          <p className="assessment-claim-sides">
            {(['supports', 'partly', 'disputes'] as const)
              .filter((stance) => sides[stance].documents > 0)
              .map((stance) => (
                <span key={stance} className={`assessment-stance-${stance}`}>
                  {stanceWords[stance]}:{' '}
                  <CorroborationCounts claimId={claim.id} stances={[stance]} corroboration={sides[stance]} />
                </span>
              ))}
          </p>
          <ul>
            {cards.map((card) => (
              <EvidenceCardRow
                key={card.evidenceId}
                card={card}
                uses={uses.get(card.highlightId) ?? 0}
                onInsert={onInsert}
                onGo={onGo}
                usesOf={usesOf}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

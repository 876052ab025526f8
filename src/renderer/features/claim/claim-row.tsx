import { Check } from 'lucide-react'
import { claimLabel, type Stance } from '#domain/claim/claim'
import type { ClaimStatus } from '#domain/claim/claim-status'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import {
  kindWords,
  originWords,
  stanceGlyphs,
  stanceWords,
  statusWords,
} from '#renderer/features/claim/wording'
import { CorroborationCounts } from '#renderer/reading/corroboration-counts.tsx'
import { useIsPointed } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import { Chip, CodeChip } from '#renderer/ui/chip.tsx'

type ClaimRowProps = { readonly weighed: WeighedClaim; readonly isPicked: boolean }

/** A claim in a list: its id, its words, what kind of statement it is, how each side is borne out, its credibility. */
export function ClaimRow({ weighed, isPicked }: ClaimRowProps) {
  const { claim, passages } = weighed
  const name = thingName({ kind: 'claim', id: claim.id })
  const isPointed = useIsPointed(name)
  return (
    <span
      className="claim-row"
      data-kind={claim.kind}
      data-status={weighed.status}
      data-points={name}
      data-twin={isPointed ? '' : undefined}
    >
      <Tick isPicked={isPicked} />
      <span className="claim-row-id">{claimLabel(claim)}</span>
      <span className="claim-row-words" dir="auto">
        {claim.statement}
      </span>
      <span className="claim-row-about">
        <span className="claim-kind" data-kind={claim.kind}>
          {kindWords[claim.kind].label}
        </span>
        <StatusChip status={weighed.status} />
        {passages.length === 0 ? <Chip tone="caution">{originWords.unsupported}</Chip> : null}
        <Sides weighed={weighed} isInRow />
      </span>
      <CodeChip meaning="credibility of the information">{String(claim.credibility)}</CodeChip>
    </span>
  )
}

/** Where a pointer picks a claim; what is picked is told by the option it stands in. */
export function Tick({ isPicked }: { readonly isPicked: boolean }) {
  return (
    <span className="claim-tick" data-tick="" data-picked={isPicked ? '' : undefined} aria-hidden="true">
      <span>{isPicked ? <Check size={12} strokeWidth={2.5} /> : null}</span>
    </span>
  )
}

const statusTones = {
  open: 'plain',
  contested: 'caution',
  disputed: 'disputes',
  uncorroborated: 'plain',
  corroborated: 'ok',
  superseded: 'plain',
} as const

/** How a claim stands, in a word. */
export function StatusChip({ status }: { readonly status: ClaimStatus }) {
  const { label, meaning } = statusWords[status]
  return (
    <Chip tone={statusTones[status]} title={meaning}>
      {label}
    </Chip>
  )
}

/** The sides that say something either way. */
export const shownSides: readonly Exclude<Stance, 'context'>[] = ['supports', 'partly', 'disputes']

type SidesProps = {
  readonly weighed: WeighedClaim
  /** In a row that takes the keys for itself. */
  readonly isInRow?: boolean
}

/** "▲ 3 documents · 1 origin ⌁": how each side of a claim is borne out. */
export function Sides({ weighed, isInRow = false }: SidesProps) {
  const { claim, sides, passages, echoes } = weighed
  return shownSides.map((stance) =>
    sides[stance].documents === 0 ? null : (
      <span key={stance} className={`claim-side claim-${stance}`}>
        <span aria-hidden="true">{stanceGlyphs[stance]} </span>
        <span className="ui-only-said">{stanceWords[stance]}: </span>
        <CorroborationCounts
          claimId={claim.id}
          stances={[stance]}
          corroboration={sides[stance]}
          isInRow={isInRow}
        />
        {passages.some(({ evidence }) => evidence.stance === stance && echoes.has(evidence.id)) ? (
          <span title={originWords.echoMeaning}>
            {' '}
            ⌁<span className="ui-only-said"> {originWords.echoed}</span>
          </span>
        ) : null}
      </span>
    ),
  )
}

import { claimLabel, type Claim } from '#domain/claim/claim'
import type { Tally } from '#domain/claim/tally'
import { stanceGlyphs } from '#renderer/features/claim/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'

type ClaimRowProps = { readonly claim: Claim; readonly sides: Tally }

/** A claim in a list: its id, its words, how its evidence stands, its credibility. */
export function ClaimRow({ claim, sides }: ClaimRowProps) {
  const isBare = sides.supports + sides.disputes + sides.partly + sides.context === 0
  return (
    <span className="claim-row">
      <span className="claim-row-id">{claimLabel(claim)}</span>
      <span className="claim-row-words" dir="auto">
        {claim.statement}
      </span>
      <span className="claim-row-tally">
        <span className="claim-supports">
          {stanceGlyphs.supports} {sides.supports}
          <span className="ui-only-said"> support</span>
        </span>
        <span className="claim-disputes">
          {stanceGlyphs.disputes} {sides.disputes}
          <span className="ui-only-said"> dispute</span>
        </span>
        {isBare ? <span className="claim-bare">unsupported</span> : null}
      </span>
      <CodeChip meaning="credibility of the information">{String(claim.credibility)}</CodeChip>
    </span>
  )
}

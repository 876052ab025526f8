import { claimLabel } from '#domain/claim/claim'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { shownSides, Tick } from '#renderer/features/claim/claim-row.tsx'
import {
  boardWords,
  kindWords,
  originWords,
  stanceGlyphs,
  stanceWords,
} from '#renderer/features/claim/wording'
import { Count } from '#renderer/reading/count.tsx'
import { countedWords } from '#renderer/reading/wording'
import { useIsPointed } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import { Chip, CodeChip } from '#renderer/ui/chip.tsx'

/** A claim on the board: its id, its words, how many documents are on each side, and how many origins behind them. */
export function ClaimCard({
  weighed,
  isPicked,
}: {
  readonly weighed: WeighedClaim
  readonly isPicked: boolean
}) {
  const { claim, sides, origins, passages, echoes } = weighed
  const name = thingName({ kind: 'claim', id: claim.id })
  const isPointed = useIsPointed(name)
  return (
    <span
      className="claim-row claim-board-card"
      data-kind={claim.kind}
      data-status={weighed.status}
      data-points={name}
      data-twin={isPointed ? '' : undefined}
    >
      <Tick isPicked={isPicked} />
      <span className="claim-row-id">
        {claimLabel(claim)}
        {claim.kind === 'fact' ? null : (
          <span className="claim-board-kind">{kindWords[claim.kind].label}</span>
        )}
      </span>
      <span className="claim-row-words" dir="auto" title={claim.statement}>
        {claim.statement}
      </span>
      <span className="claim-row-about">
        {passages.length === 0 ? <Chip tone="caution">{originWords.unsupported}</Chip> : null}
        {shownSides.map((stance) =>
          sides[stance].documents === 0 ? null : (
            <span key={stance} className={`claim-side claim-${stance}`}>
              <span aria-hidden="true">{stanceGlyphs[stance]}</span>
              <span className="ui-only-said">{stanceWords[stance]}: </span>
              <Count
                count={sides[stance].documents}
                words={boardWords.bearing(sides[stance].documents, countedWords.sides[stance])}
                list={{ kind: 'bearing', claimId: claim.id, stances: [stance], part: 'documents' }}
                isInRow
              >
                {sides[stance].documents}
                <span className="ui-only-said">{boardWords.documents(sides[stance].documents)}, </span>
              </Count>
            </span>
          ),
        )}
        {passages.length === 0 ? null : (
          <span className="claim-side">
            <span aria-hidden="true">· </span>
            <Count
              count={origins}
              words={boardWords.origins(origins)}
              list={{ kind: 'bearing', claimId: claim.id, stances: shownSides, part: 'origins' }}
              isInRow
            />
          </span>
        )}
        {echoes.size === 0 ? null : (
          <span title={originWords.echoMeaning}>
            ⌁<span className="ui-only-said"> {originWords.echoed}</span>
          </span>
        )}
      </span>
      <CodeChip meaning="credibility of the information">{String(claim.credibility)}</CodeChip>
    </span>
  )
}

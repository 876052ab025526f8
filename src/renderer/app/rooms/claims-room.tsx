import { useMemo } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import { tally, type Tally } from '#domain/claim/tally'
import { amendClaim } from '#renderer/actions/amend-claim'
import { changeStance } from '#renderer/actions/change-stance'
import { judgeClaim } from '#renderer/actions/judge-claim'
import { removeClaim } from '#renderer/actions/remove-claim'
import { withdrawEvidence } from '#renderer/actions/withdraw-evidence'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { arrange, setStage } from '#renderer/app/workbench-store'
import { openView } from '#renderer/app/layout'
import { appWords } from '#renderer/app/wording'
import { ClaimsPane } from '#renderer/features/claim/claims-pane.tsx'
import { claimsWeighed } from '#renderer/storage/reads-claims'
import { useLive } from '#renderer/storage/use-live'

type ClaimsRoomProps = { readonly frame: Frame; readonly claimId: ClaimId | undefined }

/** The claims with their evidence and what can be done to them. */
export function ClaimsRoom({ frame, claimId }: ClaimsRoomProps) {
  const { session, deeds } = frame
  const { hands, store } = session
  const weighed = useLive(() => claimsWeighed(store.db), [store])
  const sides = useMemo(
    () => new Map(weighed?.map((one) => [one.claim.id, tally(one.evidence.map(({ evidence }) => evidence))])),
    [weighed],
  )
  if (weighed === undefined) return null
  const selected = weighed.find(({ claim }) => claim.id === claimId) ?? weighed[0]
  return (
    <ClaimsPane
      claims={weighed.map(({ claim }) => claim)}
      sidesOf={(id) => sides.get(id) ?? noSides}
      selected={selected?.claim}
      passages={selected?.evidence ?? []}
      onSelect={(id) => {
        arrange((layout) => openView(layout, { kind: 'claims', claimId: id }))
      }}
      onNew={() => {
        setStage({ kind: 'claim', seed: undefined })
      }}
      onAmend={(claim, change) => void deeds.run(amendClaim(hands, { claimId: claim.id, ...change }))}
      onJudge={(claim, credibility) => void deeds.run(judgeClaim(hands, { claimId: claim.id, credibility }))}
      onStance={(evidenceId, stance) => void deeds.run(changeStance(hands, { evidenceId, stance }))}
      onWithdraw={(evidenceId) =>
        void deeds.run(withdrawEvidence(hands, { evidenceId }), appWords.withdrewPassage)
      }
      onRemove={(claim) => void deeds.run(removeClaim(hands, { claimId: claim.id }), appWords.removedClaim)}
      onChooseDocument={() => {
        goTo({ kind: 'library' })
      }}
      onShowPassage={(highlightId) => {
        const passage = selected?.evidence.find(({ highlight }) => highlight.id === highlightId)
        if (passage !== undefined) goToPassage(passage.document.id, highlightId, { isBeside: true })
      }}
    />
  )
}

const noSides: Tally = { supports: 0, disputes: 0, partly: 0, context: 0 }

import { citePassage } from '#renderer/actions/cite-passage'
import type { Ground } from '#renderer/actions/ground-of'
import { stateClaim } from '#renderer/actions/state-claim'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { announce, setStage, type ClaimSeed } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { ClaimDialog } from '#renderer/features/claim/claim-dialog.tsx'
import { highlightById } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'
import { claimLabel } from '#domain/claim/claim'

type ClaimStageProps = {
  readonly frame: Frame
  readonly seed: ClaimSeed | undefined
  /** It opens on the claims that are there. */
  readonly isLink?: boolean | undefined
}

/** The dialog that makes a claim from a passage; a passage that is not marked yet is marked with it. */
export function ClaimStage({ frame, seed, isLink = false }: ClaimStageProps) {
  const { data, deeds, session } = frame
  const highlight = useLive(
    () => (seed?.kind === 'highlight' ? highlightById(session.store.db, seed.highlightId) : undefined),
    [session, seed],
  )
  const quote = seed?.kind === 'passage' ? seed.anchor.quote : highlight?.anchor.quote
  if (seed?.kind === 'highlight' && highlight === undefined) return null
  return (
    <ClaimDialog
      isOpen
      quote={quote}
      opensWith={isLink && data.claims.length > 0 ? 'existing' : 'new'}
      claims={data.claims}
      onClose={() => {
        setStage(undefined)
      }}
      onState={(wish) => stateFrom(frame, seed, wish)}
      onTie={async ({ claimId, stance }) => {
        if (seed === undefined) return false
        const cited = citePassage(session.hands, { claimId, stance, ...groundIn(seed) })
        return deeds.run(cited, appWords.passageTied)
      }}
    />
  )
}

type Wish = Parameters<Parameters<typeof ClaimDialog>[0]['onState']>[0]

async function stateFrom(frame: Frame, seed: ClaimSeed | undefined, wish: Wish): Promise<boolean> {
  const { deeds, session } = frame
  const { statement, kind, stance } = wish
  const ground = seed === undefined ? {} : { ...groundIn(seed), stance }
  const stated = await stateClaim(session.hands, { statement, kind, ...ground })
  if (stated.ok) announce(appWords.claimStated(claimLabel(stated.value)))
  return deeds.run(
    Promise.resolve(stated),
    stated.ok ? appWords.claimStated(claimLabel(stated.value)) : undefined,
  )
}

function groundIn(seed: ClaimSeed): Ground {
  if (seed.kind === 'highlight') return { highlightId: seed.highlightId }
  return { passage: { documentId: seed.documentId, anchor: seed.anchor } }
}

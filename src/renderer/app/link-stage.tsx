import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { citePassage } from '#renderer/actions/cite-passage'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { announce, setStage } from '#renderer/app/workbench-store'
import { LinkDialog } from '#renderer/features/claim/link-dialog.tsx'
import { linkWords, stanceWords } from '#renderer/features/claim/wording'
import { passagesBeside } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'

type LinkStageProps = { readonly frame: Frame; readonly claimId: ClaimId }

/** The dialog that ties a marked passage to a claim. */
export function LinkStage({ frame, claimId }: LinkStageProps) {
  const { data, deeds, session } = frame
  const { db } = session.store
  const passages = useLive(() => passagesBeside(db, claimId), [db, claimId])
  const claim = data.claims.find(({ id }) => id === claimId)
  if (claim === undefined) return null
  return (
    <LinkDialog
      claim={claim}
      passages={passages}
      onClose={() => {
        setStage(undefined)
      }}
      onLink={async (wish) => {
        const words = linkWords.linked(claimLabel(claim), stanceWords[wish.stance])
        const isDone = await deeds.run(citePassage(session.hands, { claimId, ...wish }), words)
        if (isDone) announce(words)
        return isDone
      }}
    />
  )
}

import type { Stance } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { citePassage } from '#renderer/actions/cite-passage'
import { markPassage } from '#renderer/actions/mark-passage'
import { stateClaim } from '#renderer/actions/state-claim'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { announce, setStage, type ClaimSeed } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { ClaimDialog } from '#renderer/features/claim/claim-dialog.tsx'
import { highlightById, highlightCovering } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'
import { claimLabel } from '#domain/claim/claim'

type ClaimStageProps = { readonly frame: Frame; readonly seed: ClaimSeed | undefined }

/** The dialog that makes a claim from a passage; a passage that is not marked yet is marked first. */
export function ClaimStage({ frame, seed }: ClaimStageProps) {
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
      claims={data.claims}
      onClose={() => {
        setStage(undefined)
      }}
      onState={(wish) => stateFrom(frame, seed, wish)}
      onTie={async ({ claimId, stance }) => {
        const highlightId = await withPassage(frame, seed)
        if (highlightId === undefined) return false
        return deeds.run(citePassage(session.hands, { claimId, highlightId, stance }), appWords.passageTied)
      }}
    />
  )
}

type Wish = Parameters<Parameters<typeof ClaimDialog>[0]['onState']>[0]

async function stateFrom(frame: Frame, seed: ClaimSeed | undefined, wish: Wish): Promise<boolean> {
  const { deeds, session } = frame
  const highlightId = await withPassage(frame, seed)
  if (seed !== undefined && highlightId === undefined) return false
  const evidence: { readonly highlightId?: HighlightId; readonly stance?: Stance } =
    highlightId === undefined ? {} : { highlightId, stance: wish.stance }
  const stated = await stateClaim(session.hands, { statement: wish.statement, kind: wish.kind, ...evidence })
  if (stated.ok) announce(appWords.claimStated(claimLabel(stated.value)))
  return deeds.run(
    Promise.resolve(stated),
    stated.ok ? appWords.claimStated(claimLabel(stated.value)) : undefined,
  )
}

/** The highlight a claim rests on: the one that is there or covers just these words, or one marked now. */
async function withPassage(frame: Frame, seed: ClaimSeed | undefined): Promise<HighlightId | undefined> {
  if (seed === undefined || seed.kind === 'highlight') return seed?.highlightId
  const { hands, store } = frame.session
  const { documentId, anchor } = seed
  // A tag may have made it since: the keys are faster than the disk.
  const there = await highlightCovering(store.db, documentId, anchor)
  if (there !== undefined) return there.id
  const marked = await markPassage(hands, { documentId, anchor, colour: 'slate' })
  if (marked.ok) return marked.value.id
  await frame.deeds.run(Promise.resolve(marked))
  return undefined
}

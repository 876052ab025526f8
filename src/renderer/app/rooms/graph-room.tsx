import { useCallback, useState } from 'react'
import type { Grounds } from '#domain/case/blow'
import type { ClaimId } from '#domain/claim/claim'
import { evidenceGraphSteps, type GraphNode } from '#domain/case/evidence-graph'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { RoomComing, StillReading } from '#renderer/app/rooms/room-coming.tsx'
import { useSoFar } from '#renderer/app/rooms/use-so-far'
import { GraphPane, isPicture } from '#renderer/features/graph/graph-pane.tsx'
import { firstScope, scopesOf } from '#renderer/features/graph/scopes'
import { groundsOf } from '#renderer/storage/reads-grounds'
import { groundsInSight, type SoFar } from '#renderer/storage/reads-in-sight'

type GraphRoomProps = {
  readonly frame: Frame
  /** The claim it is about, until something else is wanted. */
  readonly about?: ClaimId | undefined
  /** Takes a claim of the graph in hand; without it the claim opens beside. */
  readonly onChooseClaim?: (claimId: ClaimId) => void
}

/** What findings rest on, from source to judgement, and the ways from there to each of them. */
export function GraphRoom({ frame, about, onChooseClaim }: GraphRoomProps) {
  const { db } = frame.session.store
  const [wanted, setWanted] = useState<string | undefined>(about)
  const [followed, setFollowed] = useState(about)
  if (followed !== about) {
    setFollowed(about)
    setWanted(about)
  }
  const [isDrawn, setDrawn] = useState(false)
  const prepare = useCallback((soFar: SoFar<Grounds>) => scopedTo(wanted, soFar), [wanted])
  const drawn = useSoFar(db, {
    first: groundsInSight,
    whole: groundsOf,
    prepare,
    begin: evidenceGraphSteps,
    isShown: (graph) => isDrawn || !isPicture(graph),
  })
  if (drawn === undefined) return <RoomComing frame={frame} room="graph" />
  const { grounds, scopes, chosen, isWhole } = drawn.of
  return (
    <>
      <GraphPane
        {...{ scopes, chosen }}
        graph={drawn.made}
        hasClaims={grounds.claims.length > 0}
        onScope={setWanted}
        onDrawn={() => {
          setDrawn(true)
        }}
        onOpen={(node) => {
          if (node.kind === 'claim' && onChooseClaim !== undefined) onChooseClaim(node.claim.id)
          else open(node)
        }}
        onOpenRow={({ ground, claim }, what) => {
          if (what === 'claim' && claim !== undefined) goTo({ kind: 'claims', claimId: claim.id }, beside)
          if (what === 'passage' && ground !== undefined)
            goToPassage(ground.document.id, ground.highlight.id, beside)
        }}
        onChooseDocument={() => {
          goTo({ kind: 'library' })
        }}
        onExport={(kind, exported) => void exportAs(frame, kind, exported)}
      />
      {isWhole ? null : <StillReading frame={frame} />}
    </>
  )
}

/** What is wanted of the grounds. While only some of them have been read, only what is drawn first can be. */
function scopedTo(wanted: string | undefined, { read: grounds, isWhole }: SoFar<Grounds>) {
  const scopes = scopesOf(grounds)
  const asked = isWhole ? scopes.find(({ key }) => key === wanted) : undefined
  const chosen = asked ?? firstScope(scopes, grounds)
  return { grounds, isWhole, scopes, chosen, scope: chosen.scope }
}

const beside = { isBeside: true }

function open(node: GraphNode): void {
  switch (node.kind) {
    case 'source':
      goTo({ kind: 'sources', sourceId: node.source?.id }, beside)
      return
    case 'passage':
      goToPassage(node.ground.document.id, node.ground.highlight.id, beside)
      return
    case 'claim':
      goTo({ kind: 'claims', claimId: node.claim.id }, beside)
      return
    default:
      goTo({ kind: 'assessment', assessmentId: node.assessment.id }, beside)
  }
}

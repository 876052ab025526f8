import type { GraphNode } from '#domain/case/evidence-graph'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { RoomComing } from '#renderer/app/rooms/room-coming.tsx'
import { GraphPane } from '#renderer/features/graph/graph-pane.tsx'
import { groundsOf } from '#renderer/storage/reads-grounds'
import { useLive } from '#renderer/storage/use-live'

/** What findings rest on, from source to judgement, and the ways from there to each of them. */
export function GraphRoom({ frame }: { readonly frame: Frame }) {
  const { db } = frame.session.store
  const grounds = useLive(() => groundsOf(db), [db])
  if (grounds === undefined) return <RoomComing frame={frame} room="graph" />
  return (
    <GraphPane
      grounds={grounds}
      onOpen={(node) => {
        open(node)
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
  )
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

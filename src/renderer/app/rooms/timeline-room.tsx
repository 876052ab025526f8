import { useEffect, useMemo } from 'react'
import { claimLabel } from '#domain/claim/claim'
import { amendClaim } from '#renderer/actions/amend-claim'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { RoomComing } from '#renderer/app/rooms/room-coming.tsx'
import { announce } from '#renderer/app/workbench-store'
import { keptTimeline } from '#renderer/features/timeline/kept-timeline'
import type { TimelineDeeds } from '#renderer/features/timeline/timeline-deeds'
import { TimelinePane } from '#renderer/features/timeline/timeline-pane.tsx'
import { lookInto } from '#renderer/features/timeline/timeline-view'
import { timelineWords } from '#renderer/features/timeline/wording'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { useSteps } from '#renderer/storage/use-steps'

/** When things happened against when they were reported. */
export function TimelineRoom({ frame }: { readonly frame: Frame }) {
  const { store } = frame.session
  useEffect(() => {
    lookInto(store.caseId)
  }, [store])
  const weighing = useLive(() => weighingOf(store.db), [store])
  const drawn = useSteps(weighing, keptTimeline)
  const deeds = useMemo(() => timelineDeeds(frame), [frame])
  if (drawn === undefined) return <RoomComing frame={frame} room="timeline" />
  return (
    <TimelinePane
      {...deeds}
      timeline={drawn.made}
      sources={drawn.of.sources}
      onExport={(kind, exported) => exportAs(frame, kind, exported)}
    />
  )
}

function timelineDeeds({ deeds, session }: Frame): TimelineDeeds {
  return {
    onShowPassage: ({ document, highlight }) => {
      goToPassage(document.id, highlight.id, { isBeside: true })
    },
    onOpenClaim: (claimId) => {
      goTo({ kind: 'claims', claimId })
    },
    onSetWhen: ({ id, ...claim }, happened) =>
      void deeds.run(
        amendClaim(session.hands, { claimId: id, happened }),
        (happened === undefined ? timelineWords.wasCleared : timelineWords.wasSet)(claimLabel(claim)),
      ),
    onSay: announce,
  }
}

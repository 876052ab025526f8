import { useCallback, useEffect, useMemo } from 'react'
import { claimLabel, type Claim } from '#domain/claim/claim'
import type { UndatedClaim } from '#domain/question/timeline'
import { amendClaim } from '#renderer/actions/amend-claim'
import { declineTime } from '#renderer/actions/decline-time'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { exportAs } from '#renderer/app/export-as'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { RoomComing, StillReading } from '#renderer/app/rooms/room-coming.tsx'
import { useTexts } from '#renderer/app/rooms/use-texts'
import { claimsInSight, useSoFar } from '#renderer/app/rooms/use-so-far'
import { announce } from '#renderer/app/workbench-store'
import { keptTimeline } from '#renderer/features/timeline/kept-timeline'
import type { TimelineDeeds } from '#renderer/features/timeline/timeline-deeds'
import { TimelinePane } from '#renderer/features/timeline/timeline-pane.tsx'
import { lookInto, useTimelineView } from '#renderer/features/timeline/timeline-view'
import { mostListed } from '#renderer/features/timeline/undated-lane.tsx'
import { timelineWords } from '#renderer/features/timeline/wording'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { weighingInSight, type SoFar } from '#renderer/storage/reads-in-sight'
import { weighingOf, type Weighing } from '#renderer/storage/reads-weighing'

/** When things happened against when they were reported. */
export function TimelineRoom({ frame }: { readonly frame: Frame }) {
  const { store } = frame.session
  useEffect(() => {
    lookInto(store.caseId)
  }, [store])
  const { claims } = frame.data
  const prepare = useCallback(
    // When claims happened is known of all of them; only who reported it is still to be read.
    ({ read, isWhole }: SoFar<Weighing>) => (isWhole ? { ...read, isWhole } : { ...read, isWhole, claims }),
    [claims],
  )
  const drawn = useSoFar(store.db, { first, whole: weighingOf, prepare, begin: keptTimeline })
  const deeds = useMemo(() => timelineDeeds(frame), [frame])
  const hashes = useOfferedBodies(drawn?.made.undated ?? noneUndated)
  const texts = useTexts(store, hashes)
  // Of some claims alone it would be untrue to say that nothing has a time.
  if (drawn === undefined || (!drawn.of.isWhole && drawn.made.events.length === 0))
    return <RoomComing frame={frame} room="timeline" />
  return (
    <>
      <TimelinePane
        {...deeds}
        isWhole={drawn.of.isWhole}
        timeline={drawn.made}
        texts={texts}
        sources={drawn.of.sources}
        onExport={(kind, exported) => exportAs(frame, kind, exported)}
      />
      {drawn.of.isWhole ? null : <StillReading frame={frame} />}
    </>
  )
}

const noneUndated: readonly UndatedClaim[] = []

/** The bodies whose sentences are read for times: behind the undated claims that are listed, and the one that is chosen. */
function useOfferedBodies(undated: readonly UndatedClaim[]): readonly string[] {
  const areOffersOn = useTimelineView((view) => view.areOffersOn)
  const chosen = useTimelineView((view) => view.chosen)
  return useMemo(() => {
    const listed = areOffersOn ? undated.slice(0, mostListed) : []
    const inHand = undated.filter(({ claim }) => chosen?.kind === 'undated' && claim.id === chosen.claimId)
    return [...listed, ...inHand].flatMap(({ reports }) => reports.map(({ document }) => document.bodyHash))
  }, [undated, areOffersOn, chosen])
}

/** The earliest claims. */
function first(db: CaseDatabase): Promise<SoFar<Weighing>> {
  return weighingInSight(db, (claims) =>
    claims
      .filter(({ happened, supersededBy }) => happened !== undefined && supersededBy === undefined)
      .toSorted((a, b) => rise(beginOf(a), beginOf(b)))
      .slice(0, claimsInSight),
  )
}

function beginOf({ happened }: Claim): string {
  return happened?.from ?? happened?.to ?? ''
}

function rise(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
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
    onDropTime: ({ id, ...claim }, time) =>
      void deeds.run(
        declineTime(session.hands, { claimId: id, time }),
        timelineWords.dropped(claimLabel(claim)),
      ),
    onSay: announce,
  }
}

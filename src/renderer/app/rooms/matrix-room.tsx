import { useCallback, useMemo, useState } from 'react'
import { claimLabel } from '#domain/claim/claim'
import { changeStances } from '#renderer/actions/change-stances'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { drawOnce } from '#renderer/app/draw-once'
import { exportAs } from '#renderer/app/export-as'
import { strike } from '#renderer/app/impact'
import { goTo, goToPassage } from '#renderer/app/navigator'
import { RoomComing, StillReading } from '#renderer/app/rooms/room-coming.tsx'
import { claimsInSight, useSoFar } from '#renderer/app/rooms/use-so-far'
import type { CellDeeds } from '#renderer/features/matrix/cell-panel.tsx'
import { MatrixPane, type MatrixShot } from '#renderer/features/matrix/matrix-pane.tsx'
import { MatrixPicture, pictureNote } from '#renderer/features/matrix/matrix-picture.tsx'
import { matrixTable } from '#renderer/features/matrix/matrix-table'
import {
  firstLook,
  matrixViewSteps,
  type MatrixLook,
  type MatrixView,
} from '#renderer/features/matrix/matrix-view'
import { matrixWords, stanceWords } from '#renderer/features/matrix/wording'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { weighingInSight, type SoFar } from '#renderer/storage/reads-in-sight'
import { weighingOf, type Weighing } from '#renderer/storage/reads-weighing'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'

/** How the matrix of each open case was left. */
const lastLooks = new WeakMap<CaseDatabase, MatrixLook>()

/** The claims of the case against those who speak of them. */
export function MatrixRoom({ frame }: { readonly frame: Frame }) {
  const { db } = frame.session.store
  const [look, setLook] = useState(lastLooks.get(db) ?? firstLook)
  const { side, isFolded } = look
  const prepare = useCallback(
    ({ read: weighing, isWhole }: SoFar<Weighing>) => ({ weighing, isWhole, side, isFolded }),
    [side, isFolded],
  )
  const drawn = useSoFar(db, { first, whole: weighingOf, prepare, begin: matrixViewSteps })
  const deeds = useMemo(() => cellDeeds(frame), [frame])
  if (drawn === undefined || !isTelling(drawn.made, drawn.of, look))
    return <RoomComing frame={frame} room="matrix" />
  return (
    <>
      <MatrixPane
        {...deeds}
        isWhole={drawn.of.isWhole}
        weighing={drawn.of.weighing}
        view={drawn.made}
        look={look}
        onLook={(next) => {
          lastLooks.set(db, next)
          setLook(next)
        }}
        onSay={(words) => {
          frame.deeds.say(words)
        }}
        onExport={(kind, shot) => void exportMatrix(frame, kind, shot)}
      />
      {drawn.of.isWhole ? null : <StillReading frame={frame} shown={drawn.made.count.all} />}
    </>
  )
}

function first(db: CaseDatabase): Promise<SoFar<Weighing>> {
  return weighingInSight(db, (claims) =>
    claims.filter(({ supersededBy }) => supersededBy === undefined).slice(0, claimsInSight),
  )
}

/** Whether there is something to see; of some claims alone it would be untrue to say that there is nothing. */
function isTelling(
  { hasEvidence, columns, count }: MatrixView,
  { isWhole }: { readonly isWhole: boolean },
  { shown }: MatrixLook,
): boolean {
  return isWhole || (hasEvidence && columns.length >= 2 && (shown === 'all' || count.contested > 0))
}

function cellDeeds(frame: Frame): CellDeeds {
  const { deeds, session } = frame
  const { hands } = session
  return {
    onStance: (claim, evidenceIds, stance) =>
      void deeds.run(
        changeStances(hands, { claimId: claim.id, evidenceIds, stance }),
        matrixWords.changed(claimLabel(claim), evidenceIds.length, stanceWords[stance]),
      ),
    onWithdraw: (_, evidenceIds) => void strike(frame, { kind: 'withdraw-evidence', evidenceIds }),
    onOpenClaim: (claimId) => {
      goTo({ kind: 'claims', claimId })
    },
    onShowPassage: ({ document, highlight }) => {
      goToPassage(document.id, highlight.id, { isBeside: true })
    },
    onOpenDocument: ({ id }) => {
      goTo({ kind: 'document', documentId: id }, { isBeside: true })
    },
  }
}

function exportMatrix(frame: Frame, kind: ExportKind, shot: MatrixShot): Promise<void> {
  return exportAs(frame, kind, {
    table: () => matrixTable(shot),
    picture: () => {
      const svg = drawOnce(<MatrixPicture {...shot} />)
      return svg && { svg, title: matrixWords.grid(shot.look.side), note: pictureNote(shot) }
    },
  })
}

import { lazy, Suspense, useCallback, useRef } from 'react'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo, showPassage } from '#renderer/app/navigator'
import { registerText } from '#renderer/app/open-texts'
import { announce, arrange, setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { closeViews } from '#renderer/app/layout'
import { removeAssessment } from '#renderer/actions/remove-assessment'
import { AssessmentList } from '#renderer/features/assessment/assessment-list.tsx'
import type { AssessmentPaneHandle } from '#renderer/features/assessment/assessment-pane.tsx'

// The editor is the largest part of the program; it is fetched when the first assessment is opened.
const AssessmentPane = lazy(async () => {
  const { AssessmentPane: Pane } = await import('#renderer/features/assessment/assessment-pane.tsx')
  return { default: Pane }
})

type AssessmentRoomProps = { readonly frame: Frame; readonly assessmentId: AssessmentId }

/** One assessment being written. */
export function AssessmentRoom({ frame, assessmentId }: AssessmentRoomProps) {
  const { session, deeds } = frame
  const unregister = useRef(() => {})
  const register = useCallback((handle: AssessmentPaneHandle | null) => {
    unregister.current()
    if (handle !== null) unregister.current = registerText(handle)
  }, [])
  const openPassage = useCallback(
    (highlightId: HighlightId, { beside }: { readonly beside: boolean }) =>
      void showPassage(session.store.db, highlightId, { isBeside: beside }),
    [session],
  )
  const announceDeed = useCallback((label: string) => void deeds.offerUndo(label), [deeds])
  return (
    <Suspense fallback={null}>
      <AssessmentPane
        hands={session.hands}
        assessmentId={assessmentId}
        onOpenPassage={openPassage}
        onExport={(id) => {
          setStage({ kind: 'export', assessmentId: id })
        }}
        onRemove={(id) => {
          const title = frame.data.assessments.find((one) => one.id === id)?.title ?? ''
          void deeds
            .run(removeAssessment(session.hands, { assessmentId: id }), appWords.removedIt(title))
            .then((isGone) => {
              if (isGone) arrange((layout) => closeViews(layout, new Set([`assessment:${id}`])))
            })
        }}
        onDeed={announceDeed}
        onQuoted={announceQuoted}
        handle={register}
      />
    </Suspense>
  )
}

function announceQuoted(): void {
  announce(appWords.quoted)
}

/** The assessments of the case. */
export function AssessmentsRoom({ frame }: { readonly frame: Frame }) {
  return (
    <AssessmentList
      hands={frame.session.hands}
      onOpen={(assessmentId) => {
        goTo({ kind: 'assessment', assessmentId })
      }}
      onDeed={frame.deeds.offerUndo}
    />
  )
}

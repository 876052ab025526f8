import { lazy, Suspense } from 'react'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { ExportFormat } from '#domain/assessment/written-export'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo, showPassage } from '#renderer/app/navigator'
import { setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'

const ExportDialog = lazy(async () => {
  const { ExportDialog: Dialog } = await import('#renderer/features/export/export-dialog.tsx')
  return { default: Dialog }
})

type ExportStageProps = {
  readonly frame: Frame
  readonly assessmentId: AssessmentId
  /** The format that is chosen at first. */
  readonly format: ExportFormat
}

/** The export dialog; its writers and the preview of pages are fetched when it first opens. */
export function ExportStage({ frame, assessmentId, format }: ExportStageProps) {
  const { bridge, deeds, session } = frame
  const leave = () => {
    setStage(undefined)
  }
  return (
    <Suspense fallback={null}>
      <ExportDialog
        isOpen
        hands={session.hands}
        bridge={bridge}
        assessmentId={assessmentId}
        firstFormat={format}
        onClose={leave}
        onShowPassage={(highlightId) => {
          leave()
          void showPassage(session.store.db, highlightId, { isBeside: true })
        }}
        onDecide={(questionId) => {
          leave()
          goTo({ kind: 'questions', questionId })
        }}
        onExported={({ name, path, handle, isNoted }) => {
          leave()
          // A browser tells neither the folder nor the path of what it downloads.
          const acts = [
            { label: appWords.showInFolder, run: () => void bridge.revealTarget(handle) },
            { label: appWords.copyPath, run: () => void bridge.copyText(path) },
          ]
          deeds.say(
            (isNoted ? appWords.exported : appWords.exportedUnnoted)(name),
            bridge.host === 'electron' ? acts : [],
          )
        }}
      />
    </Suspense>
  )
}

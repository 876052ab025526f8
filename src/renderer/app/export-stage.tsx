import type { AssessmentId } from '#domain/assessment/assessment'
import type { Frame } from '#renderer/app/case-frame.tsx'
export function ExportStage({
  assessmentId,
}: {
  readonly frame: Frame
  readonly assessmentId: AssessmentId
}) {
  return <p>{assessmentId}</p>
}

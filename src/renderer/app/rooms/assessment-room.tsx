import type { AssessmentId } from '#domain/assessment/assessment'
import type { Frame } from '#renderer/app/case-frame.tsx'
export function AssessmentRoom({
  assessmentId,
}: {
  readonly frame: Frame
  readonly assessmentId: AssessmentId
}) {
  return <p>{assessmentId}</p>
}
export function AssessmentsRoom({ frame }: { readonly frame: Frame }) {
  return <p>{frame.data.assessments.length}</p>
}

import type { QuestionId } from '#domain/question/question'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { viewNames } from '#renderer/app/wording'
import { hypothesisingOf } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type HypothesesRoomProps = { readonly frame: Frame; readonly questionId: QuestionId | undefined }

/** HypothesesRoom. */
export function HypothesesRoom({ frame, questionId }: HypothesesRoomProps) {
  const { db } = frame.session.store
  const read = useLive(() => hypothesisingOf(db), [db])
  if (read === undefined) return null
  return <EmptyState title={viewNames.hypotheses}>{questionId}</EmptyState>
}

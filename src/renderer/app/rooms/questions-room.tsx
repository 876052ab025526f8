import type { QuestionId } from '#domain/question/question'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { viewNames } from '#renderer/app/wording'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type QuestionsRoomProps = { readonly frame: Frame; readonly questionId: QuestionId | undefined }

/** QuestionsRoom. */
export function QuestionsRoom({ frame, questionId }: QuestionsRoomProps) {
  const { db } = frame.session.store
  const read = useLive(() => weighingOf(db), [db])
  if (read === undefined) return null
  return <EmptyState title={viewNames.questions}>{questionId}</EmptyState>
}

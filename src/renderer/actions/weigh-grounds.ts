import type { AssessmentId } from '#domain/assessment/assessment'
import { groundsOf, type Grounds } from '#domain/export/grounds'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { assessmentById } from '#renderer/storage/reads-case'
import { weighingOf } from '#renderer/storage/reads-weighing'

/** Looks over what the claims behind an assessment rest on, as the case stands now. */
export async function weighGrounds(
  { store }: Pick<Hands, 'store'>,
  assessmentId: AssessmentId,
): Promise<Result<Grounds, 'no-such-assessment'>> {
  const [assessment, weighing] = await Promise.all([
    assessmentById(store.db, assessmentId),
    weighingOf(store.db),
  ])
  if (assessment === undefined) return refuse('no-such-assessment')
  return succeed(groundsOf({ ...weighing, blocks: assessment.blocks }))
}

import type { AssessmentId } from '#domain/assessment/assessment'
import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why an assessment is still there. */
export type RemoveAssessmentRefusal = 'no-such-assessment' | DeedRefusal

/** Removes an assessment. */
export function removeAssessment(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly assessmentId: AssessmentId },
): Promise<Result<Deed, RemoveAssessmentRefusal>> {
  return store.attempt<RemoveAssessmentRefusal>(async () => {
    const assessment = await store.db.assessments.get(wish.assessmentId)
    if (assessment === undefined) return refuse('no-such-assessment')
    return succeed({
      label: `Removed assessment ${assessment.title}`,
      changes: removed('assessments', assessment),
    })
  })
}

import type { Assessment, AssessmentId } from '#domain/assessment/assessment'
import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why title, scale, marking or language of an assessment stay as they were. */
export type AmendAssessmentRefusal = 'no-such-assessment' | 'empty-title' | DeedRefusal

/** What of an assessment may be amended; its text has its own deed. */
export type AmendAssessmentWish = { readonly assessmentId: AssessmentId } & Partial<
  Pick<Assessment, 'title' | 'scale' | 'marking' | 'language'>
>

/** Amends an assessment's title, likelihood scale, marking or language. */
export function amendAssessment(
  { store }: Pick<Hands, 'store'>,
  { assessmentId, ...wanted }: AmendAssessmentWish,
): Promise<Result<Deed, AmendAssessmentRefusal>> {
  return store.attempt<AmendAssessmentRefusal>(async () => {
    const before = await store.db.assessments.get(assessmentId)
    if (before === undefined) return refuse('no-such-assessment')
    const title = (wanted.title ?? before.title).trim()
    if (title === '') return refuse('empty-title')
    const changes = amended('assessments', before, { ...before, ...wanted, title })
    return succeed({ label: `Amended assessment ${title}`, changes })
  })
}

import type { Assessment } from '#domain/assessment/assessment'
import { added } from '#domain/case/changes'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why no assessment was begun. */
export type BeginAssessmentRefusal = 'empty-title' | DeedRefusal

/** Begins an assessment with one empty paragraph. */
export function beginAssessment(
  { store, now, newId }: Hands,
  wish: Pick<Assessment, 'title' | 'scale' | 'marking' | 'language'>,
): Promise<Result<Assessment, BeginAssessmentRefusal>> {
  return make<Assessment, BeginAssessmentRefusal>(store, () => {
    const { scale, marking, language } = wish
    const title = wish.title.trim()
    if (title === '') return Promise.resolve(refuse('empty-title'))
    const times = { begunAt: now(), editedAt: now() }
    const made: Assessment = {
      id: newId(),
      title,
      blocks: [{ type: 'paragraph' }],
      scale,
      marking,
      language,
      ...times,
    }
    return Promise.resolve(
      succeed({ label: `Began assessment ${title}`, changes: added('assessments', made), made }),
    )
  })
}

import type { AssessmentId, BlockNode } from '#domain/assessment/assessment'
import type { Deed, SpliceChange } from '#domain/case/deed'
import { spliceBetween } from '#domain/case/splice'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why the text of an assessment was not taken over. */
export type EditAssessmentRefusal = 'no-such-assessment' | DeedRefusal

/** Takes over the blocks of an assessment as they now read; only those that differ are written. */
export function editAssessment(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  wish: { readonly assessmentId: AssessmentId; readonly blocks: readonly BlockNode[] },
): Promise<Result<Deed, EditAssessmentRefusal>> {
  return store.attempt<EditAssessmentRefusal>(async () => {
    const before = await store.db.assessments.get(wish.assessmentId)
    if (before === undefined) return refuse('no-such-assessment')
    const splice = spliceBetween(before.blocks, wish.blocks)
    if (splice === undefined) return refuse('nothing-to-do')
    const change: SpliceChange = {
      kind: 'splice',
      table: 'assessments',
      id: before.id,
      ...splice,
      editedBefore: before.editedAt,
      editedAfter: now(),
    }
    return succeed({ label: `Edited assessment ${before.title}`, changes: [change] })
  })
}

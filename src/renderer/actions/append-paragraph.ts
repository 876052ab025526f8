import type { AssessmentId, BlockNode } from '#domain/assessment/assessment'
import type { Deed, SpliceChange } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why nothing was put behind an assessment. */
export type AppendParagraphRefusal = 'no-such-assessment' | DeedRefusal

/** Puts a block behind the last one of an assessment. */
export function appendParagraph(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  { assessmentId, block }: { readonly assessmentId: AssessmentId; readonly block: BlockNode },
): Promise<Result<Deed, AppendParagraphRefusal>> {
  return store.attempt<AppendParagraphRefusal>(async () => {
    const before = await store.db.assessments.get(assessmentId)
    if (before === undefined) return refuse('no-such-assessment')
    const change: SpliceChange = {
      kind: 'splice',
      table: 'assessments',
      id: before.id,
      at: before.blocks.length,
      removed: [],
      added: [block],
      editedBefore: before.editedAt,
      editedAfter: now(),
    }
    return succeed({ label: `Inserted a conflict into ${before.title}`, changes: [change] })
  })
}

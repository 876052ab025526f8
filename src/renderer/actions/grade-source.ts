import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Grading, Reliability, SourceId } from '#domain/source/source'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source was not graded. */
export type GradeSourceRefusal = 'no-such-source' | 'no-reason' | 'is-retracted' | DeedRefusal

/** Grades a source anew, with a reason. Earlier grades stay with their dates; what is retracted stays F until it is reinstated. */
export function gradeSource(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  wish: { readonly sourceId: SourceId; readonly reliability: Reliability; readonly reason: string },
): Promise<Result<Deed, GradeSourceRefusal>> {
  return store.attempt<GradeSourceRefusal>(async () => {
    const before = await store.db.sources.get(wish.sourceId)
    if (before === undefined) return refuse('no-such-source')
    if (before.retracted !== undefined) return refuse('is-retracted')
    const reason = wish.reason.trim()
    if (reason === '') return refuse('no-reason')
    const grading: Grading = { reliability: wish.reliability, reason, gradedAt: now() }
    const changes = amended('sources', before, { ...before, gradings: [...before.gradings, grading] })
    return succeed({ label: `Graded source ${before.name} ${wish.reliability}`, changes })
  })
}

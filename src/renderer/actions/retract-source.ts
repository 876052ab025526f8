import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Grading, Source, SourceId } from '#domain/source/source'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a source stands as it did. */
export type RetractSourceRefusal =
  'no-such-source' | 'no-reason' | 'already-retracted' | 'not-retracted' | DeedRefusal

/**
 * Withdraws from a source: it is graded F with the reason, and what it says stays in the case but counts as no origin.
 */
export function retractSource(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  wish: { readonly sourceId: SourceId; readonly reason: string },
): Promise<Result<Deed, RetractSourceRefusal>> {
  return store.attempt<RetractSourceRefusal>(async () => {
    const before = await store.db.sources.get(wish.sourceId)
    if (before === undefined) return refuse('no-such-source')
    if (before.retracted !== undefined) return refuse('already-retracted')
    const reason = wish.reason.trim()
    if (reason === '') return refuse('no-reason')
    const at = now()
    const grading: Grading = { reliability: 'F', reason: `Retracted: ${reason}`, gradedAt: at }
    const gradings = [...before.gradings, grading]
    const changes = amended('sources', before, { ...before, gradings, retracted: { reason, at } })
    return succeed({ label: `Retracted source ${before.name}`, changes })
  })
}

/** Takes a retraction back: the source counts as an origin again and stays graded F until it is graded anew. */
export function reinstateSource(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly sourceId: SourceId },
): Promise<Result<Deed, RetractSourceRefusal>> {
  return store.attempt<RetractSourceRefusal>(async () => {
    const before = await store.db.sources.get(wish.sourceId)
    if (before === undefined) return refuse('no-such-source')
    if (before.retracted === undefined) return refuse('not-retracted')
    const after: { -readonly [Name in keyof Source]: Source[Name] } = { ...before }
    delete after.retracted
    return succeed({
      label: `Reinstated source ${before.name}`,
      changes: amended('sources', before, after),
    })
  })
}

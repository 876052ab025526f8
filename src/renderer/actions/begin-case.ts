import type { Case } from '#domain/case/case'
import { added } from '#domain/case/changes'
import { refuse, succeed, type Result } from '#domain/result'
import { firstTags } from '#domain/tag/first-tags'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { caseOf } from '#renderer/storage/reads-case'

/** Why a case was not begun. */
export type BeginCaseRefusal = 'empty-name' | 'already-begun' | DeedRefusal

/** The first deed of a case: its name, and the codebook it starts with; `tags` names one of the choices. */
export function beginCase(
  { store, now, newId }: Hands,
  wish: { readonly name: string; readonly tags?: string },
): Promise<Result<Case, BeginCaseRefusal>> {
  return make<Case, BeginCaseRefusal>(store, async () => {
    const name = wish.name.trim()
    if (name === '') return refuse('empty-name')
    if ((await caseOf(store.db)) !== undefined) return refuse('already-begun')
    const begun: Case = { id: store.caseId, name, begunAt: now() }
    const tags = firstTags(wish.tags, () => newId<'tag'>())
    const changes = [...added('cases', begun), ...added('tags', ...tags)]
    return succeed({ label: `Began case ${name}`, changes, made: begun })
  })
}

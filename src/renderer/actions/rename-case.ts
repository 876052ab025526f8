import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { caseOf } from '#renderer/storage/reads-case'

/** Why a case keeps its name. */
export type RenameCaseRefusal = 'empty-name' | 'no-such-case' | DeedRefusal

/** Gives the case another name. */
export function renameCase(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly name: string },
): Promise<Result<Deed, RenameCaseRefusal>> {
  return store.attempt<RenameCaseRefusal>(async () => {
    const name = wish.name.trim()
    if (name === '') return refuse('empty-name')
    const found = await caseOf(store.db)
    if (found === undefined) return refuse('no-such-case')
    return succeed({ label: `Renamed case to ${name}`, changes: amended('cases', found, { ...found, name }) })
  })
}

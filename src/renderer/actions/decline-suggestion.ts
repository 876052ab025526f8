import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { caseOf } from '#renderer/storage/reads-case'

/** Why a suggestion stays. */
export type DeclineSuggestionRefusal = 'no-such-case' | DeedRefusal

/** Lets what is suggested for the case as a whole (a source, a merge of two) not be suggested again. */
export function declineSuggestion(
  { store }: Pick<Hands, 'store'>,
  { suggestion }: { readonly suggestion: string },
): Promise<Result<Deed, DeclineSuggestionRefusal>> {
  return store.attempt<DeclineSuggestionRefusal>(async () => {
    const before = await caseOf(store.db)
    if (before === undefined) return refuse('no-such-case')
    const declined = [...new Set([...(before.declined ?? []), suggestion])]
    return succeed({
      label: 'Dropped a suggestion',
      changes: amended('cases', before, { ...before, declined }),
    })
  })
}

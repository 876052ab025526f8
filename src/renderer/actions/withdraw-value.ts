import { removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { ValueId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a value stays. */
export type WithdrawValueRefusal = 'no-such-value' | DeedRefusal

/** Takes back what a claim answered, with what was decided about it. The claim stays. */
export function withdrawValue(
  { store }: Pick<Hands, 'store'>,
  { valueId }: { readonly valueId: ValueId },
): Promise<Result<Deed, WithdrawValueRefusal>> {
  return store.attempt<WithdrawValueRefusal>(async () => {
    const value = await store.db.values.get(valueId)
    if (value === undefined) return refuse('no-such-value')
    const resolutions = await store.db.resolutions.toArray()
    const changes = [
      ...removed('resolutions', ...resolutions.filter((one) => one.valueIds.includes(valueId))),
      ...removed('values', value),
    ]
    return succeed({ label: 'Withdrew the value of a claim', changes })
  })
}

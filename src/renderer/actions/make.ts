import { succeed, type Result } from '#domain/result'
import type { CaseStore, DeedRefusal, Plan } from '#renderer/storage/case-store'

/** A plan that makes something the caller wants to go on with. */
export type MakingPlan<Made> = Plan & { readonly made: Made }

/** Does a deed that makes something, and answers with what it made. */
export async function make<Made, Reason extends string>(
  store: CaseStore,
  decide: () => Promise<Result<MakingPlan<Made>, Reason>>,
): Promise<Result<Made, Reason | DeedRefusal>> {
  const kept: Made[] = []
  const done = await store.attempt<Reason>(async () => {
    const plan = await decide()
    if (!plan.ok) return plan
    const { made, ...entered } = plan.value
    kept.push(made)
    return succeed(entered)
  })
  if (!done.ok) return done
  const [made] = kept
  return succeed(made as Made)
}

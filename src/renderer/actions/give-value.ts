import { added, amended, removed } from '#domain/case/changes'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { checkedValue, type ValueRefusal } from '#domain/question/check-value'
import {
  questionLabel,
  type GivenValue,
  type QuestionId,
  type Value,
  type ValuePlace,
} from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a claim did not get that value. */
export type GiveValueRefusal = 'no-such-question' | 'no-such-claim' | ValueRefusal | DeedRefusal

/** What a claim answers. */
export type GiveValueWish = {
  readonly questionId: QuestionId
  readonly claimId: ClaimId
  readonly given: GivenValue
  readonly written: string
  readonly asOf?: Interval
  readonly scope?: string
  readonly readAt?: ValuePlace
}

/**
 * Lets a claim answer a question. A claim has one value for each question: another one takes its place, and what was
 * decided about the old one is open again.
 */
export function giveValue(
  { store, now, newId }: Hands,
  wish: GiveValueWish,
): Promise<Result<Value, GiveValueRefusal>> {
  const { db } = store
  return make<Value, GiveValueRefusal>(store, async () => {
    const [question, claim] = await Promise.all([
      db.questions.get(wish.questionId),
      db.claims.get(wish.claimId),
    ])
    if (question === undefined) return refuse('no-such-question')
    if (claim === undefined) return refuse('no-such-claim')
    const checked = checkedValue(wish.given, question)
    if (!checked.ok) return checked
    const known = await db.values.where('claimId').equals(claim.id).toArray()
    const before = known.find(({ questionId }) => questionId === question.id)
    const scope = wish.scope?.trim() ?? ''
    const made: Value = {
      id: before?.id ?? newId(),
      questionId: question.id,
      claimId: claim.id,
      given: checked.value,
      written: wish.written.trim(),
      ...(wish.asOf === undefined ? {} : { asOf: wish.asOf }),
      ...(scope === '' ? {} : { scope }),
      ...(wish.readAt === undefined ? {} : { readAt: wish.readAt }),
      givenAt: now(),
    }
    const label = `Let ${claimLabel(claim)} answer ${questionLabel(question)}`
    if (before === undefined) return succeed({ label, changes: added('values', made), made })
    const decided = await db.resolutions.filter(({ valueIds }) => valueIds.includes(made.id)).toArray()
    return succeed({
      label,
      changes: [...removed('resolutions', ...decided), ...amended('values', before, made)],
      made,
    })
  })
}

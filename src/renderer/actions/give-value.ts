import { added, amended, removed } from '#domain/case/changes'
import type { PutChange } from '#domain/case/deed'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { checkedValue, type ValueRefusal } from '#domain/question/check-value'
import {
  questionLabel,
  type GivenValue,
  type Question,
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
export function giveValue(hands: Hands, wish: GiveValueWish): Promise<Result<Value, GiveValueRefusal>> {
  const { store } = hands
  const { db } = store
  return make<Value, GiveValueRefusal>(store, async () => {
    const question = await db.questions.get(wish.questionId)
    if (question === undefined) return refuse('no-such-question')
    const given = await valueGiven(hands, question, wish)
    if (!given.ok) return given
    const { claim, changes, made } = given.value
    return succeed({ label: `Let ${claimLabel(claim)} answer ${questionLabel(question)}`, changes, made })
  })
}

/** A value as it is given, and what that changes. */
export type ValueGiven = {
  readonly claim: Claim
  readonly made: Value
  readonly changes: readonly PutChange[]
}

/** What changes where a claim answers a question; the caller has looked up the question. */
export async function valueGiven(
  { store: { db }, now, newId }: Hands,
  question: Question,
  wish: GiveValueWish,
): Promise<Result<ValueGiven, 'no-such-claim' | ValueRefusal>> {
  const claim = await db.claims.get(wish.claimId)
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
  if (before === undefined) return succeed({ claim, made, changes: added('values', made) })
  const decided = await db.resolutions.filter(({ valueIds }) => valueIds.includes(made.id)).toArray()
  const changes = [...removed('resolutions', ...decided), ...amended('values', before, made)]
  return succeed({ claim, made, changes })
}

import type { ClaimId } from '#domain/claim/claim'
import { checkedValue, type ValueRefusal } from '#domain/question/check-value'
import type { GivenValue, Question, ValuePlace } from '#domain/question/question'
import type { AnswerOffer } from '#renderer/features/question/answer-offers'
import { readValue } from '#renderer/features/question/read-value'

/** What one of several claims is to answer, as it is typed or was found. */
export type AnswerDraft = {
  /** Empty where it is to answer nothing. */
  readonly written: string
  readonly reading:
    | { readonly kind: 'none' }
    | { readonly kind: 'read'; readonly given: GivenValue; readonly readAt?: ValuePlace }
    | { readonly kind: 'not-read' }
    | { readonly kind: 'refused'; readonly reason: ValueRefusal }
}

/** What claims may answer and answer already. */
export type Answering = {
  readonly offers: ReadonlyMap<ClaimId, readonly AnswerOffer[]>
  readonly answers: ReadonlyMap<ClaimId, GivenValue>
}

/**
 * What a claim is to answer: what was typed, else the first value found in its passages. One that answers already keeps its
 * value until another is typed.
 */
export function answerDraft(
  question: Question,
  { offers, answers }: Answering,
  { claimId, typed }: { readonly claimId: ClaimId; readonly typed: string | undefined },
): AnswerDraft {
  const found = offers.get(claimId) ?? []
  const written = typed ?? (answers.has(claimId) ? '' : (found[0]?.written ?? ''))
  if (written.trim() === '') return { written, reading: { kind: 'none' } }
  const offer = found.find((one) => one.written === written)
  if (offer !== undefined)
    return { written, reading: { kind: 'read', given: offer.given, readAt: offer.readAt } }
  const given = readValue(written, question)
  if (given === undefined) return { written, reading: { kind: 'not-read' } }
  const checked = checkedValue(given, question)
  if (!checked.ok) return { written, reading: { kind: 'refused', reason: checked.reason } }
  return { written, reading: { kind: 'read', given: checked.value } }
}

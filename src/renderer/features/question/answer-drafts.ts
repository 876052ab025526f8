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

/** What is to be answered with the words that were typed or taken; taken ones lead to where they were found. */
export function answerDraft(
  question: Question,
  offers: readonly AnswerOffer[],
  written: string,
): AnswerDraft {
  if (written.trim() === '') return { written, reading: { kind: 'none' } }
  const offer = offers.find((one) => one.written === written)
  if (offer !== undefined)
    return { written, reading: { kind: 'read', given: offer.given, readAt: offer.readAt } }
  const given = readValue(written, question)
  if (given === undefined) return { written, reading: { kind: 'not-read' } }
  const checked = checkedValue(given, question)
  if (!checked.ok) return { written, reading: { kind: 'refused', reason: checked.reason } }
  return { written, reading: { kind: 'read', given: checked.value } }
}

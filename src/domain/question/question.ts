import type { ClaimId } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import type { Id } from '#domain/id'
import type { Amount } from '#domain/question/amount'
import type { Interval } from '#domain/document/interval'

/** Names one question. */
export type QuestionId = Id<'question'>

/** Names one value. */
export type ValueId = Id<'value'>

/** What an answer to a question is. An explanation is answered by hypotheses, never by a value. */
export const answerKinds = ['number', 'date', 'place', 'yes-no', 'choice', 'explanation'] as const

/** One of them. */
export type AnswerKind = (typeof answerKinds)[number]

/** What the analyst wants to know: "How many trucks have crossed?" */
export type Question = {
  readonly id: QuestionId
  /** Counts the questions of the case from 1; shown as Q-01. */
  readonly number: number
  readonly words: string
  readonly answer: AnswerKind
  /** What a number counts or measures ("trucks", "km"); values may be given in others of the same kind. */
  readonly unit?: string
  /** What can be chosen, where the answer is a choice. */
  readonly choices?: readonly string[]
  /** Whether its hypotheses exclude each other and are all there are. */
  readonly isExclusive?: boolean
  /** ISO 8601 instant. */
  readonly askedAt: string
}

/** An answer that can be compared with others to the same question. */
export type GivenValue =
  | { readonly kind: 'number'; readonly amount: Amount }
  | { readonly kind: 'date'; readonly interval: Interval }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'yes-no'; readonly isYes: boolean }
  | { readonly kind: 'choice'; readonly choice: string }

/** A place in the text of a document, in UTF-16 units, end exclusive. */
export type ValuePlace = Span & { readonly documentId: DocumentId }

/** What one claim answers to one question. */
export type Value = {
  readonly id: ValueId
  readonly questionId: QuestionId
  readonly claimId: ClaimId
  readonly given: GivenValue
  /** The words it was read from, or as the analyst typed it. */
  readonly written: string
  /** When it held, where anybody said so. */
  readonly asOf?: Interval
  /** What it is limited to ("northern crossing only"), where anybody said so. */
  readonly scope?: string
  /** Where the words stand that it was read from; missing where it was typed. */
  readonly readAt?: ValuePlace
  /** ISO 8601 instant. */
  readonly givenAt: string
}

/** The id analysts use when they speak of a question: Q-03. */
export function questionLabel(question: Pick<Question, 'number'>): string {
  return `Q-${String(question.number).padStart(2, '0')}`
}

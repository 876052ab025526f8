import { publishedDay } from '#domain/document/published-day'
import { checkedValue } from '#domain/question/check-value'
import type { GivenValue, Question, ValuePlace } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import { findValues, type FoundValue } from '#domain/suggest/find-values'
import type { CitedPassage } from '#renderer/storage/reads-weighing'

/** A value for a question that stands in a passage of a claim or in its sentence. */
export type AnswerOffer = {
  readonly given: GivenValue
  readonly written: string
  readonly readAt: ValuePlace
  /** Whether the words reach outside of what is marked. */
  readonly isBeside: boolean
}

/** At most so many are offered. */
const mostOffered = 4

/**
 * What a claim may answer to a question, from its passages and their sentences, each value once; what disputes the claim and
 * what the question cannot take is left out. `texts` are those of bodies by their hash, as far as they are at hand.
 */
export function answerOffers(
  question: Question,
  passages: readonly CitedPassage[],
  texts: ReadonlyMap<string, string>,
): readonly AnswerOffer[] {
  const offers = new Map<string, AnswerOffer>()
  const found = passages
    .filter(({ evidence }) => evidence.stance !== 'disputes')
    .flatMap((passage) => foundIn(passage, texts.get(passage.document.bodyHash)))
    .toSorted((a, b) => Number(a.isBeside) - Number(b.isBeside))
  for (const one of found) {
    const given = counting(one.given, question)
    const key = sayValue(given)
    if (checkedValue(given, question).ok && !offers.has(key)) offers.set(key, { ...one, given })
  }
  return [...offers.values()].slice(0, mostOffered)
}

type Found = Omit<AnswerOffer, 'given'> & Pick<FoundValue, 'given'>

function foundIn({ highlight, document }: CitedPassage, text: string | undefined): readonly Found[] {
  const { id, language } = document
  return findValues({ anchor: highlight.anchor, text }, { language, today: publishedDay(document) }).map(
    ({ given, written, start, end, beside }) => ({
      given,
      written,
      readAt: { documentId: id, start, end },
      isBeside: beside !== undefined,
    }),
  )
}

/** A number alone counts what the question counts. */
function counting(given: FoundValue['given'], { unit }: Question): GivenValue {
  if (given.kind !== 'number' || given.amount.unit !== '' || unit === undefined) return given
  return { ...given, amount: { ...given.amount, unit } }
}

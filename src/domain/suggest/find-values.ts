import type { Span } from '#domain/document/block'
import type { Anchor } from '#domain/highlight/text-highlight'
import type { GivenValue } from '#domain/question/question'
import { findAmounts } from '#domain/suggest/find-amounts'
import { findTimes, type TimeContext } from '#domain/suggest/find-times'
import { paragraphAround, sentencesAround } from '#domain/suggest/sentences-around'

/** An amount or a time that a passage, or the sentence it stands in, seems to state; a suggestion, never a fact. */
export type FoundValue = Span & {
  readonly given: Extract<GivenValue, { readonly kind: 'number' | 'date' }>
  /** The words it was read from, which are those from `start` to `end`. */
  readonly written: string
  /** The sentence, cut where those words stand; undefined where they lie wholly inside of the passage. */
  readonly beside: { readonly before: string; readonly after: string } | undefined
}

/** What is read: the place and words of a passage, and the text of its document, where that is at hand. */
export type ReadPassage = {
  readonly anchor: Pick<Anchor, 'start' | 'end' | 'quote'>
  readonly text: string | undefined
}

/**
 * The amounts and times a passage seems to state, those in its own words first; then those that stand in its sentences but
 * reach outside of it ("about" left before the edge, a day named in front). Offsets are UTF-16 units of the document's text.
 */
export function findValues({ anchor, text }: ReadPassage, context: TimeContext): readonly FoundValue[] {
  const around = text === undefined ? [] : besides(text, anchor, context)
  const own = within(anchor.quote, { by: anchor.start, context }).filter(
    (found) => !around.some((one) => one.start < found.end && found.start < one.end),
  )
  return [...own, ...around]
}

/** What is found in the sentences around, as far as it reaches outside of the passage. */
function besides(
  text: string,
  passage: Pick<Anchor, 'start' | 'end'>,
  context: TimeContext,
): readonly FoundValue[] {
  return sentencesAround(text, passage, paragraphAround(text, passage)).flatMap((sentence) =>
    within(text.slice(sentence.start, sentence.end), { by: sentence.start, context })
      .filter(({ start, end }) => start < passage.start || end > passage.end)
      .map((found) => ({
        ...found,
        beside: {
          before: text.slice(sentence.start, found.start),
          after: text.slice(found.end, sentence.end),
        },
      })),
  )
}

function within(
  words: string,
  { by, context }: { readonly by: number; readonly context: TimeContext },
): readonly FoundValue[] {
  const placed = ({ start, end }: Span, given: FoundValue['given']): FoundValue => ({
    start: by + start,
    end: by + end,
    given,
    written: words.slice(start, end),
    beside: undefined,
  })
  return [
    ...findAmounts(words, context.language).map((found) =>
      placed(found, { kind: 'number', amount: found.amount }),
    ),
    ...findTimes(words, context)
      // Words alone, without a day they lead to, are no value.
      .filter(({ interval }) => interval.from !== undefined || interval.to !== undefined)
      .map((found) => placed(found, { kind: 'date', interval: found.interval })),
  ]
}

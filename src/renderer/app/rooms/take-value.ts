import type { Claim } from '#domain/claim/claim'
import { amendClaim } from '#renderer/actions/amend-claim'
import { answerNewQuestion } from '#renderer/actions/answer-new-question'
import { giveValue } from '#renderer/actions/give-value'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { ValueSuggestion, ValueTarget } from '#renderer/features/claim/value-suggestion'

/** Takes a value that was found in a passage of a claim to where it was wished, by one deed also where the question is new. */
export async function takeValue(
  { deeds, session }: Frame,
  claim: Claim,
  { suggestion, target }: { readonly suggestion: ValueSuggestion; readonly target: ValueTarget },
): Promise<void> {
  const { hands } = session
  const { given, written, readAt } = suggestion
  const give = (questionId: Parameters<typeof giveValue>[1]['questionId'], unit: string | undefined) =>
    deeds.run(
      giveValue(hands, { questionId, claimId: claim.id, given: counting(given, unit), written, readAt }),
    )
  switch (target.kind) {
    case 'question':
      await give(target.question.id, target.question.unit)
      return
    case 'new-question': {
      const { words, unit } = target
      const asked = { words, answer: 'number', ...(unit === '' ? {} : { unit }) } as const
      const wish = { asked, claimId: claim.id, given: counting(given, unit), written, readAt }
      await deeds.run(answerNewQuestion(hands, wish))
      return
    }
    case 'happened':
      if (given.kind !== 'date') return
      await deeds.run(
        amendClaim(hands, {
          claimId: claim.id,
          happened: given.interval,
        }),
      )
  }
}

/** A number alone counts what the question counts. */
function counting(given: ValueSuggestion['given'], unit: string | undefined): ValueSuggestion['given'] {
  if (given.kind !== 'number' || given.amount.unit !== '' || unit === undefined) return given
  return { ...given, amount: { ...given.amount, unit } }
}

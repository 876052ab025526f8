import { questionLabel, type QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Deed } from '#domain/case/deed'
import { valueGiven, type GiveValueRefusal, type GiveValueWish } from '#renderer/actions/give-value'
import type { Hands } from '#renderer/actions/hands'

/** Why no claim got a value. */
export type GiveValuesRefusal = GiveValueRefusal | 'no-answers'

/** What several claims answer to one question. */
export type GiveValuesWish = {
  readonly questionId: QuestionId
  /** One for each claim. */
  readonly answers: readonly Omit<GiveValueWish, 'questionId'>[]
}

/** Lets several claims answer one question at once. Where one of the values is refused none is given. */
export function giveValues(
  hands: Hands,
  { questionId, answers }: GiveValuesWish,
): Promise<Result<Deed, GiveValuesRefusal>> {
  const { store } = hands
  return store.attempt<GiveValuesRefusal>(async () => {
    const question = await store.db.questions.get(questionId)
    if (question === undefined) return refuse('no-such-question')
    if (answers.length === 0) return refuse('no-answers')
    const changes = []
    for (const answer of answers) {
      const given = await valueGiven(hands, question, { ...answer, questionId })
      if (!given.ok) return given
      changes.push(...given.value.changes)
    }
    // Two values that took the place of others may both have stood in one conflict that was decided.
    const once = new Map(changes.map((change) => [`${change.table} ${change.id}`, change]))
    const who = answers.length === 1 ? 'a claim' : `${answers.length} claims`
    return succeed({ label: `Let ${who} answer ${questionLabel(question)}`, changes: [...once.values()] })
  })
}

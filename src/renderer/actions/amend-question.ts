import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { questionLabel, type Question, type QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a question stays as it was. */
export type AmendQuestionRefusal = 'no-such-question' | 'empty-question' | DeedRefusal

/** What can be amended; the kind of answer stays, because values were given in it. */
export type QuestionChange = Partial<Pick<Question, 'words' | 'unit' | 'isExclusive'>>

/** Amends the words of a question, its unit, or whether its hypotheses exclude each other. */
export function amendQuestion(
  { store }: Pick<Hands, 'store'>,
  { questionId, ...change }: QuestionChange & { readonly questionId: QuestionId },
): Promise<Result<Deed, AmendQuestionRefusal>> {
  return store.attempt<AmendQuestionRefusal>(async () => {
    const before = await store.db.questions.get(questionId)
    if (before === undefined) return refuse('no-such-question')
    const after: Question = { ...before, ...change, words: (change.words ?? before.words).trim() }
    if (after.words === '') return refuse('empty-question')
    return succeed({
      label: `Amended question ${questionLabel(before)}`,
      changes: amended('questions', before, after),
    })
  })
}

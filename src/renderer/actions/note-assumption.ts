import { added, amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { AssumptionId, KeyAssumption } from '#domain/hypothesis/hypothesis'
import type { QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a key assumption was not noted. */
export type NoteAssumptionRefusal = 'no-such-question' | 'empty-words' | DeedRefusal

/** Notes a supposition the argument rests on. */
export function noteAssumption(
  { store, now, newId }: Hands,
  wish: { readonly questionId: QuestionId; readonly words: string; readonly ifWrong: string },
): Promise<Result<KeyAssumption, NoteAssumptionRefusal>> {
  return make<KeyAssumption, NoteAssumptionRefusal>(store, async () => {
    if ((await store.db.questions.get(wish.questionId)) === undefined) return refuse('no-such-question')
    const words = wish.words.trim()
    if (words === '') return refuse('empty-words')
    const made: KeyAssumption = {
      id: newId(),
      questionId: wish.questionId,
      words,
      ifWrong: wish.ifWrong.trim(),
      standing: 'with-caveats',
      notedAt: now(),
    }
    return succeed({ label: 'Noted a key assumption', changes: added('assumptions', made), made })
  })
}

/** Why a key assumption stays as it was. */
export type AmendAssumptionRefusal = 'no-such-assumption' | DeedRefusal

/** Says how well a key assumption stands, or, with `gone`, drops it. */
export function amendAssumption(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly assumptionId: AssumptionId; readonly standing: KeyAssumption['standing'] | 'gone' },
): Promise<Result<Deed, AmendAssumptionRefusal>> {
  return store.attempt<AmendAssumptionRefusal>(async () => {
    const before = await store.db.assumptions.get(wish.assumptionId)
    if (before === undefined) return refuse('no-such-assumption')
    if (wish.standing === 'gone')
      return succeed({ label: 'Dropped a key assumption', changes: removed('assumptions', before) })
    const changes = amended('assumptions', before, { ...before, standing: wish.standing })
    return succeed({ label: 'Judged a key assumption', changes })
  })
}

/** Why the words of a key assumption stay as they were. */
export type RewordAssumptionRefusal = 'no-such-assumption' | 'empty-words' | DeedRefusal

/** Puts a key assumption in other words; how well it stands stays as it was judged. */
export function rewordAssumption(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly assumptionId: AssumptionId; readonly words: string; readonly ifWrong: string },
): Promise<Result<Deed, RewordAssumptionRefusal>> {
  return store.attempt<RewordAssumptionRefusal>(async () => {
    const before = await store.db.assumptions.get(wish.assumptionId)
    if (before === undefined) return refuse('no-such-assumption')
    const [words, ifWrong] = [wish.words.trim(), wish.ifWrong.trim()]
    if (words === '') return refuse('empty-words')
    return succeed({
      label: 'Reworded a key assumption',
      changes: amended('assumptions', before, { ...before, words, ifWrong }),
    })
  })
}

import { added, amended, removed } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { HypothesisId, Indicator, IndicatorId } from '#domain/hypothesis/hypothesis'
import type { QuestionId } from '#domain/question/question'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why an indicator was not noted. */
export type NoteIndicatorRefusal = 'no-such-question' | 'empty-words' | DeedRefusal

/** Notes something that would change the judgement if it were seen. */
export function noteIndicator(
  { store, now, newId }: Hands,
  wish: {
    readonly questionId: QuestionId
    readonly words: string
    readonly hypothesisId: HypothesisId | undefined
  },
): Promise<Result<Indicator, NoteIndicatorRefusal>> {
  return make<Indicator, NoteIndicatorRefusal>(store, async () => {
    if ((await store.db.questions.get(wish.questionId)) === undefined) return refuse('no-such-question')
    const words = wish.words.trim()
    if (words === '') return refuse('empty-words')
    const made: Indicator = {
      id: newId(),
      questionId: wish.questionId,
      ...(wish.hypothesisId === undefined ? {} : { hypothesisId: wish.hypothesisId }),
      words,
      isSeen: false,
      notedAt: now(),
    }
    return succeed({ label: 'Noted an indicator', changes: added('indicators', made), made })
  })
}

/** Why an indicator stays as it was. */
export type AmendIndicatorRefusal = 'no-such-indicator' | DeedRefusal

/** Says whether an indicator has been seen, or, with `gone`, drops it. */
export function amendIndicator(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly indicatorId: IndicatorId; readonly sight: 'seen' | 'not-seen' | 'gone' },
): Promise<Result<Deed, AmendIndicatorRefusal>> {
  return store.attempt<AmendIndicatorRefusal>(async () => {
    const before = await store.db.indicators.get(wish.indicatorId)
    if (before === undefined) return refuse('no-such-indicator')
    if (wish.sight === 'gone')
      return succeed({ label: 'Dropped an indicator', changes: removed('indicators', before) })
    const isSeen = wish.sight === 'seen'
    const changes = amended('indicators', before, { ...before, isSeen })
    return succeed({ label: isSeen ? 'Saw an indicator' : 'Took back that an indicator was seen', changes })
  })
}

/** Why the words of an indicator stay as they were. */
export type RewordIndicatorRefusal = 'no-such-indicator' | 'empty-words' | DeedRefusal

/** Puts an indicator in other words, or lets it speak for another hypothesis or none; whether it was seen stays. */
export function rewordIndicator(
  { store }: Pick<Hands, 'store'>,
  wish: {
    readonly indicatorId: IndicatorId
    readonly words: string
    readonly hypothesisId: HypothesisId | undefined
  },
): Promise<Result<Deed, RewordIndicatorRefusal>> {
  return store.attempt<RewordIndicatorRefusal>(async () => {
    const before = await store.db.indicators.get(wish.indicatorId)
    if (before === undefined) return refuse('no-such-indicator')
    const words = wish.words.trim()
    if (words === '') return refuse('empty-words')
    const { hypothesisId, ...kept } = { ...before, words, hypothesisId: wish.hypothesisId }
    const after: Indicator = hypothesisId === undefined ? kept : { ...kept, hypothesisId }
    return succeed({ label: 'Reworded an indicator', changes: amended('indicators', before, after) })
  })
}

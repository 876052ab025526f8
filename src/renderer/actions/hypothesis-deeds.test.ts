import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { askQuestion } from '#renderer/actions/ask-question'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { amendAssumption, noteAssumption, rewordAssumption } from '#renderer/actions/note-assumption'
import { amendIndicator, noteIndicator, rewordIndicator } from '#renderer/actions/note-indicator'
import { leaveMatrix, rateClaim, weighClaim } from '#renderer/actions/rate-claim'
import { removeQuestion } from '#renderer/actions/remove-question'
import { amendHypothesis, removeHypothesis, stateHypothesis } from '#renderer/actions/state-hypothesis'
import { stateClaim } from '#renderer/actions/state-claim'
import { hypothesisingOf } from '#renderer/storage/reads-weighing'

async function competing() {
  const begun = await begunCase()
  const { deskHands: hands } = begun
  const { id: questionId } = theValue(
    await askQuestion(hands, { words: 'Why were they turned back?', answer: 'explanation' }),
  )
  const { id: claimId } = theValue(await stateClaim(hands, { statement: 's', kind: 'fact' }))
  const state = async (statement: string) => theValue(await stateHypothesis(hands, { questionId, statement }))
  const [one, other] = [await state('Papers were missing'), await state(' The cargo was not food ')]
  return { ...begun, hands, db: hands.store.db, questionId, claimId, one, other }
}

describe('a hypothesis', () => {
  it('never gets a number that was used for its question, by undo, removal or restart', async () => {
    const { hands, open, questionId, other } = await competing()
    const stated = async (by = hands) =>
      theValue(await stateHypothesis(by, { questionId, statement: 's' })).number
    theValue(await removeHypothesis(hands, { hypothesisId: other.id }))
    expect(await stated()).toBe(3)
    await hands.store.undo()
    await hands.store.close()
    const store = await open()
    expect(await stated({ ...hands, store })).toBe(4)
  })

  it('is stated, amended, held likely, and removed with its ratings', async () => {
    const { hands, db, questionId, claimId, one, other } = await competing()
    expect([one.number, other.number, other.statement]).toEqual([1, 2, 'The cargo was not food'])
    const hypothesisId = one.id
    theValue(await amendHypothesis(hands, { hypothesisId, statement: 'No papers', likelihood: 60 }))
    expect(await db.hypotheses.get(hypothesisId)).toMatchObject({ statement: 'No papers', likelihood: 60 })
    theValue(await amendHypothesis(hands, { hypothesisId, likelihood: 'not-said' }))
    expect((await db.hypotheses.get(hypothesisId))?.likelihood).toBeUndefined()
    theValue(await rateClaim(hands, { claimId, hypothesisId, consistency: 'II' }))
    theValue(await noteIndicator(hands, { questionId, words: 'New papers', hypothesisId }))
    theValue(await removeHypothesis(hands, { hypothesisId }))
    expect([await db.ratings.count(), await db.hypotheses.count()]).toEqual([0, 1])
    expect((await db.indicators.toArray()).map((indicator) => indicator.hypothesisId)).toEqual([undefined])
    await hands.store.undo()
    expect(await db.indicators.toArray()).toMatchObject([{ hypothesisId }])
  })

  it.each([
    ['empty-statement', { statement: ' ' }],
    ['no-likelihood', { likelihood: 101 }],
    ['no-likelihood', { likelihood: NaN }],
  ])('stays as it was: %s', async (reason, change) => {
    const { hands, one } = await competing()
    expect(await amendHypothesis(hands, { hypothesisId: one.id, ...change })).toEqual(refuse(reason))
  })

  it('needs a question and words', async () => {
    const { hands, questionId } = await competing()
    const wish = { questionId, statement: 's' }
    expect(await stateHypothesis(hands, { ...wish, questionId: asId('gone') })).toEqual(
      refuse('no-such-question'),
    )
    expect(await stateHypothesis(hands, { ...wish, statement: ' ' })).toEqual(refuse('empty-statement'))
  })
})

it('a claim is rated anew, taken back, and weighed', async () => {
  const { hands, db, questionId, claimId, one } = await competing()
  const wish = { claimId, hypothesisId: one.id }
  theValue(await rateClaim(hands, { ...wish, consistency: 'C' }))
  theValue(await rateClaim(hands, { ...wish, consistency: 'I' }))
  expect(await rateClaim(hands, { ...wish, consistency: 'I' })).toEqual(refuse('nothing-to-do'))
  expect(await db.ratings.toArray()).toMatchObject([{ consistency: 'I' }])
  theValue(await rateClaim(hands, { ...wish, consistency: 'not-rated' }))
  expect(await db.ratings.count()).toBe(0)
  theValue(await weighClaim(hands, { questionId, claimId, relevance: 'H' }))
  theValue(await weighClaim(hands, { questionId, claimId, credibility: 'L' }))
  expect(await db.weights.toArray()).toMatchObject([{ relevance: 'H', credibility: 'L' }])
  theValue(await rateClaim(hands, { ...wish, consistency: 'CC' }))
  theValue(await leaveMatrix(hands, { questionId, claimId }))
  expect([await db.weights.count(), await db.ratings.count(), await db.claims.count()]).toEqual([0, 0, 1])
})

it('assumptions and indicators are noted, judged and dropped, and go with their question', async () => {
  const { hands, db, questionId } = await competing()
  const assumption = theValue(await noteAssumption(hands, { questionId, words: ' A ', ifWrong: 'B' }))
  theValue(await amendAssumption(hands, { assumptionId: assumption.id, standing: 'unsupported' }))
  const indicator = theValue(await noteIndicator(hands, { questionId, words: 'I', hypothesisId: undefined }))
  theValue(await amendIndicator(hands, { indicatorId: indicator.id, sight: 'seen' }))
  expect(await hypothesisingOf(db)).toMatchObject({
    hypotheses: [{ number: 1 }, { number: 2 }],
    assumptions: [{ words: 'A', standing: 'unsupported' }],
    indicators: [{ isSeen: true }],
  })
  theValue(await removeQuestion(hands, { questionId }))
  expect([await db.hypotheses.count(), await db.assumptions.count(), await db.indicators.count()]).toEqual([
    0, 0, 0,
  ])
  await hands.store.undo()
  theValue(await amendAssumption(hands, { assumptionId: assumption.id, standing: 'gone' }))
  theValue(await amendIndicator(hands, { indicatorId: indicator.id, sight: 'gone' }))
  expect([await db.assumptions.count(), await db.indicators.count()]).toEqual([0, 0])
})

it('assumptions and indicators are reworded; what was judged stays, and each is one undo', async () => {
  const { hands, db, questionId, one } = await competing()
  const assumption = theValue(await noteAssumption(hands, { questionId, words: 'A', ifWrong: 'B' }))
  theValue(await amendAssumption(hands, { assumptionId: assumption.id, standing: 'supported' }))
  const hypothesisId = one.id
  const indicator = theValue(await noteIndicator(hands, { questionId, words: 'I', hypothesisId }))
  theValue(await amendIndicator(hands, { indicatorId: indicator.id, sight: 'seen' }))
  const before = await hypothesisingOf(db)
  theValue(await rewordAssumption(hands, { assumptionId: assumption.id, words: ' A2 ', ifWrong: '' }))
  theValue(
    await rewordIndicator(hands, { indicatorId: indicator.id, words: ' I2 ', hypothesisId: undefined }),
  )
  const after = await hypothesisingOf(db)
  expect(after.assumptions).toEqual([{ ...before.assumptions[0], words: 'A2', ifWrong: '' }])
  expect(after.indicators).toMatchObject([{ words: 'I2', isSeen: true }])
  expect(after.indicators[0]).not.toHaveProperty('hypothesisId')
  await hands.store.undo()
  await hands.store.undo()
  expect(await hypothesisingOf(db)).toEqual(before)
  const gone = { assumptionId: asId<'assumption'>('gone'), indicatorId: asId<'indicator'>('gone') }
  const said = { words: ' ', ifWrong: '', hypothesisId: undefined }
  expect([
    await rewordAssumption(hands, { ...said, assumptionId: assumption.id }),
    await rewordIndicator(hands, { ...said, indicatorId: indicator.id }),
    await rewordAssumption(hands, { ...said, ...gone }),
    await rewordIndicator(hands, { ...said, ...gone }),
  ]).toEqual(['empty-words', 'empty-words', 'no-such-assumption', 'no-such-indicator'].map(refuse))
})

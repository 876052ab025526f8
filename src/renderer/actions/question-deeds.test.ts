import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#domain/assessment/assessment'
import type { ClaimId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import { conflictsOn, isOpen } from '#domain/question/conflicts'
import type { GivenValue, Question } from '#domain/question/question'
import { refuse } from '#domain/result'
import { amendQuestion } from '#renderer/actions/amend-question'
import { answerNewQuestion } from '#renderer/actions/answer-new-question'
import { askQuestion, type AskQuestionWish } from '#renderer/actions/ask-question'
import { anchor, begunCase, theValue } from '#renderer/actions/begun-case'
import { beginAssessment } from '#renderer/actions/begin-assessment'
import { editAssessment } from '#renderer/actions/edit-assessment'
import { giveValue } from '#renderer/actions/give-value'
import { giveValues } from '#renderer/actions/give-values'
import { citePassage } from '#renderer/actions/cite-passage'
import { mergeClaims } from '#renderer/actions/merge-claims'
import { markPassage } from '#renderer/actions/mark-passage'
import { removeClaim } from '#renderer/actions/remove-claim'
import { removeQuestion } from '#renderer/actions/remove-question'
import { reopenConflict, resolveConflict } from '#renderer/actions/resolve-conflict'
import { reopenDispute, resolveDispute } from '#renderer/actions/resolve-dispute'
import { stateClaim } from '#renderer/actions/state-claim'
import { mayIssue } from '#renderer/actions/weigh-grounds'
import { withdrawValue } from '#renderer/actions/withdraw-value'
import { weighingOf } from '#renderer/storage/reads-weighing'

const crossed: AskQuestionWish = { words: 'How many trucks have crossed?', answer: 'number', unit: 'trucks' }

function about(low: number): GivenValue {
  return { kind: 'number', amount: { qualifier: 'about', low, high: low, unit: 'trucks' } }
}

async function disputed() {
  const begun = await begunCase()
  const { deskHands: hands } = begun
  const question = theValue(await askQuestion(hands, crossed))
  const stated = async (low: number) => {
    const claim = theValue(await stateClaim(hands, { statement: `${low} crossed`, kind: 'fact' }))
    const wish = { questionId: question.id, claimId: claim.id, given: about(low), written: `about ${low}` }
    return theValue(await giveValue(hands, wish))
  }
  const values = [await stated(860), await stated(800)] as const
  const conflicts = async () => {
    const { claims, values: given, resolutions } = await weighingOf(hands.store.db)
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    return conflictsOn(question, { values: given, claims: byId, resolutions }).conflicts
  }
  return { ...begun, hands, question, values, conflicts }
}

describe('a question', () => {
  it('never gets a number that was used, by undo, removal or restart', async () => {
    const { deskHands, open } = await begunCase()
    const asked = async (hands = deskHands) => theValue(await askQuestion(hands, crossed))
    const [one, other] = [await asked(), await asked()]
    theValue(await removeQuestion(deskHands, { questionId: other.id }))
    expect([one.number, other.number, (await asked()).number]).toEqual([1, 2, 3])
    await deskHands.store.undo()
    await deskHands.store.close()
    const store = await open()
    expect((await asked({ ...deskHands, store })).number).toBe(4)
  })

  it('is asked and answered by one deed, and one undo takes both back', async () => {
    const { deskHands: hands, labels } = await begunCase()
    const { db } = hands.store
    const claim = theValue(await stateClaim(hands, { statement: '860 crossed', kind: 'fact' }))
    const wish = { asked: crossed, claimId: claim.id, written: 'about 860 trucks' }
    const wrong: GivenValue = {
      kind: 'number',
      amount: { qualifier: 'exact', low: -1, high: -1, unit: 'trucks' },
    }
    expect(await answerNewQuestion(hands, { ...wish, given: wrong })).toEqual(refuse('negative-count'))
    expect(await db.questions.count()).toBe(0)
    theValue(await answerNewQuestion(hands, { ...wish, given: about(860) }))
    expect([await db.questions.count(), await db.values.count()]).toEqual([1, 1])
    expect((await labels()).at(-1)).toBe('Let C-001 answer the new question Q-01')
    await hands.store.undo()
    expect([await db.questions.count(), await db.values.count()]).toEqual([0, 0])
  })

  it('is asked, answered by two claims, and its conflict decided and opened again', async () => {
    const { hands, values, conflicts, labels } = await disputed()
    const valueIds = [values[1].id, values[0].id] as const
    expect((await conflicts()).map(isOpen)).toEqual([true])
    theValue(await resolveConflict(hands, { valueIds, verdict: 'different-date', reason: 'A counts later.' }))
    expect((await conflicts()).map(isOpen)).toEqual([false])
    theValue(await resolveConflict(hands, { valueIds, verdict: 'unresolved', reason: 'Nobody knows.' }))
    expect(await hands.store.db.resolutions.count()).toBe(1)
    theValue(await reopenConflict(hands, { valueIds }))
    expect((await conflicts()).map(isOpen)).toEqual([true])
    expect((await labels()).slice(-3)).toEqual([
      'Decided about a conflict: different date',
      'Decided about a conflict: unresolved',
      'Opened a conflict again',
    ])
    await hands.store.undo()
    expect((await conflicts()).map(isOpen)).toEqual([false])
  })

  it('keeps one value of a claim, and a new one opens its conflict again', async () => {
    const { hands, question, values, conflicts } = await disputed()
    const [first, second] = values
    const valueIds = [first.id, second.id] as const
    theValue(await resolveConflict(hands, { valueIds, verdict: 'error', reason: 'r', standingId: first.id }))
    theValue(
      await giveValue(hands, {
        questionId: question.id,
        claimId: first.claimId,
        given: about(870),
        written: '',
      }),
    )
    expect(await hands.store.db.values.count()).toBe(2)
    expect((await conflicts()).map(isOpen)).toEqual([true])
  })

  it('goes with its values and what was decided, and comes back whole', async () => {
    const { hands, question, values, conflicts } = await disputed()
    const valueIds = [values[0].id, values[1].id] as const
    theValue(await resolveConflict(hands, { valueIds, verdict: 'error', reason: 'r' }))
    theValue(await removeQuestion(hands, { questionId: question.id }))
    const { db } = hands.store
    expect([await db.questions.count(), await db.values.count(), await db.resolutions.count()]).toEqual([
      0, 0, 0,
    ])
    await hands.store.undo()
    expect((await conflicts()).map(isOpen)).toEqual([false])
  })

  it('loses the conflict when a value or its claim goes', async () => {
    const { hands, values, conflicts } = await disputed()
    theValue(await removeClaim(hands, { claimId: values[0].claimId }))
    expect(await conflicts()).toEqual([])
    await hands.store.undo()
    theValue(await withdrawValue(hands, { valueId: values[0].id }))
    expect(await conflicts()).toEqual([])
  })

  it('is amended', async () => {
    const { hands, question } = await disputed()
    theValue(await amendQuestion(hands, { questionId: question.id, words: ' How many? ' }))
    expect(await hands.store.db.questions.get(question.id)).toMatchObject({
      words: 'How many?',
    })
    expect(await amendQuestion(hands, { questionId: question.id, words: ' ' })).toEqual(
      refuse('empty-question'),
    )
    expect(await amendQuestion(hands, { questionId: asId('gone') })).toEqual(refuse('no-such-question'))
  })

  it.each<[string, AskQuestionWish]>([
    ['empty-question', { ...crossed, words: ' ' }],
    ['too-few-choices', { words: 'Who?', answer: 'choice', choices: ['one', ' one '] }],
  ])('is refused as %s', async (reason, wish) => {
    const { deskHands } = await begunCase()
    expect(await askQuestion(deskHands, wish)).toEqual(refuse(reason))
  })
})

describe('a value', () => {
  it.each<[string, AskQuestionWish, GivenValue]>([
    ['other-kind', crossed, { kind: 'yes-no', isYes: true }],
    ['not-a-number', crossed, about(NaN)],
    ['negative-count', crossed, about(-5)],
    [
      'reversed-range',
      crossed,
      { kind: 'number', amount: { qualifier: 'between', low: 30, high: 20, unit: 'trucks' } },
    ],
    [
      'contradictory-units',
      crossed,
      { kind: 'number', amount: { qualifier: 'exact', low: 5, high: 5, unit: 'km' } },
    ],
    [
      'not-a-date',
      { words: 'When?', answer: 'date' },
      { kind: 'date', interval: { from: '2026-02-31', written: '' } },
    ],
    [
      'ends-before-it-begins',
      { words: 'When?', answer: 'date' },
      { kind: 'date', interval: { from: '2026-02-03', to: '2026-02-01', written: '' } },
    ],
    ['no-end', { words: 'When?', answer: 'date' }, { kind: 'date', interval: { written: 'once' } }],
    ['empty-place', { words: 'Where?', answer: 'place' }, { kind: 'place', place: ' ' }],
    [
      'no-such-choice',
      { words: 'Which?', answer: 'choice', choices: ['a', 'b'] },
      { kind: 'choice', choice: 'c' },
    ],
  ])('is refused as %s', async (reason, asked, given) => {
    const { deskHands } = await begunCase()
    const { id: questionId }: Question = theValue(await askQuestion(deskHands, asked))
    const { id: claimId } = theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact' }))
    expect(await giveValue(deskHands, { questionId, claimId, given, written: '' })).toEqual(refuse(reason))
    expect(await deskHands.store.db.values.count()).toBe(0)
  })

  it('is given to several claims at once: one deed, one undo, and none where one is refused', async () => {
    const { hands, question, values, conflicts, labels } = await disputed()
    const [one, other] = values
    const valueIds = [one.id, other.id] as const
    theValue(await resolveConflict(hands, { valueIds, verdict: 'error', reason: 'r' }))
    const { id: third } = theValue(await stateClaim(hands, { statement: 's', kind: 'fact' }))
    const { db } = hands.store
    const before = [await db.values.toArray(), await db.resolutions.toArray()]
    const answer = (claimId: ClaimId, low: number) => ({ claimId, given: about(low), written: `${low}` })
    const questionId = question.id
    const answers = [answer(one.claimId, 870), answer(other.claimId, 790), answer(third, 870)]
    theValue(await giveValues(hands, { questionId, answers }))
    expect((await conflicts()).map(isOpen)).toEqual([true, true])
    expect((await labels()).at(-1)).toBe('Let 3 claims answer Q-01')
    await hands.store.undo()
    expect([await db.values.toArray(), await db.resolutions.toArray()]).toEqual(before)
    expect([
      await giveValues(hands, { questionId, answers: [answer(third, 1), answer(one.claimId, -1)] }),
      await giveValues(hands, { questionId, answers: [answer(asId('gone'), 1)] }),
      await giveValues(hands, { questionId, answers: [] }),
      await giveValues(hands, { questionId: asId('gone'), answers }),
    ]).toEqual(['negative-count', 'no-such-claim', 'no-answers', 'no-such-question'].map(refuse))
    expect(await db.values.count()).toBe(2)
  })

  it('is refused where question or claim is gone', async () => {
    const { hands, question } = await disputed()
    const wish = { questionId: question.id, claimId: asId<'claim'>('gone'), given: about(1), written: '' }
    expect(await giveValue(hands, wish)).toEqual(refuse('no-such-claim'))
    expect(await giveValue(hands, { ...wish, questionId: asId('gone') })).toEqual(refuse('no-such-question'))
  })
})

describe('a claim that is disputed', () => {
  async function contested() {
    const begun = await begunCase()
    const { deskHands: hands, document } = begun
    const claim = theValue(await stateClaim(hands, { statement: 'Food only', kind: 'fact' }))
    const cite = async (at: number, stance: 'supports' | 'disputes') => {
      const marked = { documentId: document.id, anchor: anchor(at, at + 5), colour: 'amber' } as const
      const { id: highlightId } = theValue(await markPassage(hands, marked))
      theValue(await citePassage(hands, { claimId: claim.id, highlightId, stance }))
      return highlightId
    }
    const cited = await cite(0, 'supports')
    return { hands, claim, cite, cited, db: hands.store.db }
  }
  const reason = 'The council saw the lorries'

  const wished = { title: 'Relief', scale: 'icd-203', marking: 'TLP:CLEAR', language: 'en' } as const

  function citing(highlightId: HighlightId): readonly BlockNode[] {
    const attrs = { highlightId, evidenceId: undefined }
    return [{ type: 'paragraph', content: [{ type: 'citation', attrs }] }]
  }

  it('is decided with a reason, decided anew, opened again, and each is one undo', async () => {
    const { hands, claim, cite, db } = await contested()
    const wish = { claimId: claim.id, verdict: 'error', standing: 'disputes', reason } as const
    expect(await resolveDispute(hands, wish)).toEqual(refuse('not-disputed'))
    await cite(10, 'disputes')
    expect(await resolveDispute(hands, { ...wish, reason: ' ' })).toEqual(refuse('no-reason-given'))
    theValue(await resolveDispute(hands, wish))
    const [decided] = await db.disputeResolutions.toArray()
    expect(decided).toMatchObject({ claimId: claim.id, verdict: 'error', standing: 'disputes', reason })
    expect(decided?.evidenceIds).toHaveLength(2)
    theValue(await resolveDispute(hands, { claimId: claim.id, verdict: 'unresolved', reason }))
    expect(await db.disputeResolutions.count()).toBe(1)
    theValue(await reopenDispute(hands, { claimId: claim.id }))
    expect(await reopenDispute(hands, { claimId: claim.id })).toEqual(refuse('not-disputed'))
    await hands.store.undo()
    await hands.store.undo()
    expect(await db.disputeResolutions.toArray()).toEqual([decided])
  })

  it('holds back the assessment that cites it until somebody decides, and again when a passage comes', async () => {
    const { hands, claim, cite, cited } = await contested()
    const { id } = theValue(await beginAssessment(hands, wished))
    theValue(await editAssessment(hands, { assessmentId: id, blocks: citing(cited) }))
    expect((await mayIssue(hands, id)).ok).toBe(true)
    await cite(10, 'disputes')
    expect(await mayIssue(hands, id)).toEqual(refuse('undecided'))
    theValue(await resolveDispute(hands, { claimId: claim.id, verdict: 'unresolved', reason }))
    expect((await mayIssue(hands, id)).ok).toBe(true)
    await cite(14, 'disputes')
    expect(await mayIssue(hands, id)).toEqual(refuse('undecided'))
    theValue(await resolveDispute(hands, { claimId: claim.id, verdict: 'unresolved', reason }))
    expect((await mayIssue(hands, id)).ok).toBe(true)
    await hands.store.undo()
    expect(await mayIssue(hands, id)).toEqual(refuse('undecided'))
    expect(await mayIssue(hands, asId('gone'))).toEqual(refuse('no-such-assessment'))
  })

  it('takes what was decided with it when it goes or is merged', async () => {
    const { hands, claim, cite, db } = await contested()
    await cite(10, 'disputes')
    theValue(await resolveDispute(hands, { claimId: claim.id, verdict: 'unresolved', reason }))
    const other = theValue(await stateClaim(hands, { statement: 'Food and kitchens', kind: 'fact' }))
    theValue(await removeClaim(hands, { claimId: claim.id }))
    expect(await db.disputeResolutions.count()).toBe(0)
    await hands.store.undo()
    theValue(await mergeClaims(hands, { claimIds: [claim.id], into: other.id }))
    expect(await db.disputeResolutions.count()).toBe(0)
  })

  it('is decided with the conflict whose passages dispute it: once for both claims, and one undo', async () => {
    const { hands, document, values } = await disputed()
    const [one, other] = values
    const markAt = async (at: number) => {
      const marked = { documentId: document.id, anchor: anchor(at, at + 5), colour: 'amber' } as const
      return theValue(await markPassage(hands, marked)).id
    }
    const cross = async (highlightId: HighlightId, [from, against]: readonly [ClaimId, ClaimId]) => {
      theValue(await citePassage(hands, { claimId: from, highlightId, stance: 'supports' }))
      theValue(await citePassage(hands, { claimId: against, highlightId, stance: 'disputes' }))
    }
    const cited = await markAt(0)
    await cross(cited, [one.claimId, other.claimId])
    await cross(await markAt(10), [other.claimId, one.claimId])
    const { id } = theValue(await beginAssessment(hands, wished))
    theValue(await editAssessment(hands, { assessmentId: id, blocks: citing(cited) }))
    expect(await mayIssue(hands, id)).toEqual(refuse('undecided'))
    const wish = { valueIds: [one.id, other.id], verdict: 'unresolved', reason } as const
    theValue(await resolveConflict(hands, wish))
    const [decided] = await hands.store.db.resolutions.toArray()
    expect(decided?.evidenceIds).toHaveLength(4)
    expect((await mayIssue(hands, id)).ok).toBe(true)
    await cross(await markAt(20), [other.claimId, one.claimId])
    expect(await mayIssue(hands, id)).toEqual(refuse('undecided'))
    theValue(await resolveConflict(hands, wish))
    expect((await mayIssue(hands, id)).ok).toBe(true)
    await hands.store.undo()
    expect(await hands.store.db.resolutions.toArray()).toEqual([decided])
    expect(await mayIssue(hands, id)).toEqual(refuse('undecided'))
  })
})

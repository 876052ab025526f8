import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { ClaimId } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { askQuestion } from '#renderer/actions/ask-question'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { declineOffer } from '#renderer/actions/decline-offer'
import { citePassage } from '#renderer/actions/cite-passage'
import { giveValue } from '#renderer/actions/give-value'
import { judgeClaim } from '#renderer/actions/judge-claim'
import { mergeClaims } from '#renderer/actions/merge-claims'
import { removeClaim } from '#renderer/actions/remove-claim'
import { splitClaim } from '#renderer/actions/split-claim'
import { stateClaim } from '#renderer/actions/state-claim'
import { callClaims } from '#renderer/actions/call-claims'
import { supersedeClaims } from '#renderer/actions/supersede-claim'
import { traceEvidence } from '#renderer/actions/trace-evidence'

/** A claim with two passages that support it. */
async function supported() {
  const begun = await begunCase()
  const { deskHands: hands, mark } = begun
  const [one, other] = [await mark(3, 9), await mark(12, 16)]
  const claim = theValue(
    await stateClaim(hands, { statement: '300 agreed', kind: 'fact', highlightId: one.id }),
  )
  const second = theValue(
    await citePassage(hands, { claimId: claim.id, highlightId: other.id, stance: 'supports' }),
  )
  const { db } = hands.store
  const first = await db.evidence.where('highlightId').equals(one.id).first()
  const state = async (statement: string) => theValue(await stateClaim(hands, { statement, kind: 'fact' }))
  return {
    ...begun,
    hands,
    db,
    claim,
    evidence: [first?.id ?? asId<'evidence'>(''), second.id] as const,
    state,
  }
}

describe('a passage', () => {
  it('is traced to an origin, which becomes a source, and back to nobody', async () => {
    const { hands, db, evidence } = await supported()
    const [evidenceId] = evidence
    theValue(
      await traceEvidence(hands, {
        evidenceId,
        origin: { kind: 'named', name: ' Ministry ', sourceKind: 'agency' },
        knowledge: 'told',
      }),
    )
    const [ministry] = await db.sources.toArray()
    expect(ministry).toMatchObject({ name: 'Ministry', kind: 'agency' })
    expect(await db.evidence.get(evidenceId)).toMatchObject({ originId: ministry?.id, knowledge: 'told' })
    theValue(await traceEvidence(hands, { evidenceId, origin: { kind: 'none' }, knowledge: 'nobody-said' }))
    expect(await db.evidence.get(evidenceId)).not.toMatchObject({ originId: expect.anything() as unknown })
    await hands.store.undo()
    await hands.store.undo()
    expect(await db.sources.count()).toBe(0)
  })

  it('keeps what was dropped of its suggestions, each once, until that is undone', async () => {
    const { hands, db, evidence } = await supported()
    const [evidenceId] = evidence
    theValue(await declineOffer(hands, { evidenceId, offer: 'Ministry' }))
    theValue(await declineOffer(hands, { evidenceId, offer: '860 trucks' }))
    await declineOffer(hands, { evidenceId, offer: 'Ministry' })
    expect(await db.evidence.get(evidenceId)).toMatchObject({ declined: ['Ministry', '860 trucks'] })
    await hands.store.undo()
    await hands.store.undo()
    await hands.store.undo()
    expect(await db.evidence.get(evidenceId)).not.toHaveProperty('declined')
    expect(await declineOffer(hands, { evidenceId: asId('gone'), offer: 'Ministry' })).toEqual(
      refuse('no-such-evidence'),
    )
  })

  it('is refused where it is gone', async () => {
    const { hands } = await supported()
    expect(await traceEvidence(hands, { evidenceId: asId('gone') })).toEqual(refuse('no-such-evidence'))
  })
})

describe('credibility 1', () => {
  it.each<[string, readonly (string | undefined)[], string | undefined]>([
    ['no origin is known', [undefined, undefined], 'no-origin-known'],
    ['both passages rest on one ministry', ['Ministry', 'Ministry'], 'one-origin-only'],
    ['two origins are independent', ['Ministry', 'Witness'], undefined],
  ])('where %s: %s', async (_, origins, reason) => {
    const { hands, db, claim, evidence } = await supported()
    for (const [at, name] of origins.entries()) {
      const evidenceId = evidence[at]
      if (name === undefined || evidenceId === undefined) continue
      theValue(
        await traceEvidence(hands, { evidenceId, origin: { kind: 'named', name, sourceKind: 'agency' } }),
      )
    }
    const judged = await judgeClaim(hands, { claimId: claim.id, credibility: 1, reason: 'both say so' })
    expect(judged.ok ? undefined : judged.reason).toBe(reason)
    const { credibility, judgings } = (await db.claims.get(claim.id)) ?? {}
    expect(credibility).toBe(reason === undefined ? 1 : 6)
    expect(judgings?.map((one) => one.reason)).toEqual(reason === undefined ? ['both say so'] : undefined)
  })

  it('keeps every judging', async () => {
    const { hands, db, claim } = await supported()
    theValue(await judgeClaim(hands, { claimId: claim.id, credibility: 3 }))
    theValue(await judgeClaim(hands, { claimId: claim.id, credibility: 2, reason: ' seen ' }))
    expect(await judgeClaim(hands, { claimId: claim.id, credibility: 2 })).toEqual(refuse('nothing-to-do'))
    expect((await db.claims.get(claim.id))?.judgings).toMatchObject([
      { credibility: 3, reason: '' },
      { credibility: 2, reason: 'seen' },
    ])
  })
})

describe('a claim', () => {
  it('is superseded and stands again', async () => {
    const { hands, db, claim, state } = await supported()
    const next = await state('310 agreed')
    theValue(await supersedeClaims(hands, { claimIds: [claim.id], by: next.id }))
    expect(await supersedeClaims(hands, { claimIds: [next.id], by: claim.id })).toEqual(
      refuse('would-circle'),
    )
    expect(await supersedeClaims(hands, { claimIds: [next.id], by: next.id })).toEqual(refuse('would-circle'))
    theValue(await removeClaim(hands, { claimId: next.id }))
    expect((await db.claims.get(claim.id))?.supersededBy).toBeUndefined()
    await hands.store.undo()
    theValue(await supersedeClaims(hands, { claimIds: [claim.id], by: undefined }))
    expect((await db.claims.get(claim.id))?.supersededBy).toBeUndefined()
  })

  it('is called what it is, superseded and lets stand again together with others, each by one deed', async () => {
    const { hands, db, claim, state, labels } = await supported()
    const [other, next] = [await state('300 agreed'), await state('310 agreed')]
    const claimIds = [claim.id, other.id]
    const before = await db.claims.toArray()
    theValue(await callClaims(hands, { claimIds, kind: 'assumption' }))
    expect(await callClaims(hands, { claimIds, kind: 'assumption' })).toEqual(refuse('nothing-to-do'))
    theValue(await supersedeClaims(hands, { claimIds, by: next.id }))
    expect(await db.claims.bulkGet(claimIds)).toMatchObject(
      claimIds.map(() => ({ kind: 'assumption', supersededBy: next.id })),
    )
    theValue(await supersedeClaims(hands, { claimIds, by: undefined }))
    expect((await labels()).slice(-3)).toEqual([
      'Called 2 claims assumption',
      'Let C-003 supersede 2 claims',
      'Let 2 claims stand again',
    ])
    for (let deeds = 3; deeds > 0; deeds--) await hands.store.undo()
    expect(await db.claims.toArray()).toEqual(before)
    const gone = [claim.id, asId<'claim'>('gone')]
    expect([
      await callClaims(hands, { claimIds: gone, kind: 'fact' }),
      await supersedeClaims(hands, { claimIds: gone, by: next.id }),
      await supersedeClaims(hands, { claimIds, by: asId('gone') }),
      await supersedeClaims(hands, { claimIds, by: claim.id }),
    ]).toEqual(['no-such-claim', 'no-such-claim', 'no-such-claim', 'would-circle'].map(refuse))
  })

  it('is counted only where it changes', async () => {
    const { hands, claim, state, labels } = await supported()
    const [other, next] = [await state('300 agreed'), await state('310 agreed')]
    const claimIds = [claim.id, other.id]
    const said: (readonly [ClaimId[], ClaimId | undefined])[] = [
      [[claim.id], next.id],
      [claimIds, next.id],
      [claimIds, undefined],
    ]
    for (const [ids, by] of said) {
      theValue(await supersedeClaims(hands, { claimIds: ids, by }))
      expect(await supersedeClaims(hands, { claimIds: ids, by })).toEqual(refuse('nothing-to-do'))
    }
    expect((await labels()).slice(-3)).toEqual([
      'Let C-003 supersede C-001',
      'Let C-003 supersede C-002',
      'Let 2 claims stand again',
    ])
  })

  it('is merged into another with what that one does not have', async () => {
    const { hands, db, claim, evidence, state } = await supported()
    const [first] = await db.evidence.bulkGet([...evidence])
    const [taker, older] = [await state('Up to 300 agreed'), await state('200 agreed')]
    theValue(await supersedeClaims(hands, { claimIds: [older.id], by: claim.id }))
    theValue(
      await citePassage(hands, {
        claimId: taker.id,
        highlightId: first?.highlightId ?? asId('gone'),
        stance: 'disputes',
      }),
    )
    const question = theValue(await askQuestion(hands, { words: 'How many?', answer: 'yes-no' }))
    const yes = (claimId: ClaimId) =>
      giveValue(hands, {
        questionId: question.id,
        claimId,
        given: { kind: 'yes-no', isYes: true },
        written: '',
      })
    theValue(await yes(claim.id))
    theValue(await mergeClaims(hands, { claimIds: [claim.id], into: taker.id }))
    const merged = await db.evidence.where('claimId').equals(taker.id).toArray()
    expect(merged.map(({ stance }) => stance).toSorted()).toEqual(['disputes', 'supports'])
    expect(await db.values.toArray()).toMatchObject([{ claimId: taker.id }])
    expect(await db.claims.get(older.id)).toMatchObject({ supersededBy: taker.id })
    expect(await db.claims.get(claim.id)).toBeUndefined()
    await hands.store.undo()
    expect(await db.evidence.where('claimId').equals(claim.id).count()).toBe(2)
    expect(await mergeClaims(hands, { claimIds: [claim.id], into: claim.id })).toEqual(refuse('same-claim'))
  })

  it('is merged with several at once, by one deed', async () => {
    const { hands, db, claim, evidence, state } = await supported()
    const [first] = await db.evidence.bulkGet([...evidence])
    const [taker, other] = [await state('Up to 300 agreed'), await state('300 agreed')]
    const highlightId = first?.highlightId ?? asId('gone')
    theValue(await citePassage(hands, { claimId: other.id, highlightId, stance: 'disputes' }))
    theValue(await supersedeClaims(hands, { claimIds: [other.id], by: claim.id }))
    theValue(await mergeClaims(hands, { claimIds: [claim.id, other.id], into: taker.id }))
    const merged = await db.evidence.where('claimId').equals(taker.id).toArray()
    expect(merged.map(({ stance }) => stance)).toEqual(['supports', 'supports'])
    expect(await db.claims.toArray()).toMatchObject([{ id: taker.id }])
    await hands.store.undo()
    expect(await db.claims.count()).toBe(3)
    expect(await db.claims.get(other.id)).toMatchObject({ supersededBy: claim.id })
  })

  it('is split by its passages', async () => {
    const { hands, db, claim, evidence } = await supported()
    const wish = { claimId: claim.id, statement: ' 41 turned back ', evidenceIds: [evidence[1]] }
    const made = theValue(await splitClaim(hands, wish))
    expect(made).toMatchObject({ number: 2, statement: '41 turned back', credibility: 6 })
    expect(await db.evidence.where('claimId').equals(made.id).toArray()).toMatchObject([{ id: evidence[1] }])
    expect(await splitClaim(hands, { ...wish, evidenceIds: [] })).toEqual(refuse('nothing-chosen'))
    expect(await splitClaim(hands, { ...wish, statement: ' ' })).toEqual(refuse('empty-statement'))
  })
})

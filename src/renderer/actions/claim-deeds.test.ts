import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { footingsIn } from '#domain/case/footing'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { amendClaim } from '#renderer/actions/amend-claim'
import { attributeDocument } from '#renderer/actions/attribute-document'
import { anchor, begunCase, theValue } from '#renderer/actions/begun-case'
import { changeStance } from '#renderer/actions/change-stance'
import { changeStances } from '#renderer/actions/change-stances'
import { citePassage } from '#renderer/actions/cite-passage'
import { judgeClaim } from '#renderer/actions/judge-claim'
import { removeClaim } from '#renderer/actions/remove-claim'
import { removeHighlights } from '#renderer/actions/remove-highlight'
import { stateClaim } from '#renderer/actions/state-claim'
import { withdrawPassages } from '#renderer/actions/withdraw-passages'
import { claimsAbout, claimsWeighed, evidenceFor, evidenceIn } from '#renderer/storage/reads-claims'
import { groundsOf } from '#renderer/storage/reads-grounds'

describe('a claim', () => {
  it('is stated from a passage that supports it', async () => {
    const { deskHands, mark, labels, document } = await begunCase()
    const { db, undo } = deskHands.store
    const { id: highlightId } = await mark(3, 9)
    const claim = theValue(
      await stateClaim(deskHands, { statement: ' 860 crossed ', kind: 'fact', highlightId }),
    )
    expect(claim).toMatchObject({ number: 1, statement: '860 crossed', credibility: 6 })
    expect(await evidenceFor(db, claim.id)).toMatchObject([
      { evidence: { stance: 'supports' }, document, source: undefined },
    ])
    expect(await claimsAbout(db, document.id)).toEqual([claim])
    expect((await labels()).at(-1)).toBe('Stated claim C-001')
    await undo()
    expect([await db.claims.count(), await db.evidence.count()]).toEqual([0, 0])
  })

  it('is stated from words that are not marked yet, in one deed with their highlight', async () => {
    const { deskHands, labels, document } = await begunCase()
    const { db, undo } = deskHands.store
    const counts = () => Promise.all([db.highlights.count(), db.claims.count(), db.evidence.count()])
    const passage = { documentId: document.id, anchor: anchor(3, 9) }
    const claim = theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact', passage }))
    expect(await counts()).toEqual([1, 1, 1])
    expect((await labels()).at(-1)).toBe('Stated claim C-001')
    theValue(
      await citePassage(deskHands, {
        claimId: claim.id,
        passage: { ...passage, anchor: anchor(20, 30) },
        stance: 'disputes',
      }),
    )
    expect(await counts()).toEqual([2, 1, 2])
    await undo()
    expect(await counts()).toEqual([1, 1, 1])
    await undo()
    expect(await counts()).toEqual([0, 0, 0])
  })

  it.each([
    ['words marked meanwhile are not marked twice', anchor(3, 9), { ok: true }],
    ['outside of the text', anchor(90, 120), refuse('outside-text')],
  ])('resting on a passage: %s', async (_, place, expected) => {
    const { deskHands, mark, document } = await begunCase()
    await mark(3, 9)
    const passage = { documentId: document.id, anchor: place }
    expect(await stateClaim(deskHands, { statement: 's', kind: 'fact', passage })).toMatchObject(expected)
    expect(await deskHands.store.db.highlights.count()).toBe(1)
  })

  it('never gets a number that was used, by undo, removal or restart', async () => {
    const { deskHands, open } = await begunCase()
    const stated = async (hands = deskHands) =>
      theValue(await stateClaim(hands, { statement: 's', kind: 'fact' })).number
    expect([await stated(), await stated()]).toEqual([1, 2])
    await deskHands.store.undo()
    expect(await stated()).toBe(3)
    await deskHands.store.undo()
    await deskHands.store.close()
    const store = await open()
    expect(await stated({ ...deskHands, store })).toBe(4)
  })

  it.each([
    ['empty-statement', { statement: ' ' }],
    ['no-such-highlight', { statement: 's', highlightId: asId<'highlight'>('gone') }],
  ])('is refused as %s', async (reason, wish) => {
    const { deskHands } = await begunCase()
    expect(await stateClaim(deskHands, { kind: 'fact', ...wish })).toEqual(refuse(reason))
    expect(await deskHands.store.db.claims.count()).toBe(0)
  })

  it('is amended and judged', async () => {
    const { deskHands, labels } = await begunCase()
    const { id: claimId } = theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact' }))
    theValue(await amendClaim(deskHands, { claimId, statement: 'S', kind: 'judgement' }))
    theValue(await judgeClaim(deskHands, { claimId, credibility: 2 }))
    expect(await deskHands.store.db.claims.get(claimId)).toMatchObject({
      statement: 'S',
      kind: 'judgement',
      credibility: 2,
    })
    expect((await labels()).slice(-2)).toEqual(['Amended claim C-001', 'Judged claim C-001 2'])
    const happened = { from: '2026-03-14', to: '2026-03-14', written: '14 March 2026' }
    theValue(await amendClaim(deskHands, { claimId, happened, particulars: { when: '14 March 2026' } }))
    expect(await deskHands.store.db.claims.get(claimId)).toMatchObject({ happened })
    theValue(await amendClaim(deskHands, { claimId, particulars: { where: 'Gate 2' } }))
    const impossible = { from: '2026-02-31', written: '31 February' }
    expect(await amendClaim(deskHands, { claimId, happened: impossible })).toEqual(refuse('not-a-date'))
    const turned = { from: '2026-03-15', to: '2026-03-14', written: 'back' }
    expect(await amendClaim(deskHands, { claimId, happened: turned })).toEqual(
      refuse('ends-before-it-begins'),
    )
    theValue(await amendClaim(deskHands, { claimId, happened: undefined }))
    const timeless = await deskHands.store.db.claims.get(claimId)
    expect(timeless?.happened).toBeUndefined()
    expect(timeless?.particulars).toEqual({ when: '', where: 'Gate 2' })
    expect(await amendClaim(deskHands, { claimId, statement: '' })).toEqual(refuse('empty-statement'))
    expect(await judgeClaim(deskHands, { claimId, credibility: 2 })).toEqual(refuse('nothing-to-do'))
    expect(await judgeClaim(deskHands, { claimId: asId('gone'), credibility: 2 })).toEqual(
      refuse('no-such-claim'),
    )
  })

  it('stays when its last passage goes, with nothing that speaks for it', async () => {
    const { deskHands, mark } = await begunCase()
    const { db } = deskHands.store
    const { id: highlightId } = await mark(3, 9)
    theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact', highlightId }))
    theValue(await removeHighlights(deskHands, { highlightIds: [highlightId] }))
    expect([await db.claims.count(), await db.evidence.count()]).toEqual([1, 0])
    const grounds = await groundsOf(db)
    expect(grounds.claims.map((claim) => footingsIn(grounds).ofClaim(claim).standing)).toEqual([
      'unsupported',
    ])
  })

  it('goes with its evidence, and the highlight stays', async () => {
    const { deskHands, mark } = await begunCase()
    const { db, undo } = deskHands.store
    const { id: highlightId } = await mark(3, 9)
    const { id: claimId } = theValue(
      await stateClaim(deskHands, { statement: 's', kind: 'fact', highlightId }),
    )
    theValue(await removeClaim(deskHands, { claimId }))
    expect([await db.claims.count(), await db.evidence.count(), await db.highlights.count()]).toEqual([
      0, 0, 1,
    ])
    await undo()
    expect(await db.evidence.count()).toBe(1)
  })
})

describe('evidence', () => {
  it('is cited once, turned, and withdrawn', async () => {
    const { deskHands, mark, labels, document } = await begunCase()
    const { db } = deskHands.store
    const { id: highlightId } = await mark(3, 9)
    const { id: claimId } = theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact' }))
    const { id: evidenceId } = theValue(
      await citePassage(deskHands, { claimId, highlightId, stance: 'supports' }),
    )
    expect(await citePassage(deskHands, { claimId, highlightId, stance: 'disputes' })).toEqual(
      refuse('already-cited'),
    )
    theValue(await changeStance(deskHands, { evidenceId, stance: 'disputes' }))
    expect(await evidenceIn(db, document.id)).toMatchObject([
      { evidence: { stance: 'disputes' }, claim: { number: 1 } },
    ])
    theValue(await withdrawPassages(deskHands, { claimId, evidenceIds: [evidenceId] }))
    expect(await withdrawPassages(deskHands, { claimId, evidenceIds: [evidenceId] })).toEqual(
      refuse('no-such-evidence'),
    )
    expect((await labels()).slice(-3)).toEqual([
      'Cited passage in support of C-001',
      'Changed a stance on C-001 to disputes',
      'Withdrew evidence from C-001',
    ])
  })

  it('needs a claim and a highlight that are there', async () => {
    const { deskHands, mark } = await begunCase()
    const { id: highlightId } = await mark(3, 9)
    const { id: claimId } = theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact' }))
    const cite = (wish: object) =>
      citePassage(deskHands, { claimId, highlightId, stance: 'context', ...wish })
    expect(await cite({ claimId: asId('gone') })).toEqual(refuse('no-such-claim'))
    expect(await cite({ highlightId: asId('gone') })).toEqual(refuse('no-such-highlight'))
  })

  it('is read with its passage, document and source', async () => {
    const { deskHands, mark, document } = await begunCase()
    const source = { kind: 'named', name: 'Harbour Courier', sourceKind: 'outlet' } as const
    theValue(await attributeDocument(deskHands, { documentId: document.id, source }))
    const { id: highlightId } = await mark(3, 9)
    theValue(await stateClaim(deskHands, { statement: 'one', kind: 'fact', highlightId, stance: 'disputes' }))
    theValue(await stateClaim(deskHands, { statement: 'two', kind: 'fact' }))
    const weighed = await claimsWeighed(deskHands.store.db)
    expect(weighed.map(({ claim, evidence }) => [claim.statement, evidence.length])).toEqual([
      ['one', 1],
      ['two', 0],
    ])
    expect(weighed[0]?.evidence[0]).toMatchObject({
      highlight: { id: highlightId },
      source: { name: 'Harbour Courier' },
    })
  })
})

describe('several passages of one claim', () => {
  async function cited() {
    const begun = await begunCase()
    const { deskHands, mark } = begun
    const stated = await stateClaim(deskHands, { statement: 's', kind: 'fact' })
    const { id: claimId } = theValue(stated)
    const cite = async (start: number, end: number) => {
      const { id: highlightId } = await mark(start, end)
      return theValue(await citePassage(deskHands, { claimId, highlightId, stance: 'supports' })).id
    }
    const evidenceIds = [await cite(0, 4), await cite(5, 9)]
    const stances = async () =>
      (await evidenceFor(deskHands.store.db, claimId)).map(({ evidence }) => evidence.stance)
    return { ...begun, claimId, evidenceIds, stances, undo: deskHands.store.undo }
  }

  it('change sides by one deed', async () => {
    const { deskHands, claimId, evidenceIds, stances, undo, labels } = await cited()
    theValue(await changeStances(deskHands, { claimId, evidenceIds, stance: 'partly' }))
    expect(await stances()).toEqual(['partly', 'partly'])
    expect((await labels()).at(-1)).toBe('Changed 2 stances on C-001 to partly')
    await undo()
    expect(await stances()).toEqual(['supports', 'supports'])
  })

  it('are withdrawn by one deed', async () => {
    const { deskHands, claimId, evidenceIds, stances, undo, labels } = await cited()
    theValue(await withdrawPassages(deskHands, { claimId, evidenceIds }))
    expect(await stances()).toEqual([])
    expect((await labels()).at(-1)).toBe('Withdrew 2 passages from C-001')
    await undo()
    expect(await stances()).toEqual(['supports', 'supports'])
  })

  it('stay where the claim is gone or they are of another one', async () => {
    const { deskHands, claimId, evidenceIds, stances } = await cited()
    const other = theValue(await stateClaim(deskHands, { statement: 'o', kind: 'fact' }))
    for (const id of [asId<'claim'>('gone'), other.id]) {
      const wish = { claimId: id, evidenceIds }
      expect(await changeStances(deskHands, { ...wish, stance: 'disputes' })).toEqual(
        refuse('no-such-evidence'),
      )
      expect(await withdrawPassages(deskHands, wish)).toEqual(refuse('no-such-evidence'))
    }
    expect(await changeStances(deskHands, { claimId, evidenceIds, stance: 'supports' })).toEqual(
      refuse('nothing-to-do'),
    )
    expect(await stances()).toEqual(['supports', 'supports'])
  })
})

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { reliabilityOf } from '#domain/source/source'
import { addSource } from '#renderer/actions/add-source'
import { amendDocument } from '#renderer/actions/amend-document'
import { amendSource } from '#renderer/actions/amend-source'
import { attributeDocument, type Attribution } from '#renderer/actions/attribute-document'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { gradeSource } from '#renderer/actions/grade-source'
import { markRead } from '#renderer/actions/mark-read'
import { removeDocument } from '#renderer/actions/remove-document'
import { linkSources } from '#renderer/actions/link-sources'
import { nameVoice } from '#renderer/actions/name-voice'
import { removeSource } from '#renderer/actions/remove-source'
import { traceEvidence } from '#renderer/actions/trace-evidence'
import { canonicalJson } from '#domain/case/canonical-json'
import { tableNames } from '#domain/case/case'
import { reinstateSource, retractSource } from '#renderer/actions/retract-source'
import { stateClaim } from '#renderer/actions/state-claim'
import { documentsFrom, sourcesOf } from '#renderer/storage/reads-documents'

describe('a source', () => {
  it('is added ungraded, amended and graded with a reason each time', async () => {
    const { deskHands, labels, setClock } = await begunCase()
    const { db } = deskHands.store
    const { id: sourceId } = theValue(await addSource(deskHands, { name: 'Harbour Courier', kind: 'outlet' }))
    theValue(await amendSource(deskHands, { sourceId, descriptor: 'Close to the port authority.' }))
    theValue(await gradeSource(deskHands, { sourceId, reliability: 'B', reason: 'Right on three counts.' }))
    setClock('2024-06-01T09:00:00Z')
    theValue(await gradeSource(deskHands, { sourceId, reliability: 'D', reason: 'Printed a forged order.' }))
    const [source] = await sourcesOf(db)
    expect(source?.gradings.map(({ reliability, gradedAt }) => `${reliability} ${gradedAt}`)).toEqual([
      'B 2024-05-01T09:00:00Z',
      'D 2024-06-01T09:00:00Z',
    ])
    expect(source && reliabilityOf(source)).toBe('D')
    expect((await labels()).slice(-4)).toEqual([
      'Added source Harbour Courier',
      'Amended source Harbour Courier',
      'Graded source Harbour Courier B',
      'Graded source Harbour Courier D',
    ])
    await deskHands.store.undo()
    expect((await db.sources.get(sourceId))?.gradings).toHaveLength(1)
  })

  it('is refused without a name, twice by one name, or graded without a reason', async () => {
    const { deskHands } = await begunCase()
    const { id: sourceId } = theValue(await addSource(deskHands, { name: 'Courier', kind: 'outlet' }))
    theValue(await addSource(deskHands, { name: 'Ministry', kind: 'agency' }))
    expect(await addSource(deskHands, { name: ' ', kind: 'outlet' })).toEqual(refuse('empty-name'))
    expect(await addSource(deskHands, { name: 'COURIER ', kind: 'person' })).toEqual(refuse('name-taken'))
    expect(await amendSource(deskHands, { sourceId, name: 'ministry' })).toEqual(refuse('name-taken'))
    const grade = { reliability: 'A', reason: ' ' } as const
    expect(await gradeSource(deskHands, { sourceId, ...grade })).toEqual(refuse('no-reason'))
    expect(await gradeSource(deskHands, { sourceId: asId('gone'), ...grade })).toEqual(
      refuse('no-such-source'),
    )
  })
})

describe('a removal', () => {
  it('takes the source out of all that named it, and one undo brings back every byte', async () => {
    const { deskHands: hands, document, mark, labels } = await begunCase()
    const { db } = hands.store
    const named = async (name: string) => theValue(await addSource(hands, { name, kind: 'agency' })).id
    const [sourceId, desk, wire] = [await named('Courier'), await named('Desk'), await named('Wire')]
    theValue(await linkSources(hands, { sourceId, otherId: desk, link: 'copiesFrom' }))
    theValue(await linkSources(hands, { sourceId: wire, otherId: sourceId, link: 'copiesFrom' }))
    theValue(await linkSources(hands, { sourceId: desk, otherId: sourceId, link: 'opposes' }))
    const known = { kind: 'known', sourceId } as const
    theValue(await attributeDocument(hands, { documentId: document.id, source: known }))
    theValue(await nameVoice(hands, { documentIds: [document.id], source: known, role: 'quoted' }))
    const { id: highlightId } = await mark(0, 5)
    const claim = { statement: 's', kind: 'fact', highlightId, stance: 'supports' } as const
    theValue(await stateClaim(hands, claim))
    const [piece] = await db.evidence.toArray()
    if (piece === undefined) throw new Error('no evidence')
    const traced = { evidenceId: piece.id, origin: known, knowledge: 'told' } as const
    theValue(await traceEvidence(hands, traced))
    const all = async () =>
      canonicalJson(await Promise.all(tableNames.map((name) => db.table(name).orderBy('id').toArray())))
    const before = await all()
    theValue(await removeSource(hands, { sourceId }))
    const [left] = await db.evidence.toArray()
    expect(left).toEqual(piece)
    expect((await db.documents.get(document.id))?.sourceId).toBeUndefined()
    expect(await db.documents.get(document.id)).not.toHaveProperty('voices')
    expect((await db.sources.get(wire))?.copiesFrom).toEqual([desk])
    expect(await db.sources.get(desk)).not.toHaveProperty('opposes')
    expect((await labels()).at(-1)).toBe('Removed source Courier')
    await hands.store.undo()
    expect(await all()).toBe(before)
    expect(await removeSource(hands, { sourceId: desk })).toEqual(refuse('is-copied-from'))
    expect(await removeSource(hands, { sourceId: asId('gone') })).toEqual(refuse('no-such-source'))
  })
})

describe('a retraction', () => {
  it('grades F, stays with its reason, and is taken back', async () => {
    const { deskHands, labels } = await begunCase()
    const { db } = deskHands.store
    const { id: sourceId } = theValue(await addSource(deskHands, { name: 'Courier', kind: 'outlet' }))
    theValue(await gradeSource(deskHands, { sourceId, reliability: 'B', reason: 'Right before.' }))
    theValue(await retractSource(deskHands, { sourceId, reason: ' Forged orders ' }))
    const source = await db.sources.get(sourceId)
    expect(source).toMatchObject({ retracted: { reason: 'Forged orders', at: '2024-05-01T09:00:00Z' } })
    expect(source?.gradings.map(({ reliability, reason }) => `${reliability} ${reason}`)).toEqual([
      'B Right before.',
      'F Retracted: Forged orders',
    ])
    expect(await retractSource(deskHands, { sourceId, reason: 'x' })).toEqual(refuse('already-retracted'))
    const grade = { reliability: 'A', reason: 'Seen to be right.' } as const
    expect(await gradeSource(deskHands, { sourceId, ...grade })).toEqual(refuse('is-retracted'))
    theValue(await reinstateSource(deskHands, { sourceId }))
    expect(await db.sources.get(sourceId)).not.toHaveProperty('retracted')
    expect((await labels()).slice(-2)).toEqual(['Retracted source Courier', 'Reinstated source Courier'])
    expect(await reinstateSource(deskHands, { sourceId })).toEqual(refuse('not-retracted'))
    expect(await retractSource(deskHands, { sourceId, reason: ' ' })).toEqual(refuse('no-reason'))
  })
})

describe('a document', () => {
  it('names a source that comes in with the same deed, and only once', async () => {
    const { deskHands, document, labels } = await begunCase()
    const { db, undo } = deskHands.store
    const attribute = (source: Attribution) =>
      attributeDocument(deskHands, { documentId: document.id, source })
    theValue(await attribute({ kind: 'named', name: 'Harbour Courier', sourceKind: 'outlet' }))
    theValue(await attribute({ kind: 'none' }))
    theValue(await attribute({ kind: 'named', name: 'harbour courier', sourceKind: 'outlet' }))
    const [source, ...others] = await sourcesOf(db)
    expect(others).toEqual([])
    expect(await documentsFrom(db, source?.id ?? asId('gone'))).toHaveLength(1)
    expect((await labels()).slice(-3)).toEqual([
      'Attributed Report A to Harbour Courier',
      'Removed the source of Report A',
      'Attributed Report A to Harbour Courier',
    ])
    for (let count = 0; count < 3; count += 1) await undo()
    expect(await db.sources.count()).toBe(0)
    expect(await attribute({ kind: 'known', sourceId: asId('gone') })).toEqual(refuse('no-such-source'))
    expect(await attribute({ kind: 'named', name: '', sourceKind: 'outlet' })).toEqual(refuse('empty-name'))
  })

  it('is described anew and read, and its text is not touched', async () => {
    const { deskHands, document, labels } = await begunCase()
    const { id: documentId } = document
    theValue(await amendDocument(deskHands, { documentId, title: 'Convoy report', author: 'O. Writer' }))
    theValue(await markRead(deskHands, { documentId, reading: 'read' }))
    expect(await deskHands.store.db.documents.get(documentId)).toEqual({
      ...document,
      title: 'Convoy report',
      origins: { title: 'analyst', author: 'analyst' },
      author: 'O. Writer',
      reading: 'read',
    })
    expect((await labels()).slice(-2)).toEqual([
      'Amended document Convoy report',
      'Marked Convoy report as read',
    ])
    expect(await amendDocument(deskHands, { documentId, title: ' ' })).toEqual(refuse('empty-title'))
  })

  it('goes with its highlights and evidence in one deed, and comes back whole', async () => {
    const { deskHands, document, mark } = await begunCase()
    const { db, undo } = deskHands.store
    const { id: highlightId } = await mark(3, 9)
    theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact', highlightId }))
    theValue(await removeDocument(deskHands, { documentId: document.id }))
    const counts = async () => [
      await db.documents.count(),
      await db.highlights.count(),
      await db.evidence.count(),
    ]
    expect(await counts()).toEqual([0, 0, 0])
    expect(await db.claims.count()).toBe(1)
    await undo()
    expect(await counts()).toEqual([1, 1, 1])
  })
})

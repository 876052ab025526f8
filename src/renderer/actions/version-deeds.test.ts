import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { added } from '#domain/case/changes'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { anchor, begunCase, plainDocument, theValue } from '#renderer/actions/begun-case'
import { carryHighlights } from '#renderer/actions/carry-highlights'
import { citePassage } from '#renderer/actions/cite-passage'
import { dropCarry } from '#renderer/actions/drop-carry'
import { followEvidence } from '#renderer/actions/follow-evidence'
import { makeVersion } from '#renderer/actions/make-version'
import { partVersion } from '#renderer/actions/part-version'
import { removeHighlight } from '#renderer/actions/remove-highlight'
import { stateClaim } from '#renderer/actions/state-claim'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { writeNote } from '#renderer/actions/write-note'
import { tagsOf } from '#renderer/storage/reads-highlights'

const newerId = asId<'document'>('d2')

/** A case with a document, a newer text of it, and a mark with a tag and a note on the older one. */
async function twoVersions() {
  const bench = await begunCase()
  const { store } = bench.deskHands
  const newer = plainDocument('d2', 'Report A, corrected')
  theValue(await store.perform('Imported', () => added('documents', newer)))
  const marked = await bench.mark(3, 9)
  const [tag] = await tagsOf(store.db)
  if (tag === undefined) throw new Error('the codebook is begun')
  theValue(await tagHighlight(bench.deskHands, { highlightId: marked.id, tagId: tag.id }))
  theValue(await writeNote(bench.deskHands, { highlightId: marked.id, note: 'counted twice' }))
  const exact = [{ highlightId: marked.id, anchor: anchor(13, 19) }]
  const wish = { newerId, olderId: bench.document.id, exact }
  return { ...bench, db: store.db, marked, tag, wish }
}

describe('a newer text of a document', () => {
  it('becomes its next version, and the marks that did not change come along with tag and note', async () => {
    const { deskHands, db, wish, marked, tag, labels } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    expect((await db.documents.get(newerId))?.versionOf).toBe('d1')
    const [carried, ...others] = await db.highlights.where('documentId').equals(newerId).toArray()
    expect(others).toEqual([])
    expect(carried).toMatchObject({
      note: 'counted twice',
      carriedFrom: marked.id,
      anchor: { start: 13 },
      colour: tag.colour,
    })
    const taggings = await db.taggings
      .where('highlightId')
      .equals(carried?.id ?? '')
      .toArray()
    expect(taggings.map(({ tagId }) => tagId)).toEqual([tag.id])
    expect(await db.carries.toArray()).toMatchObject([
      { highlightId: marked.id, documentId: newerId, outcome: { kind: 'kept', as: carried?.id } },
    ])
    expect((await labels()).at(-1)).toBe('Made Report A, corrected the next version')
  })

  it('is parted again by one undo, with all that came along', async () => {
    const { deskHands, db, wish } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    await deskHands.store.undo()
    expect((await db.documents.get(newerId))?.versionOf).toBeUndefined()
    expect([await db.highlights.count(), await db.carries.count(), await db.taggings.count()]).toEqual([
      1, 0, 1,
    ])
  })

  it('asks again about a mark whose carried one was removed, until that is undone', async () => {
    const { deskHands, db, wish } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    const [carried] = await db.highlights.where('documentId').equals(newerId).toArray()
    theValue(await removeHighlight(deskHands, { highlightId: carried?.id ?? asId('none') }))
    expect([await db.highlights.count(), await db.carries.count()]).toEqual([1, 0])
    await deskHands.store.undo()
    expect([await db.highlights.count(), await db.carries.count()]).toEqual([2, 1])
  })

  it('may be parted later; what was carried stays', async () => {
    const { deskHands, db, wish } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    theValue(await partVersion(deskHands, { documentId: newerId }))
    expect((await db.documents.get(newerId))?.versionOf).toBeUndefined()
    expect(await db.highlights.count()).toBe(2)
    expect(await partVersion(deskHands, { documentId: newerId })).toEqual(refuse('not-a-version'))
  })

  it('follows the last version where the chosen one has a next one already', async () => {
    const { deskHands, db, wish } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    theValue(
      await deskHands.store.perform('Imported', () => added('documents', plainDocument('d3', 'Third'))),
    )
    theValue(await makeVersion(deskHands, { ...wish, newerId: asId('d3') }))
    expect((await db.documents.get('d3'))?.versionOf).toBe('d2')
    expect(await db.highlights.where('documentId').equals('d3').count()).toBe(0)
  })

  it.each([
    ['no-such-document', { newerId: asId<'document'>('gone') }],
    ['no-such-document', { olderId: asId<'document'>('gone') }],
    ['would-circle', { newerId: asId<'document'>('d1') }],
  ])('is refused as %s', async (reason, wrong) => {
    const { deskHands, wish } = await twoVersions()
    expect(await makeVersion(deskHands, { ...wish, ...wrong })).toEqual(refuse(reason))
  })

  it('is no second time a version, nor the older version of its own older one', async () => {
    const { deskHands, wish } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    expect(await makeVersion(deskHands, wish)).toEqual(refuse('already-a-version'))
    const turned = { newerId: wish.olderId, olderId: wish.newerId, exact: [] }
    expect(await makeVersion(deskHands, turned)).toEqual(refuse('would-circle'))
  })
})

describe('a mark that is asked about', () => {
  it('is carried to the passage that was accepted, once', async () => {
    const { deskHands, db, marked } = await twoVersions()
    const wish = { documentId: newerId, marks: [{ highlightId: marked.id, anchor: anchor(20, 30) }] }
    expect(theValue(await carryHighlights(deskHands, wish))).toHaveLength(1)
    expect(await carryHighlights(deskHands, wish)).toEqual(refuse('nothing-to-carry'))
    await deskHands.store.undo()
    expect([await db.highlights.count(), await db.carries.count()]).toEqual([1, 0])
  })

  it('stays with the older version where that was decided, and undo asks again', async () => {
    const { deskHands, db, marked } = await twoVersions()
    const wish = { highlightId: marked.id, documentId: newerId }
    theValue(await dropCarry(deskHands, wish))
    expect(await dropCarry(deskHands, wish)).toEqual(refuse('already-decided'))
    expect(await db.highlights.count()).toBe(1)
    await deskHands.store.undo()
    expect(await db.carries.count()).toBe(0)
  })

  it.each([
    ['outside-text', { marks: [{ highlightId: asId<'highlight'>('h'), anchor: anchor(90, 101) }] }],
    ['no-such-document', { documentId: asId<'document'>('gone') }],
    ['nothing-to-carry', { marks: [{ highlightId: asId<'highlight'>('gone'), anchor: anchor(3, 9) }] }],
  ])('is refused as %s', async (reason, wrong) => {
    const { deskHands, marked } = await twoVersions()
    const wish = { documentId: newerId, marks: [{ highlightId: marked.id, anchor: anchor(3, 9) }] }
    expect(await carryHighlights(deskHands, { ...wish, ...wrong })).toEqual(refuse(reason))
  })

  it('takes what was decided of it along when it is removed', async () => {
    const { deskHands, db, wish, marked } = await twoVersions()
    theValue(await makeVersion(deskHands, wish))
    theValue(await removeHighlight(deskHands, { highlightId: marked.id }))
    expect(await db.carries.count()).toBe(0)
    expect(await db.highlights.where('documentId').equals(newerId).count()).toBe(1)
  })
})

it('evidence stays with the version that was read, and follows only when it is told to, never doubled', async () => {
  const { deskHands, db, wish, marked } = await twoVersions()
  const claim = theValue(await stateClaim(deskHands, { statement: 'Trucks crossed', kind: 'fact' }))
  const cited = { claimId: claim.id, highlightId: marked.id, stance: 'supports' } as const
  theValue(await citePassage(deskHands, cited))
  theValue(await makeVersion(deskHands, wish))
  expect(await db.evidence.toArray()).toMatchObject([{ highlightId: marked.id }])
  const [carried] = await db.highlights.where('documentId').equals(newerId).toArray()
  if (carried === undefined) throw new Error('the mark was carried')
  theValue(await followEvidence(deskHands, { highlightId: carried.id }))
  expect(await db.evidence.toArray()).toMatchObject([{ highlightId: carried.id, stance: 'supports' }])
  expect(await followEvidence(deskHands, { highlightId: carried.id })).toEqual(refuse('nothing-to-follow'))
  await deskHands.store.undo()
  expect(await db.evidence.toArray()).toMatchObject([{ highlightId: marked.id }])
})

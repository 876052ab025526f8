import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { added } from '#domain/case/changes'
import { anchor, begunCase, plainDocument, theValue } from '#renderer/actions/begun-case'
import { tagPassages, tagPassagesIn } from '#renderer/actions/tag-passages'
import { tagsOf } from '#renderer/storage/reads-highlights'

describe('tagging passages', () => {
  it('marks many as one deed with one undo', async () => {
    const { deskHands, document, labels } = await begunCase()
    const { db, undo } = deskHands.store
    const [first] = await tagsOf(db)
    const tagIds = first === undefined ? [] : [first.id]
    const anchors = [anchor(0, 4), anchor(8, 12), anchor(20, 24)]
    const made = theValue(await tagPassages(deskHands, { documentId: document.id, anchors, tagIds }))
    expect(made.map(({ anchor: { start }, colour }) => [start, colour])).toEqual([
      [0, first?.colour],
      [8, first?.colour],
      [20, first?.colour],
    ])
    expect((await labels()).at(-1)).toBe(`Tagged 3 passages ${first?.name ?? ''}`)
    await undo()
    expect([await db.highlights.count(), await db.taggings.count()]).toEqual([0, 0])
  })

  it('tags passages of several documents as one deed with one undo', async () => {
    const { deskHands, document, mark, labels } = await begunCase()
    const { db, perform, undo } = deskHands.store
    const other = plainDocument('d2', 'Report B')
    theValue(await perform('Imported Report B', () => added('documents', other)))
    const { id } = await mark(0, 4)
    const places = [
      { documentId: document.id, anchors: [anchor(0, 4), anchor(8, 12)] },
      { documentId: other.id, anchors: [anchor(3, 9)] },
    ]
    const newTag = { name: 'Fuel', colour: 'teal' } as const
    const made = theValue(await tagPassagesIn(deskHands, places, { newTag }))
    expect(made.map((one) => [one.documentId, one.anchor.start])).toEqual([
      [document.id, 0],
      [document.id, 8],
      [other.id, 3],
    ])
    expect((await db.highlights.toArray()).map(({ colour }) => colour)).toEqual(['teal', 'teal', 'teal'])
    expect((await labels()).at(-1)).toBe('Tagged 3 passages Fuel')
    await undo()
    expect((await db.highlights.toArray()).map((one) => one.id)).toEqual([id])
    expect(await db.taggings.count()).toBe(0)
  })

  it('adds the tag and tags the passage in one', async () => {
    const { deskHands, document, labels } = await begunCase()
    const { db, undo } = deskHands.store
    const tagsBefore = await db.tags.count()
    const newTag = { name: ' Fuel ', colour: 'teal' } as const
    theValue(await tagPassages(deskHands, { documentId: document.id, anchors: [anchor(3, 9)], newTag }))
    expect((await labels()).at(-1)).toBe('Tagged passage Fuel')
    expect(await db.highlights.toArray()).toMatchObject([{ colour: 'teal' }])
    await undo()
    expect([await db.tags.count(), await db.highlights.count()]).toEqual([tagsBefore, 0])
  })

  it('tags a highlight that is there instead of doubling it, and never twice', async () => {
    const { deskHands, document, mark } = await begunCase()
    const { db } = deskHands.store
    const { id } = await mark(3, 9)
    const tagIds = (await tagsOf(db)).slice(0, 2).map((tag) => tag.id)
    const wish = { documentId: document.id, anchors: [anchor(3, 9)], tagIds }
    expect(theValue(await tagPassages(deskHands, wish)).map((one) => one.id)).toEqual([id])
    expect(await tagPassages(deskHands, wish)).toEqual(refuse('nothing-to-do'))
    expect([await db.highlights.count(), await db.taggings.count()]).toEqual([1, 2])
  })

  it.each([
    ['no-such-document', { documentId: asId<'document'>('gone') }],
    ['no-such-highlight', { highlightIds: [asId<'highlight'>('gone')] }],
    ['no-such-tag', { tagIds: [asId<'tag'>('gone')] }],
    ['outside-text', { anchors: [anchor(90, 101)] }],
    ['empty-name', { newTag: { name: ' ', colour: 'teal' as const } }],
  ])('is refused as %s', async (reason, wrong) => {
    const { deskHands, document } = await begunCase()
    const wish = { documentId: document.id, anchors: [anchor(3, 9)], ...wrong }
    expect(await tagPassages(deskHands, wish)).toEqual(refuse(reason))
    expect(await deskHands.store.db.highlights.count()).toBe(0)
  })
})

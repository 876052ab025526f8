import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import type { TagId } from '#domain/tag/tag'
import { addTag } from '#renderer/actions/add-tag'
import { archiveTag } from '#renderer/actions/archive-tag'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { bringInCodebook } from '#renderer/actions/bring-in-codebook'
import { mergeTag } from '#renderer/actions/merge-tag'
import { moveTag } from '#renderer/actions/move-tag'
import { splitTag } from '#renderer/actions/split-tag'
import { tagHighlight } from '#renderer/actions/tag-highlight'

/** A case with the tags Fuel and Food besides the first eight, and three passages: Fuel on two, Food on two. */
async function coded() {
  const begun = await begunCase()
  const { deskHands, mark } = begun
  const fuel = theValue(await addTag(deskHands, { name: 'Fuel', colour: 'moss' }))
  const food = theValue(await addTag(deskHands, { name: 'Food', colour: 'rust' }))
  const passages = [await mark(1, 5), await mark(10, 15), await mark(20, 25)]
  const uses: readonly (readonly [number, TagId])[] = [
    [0, fuel.id],
    [1, fuel.id],
    [1, food.id],
    [2, food.id],
  ]
  for (const [at, tagId] of uses) {
    theValue(await tagHighlight(deskHands, { highlightId: passages[at]?.id ?? asId('gone'), tagId }))
  }
  const usesOf = async (tagId: TagId) => deskHands.store.db.taggings.where('tagId').equals(tagId).count()
  return { ...begun, fuel, food, passages, usesOf, db: deskHands.store.db }
}

describe('a codebook that is put in order', () => {
  it('makes two tags one, and two again by one undo', async () => {
    const { deskHands, db, fuel, food, usesOf, labels } = await coded()
    theValue(await mergeTag(deskHands, { tagId: food.id, into: fuel.id }))
    expect([await usesOf(fuel.id), await usesOf(food.id), await db.tags.get(food.id)]).toEqual([
      3,
      0,
      undefined,
    ])
    expect((await labels()).at(-1)).toBe('Merged tag Food into Fuel')
    await deskHands.store.undo()
    expect([await usesOf(fuel.id), await usesOf(food.id)]).toEqual([2, 2])
    expect(await mergeTag(deskHands, { tagId: food.id, into: food.id })).toEqual(refuse('same-tag'))
    expect(await mergeTag(deskHands, { tagId: asId('x'), into: food.id })).toEqual(refuse('no-such-tag'))
  })

  it('splits a tag by its passages', async () => {
    const { deskHands, fuel, passages, usesOf } = await coded()
    const chosen = new Set(passages.slice(0, 1).map(({ id }) => id))
    const diesel = theValue(
      await splitTag(deskHands, {
        tagId: fuel.id,
        name: 'Diesel',
        highlightIds: chosen,
        documentIds: new Set(),
      }),
    )
    expect(diesel).toMatchObject({ parentId: fuel.id, colour: 'moss', key: undefined })
    expect([await usesOf(fuel.id), await usesOf(diesel.id)]).toEqual([1, 1])
    await deskHands.store.undo()
    expect(await usesOf(fuel.id)).toBe(2)
  })

  it.each([
    ['name-taken', 'food', true],
    ['nothing-chosen', 'Diesel', false],
  ])('does not split it: %s', async (reason, name, isChosen) => {
    const { deskHands, fuel, passages } = await coded()
    const highlightIds = new Set(isChosen ? passages.map(({ id }) => id) : [])
    expect(await splitTag(deskHands, { tagId: fuel.id, name, highlightIds, documentIds: new Set() })).toEqual(
      refuse(reason),
    )
  })

  it('moves a tag under another, never under itself', async () => {
    const { deskHands, db, fuel, food } = await coded()
    theValue(await moveTag(deskHands, { tagId: fuel.id, parentId: food.id, before: undefined }))
    expect((await db.tags.get(fuel.id))?.parentId).toBe(food.id)
    const wish = { tagId: food.id, parentId: fuel.id, before: undefined }
    expect(await moveTag(deskHands, wish)).toEqual(refuse('under-itself'))
    await deskHands.store.undo()
    expect((await db.tags.get(fuel.id))?.parentId).toBeUndefined()
  })

  it('archives a branch, which keeps its passages and gives its digits back', async () => {
    const { deskHands, db, fuel, usesOf } = await coded()
    const cargo = (await db.tags.toArray()).find(({ name }) => name === 'Cargo')
    const tagId = cargo?.id ?? asId('gone')
    theValue(await moveTag(deskHands, { tagId: fuel.id, parentId: tagId, before: undefined }))
    theValue(await archiveTag(deskHands, { tagId, isArchived: true }))
    const archived = await db.tags.bulkGet([tagId, fuel.id])
    expect(archived.map((tag) => [tag?.key, tag?.archivedAt !== undefined])).toEqual([
      [undefined, true],
      [undefined, true],
    ])
    expect(await usesOf(fuel.id)).toBe(2)
    theValue(await archiveTag(deskHands, { tagId, isArchived: false }))
    expect((await db.tags.get(tagId))?.archivedAt).toBeUndefined()
  })

  it('takes in the tags of another codebook that are new to it', async () => {
    const { deskHands, db, labels } = await coded()
    const words = { guid: undefined, definition: '', useWhen: '', notWhen: '', colour: undefined }
    const exchanged = [
      { ...words, name: 'cargo', parent: undefined },
      { ...words, name: 'Grain', parent: 0 },
    ]
    const made = theValue(await bringInCodebook(deskHands, { exchanged, from: 'codes.qdc' }))
    expect(made.known).toBe(1)
    const cargo = (await db.tags.toArray()).find(({ name }) => name === 'Cargo')
    expect(made.added[0]?.parentId).toBe(cargo?.id)
    expect((await labels()).at(-1)).toBe('Brought in 1 tag from codes.qdc')
    expect(await bringInCodebook(deskHands, { exchanged, from: 'codes.qdc' })).toEqual(refuse('nothing-new'))
  })
})

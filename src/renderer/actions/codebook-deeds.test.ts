import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { addTag } from '#renderer/actions/add-tag'
import { amendTag } from '#renderer/actions/amend-tag'
import { beginCase } from '#renderer/actions/begin-case'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { removeTag } from '#renderer/actions/remove-tag'
import { renameCase } from '#renderer/actions/rename-case'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { caseOf } from '#renderer/storage/reads-case'
import { tagsOf } from '#renderer/storage/reads-highlights'

describe('a case', () => {
  it('is begun with its name and eight tags, once', async () => {
    const { deskHands, labels, caseId } = await begunCase()
    const { db } = deskHands.store
    expect(await caseOf(db)).toMatchObject({ id: caseId, name: 'Relief convoy' })
    expect((await tagsOf(db)).map((tag) => tag.key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect((await labels())[0]).toBe('Began case Relief convoy')
    expect(await beginCase(deskHands, { name: 'again' })).toEqual(refuse('already-begun'))
  })

  it('is renamed, but not to nothing', async () => {
    const { deskHands, labels } = await begunCase()
    theValue(await renameCase(deskHands, { name: ' Convoy II ' }))
    expect((await caseOf(deskHands.store.db))?.name).toBe('Convoy II')
    expect((await labels()).at(-1)).toBe('Renamed case to Convoy II')
    expect(await renameCase(deskHands, { name: ' ' })).toEqual(refuse('empty-name'))
    expect(await renameCase(deskHands, { name: 'Convoy II' })).toEqual(refuse('nothing-to-do'))
  })
})

describe('the codebook', () => {
  it('takes a tag of a new name', async () => {
    const { deskHands, labels } = await begunCase()
    const tag = theValue(await addTag(deskHands, { name: ' Fuel ', colour: 'moss' }))
    expect(tag).toMatchObject({ name: 'Fuel', key: undefined, definition: '' })
    expect((await labels()).at(-1)).toBe('Added tag Fuel')
  })

  it.each([
    ['empty-name', { name: ' ' }],
    ['name-taken', { name: 'movement' }],
    ['key-taken', { name: 'Fuel', key: 3 }],
  ])('refuses a tag as %s', async (reason, wish) => {
    const { deskHands } = await begunCase()
    expect(await addTag(deskHands, { colour: 'moss', ...wish })).toEqual(refuse(reason))
  })

  it('hands a digit over from one tag to another', async () => {
    const { deskHands } = await begunCase()
    const { db, undo } = deskHands.store
    const fuel = theValue(await addTag(deskHands, { name: 'Fuel', colour: 'moss' }))
    theValue(await amendTag(deskHands, { tagId: fuel.id, key: 1, definition: 'Diesel and petrol.' }))
    const names = async () => (await tagsOf(db)).map(({ name, key }) => `${String(key)} ${name}`)
    expect((await names())[0]).toBe('1 Fuel')
    expect((await names()).at(-1)).toBe('undefined Movement')
    await undo()
    expect((await names())[0]).toBe('1 Movement')
    expect(await amendTag(deskHands, { tagId: fuel.id, name: 'Cargo' })).toEqual(refuse('name-taken'))
    expect(await amendTag(deskHands, { tagId: asId('gone') })).toEqual(refuse('no-such-tag'))
  })

  it('lets a tag go from every highlight, and the highlights stay', async () => {
    const { deskHands, mark } = await begunCase()
    const { db, undo } = deskHands.store
    const [tag] = await tagsOf(db)
    const tagId = tag?.id ?? asId('gone')
    for (const { id: highlightId } of [await mark(1, 2), await mark(3, 4)]) {
      theValue(await tagHighlight(deskHands, { highlightId, tagId }))
    }
    theValue(await removeTag(deskHands, { tagId }))
    expect([await db.taggings.count(), await db.highlights.count()]).toEqual([0, 2])
    expect(await removeTag(deskHands, { tagId })).toEqual(refuse('no-such-tag'))
    await undo()
    expect(await db.taggings.count()).toBe(2)
  })
})

import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { amended } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import { addTag } from '#renderer/actions/add-tag'
import { amendDocument } from '#renderer/actions/amend-document'
import { amendTag } from '#renderer/actions/amend-tag'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { removeTag } from '#renderer/actions/remove-tag'
import { tagDocuments, untagDocuments } from '#renderer/actions/tag-documents'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { itemsOf, namesTouched } from '#renderer/storage/search-items'

/** A document with the tag Fuel on itself and Food on its one highlight, and what the last deed touched in the index. */
async function indexed() {
  const { deskHands: hands, document, mark } = await begunCase()
  const { store } = hands
  const fuel = theValue(await addTag(hands, { name: 'Fuel', colour: 'moss' }))
  const food = theValue(await addTag(hands, { name: 'Food', colour: 'rust' }))
  const marked = await mark(1, 5)
  theValue(await tagHighlight(hands, { highlightId: marked.id, tagId: food.id }))
  theValue(await tagDocuments(hands, { documentIds: [document.id], tagIds: [fuel.id] }))
  const names = async (changes: readonly Change[]) =>
    (await namesTouched(store.db, changes)).map(({ kind, key }) => `${kind} ${key}`)
  const lastTouched = async () => names((await store.db.journal.orderBy('sequence').last())?.changes ?? [])
  const tagsOf = async (kind: 'document' | 'highlight') => {
    const key = kind === 'document' ? document.id : marked.id
    return (await itemsOf(store, [{ kind, key }])).items[0]?.tags
  }
  return { hands, document, marked, fuel, names, lastTouched, tagsOf }
}

it('a document is found by its own tags and by those of its highlights, a highlight by its own only', async () => {
  const { tagsOf } = await indexed()
  expect([await tagsOf('document'), await tagsOf('highlight')]).toEqual([['Fuel', 'Food'], ['Food']])
})

it('only the document is told anew when its tags change, and its highlights too when they show what changed', async () => {
  const { hands, document, marked, fuel, lastTouched } = await indexed()
  expect(await lastTouched()).toEqual([`document ${document.id}`])
  theValue(await untagDocuments(hands, { documentIds: [document.id], tagId: fuel.id }))
  expect(await lastTouched()).toEqual([`document ${document.id}`])
  theValue(await amendDocument(hands, { documentId: document.id, title: 'Report A, corrected' }))
  expect(await lastTouched()).toEqual([`document ${document.id}`, `highlight ${marked.id}`])
})

it.each([
  ['renamed', 'Diesel', ['Diesel', 'Food']],
  ['removed', undefined, ['Food']],
])('a document is told anew when a tag on it is %s', async (_, name, tags) => {
  const { hands, document, fuel, lastTouched, tagsOf } = await indexed()
  if (name === undefined) theValue(await removeTag(hands, { tagId: fuel.id }))
  else theValue(await amendTag(hands, { tagId: fuel.id, name }))
  expect(await lastTouched()).toContain(`document ${document.id}`)
  expect(await tagsOf('document')).toEqual(tags)
})

it('a document that goes takes its highlights out with it', async () => {
  const { document, marked, names } = await indexed()
  const [change] = amended('documents', document, { ...document, title: 'Other' })
  expect(change && (await names([{ ...change, after: undefined }]))).toEqual([
    `document ${document.id}`,
    `highlight ${marked.id}`,
  ])
})

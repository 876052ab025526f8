import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/case/canonical-json'
import { tableNames } from '#domain/case/case'
import { added } from '#domain/case/changes'
import { asId } from '#domain/id'
import { refuse, type Result } from '#domain/result'
import { addTag } from '#renderer/actions/add-tag'
import { dropOffers, takeOffers } from '#renderer/actions/answer-offers'
import { archiveTag } from '#renderer/actions/archive-tag'
import { begunCase, plainDocument, theValue } from '#renderer/actions/begun-case'
import { makeVersion } from '#renderer/actions/make-version'
import { mergeTag } from '#renderer/actions/merge-tag'
import { moveTag } from '#renderer/actions/move-tag'
import { removeTag } from '#renderer/actions/remove-tag'
import { splitTag } from '#renderer/actions/split-tag'
import { tagDocuments, untagDocuments } from '#renderer/actions/tag-documents'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** Three documents, and the tags Fuel and Food besides the first eight. */
async function library() {
  const begun = await begunCase()
  const { deskHands: hands } = begun
  const { db } = hands.store
  const others = ['d2', 'd3'].map((id) => plainDocument(id, `Report ${id}`))
  theValue(await hands.store.perform('Imported', () => added('documents', ...others)))
  const fuel = theValue(await addTag(hands, { name: 'Fuel', colour: 'moss' }))
  const food = theValue(await addTag(hands, { name: 'Food', colour: 'rust' }))
  const ids = ['d1', 'd2', 'd3'].map((id) => asId<'document'>(id))
  const tagsNow = async () => {
    const names = new Map((await db.tags.toArray()).map(({ id, name }) => [id, name]))
    const documents = await db.documents.bulkGet(ids)
    return documents.map((one) => (one?.tagIds ?? []).map((id) => names.get(id)).join(' '))
  }
  return { ...begun, hands, db, fuel, food, ids, tagsNow }
}

async function bytesOf(db: CaseDatabase): Promise<string> {
  const tables = await Promise.all(tableNames.map((name) => db.table(name).orderBy('id').toArray()))
  return canonicalJson(tables)
}

describe('documents', () => {
  it('are tagged together, with a tag the codebook did not have, as one deed with one undo', async () => {
    const { hands, db, fuel, ids, tagsNow, labels } = await library()
    const before = await bytesOf(db)
    const wish = {
      documentIds: ids.slice(0, 2),
      tagIds: [fuel.id],
      newTag: { name: 'Port', colour: 'slate' },
    }
    theValue(await tagDocuments(hands, { ...wish, newTag: { name: 'Port', colour: 'slate' } }))
    expect(await tagsNow()).toEqual(['Fuel Port', 'Fuel Port', ''])
    expect((await labels()).at(-1)).toBe('Tagged 2 documents Fuel, Port')
    await hands.store.undo()
    expect(await bytesOf(db)).toBe(before)
  })

  it('lose a tag together, and none is changed that does not have it', async () => {
    const { hands, fuel, food, ids, tagsNow, labels } = await library()
    theValue(await tagDocuments(hands, { documentIds: ids.slice(1), tagIds: [fuel.id, food.id] }))
    const deed = theValue(await untagDocuments(hands, { documentIds: ids, tagId: fuel.id }))
    expect(await tagsNow()).toEqual(['', 'Food', 'Food'])
    expect(deed.changes).toHaveLength(2)
    expect((await labels()).at(-1)).toBe('Untagged 2 documents Fuel')
  })

  it.each([
    ['no-such-document', { documentIds: [asId<'document'>('gone')] }],
    ['no-such-tag', { tagIds: [asId<'tag'>('gone')] }],
    ['name-taken', { newTag: { name: 'fuel', colour: 'slate' } }],
    ['nothing-to-do', { tagIds: [] }],
  ] as const)('are not tagged: %s', async (reason, wish) => {
    const { hands, ids } = await library()
    expect(await tagDocuments(hands, { documentIds: ids, ...wish })).toEqual(refuse(reason))
  })

  it('hand their tags on to their next version, which keeps its own', async () => {
    const { hands, db, fuel, food, ids, tagsNow } = await library()
    const [older = asId('gone'), newer = asId('gone')] = ids
    theValue(await tagDocuments(hands, { documentIds: [older], tagIds: [fuel.id] }))
    theValue(await tagDocuments(hands, { documentIds: [newer], tagIds: [food.id] }))
    const before = await bytesOf(db)
    theValue(await makeVersion(hands, { newerId: newer, olderId: older, exact: [] }))
    expect(await tagsNow()).toEqual(['Fuel', 'Food Fuel', ''])
    await hands.store.undo()
    expect(await bytesOf(db)).toBe(before)
  })
})

describe('a tag on documents and passages', () => {
  it.each([
    ['merge', ['Food', 'Food', '']],
    ['split', ['Fuel', 'Diesel Food', '']],
    ['remove', ['', 'Food', '']],
    ['archive', ['Fuel', 'Fuel Food', '']],
  ] as const)('changes on both by one deed (%s), and one undo brings back every byte', async (act, after) => {
    const { hands, db, fuel, food, ids, tagsNow, mark } = await library()
    theValue(await tagDocuments(hands, { documentIds: ids.slice(0, 2), tagIds: [fuel.id] }))
    theValue(await tagDocuments(hands, { documentIds: ids.slice(1, 2), tagIds: [food.id] }))
    theValue(await tagHighlight(hands, { highlightId: (await mark(1, 5)).id, tagId: fuel.id }))
    const before = await bytesOf(db)
    const [tagId, into] = [fuel.id, food.id]
    const deeds = {
      merge: () => mergeTag(hands, { tagId, into }),
      split: () =>
        splitTag(hands, {
          tagId,
          name: 'Diesel',
          highlightIds: new Set(),
          documentIds: new Set(ids.slice(1)),
        }),
      remove: () => removeTag(hands, { tagId }),
      archive: () => archiveTag(hands, { tagId, isArchived: true }),
    }
    theValue<unknown>(await deeds[act]())
    expect(await tagsNow()).toEqual(after)
    await hands.store.undo()
    expect(await bytesOf(db)).toBe(before)
  })
})

describe('what is offered to documents', () => {
  it('is taken over by one deed, and dropped by one', async () => {
    const { hands, db, fuel, food, ids, tagsNow, labels } = await library()
    const before = await bytesOf(db)
    const answer = [
      { offer: { kind: 'marking', marking: 'TLP:RED' }, documentIds: ids },
      { offer: { kind: 'tag', tagId: fuel.id }, documentIds: ids.slice(1) },
    ] as const
    theValue(await takeOffers(hands, answer))
    expect(await tagsNow()).toEqual(['', 'Fuel', 'Fuel'])
    expect((await db.documents.toArray()).map(({ marking }) => marking)).toEqual(ids.map(() => 'TLP:RED'))
    expect((await labels()).at(-1)).toBe('Took over marking TLP:RED, tag Fuel for 3 documents')
    await hands.store.undo()
    expect(await bytesOf(db)).toBe(before)
    theValue(await dropOffers(hands, [{ offer: { kind: 'tag', tagId: food.id }, documentIds: ids }]))
    expect((await db.documents.get('d1'))?.declined).toEqual([`tag ${food.id}`])
    expect((await labels()).at(-1)).toBe('Dropped a suggestion for 3 documents')
    await hands.store.undo()
    expect(await bytesOf(db)).toBe(before)
  })

  it.each([
    ['no-such-tag', { kind: 'tag', tagId: asId<'tag'>('gone') }],
    ['no-such-source', { kind: 'source', sourceId: asId<'source'>('gone') }],
  ] as const)('is not taken over where it has gone: %s', async (reason, offer) => {
    const { hands, ids } = await library()
    expect(await takeOffers(hands, [{ offer, documentIds: ids }])).toEqual(refuse(reason))
  })
})

it('whatever is done with tags of documents, undoing it all brings back every byte, and redoing it too', async () => {
  const { hands, db, ids } = await library()
  const pick = fc.nat({ max: 20 })
  const acts = [
    'tag',
    'untag',
    'merge',
    'split',
    'move',
    'archive',
    'remove',
    'version',
    'take',
    'drop',
  ] as const
  const step = fc.record({ act: fc.constantFrom(...acts), a: pick, b: pick, some: fc.subarray([...ids]) })
  const perform = async ({ act, a, b, some }: typeof step extends fc.Arbitrary<infer One> ? One : never) => {
    const tags = await db.tags.orderBy('id').toArray()
    const tagAt = (at: number) => tags[at % tags.length]?.id ?? asId<'tag'>('none')
    const documentAt = (at: number) => ids[at % ids.length] ?? asId<'document'>('none')
    const [tagId, into] = [tagAt(a), tagAt(b)]
    const answer = [{ offer: { kind: 'tag', tagId } as const, documentIds: some }]
    const name = `split ${tags.length}`
    const deeds: Readonly<Record<(typeof acts)[number], () => Promise<Result<unknown, string>>>> = {
      tag: () => tagDocuments(hands, { documentIds: some, tagIds: [tagId, into] }),
      untag: () => untagDocuments(hands, { documentIds: some, tagId }),
      merge: () => mergeTag(hands, { tagId, into }),
      split: () => splitTag(hands, { tagId, name, highlightIds: new Set(), documentIds: new Set(some) }),
      move: () => moveTag(hands, { tagId, parentId: into, before: undefined }),
      archive: () => archiveTag(hands, { tagId, isArchived: b % 2 === 0 }),
      remove: () => removeTag(hands, { tagId }),
      version: () => makeVersion(hands, { newerId: documentAt(a), olderId: documentAt(b), exact: [] }),
      take: () => takeOffers(hands, answer),
      drop: () => dropOffers(hands, answer),
    }
    return (await deeds[act]()).ok
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const before = await bytesOf(db)
      let done = 0
      for (const one of steps) if (await perform(one)) done += 1
      const after = await bytesOf(db)
      for (let at = 0; at < done; at += 1) theValue(await hands.store.undo())
      expect(await bytesOf(db)).toBe(before)
      for (let at = 0; at < done; at += 1) theValue(await hands.store.redo())
      expect(await bytesOf(db)).toBe(after)
      for (let at = 0; at < done; at += 1) theValue(await hands.store.undo())
      await hands.store.scrub()
      expect(hands.store.notes.current()).toEqual([])
    }),
    { numRuns: 15 },
  )
})

import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { DocumentId } from '#domain/document/source-document'
import { succeed } from '#domain/result'
import { amendDocument, amendDocuments } from '#renderer/actions/amend-document'
import { attributeDocuments } from '#renderer/actions/attribute-document'
import { importDocuments } from '#renderer/actions/import-documents'
import type { ImportHands } from '#renderer/actions/import-run'
import { removeDocuments } from '#renderer/actions/remove-document'
import { markDocumentsRead, triageDocuments } from '#renderer/actions/triage-documents'
import { testCase } from '#renderer/storage/test-case'
import { openReadingRoom, type Reader } from '#renderer/workers/reading-room'
import { takeIn } from '#renderer/workers/take-in'

const direct: Reader = { read: takeIn, end: () => undefined }
let hands: ImportHands
let ids: readonly DocumentId[]

beforeEach(async () => {
  const opened = testCase()
  const store = await opened.open()
  hands = { store, ...opened.hands, readingRoom: openReadingRoom({ newReader: () => direct }) }
  const files = ['a', 'b', 'c'].map((name) => {
    const bytes = new TextEncoder().encode(`words of ${name}`)
    const open = () =>
      Promise.resolve(succeed({ size: bytes.length, bytes: () => Promise.resolve(succeed(bytes)) }))
    return { name: `${name}.txt`, path: `in/${name}.txt`, size: bytes.length, open }
  })
  await importDocuments(hands, files).finished
  ids = (await store.db.documents.toCollection().sortBy('title')).map(({ id }) => id)
  return () => store.close()
})

const all = () => hands.store.db.documents.toCollection().sortBy('title')
const deeds = () => hands.store.db.journal.count()
const lastLabel = async () => (await hands.store.db.journal.orderBy('sequence').last())?.label

describe('the inbox', () => {
  it('holds what came in, with the folder it lay in', async () => {
    expect((await all()).map(({ triage, folder }) => [triage, folder])).toEqual([
      ['inbox', 'in'],
      ['inbox', 'in'],
      ['inbox', 'in'],
    ])
  })

  it('is decided about many at once as one deed, which one undo takes back', async () => {
    const before = await deeds()
    await triageDocuments(hands, { documentIds: ids, triage: 'rejected' })
    expect((await all()).map(({ triage }) => triage)).toEqual(['rejected', 'rejected', 'rejected'])
    expect([await deeds(), await lastLabel()]).toEqual([before + 1, 'Rejected 3 documents'])
    await hands.store.undo()
    expect((await all()).map(({ triage }) => triage)).toEqual(['inbox', 'inbox', 'inbox'])
  })

  it('knows of what a document is a double, until that is decided anew', async () => {
    const [one = asId('none'), other = asId('none')] = ids
    await triageDocuments(hands, { documentIds: [one], triage: 'duplicate', duplicateOf: other })
    expect((await all())[0]).toMatchObject({ triage: 'duplicate', duplicateOf: other })
    await triageDocuments(hands, { documentIds: [one], triage: 'accepted' })
    expect((await all())[0]).not.toHaveProperty('duplicateOf')
  })

  it('refuses what makes no sense', async () => {
    const [one = asId('none')] = ids
    const double = (duplicateOf: DocumentId) =>
      triageDocuments(hands, { documentIds: [one], triage: 'duplicate', duplicateOf })
    expect(await double(one)).toEqual({ ok: false, reason: 'double-of-itself' })
    expect(await double(asId('gone'))).toEqual({ ok: false, reason: 'no-such-document' })
    expect(await triageDocuments(hands, { documentIds: [asId('gone')], triage: 'later' })).toMatchObject({
      ok: false,
    })
  })
})

describe('many documents at once', () => {
  it.each([
    [
      'are marked read',
      () => markDocumentsRead(hands, { documentIds: ids, reading: 'read' }),
      'Marked 3 documents as read',
    ],
    [
      'get one source',
      () =>
        attributeDocuments(hands, {
          documentIds: ids,
          source: { kind: 'named', name: 'Post', sourceKind: 'outlet' },
        }),
      'Attributed 3 documents to Post',
    ],
    ['are removed', () => removeDocuments(hands, { documentIds: ids }), 'Removed 3 documents'],
  ])('%s by one deed', async (_, deed, label) => {
    const before = await deeds()
    expect((await deed()).ok).toBe(true)
    expect([await deeds(), await lastLabel()]).toEqual([before + 1, label])
  })
})

describe('what is said of a document', () => {
  it('is the analyst’s word once it was amended, and only then', async () => {
    const [one = asId('none')] = ids
    await amendDocument(hands, { documentId: one, author: 'O. Writer', captured: 'in May', title: 'a' })
    expect((await all())[0]).toMatchObject({
      author: 'O. Writer',
      captured: 'in May',
      origins: { author: 'analyst', captured: 'analyst' },
    })
    expect((await all())[0]?.origins).not.toHaveProperty('title')
  })

  it('means the days that follow from how its date is written', async () => {
    const [one = asId('none')] = ids
    const dated = async (published: string | undefined) => {
      await amendDocument(hands, { documentId: one, published })
      return (await all())[0]
    }
    expect((await dated('May 2024'))?.publishedSpan).toEqual({ from: '2024-05-01', to: '2024-05-31' })
    expect(await dated('some day')).toMatchObject({ published: 'some day' })
    expect(await dated('some day')).not.toHaveProperty('publishedSpan')
    expect((await dated(undefined))?.published).toBeUndefined()
  })

  it('can be marked, and the mark taken away', async () => {
    const [one = asId('none')] = ids
    await amendDocument(hands, { documentId: one, marking: 'TLP:RED' })
    expect((await all())[0]?.marking).toBe('TLP:RED')
    await amendDocument(hands, { documentId: one, marking: '', captured: '' })
    expect((await all())[0]).not.toHaveProperty('marking')
  })

  it('can be said of several at once, in one deed', async () => {
    const said = await amendDocuments(hands, { documentIds: ids, language: 'uk', marking: 'TLP:GREEN' })
    expect(said).toMatchObject({ ok: true })
    for (const document of await all())
      expect(document).toMatchObject({
        language: 'uk',
        marking: 'TLP:GREEN',
        origins: { language: 'analyst' },
      })
    expect(await amendDocuments(hands, { documentIds: [] })).toMatchObject({ reason: 'no-such-document' })
  })

  it('is never nothing', async () => {
    const [one = asId('none')] = ids
    expect(await amendDocument(hands, { documentId: one, title: '  ' })).toMatchObject({
      reason: 'empty-title',
    })
  })
})

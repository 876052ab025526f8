import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { amended } from '#domain/case/changes'
import { asId } from '#domain/id'
import { succeed } from '#domain/result'
import { amendDocument } from '#renderer/actions/amend-document'
import { importDocuments } from '#renderer/actions/import-documents'
import type { ImportHands } from '#renderer/actions/import-run'
import { readAgain } from '#renderer/actions/read-again'
import { readBody } from '#renderer/storage/bodies'
import { testCase } from '#renderer/storage/test-case'
import { openReadingRoom, type Reader } from '#renderer/workers/reading-room'
import { takeIn } from '#renderer/workers/take-in'

const direct: Reader = { read: takeIn, end: () => undefined }
/** “Привет” in windows-1251, which reads as gibberish in others. */
const bytes = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
let hands: ImportHands

beforeEach(async () => {
  const opened = testCase()
  const store = await opened.open()
  hands = { store, ...opened.hands, readingRoom: openReadingRoom({ newReader: () => direct }) }
  const open = () => Promise.resolve(succeed({ size: 6, bytes: () => Promise.resolve(succeed(bytes)) }))
  await importDocuments(hands, [{ name: 'greeting.txt', path: 'greeting.txt', size: 6, open }]).finished
  return () => store.close()
})

const documents = () => hands.store.db.documents.orderBy('importedAt').toArray()

async function texts() {
  const read = (await documents()).map((document) => readBody(hands.store, document.bodyHash))
  return (await Promise.all(read)).map((body) => (body.ok ? body.value.text : body.reason))
}

async function again(encoding: string) {
  const [document] = await documents()
  return readAgain(hands, { documentId: document?.id ?? asId('none'), encoding })
}

describe('reading again with another encoding', () => {
  it('gives a document without marks its right text, which undo takes back', async () => {
    const before = await texts()
    expect((await again('windows-1251')).ok).toBe(true)
    expect(await texts()).toEqual(['Привет'])
    const [document] = await documents()
    expect(document).toMatchObject({
      decoding: { encoding: 'windows-1251', settledBy: 'analyst' },
      length: 6,
      warnings: [],
    })
    await hands.store.undo()
    expect(await texts()).toEqual(before)
  })

  it('leaves a marked document as it is and makes a next version', async () => {
    const [document] = await documents()
    if (document === undefined) throw new Error('there is one')
    const highlight = {
      id: asId<'highlight'>('h1'),
      documentId: document.id,
      anchor: { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
      colour: 'amber' as const,
      note: '',
      markedAt: '2024-05-01T09:00:00Z',
    }
    await hands.store.perform('Marked', () => [
      { kind: 'put', table: 'highlights', id: highlight.id, before: undefined, after: highlight },
    ])
    const made = await again('windows-1251')
    expect((await documents()).length).toBe(2)
    const next = await hands.store.db.documents.get(made.ok ? made.value : '')
    expect(next).toMatchObject({ versionOf: document.id, originalHash: document.originalHash, length: 6 })
    expect(await hands.store.db.documents.get(document.id)).toEqual(document)
  })

  it('keeps what the analyst amended', async () => {
    const [document] = await documents()
    await amendDocument(hands, { documentId: document?.id ?? asId('none'), title: 'A greeting' })
    await again('windows-1251')
    expect((await documents())[0]?.title).toBe('A greeting')
  })

  it('says anew all that the file says of itself, and keeps nothing of the earlier reading', async () => {
    const [document] = await documents()
    if (document === undefined) throw new Error('there is one')
    const earlier = {
      ...document,
      published: '2024-03-14',
      publishedSpan: { from: '2024-03-14', to: '2024-03-14' },
      captured: '2024-03-15T09:00:00Z',
      address: 'https://wrong.test/',
      facts: [{ name: 'wrong', value: 'wrong' }],
      origins: { published: 'text', captured: 'analyst', address: 'text' },
      layoutHash: document.bodyHash,
    } as const
    await hands.store.perform('Earlier', () => amended('documents', document, earlier))
    expect((await again('windows-1251')).ok).toBe(true)
    const [after] = await documents()
    expect(after).toMatchObject({ captured: earlier.captured, origins: { captured: 'analyst' } })
    expect([after?.published, after?.address]).toEqual([undefined, undefined])
    for (const gone of ['publishedSpan', 'facts', 'layoutHash']) expect(after).not.toHaveProperty(gone)
    expect(after?.origins).not.toHaveProperty('published')
  })

  it('refuses what is gone', async () => {
    expect(await readAgain(hands, { documentId: asId('none'), encoding: 'utf-8' })).toEqual({
      ok: false,
      reason: 'no-such-document',
    })
  })
})

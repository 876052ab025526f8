import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse, succeed } from '#domain/result'
import { exportOriginal } from '#renderer/actions/export-original'
import { importDocuments } from '#renderer/actions/import-documents'
import type { ImportHands } from '#renderer/actions/import-run'
import { verifyOriginals, type Verification } from '#renderer/actions/verify-originals'
import { testCase, type TestCase } from '#renderer/storage/test-case'
import { openReadingRoom, type Reader } from '#renderer/workers/reading-room'
import { takeIn } from '#renderer/workers/take-in'

const direct: Reader = { read: takeIn, end: () => undefined }
let opened: TestCase
let hands: ImportHands

beforeEach(async () => {
  opened = testCase()
  const store = await opened.open()
  hands = { store, ...opened.hands, readingRoom: openReadingRoom({ newReader: () => direct }) }
  const files = ['a', 'b', 'c'].map((name) => {
    const bytes = new TextEncoder().encode(`words of ${name}\r\n`)
    const open = () =>
      Promise.resolve(succeed({ size: bytes.length, bytes: () => Promise.resolve(succeed(bytes)) }))
    return { name: `${name}.txt`, path: `${name}.txt`, size: bytes.length, open }
  })
  await importDocuments(hands, files).finished
  return () => store.close()
})

const first = async () => {
  const [document] = await hands.store.db.documents.toCollection().sortBy('title')
  if (document === undefined) throw new Error('there are three')
  return document
}

describe('verifying originals', () => {
  it('finds all of them whole, one after the other', async () => {
    const told: Verification[] = []
    const found = await verifyOriginals(hands, (now) => told.push(now), new AbortController().signal)
    expect(found).toEqual({ checked: 3, all: 3, bad: [] })
    expect(told.map(({ checked }) => checked)).toEqual([1, 2, 3])
  })

  it('names those that are damaged or missing', async () => {
    const [one, other] = await hands.store.db.documents.toCollection().sortBy('title')
    opened.keeper.blobs.set(one?.originalHash ?? '', new Uint8Array([1]))
    opened.keeper.blobs.delete(other?.originalHash ?? '')
    const { bad } = await verifyOriginals(hands, () => undefined, new AbortController().signal)
    expect(bad.map(({ document, reason }) => [document.title, reason]).toSorted()).toEqual([
      ['a', 'damaged'],
      ['b', 'failed'],
    ])
  })

  it('ends where it is told to', async () => {
    const ending = new AbortController()
    const found = await verifyOriginals(
      hands,
      () => {
        ending.abort()
      },
      ending.signal,
    )
    expect(found.checked).toBe(1)
  })
})

describe('an original', () => {
  const desk = (written: Uint8Array[]) => ({
    chooseSaveTarget: (name: string) => Promise.resolve({ handle: 'h', name }),
    writeTarget: (_: string, bytes: Uint8Array) => {
      written.push(bytes)
      return Promise.resolve(succeed({ path: '/out' }))
    },
  })

  it('goes out byte for byte, under its own name', async () => {
    const written: Uint8Array[] = []
    const document = await first()
    const out = await exportOriginal(hands, desk(written), { documentId: document.id })
    expect(out).toMatchObject({ ok: true, value: { target: { name: 'a.txt' }, path: '/out' } })
    expect(new TextDecoder().decode(written[0])).toBe('words of a\r\n')
  })

  it('that is damaged is not written anywhere', async () => {
    const written: Uint8Array[] = []
    const document = await first()
    opened.keeper.blobs.set(document.originalHash, new Uint8Array([1]))
    const out = await exportOriginal(hands, desk(written), { documentId: document.id })
    expect(out).toEqual({ ok: false, reason: 'damaged' })
    expect(written).toEqual([])
  })

  it.each([
    ['no place is chosen', { chooseSaveTarget: () => Promise.resolve(undefined) }, 'not-chosen'],
    [
      'the disk is full',
      { writeTarget: () => Promise.resolve(refuse<'disk-full'>('disk-full')) },
      'disk-full',
    ],
  ] as const)('stays where it is where %s', async (_, part, reason) => {
    const document = await first()
    expect(await exportOriginal(hands, { ...desk([]), ...part }, { documentId: document.id })).toEqual({
      ok: false,
      reason,
    })
    expect(await exportOriginal(hands, desk([]), { documentId: asId('none') })).toMatchObject({ ok: false })
  })
})

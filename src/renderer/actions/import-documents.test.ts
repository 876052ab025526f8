import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseId } from '#domain/case/case'
import { asId } from '#domain/id'
import { isFinished } from '#domain/import/import-job'
import { refuse, succeed } from '#domain/result'
import { importDocuments, type ImportHands } from '#renderer/actions/import-documents'
import { filePasted, filesGiven, type IncomingFile } from '#renderer/actions/incoming-files'
import { databaseName } from '#renderer/storage/case-database'
import { memoryKeeper, type MemoryKeeper } from '#renderer/storage/memory-keeper'
import { openCase } from '#renderer/storage/open-case'
import { spaceReserve } from '#renderer/storage/room'
import { readBody } from '#renderer/storage/bodies'
import { openReadingRoom, type Reader } from '#renderer/workers/reading-room'
import { takeIn } from '#renderer/workers/take-in'

const caseId: CaseId = asId('imports')
const direct: Reader = { read: takeIn, end: () => undefined }
let keeper: MemoryKeeper
let hands: ImportHands
let minted = 0

beforeEach(async () => {
  await Dexie.delete(databaseName(caseId))
  keeper = memoryKeeper(caseId)
  const newId = <Kind extends string>() => asId<Kind>(`id-${String((minted += 1))}`)
  const now = () => '2024-05-01T09:00:00Z'
  const store = await openCase(keeper, caseId, { now, newId, idle: () => Promise.resolve() })
  if (!store.ok) throw new Error(store.reason)
  hands = { store: store.value, now, newId, readingRoom: openReadingRoom({ newReader: () => direct }) }
  return () => store.value.close()
})

function incoming(name: string, text: string): IncomingFile {
  const bytes = new TextEncoder().encode(text)
  return { name, path: name, size: bytes.length, bytes: () => Promise.resolve(succeed(bytes)) }
}

async function imported(...files: readonly IncomingFile[]) {
  const job = await importDocuments(hands, files).finished
  return job.rows.map((row) => (row.state === 'refused' ? row.reason : row.state))
}

const page = (outlet: string, words: string) =>
  `<html lang="en"><meta property="og:site_name" content="${outlet}"><title>${words}</title><p>${words}</p></html>`

describe('importing', () => {
  it('keeps the original, the body and a description of each document', async () => {
    expect(await imported(incoming('convoy.txt', 'The convoy left at dawn.'))).toEqual(['done'])
    const [document] = await hands.store.db.documents.toArray()
    expect(document).toMatchObject({ title: 'convoy', format: 'text', length: 24, reading: 'unread' })
    expect(keeper.blobs.has(document?.originalHash ?? '')).toBe(true)
    const body = await readBody(hands.store, document?.bodyHash ?? '')
    expect(body.ok && body.value.text).toBe('The convoy left at dawn.')
    expect((await hands.store.db.journal.toArray()).map((deed) => deed.label)).toEqual(['Imported convoy'])
  })

  it('takes the same bytes once, in one batch and over time', async () => {
    const first = incoming('a.txt', 'same')
    expect(await imported(first, incoming('b.txt', 'same'), incoming('c.txt', 'other'))).toEqual([
      'done',
      'already-in-case',
      'done',
    ])
    expect(await imported(incoming('d.txt', 'same'))).toEqual(['already-in-case'])
    expect(await hands.store.db.documents.count()).toBe(2)
  })

  it('attributes documents of one outlet to one source', async () => {
    await imported(
      incoming('a.html', page('Harbour Post', 'one')),
      incoming('b.html', page('harbour  post', 'two')),
    )
    await imported(incoming('c.html', page('HARBOUR POST', 'three')))
    const sources = await hands.store.db.sources.toArray()
    expect(sources).toMatchObject([{ name: 'Harbour Post', kind: 'outlet', gradings: [] }])
    const documents = await hands.store.db.documents.toArray()
    expect(documents.map((document) => document.sourceId)).toEqual([
      sources[0]?.id,
      sources[0]?.id,
      sources[0]?.id,
    ])
  })

  it('goes on after a file that cannot be read', async () => {
    const gone: IncomingFile = {
      ...incoming('gone.txt', 'x'),
      bytes: () => Promise.resolve(refuse('file-gone')),
    }
    const huge: IncomingFile = { ...incoming('huge.txt', 'x'), size: 2 ** 40 }
    expect(await imported(incoming('empty.txt', ''), gone, huge, incoming('good.txt', 'good'))).toEqual([
      'empty-file',
      'file-gone',
      'too-large',
      'done',
    ])
  })

  it('says so where the store refuses, and leaves no document without its bytes', async () => {
    keeper.refusal = 'disk-full'
    expect(await imported(incoming('a.txt', 'words'))).toEqual(['storage-refused'])
    expect(await hands.store.db.documents.count()).toBe(0)
  })

  it('keeps the files of a whole batch by one call, before the deed that names them', async () => {
    const keepBlobs = vi.spyOn(keeper, 'keepBlobs')
    const files = Array.from({ length: 120 }, (_, at) => incoming(`${at}.txt`, `words ${at}`))
    expect((await imported(...files)).every((state) => state === 'done')).toBe(true)
    expect(keepBlobs.mock.calls.length).toBeLessThanOrEqual(4)
    const documents = await hands.store.db.documents.toArray()
    const named = documents.flatMap(({ originalHash, bodyHash }) => [originalHash, bodyHash])
    expect(named.every((hash) => keeper.blobs.has(hash))).toBe(true)
  })

  it('keeps a batch early once its bytes are many', async () => {
    const keepBlobs = vi.spyOn(keeper, 'keepBlobs')
    const files = [1, 2, 3].map((at) => incoming(`${at}.txt`, `${at} `.repeat(2_500_000)))
    expect(await imported(...files)).toEqual(['done', 'done', 'done'])
    expect(keepBlobs.mock.calls.length).toBeGreaterThanOrEqual(2)
  })

  it('begins only where the disk has room for three times its size', async () => {
    keeper.freeBytes = spaceReserve + 3 * 4
    expect(await imported(incoming('a.txt', 'five!'))).toEqual(['storage-refused'])
    expect(keeper.blobs.size).toBe(0)
    expect(await imported(incoming('a.txt', 'four'))).toEqual(['done'])
  })

  it('keeps what came in when it is cancelled, and settles every row', async () => {
    const files = Array.from({ length: 40 }, (_, at) => incoming(`${at}.txt`, `words ${at}`))
    const running: { cancel: () => void }[] = []
    const stopping: IncomingFile = {
      ...incoming('stop.txt', 'stop'),
      bytes: () => {
        for (const run of running) run.cancel()
        return Promise.resolve(succeed(new TextEncoder().encode('stop')))
      },
    }
    const run = importDocuments(hands, [...files.slice(0, 20), stopping, ...files.slice(20)])
    running.push(run)
    const job = await run.finished
    expect(isFinished(job)).toBe(true)
    const done = job.rows.filter((row) => row.state === 'done').length
    expect(done).toBeGreaterThanOrEqual(18)
    expect(job.rows.at(-1)?.state).toBe('cancelled')
    expect(await hands.store.db.documents.count()).toBe(done)
  })

  it('enters many documents as few deeds, and quickly', async () => {
    const files = Array.from({ length: 300 }, (_, at) => incoming(`${at}.txt`, `words ${at}`))
    const before = performance.now()
    await imported(...files)
    expect(await hands.store.db.documents.count()).toBe(300)
    expect(await hands.store.db.journal.count()).toBeLessThan(30)
    expect(performance.now() - before).toBeLessThan(15_000)
  })

  it('finishes at once where nothing was chosen', async () => {
    expect(await imported()).toEqual([])
    expect(await hands.store.db.journal.count()).toBe(0)
  })
})

describe('what comes in', () => {
  it('can be pasted text', async () => {
    expect(await imported(filePasted('Words from elsewhere', '2026-11-22T07:40:05Z'))).toEqual(['done'])
    const [document] = await hands.store.db.documents.toArray()
    expect(document?.title).toBe('Pasted text – Words from elsewhere – 2026-11-22 07.40.05')
  })

  it.each([
    ['is-a-folder', 'is-a-folder'],
    ['file-gone', 'file-gone'],
    ['not-permitted', 'not-allowed'],
    ['failed', 'not-allowed'],
    ['too-large', 'too-large'],
  ] as const)('is refused by the host as %s', async (reason, expected) => {
    const given = [{ handle: 'h', name: 'folder.txt', path: 'folder.txt', size: 1 }]
    expect(
      await imported(...filesGiven({ readGiven: () => Promise.resolve(refuse(reason)) }, given)),
    ).toEqual([expected])
  })
})

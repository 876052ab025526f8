import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseId } from '#domain/case/case'
import { asId } from '#domain/id'
import { isFinished, type ImportJob } from '#domain/import/import-job'
import { refuse, succeed } from '#domain/result'
import { importDocuments } from '#renderer/actions/import-documents'
import type { ImportHands } from '#renderer/actions/import-run'
import { filePasted, filesGiven, type IncomingFile, type OpenedFile } from '#renderer/actions/incoming-files'
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
  return withBytes(name, bytes.length, () => Promise.resolve(succeed(bytes)))
}

function withBytes(name: string, size: number, bytes: OpenedFile['bytes']): IncomingFile {
  return { name, path: name, size, open: () => Promise.resolve(succeed({ size, bytes })) }
}

async function imported(...files: readonly IncomingFile[]) {
  return outcomesOf(await importDocuments(hands, files).finished)
}

function outcomesOf({ attention, recent }: ImportJob) {
  return [...attention, ...recent]
    .toSorted((a, b) => a.at - b.at)
    .map((row) => (row.state === 'refused' ? row.reason : row.state))
}

/** Files that are met one by one, as while a folder is walked. */
async function* walked(files: readonly IncomingFile[]): AsyncGenerator<IncomingFile> {
  for (const file of files) {
    await Promise.resolve()
    yield { ...file, size: undefined }
  }
}

const texts = (count: number, of = 'words') =>
  Array.from({ length: count }, (_, at) => incoming(`${at}.txt`, `${of} ${at}`))

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
    const outcomes = await imported(first, incoming('b.txt', 'same'), incoming('c.txt', 'other'))
    // Whichever of two files is read first is the one that is kept.
    expect(outcomes.toSorted()).toEqual(['already-in-case', 'done', 'done'])
    expect(outcomes[2]).toBe('done')
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
    // Whichever of two files is read first gives the name.
    expect(sources.map(({ name }) => name.toLowerCase().replace('  ', ' '))).toEqual(['harbour post'])
    expect(sources).toMatchObject([{ kind: 'outlet', gradings: [] }])
    const documents = await hands.store.db.documents.toArray()
    const [id] = sources.map((source) => source.id)
    expect(documents.map((document) => document.sourceId)).toEqual([id, id, id])
  })

  it('goes on after a file that cannot be read', async () => {
    const gone = withBytes('gone.txt', 1, () => Promise.resolve(refuse('file-gone')))
    const huge = withBytes('huge.txt', 2 ** 40, () => Promise.resolve(succeed(new Uint8Array(1))))
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
    expect((await importDocuments(hands, files).finished).counts.done).toBe(120)
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
    const stopping = withBytes('stop.txt', 4, () => {
      for (const run of running) run.cancel()
      return Promise.resolve(succeed(new TextEncoder().encode('stop')))
    })
    const run = importDocuments(hands, [...files.slice(0, 20), stopping, ...files.slice(20)])
    running.push(run)
    const job = await run.finished
    expect(isFinished(job)).toBe(true)
    const { done, cancelled, all } = job.counts
    expect(done).toBeGreaterThanOrEqual(18)
    expect(done + cancelled).toBe(all)
    expect(await hands.store.db.documents.count()).toBe(done)
  })

  const never = () => new Promise<never>(() => undefined)
  const hangings: readonly (readonly [string, (at: number) => IncomingFile])[] = [
    ['when it is opened', (at) => ({ ...incoming(`hung-${at}.txt`, 'x'), open: never })],
    ['when it is read', (at) => withBytes(`hung-${at}.txt`, 1, never)],
  ]

  it.each(hangings)('bears with a file whose disk hangs %s, and the others come in', async (_, hung) => {
    const files = [...Array.from({ length: 6 }, (__, at) => hung(at)), ...texts(10)]
    const began = performance.now()
    const { finished } = importDocuments({ ...hands, silence: 50 }, files)
    const outcomes = outcomesOf(await finished)
    expect(outcomes.filter((outcome) => outcome === 'not-answering')).toHaveLength(6)
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(10)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it.each(hangings)('is cancelled at once while a disk hangs %s', async (_, hung) => {
    const run = importDocuments(hands, [...texts(4), ...Array.from({ length: 6 }, (__, at) => hung(at))])
    await vi.waitUntil(() => run.job.current().reading.some(({ name }) => name.startsWith('hung')))
    run.cancel()
    const { counts } = await run.finished
    expect(counts.done + counts.cancelled).toBe(10)
  })

  it('is cancelled at once while a folder hangs that is walked', async () => {
    async function* hanging(): AsyncGenerator<IncomingFile> {
      yield* texts(3)
      yield await never()
    }
    const run = importDocuments(hands, hanging())
    await vi.waitUntil(() => run.job.current().counts.all === 3)
    run.cancel()
    expect(isFinished(await run.finished)).toBe(true)
  })

  it('enters many documents as few deeds, and quickly', async () => {
    const files = Array.from({ length: 300 }, (_, at) => incoming(`${at}.txt`, `words ${at}`))
    const before = performance.now()
    await importDocuments(hands, files).finished
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
    ['changed', 'changed-while-read'],
  ] as const)('is refused by the host as %s', async (reason, expected) => {
    const given = [{ handle: 'h', name: 'folder.txt', path: 'folder.txt', size: 1 }]
    expect(
      await imported(...filesGiven({ readGiven: () => Promise.resolve(refuse(reason)) }, given)),
    ).toEqual([expected])
  })
})

describe('a bulk import', () => {
  it('meets the files of a folder one by one, and counts them on the way', async () => {
    const job = await importDocuments(hands, walked(texts(120))).finished
    expect(job.counts).toMatchObject({ all: 120, done: 120, open: 0 })
    expect(job.bytes.settled).toBeGreaterThan(0)
  })

  it('waits while it is paused, keeps what was read, and goes on', async () => {
    const run = importDocuments(hands, walked(texts(60)))
    await vi.waitFor(() => {
      expect(run.job.current().counts.done + run.job.current().reading.length).toBeGreaterThan(0)
    })
    run.pause()
    await vi.waitFor(() => {
      expect(run.job.current().reading).toEqual([])
    })
    const { done } = run.job.current().counts
    expect(await hands.store.db.documents.count()).toBe(done)
    const spent = run.spent()
    await new Promise((later) => setTimeout(later, 40))
    expect(run.job.current().counts.done).toBe(done)
    expect(run.spent()).toBe(spent)
    run.resume()
    expect((await run.finished).counts).toMatchObject({ done: 60 })
  })

  it('can be cancelled while it is paused', async () => {
    const run = importDocuments(hands, texts(60))
    run.pause()
    run.cancel()
    const { counts } = await run.finished
    expect(counts.done + counts.cancelled).toBe(60)
  })

  it.each([
    ['one after the other', async () => [await drop(), await drop()]],
    ['at once', () => Promise.all([drop(), drop()])],
  ])('of the same folder twice, %s, brings no doubles', async (_, dropTwice) => {
    const [first, second] = await dropTwice()
    expect(await hands.store.db.documents.count()).toBe(80)
    expect((first?.done ?? 0) + (second?.done ?? 0)).toBe(80)
    expect((first?.known ?? 0) + (second?.known ?? 0)).toBe(80)
  })

  it('goes on where a crash ended it: what is in is passed over without being read again', async () => {
    const files = texts(100)
    await importDocuments(hands, files.slice(0, 70)).finished
    const read = vi.fn(hands.readingRoom.read)
    const { counts } = await importDocuments({ ...hands, readingRoom: { ...hands.readingRoom, read } }, files)
      .finished
    expect(counts).toMatchObject({ done: 30, known: 70 })
    expect(read).toHaveBeenCalledTimes(30)
    expect(await hands.store.db.documents.count()).toBe(100)
  })

  it('takes a document in again that was undone since', async () => {
    const [file] = texts(1)
    if (file === undefined) throw new Error('there is one')
    await imported(file)
    await hands.store.undo()
    expect(await imported(file)).toEqual(['done'])
  })

  it('reads a refused file again with what it lacked', async () => {
    const locked: Reader = {
      read: (file) =>
        file.password === 'open'
          ? takeIn(file)
          : Promise.resolve(refuse(file.password === undefined ? 'password-needed' : 'wrong-password')),
      end: () => undefined,
    }
    const run = importDocuments(
      { ...hands, readingRoom: openReadingRoom({ newReader: () => locked }) },
      texts(1),
    )
    await run.finished
    expect(outcomesOf(run.job.current())).toEqual(['password-needed'])
    await run.again([0], { password: 'shut' })
    expect(outcomesOf(run.job.current())).toEqual(['wrong-password'])
    await run.again([0], { password: 'open' })
    expect(outcomesOf(run.job.current())).toEqual(['done'])
    expect(run.job.current().counts).toMatchObject({ all: 1, done: 1, refused: 0, open: 0 })
    await run.again([0], {})
    expect(run.job.current().counts.done).toBe(1)
  })

  it('tries one password on many files, which is forgotten then', async () => {
    const tried: (string | undefined)[] = []
    const locked: Reader = {
      read: (file) => {
        tried.push(file.password)
        const opens = file.fileName === 'odd.txt' ? 'other' : 'open'
        return file.password === opens
          ? takeIn(file)
          : Promise.resolve(refuse(file.password === undefined ? 'password-needed' : 'wrong-password'))
      },
      end: () => undefined,
    }
    const readingRoom = openReadingRoom({ newReader: () => locked })
    const files = [...texts(3), incoming('odd.txt', 'odd'), ...texts(2, 'more')]
    const run = importDocuments({ ...hands, readingRoom }, files)
    await run.finished
    tried.length = 0
    await run.again([5, 4, 3, 2, 1, 0], { password: 'open' })
    expect(tried).toEqual(Array.from({ length: 6 }, () => 'open'))
    expect(run.job.current().attention).toMatchObject([{ at: 3, reason: 'wrong-password' }])
    expect(run.job.current().counts).toMatchObject({ done: 5, refused: 1, open: 0 })
    tried.length = 0
    await run.again([3], {})
    expect(tried).toEqual([undefined])
    await run.again([3, 3, 0], { password: 'other' })
    expect(run.job.current().counts).toMatchObject({ all: 6, done: 6, refused: 0 })
  })

  it('shows the beginning of a file that could not be read as it is', async () => {
    const wide = withBytes('wide.txt', 4_000, () => Promise.resolve(succeed(new Uint8Array(4_000))))
    const run = importDocuments(hands, [wide])
    await run.finished
    const wish = { encoding: 'utf-8', reach: 'doubted' } as const
    expect(await run.previews(0)(wish)).toEqual({ text: '', ownEncodings: 0 })
    run.passOver([0])
    expect(run.job.current().attention).toEqual([])
    expect(await run.previews(0)(wish)).toBeUndefined()
  })
})

async function drop() {
  return (await importDocuments(hands, walked(texts(80))).finished).counts
}

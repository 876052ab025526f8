import { beforeEach, describe, expect, it } from 'vitest'
import { keeperCases } from '#renderer/app/host/keeper-cases'
import type { KeeperCalls } from '#renderer/app/host/keeper-calls'
import { sha256Of, type Folder, type SyncFile } from '#renderer/app/host/keeper-files'
import { encodeEntry } from '#domain/ledger'
import type { CaseListing } from '#preload/bridge'

/** A folder in memory that keeps the rules of the private file system: one opener a file, a quota. */
class MemoryFolder implements Folder {
  readonly files = new Map<string, { bytes: Uint8Array; isOpen: boolean }>()
  readonly folders = new Map<string, MemoryFolder>()
  readonly space: { left: number }

  constructor(space: { left: number }) {
    this.space = space
  }

  folder(name: string): Promise<MemoryFolder> {
    const inner = this.folders.get(name) ?? new MemoryFolder(this.space)
    this.folders.set(name, inner)
    return Promise.resolve(inner)
  }

  names(): Promise<readonly string[]> {
    return Promise.resolve([...this.folders.keys(), ...this.files.keys()])
  }

  remove(name: string): Promise<void> {
    this.files.delete(name)
    return Promise.resolve()
  }

  open(name: string): Promise<SyncFile> {
    const file = this.files.get(name) ?? { bytes: new Uint8Array(), isOpen: false }
    this.files.set(name, file)
    if (file.isOpen) return Promise.reject(new DOMException('held', 'NoModificationAllowedError'))
    file.isOpen = true
    const { space } = this
    return Promise.resolve({
      getSize: () => file.bytes.length,
      flush: () => undefined,
      close: () => {
        file.isOpen = false
      },
      truncate: (size: number) => {
        file.bytes = file.bytes.slice(0, size)
      },
      read: (buffer, { at }) => {
        const part = file.bytes.subarray(at, at + buffer.length)
        buffer.set(part)
        return part.length
      },
      write: (buffer, { at }) => {
        if (buffer.length > space.left) throw new DOMException('full', 'QuotaExceededError')
        const bytes = new Uint8Array(Math.max(file.bytes.length, at + buffer.length))
        bytes.set(file.bytes)
        bytes.set(buffer, at)
        file.bytes = bytes
        return buffer.length
      },
    })
  }
}

let root: MemoryFolder
let held: Set<string>
let cases: KeeperCalls

function newKeeper(): KeeperCalls {
  return keeperCases({
    root,
    now: () => new Date('2026-01-01T00:00:00Z'),
    lock: (name) => {
      if (held.has(name)) return Promise.resolve(undefined)
      held.add(name)
      return Promise.resolve(() => held.delete(name))
    },
  })
}

beforeEach(async () => {
  root = new MemoryFolder({ left: Number.POSITIVE_INFINITY })
  held = new Set()
  cases = newKeeper()
  await cases.createCase(listing)
})

const listing: CaseListing = { id: 'c1', name: 'Convoy', begunAt: 'x', openedAt: 'y', isSample: true }
const hashOf = (sequence: number) => sequence.toString(16).padStart(64, 'b')
const line = (sequence: number) => ({ sequence, hash: hashOf(sequence), json: `{"слово":${sequence}}` })
const fileOf = (...names: readonly string[]) => {
  const folder = names.slice(0, -1).reduce((at, name) => at?.folders.get(name), root.folders.get('cases'))
  return folder?.files.get(names.at(-1) ?? '')
}

describe('a case in a browser', () => {
  it('is listed, opened, written and found again', async () => {
    expect(await cases.createCase(listing)).toEqual({ ok: false, reason: 'not-accepted' })
    expect(await cases.openCase('c1')).toEqual({
      ok: true,
      value: {
        head: { sequence: 0, hash: '0'.repeat(64) },
        snapshots: [],
        tornTailSetAside: false,
        freeBytes: undefined,
      },
    })
    expect(await cases.appendJournal('c1', [line(1), line(2)])).toMatchObject({
      ok: true,
      value: { sequence: 2 },
    })
    await cases.closeCase('c1')
    expect(await cases.listCases()).toEqual([{ ...listing, openedAt: '2026-01-01T00:00:00.000Z' }])
    const again = newKeeper()
    expect(await again.openCase('c1')).toMatchObject({
      ok: true,
      value: { head: { sequence: 2, hash: hashOf(2) } },
    })
    expect(await again.readJournal('c1', 1)).toEqual({ ok: true, value: ['{"слово":2}'] })
  })

  it('is kept from a second tab, and given back at closing', async () => {
    await cases.openCase('c1')
    const other = newKeeper()
    expect(await other.openCase('c1')).toEqual({ ok: false, reason: 'in-use' })
    await cases.closeCase('c1')
    expect((await other.openCase('c1')).ok).toBe(true)
  })

  it('that was discarded is no longer listed, and nothing of it is erased', async () => {
    await cases.openCase('c1')
    await cases.appendJournal('c1', [line(1)])
    expect((await cases.discardCase('c1')).ok).toBe(true)
    expect(await cases.listCases()).toEqual([])
    expect(await cases.openCase('c1')).toEqual({ ok: false, reason: 'no-such-case' })
    expect(fileOf('c1', 'journal.log')?.bytes.length).toBeGreaterThan(0)
  })

  it.each([
    ['passes over what it has', [line(1), line(2)], true],
    ['refuses a gap', [line(3)], false],
    ['refuses another entry under a known sequence', [{ ...line(1), hash: hashOf(7) }], false],
  ])('its journal %s', async (_, lines, isTaken) => {
    await cases.openCase('c1')
    await cases.appendJournal('c1', [line(1)])
    const answer = await cases.appendJournal('c1', lines)
    expect(answer.ok ? true : answer.reason).toEqual(isTaken ? true : 'out-of-order')
  })

  it('its journal torn at every byte opens with the entries before it', async () => {
    const first = encodeEntry(1, hashOf(1), new TextEncoder().encode('{}'))
    const second = encodeEntry(2, hashOf(2), new TextEncoder().encode('{}'))
    for (let cut = 1; cut < second.length; cut += 1) {
      await cases.openCase('c1')
      const file = fileOf('c1', 'journal.log')
      if (file === undefined) throw new Error('no journal')
      file.bytes = Uint8Array.from([...first, ...second.subarray(0, cut)])
      expect(await cases.openCase('c1')).toMatchObject({
        ok: true,
        value: { head: { sequence: 1 }, tornTailSetAside: true },
      })
      expect(file.bytes).toEqual(first)
    }
    expect(fileOf('c1', 'journal.log.torn-1')?.bytes).toEqual(second.subarray(0, 1))
  })

  it('with a damaged journal gives its lock back', async () => {
    await cases.openCase('c1')
    await cases.appendJournal('c1', [line(1), line(2)])
    await cases.closeCase('c1')
    fileOf('c1', 'journal.log')?.bytes.set([0x7a], 30)
    expect(await cases.openCase('c1')).toEqual({ ok: false, reason: 'damaged' })
    expect(held.size).toBe(0)
    expect(fileOf('c1', 'journal.log')?.isOpen).toBe(false)
  })

  it('that meets the quota keeps what was there and says so', async () => {
    await cases.openCase('c1')
    await cases.appendJournal('c1', [line(1)])
    root.space.left = 10
    expect(await cases.appendJournal('c1', [line(2)])).toEqual({ ok: false, reason: 'disk-full' })
    expect(await cases.keepSnapshot('c1', 1, '{}')).toEqual({ ok: false, reason: 'disk-full' })
    root.space.left = 10_000
    expect(await cases.appendJournal('c1', [line(2)])).toMatchObject({ ok: true, value: { sequence: 2 } })
    expect(await cases.readJournal('c1', 0)).toEqual({ ok: true, value: [line(1).json, line(2).json] })
  })

  it('mends a damaged journal, of which it keeps a copy', async () => {
    await cases.openCase('c1')
    await cases.appendJournal('c1', [line(1), line(2), line(3)])
    expect(await cases.salvageJournal('c1')).toEqual({ ok: false, reason: 'in-use' })
    await cases.closeCase('c1')
    fileOf('c1', 'journal.log')?.bytes.set([0], 30)
    const damaged = fileOf('c1', 'journal.log')?.bytes.slice()
    expect(await cases.openCase('c1')).toEqual({ ok: false, reason: 'damaged' })
    expect(await cases.salvageJournal('c1')).toEqual({
      ok: true,
      value: { lines: [line(2), line(3)], snapshot: undefined },
    })
    expect(await cases.replaceJournal('c1', [line(1), line(3)])).toEqual({
      ok: false,
      reason: 'out-of-order',
    })
    expect((await cases.replaceJournal('c1', [line(1), line(2), line(3)])).ok).toBe(true)
    expect(fileOf('c1', 'quarantine', 'journal.log.damaged-1')?.bytes).toEqual(damaged)
    expect(await cases.openCase('c1')).toMatchObject({ ok: true, value: { head: { sequence: 3 } } })
  })

  it('is listed under its new name', async () => {
    expect((await cases.renameCase('c1', 'Relief convoy')).ok).toBe(true)
    expect(await cases.listCases()).toMatchObject([{ name: 'Relief convoy' }])
    expect(await cases.renameCase('c9', 'x')).toEqual({ ok: false, reason: 'no-such-case' })
  })

  it('keeps ten snapshots and passes over a damaged one', async () => {
    await cases.openCase('c1')
    for (let sequence = 1; sequence <= 12; sequence += 1)
      await cases.keepSnapshot('c1', sequence, `{"n":${sequence}}`)
    await cases.appendJournal(
      'c1',
      Array.from({ length: 12 }, (_, index) => line(index + 1)),
    )
    const opened = await cases.openCase('c1')
    expect(opened.ok && opened.value.snapshots).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
    fileOf('c1', 'snapshots', '000000000012.snapshot')?.bytes.set([0x39], 70)
    expect(await cases.readSnapshot('c1', 99)).toEqual({
      ok: true,
      value: { sequence: 11, json: '{"n":11}' },
    })
    expect(await cases.readSnapshot('c1', 2)).toEqual({ ok: true, value: undefined })
  })

  it('keeps originals under their hash and notices damage', async () => {
    await cases.openCase('c1')
    const bytes = new TextEncoder().encode('as it came')
    const sha256 = await sha256Of(bytes)
    expect(await cases.keepBlobs('c1', [{ sha256: hashOf(1), bytes }])).toEqual({
      ok: false,
      reason: 'not-accepted',
    })
    expect((await cases.keepBlobs('c1', [{ sha256, bytes }])).ok).toBe(true)
    expect(await cases.readBlob('c1', sha256)).toEqual({ ok: true, value: bytes })
    fileOf('c1', 'blobs', sha256)?.bytes.set([0], 0)
    expect(await cases.readBlob('c1', sha256)).toEqual({ ok: false, reason: 'damaged' })
    await cases.keepBlobs('c1', [{ sha256, bytes }])
    expect((await cases.readBlob('c1', sha256)).ok).toBe(true)
  })

  it('keeps many small originals in one pack, and mends what a tab that died left torn', async () => {
    await cases.openCase('c1')
    const many = await Promise.all(
      Array.from({ length: 5 }, async (_, index) => {
        const bytes = new TextEncoder().encode(`report ${index}`)
        return { sha256: await sha256Of(bytes), bytes }
      }),
    )
    const whole = async () => {
      const answers: boolean[] = []
      // One after the other, as the worker answers them.
      for (const { sha256 } of many) answers.push((await cases.readBlob('c1', sha256)).ok)
      return answers
    }
    await cases.keepBlobs('c1', many)
    const blobs = root.folders.get('cases')?.folders.get('c1')?.folders.get('blobs')
    const [name = ''] = blobs?.files.keys() ?? []
    expect(blobs?.files.size).toBe(1)
    const pack = blobs?.files.get(name)
    if (pack !== undefined) pack.bytes = pack.bytes.slice(0, -10)
    await cases.closeCase('c1')
    await cases.openCase('c1')
    expect(await whole()).toEqual([true, true, true, false, false])
    await cases.keepBlobs('c1', many)
    expect(await whole()).toEqual(many.map(() => true))
    expect(await cases.readBlob('c1', many[0]?.sha256 ?? '')).toEqual({ ok: true, value: many[0]?.bytes })
  })

  it('that is not open answers nothing', async () => {
    const refused = { ok: false, reason: 'no-such-case' }
    expect(await cases.readJournal('c1', 0)).toEqual(refused)
    expect(await cases.appendJournal('c1', [line(1)])).toEqual(refused)
    expect(await cases.readBlob('c1', hashOf(1))).toEqual(refused)
    expect(await cases.openCase('none')).toEqual(refused)
  })
})

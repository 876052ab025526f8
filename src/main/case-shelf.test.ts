import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '#main/case-lock'
import { caseShelf, type CaseShelf } from '#main/case-shelf'
import { realDisk, type Disk } from '#main/disk'
import { keptSnapshots, type SnapshotName } from '#main/snapshots'
import { sha256Of } from '#main/write-safely'
import type { CaseListing } from '#preload/bridge'

let root = ''
let now = 0
let shelf: CaseShelf

const listing: CaseListing = {
  id: 'c1',
  name: 'Convoy',
  begunAt: '2024-05-01T09:00:00.000Z',
  openedAt: '2024-05-01T09:00:00.000Z',
  isSample: false,
}
const line = { sequence: 1, hash: 'b'.repeat(64), json: '{"one":1}' }
const inCase = (...names: readonly string[]) => join(root, 'cases', 'c1', ...names)

function shelfOn(disk: Disk): CaseShelf {
  return caseShelf({ disk, root, now: () => now })
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-shelf-'))
  now = Date.parse('2026-01-01T00:00:00Z')
  shelf = shelfOn(realDisk)
})
afterEach(async () => {
  await shelf.closeCase('c1')
  await rm(root, { recursive: true })
})

async function begun(entries = 0): Promise<void> {
  await shelf.createCase(listing)
  await shelf.openCase('c1')
  const lines = Array.from({ length: entries }, (_, index) => ({ ...line, sequence: index + 1 }))
  await shelf.appendJournal('c1', lines)
}

describe('a case', () => {
  it('is listed, opened, closed and found again', async () => {
    expect(await shelf.listCases()).toEqual([])
    expect(await shelf.createCase(listing)).toEqual({ ok: true, value: undefined })
    expect(await shelf.createCase(listing)).toEqual({ ok: false, reason: 'not-accepted' })
    const opened = await shelf.openCase('c1')
    expect(opened).toMatchObject({
      ok: true,
      value: { head: { sequence: 0, hash: '0'.repeat(64) }, snapshots: [], tornTailSetAside: false },
    })
    expect(opened.ok && (opened.value.freeBytes ?? 0) > 0).toBe(true)
    expect(await shelf.listCases()).toEqual([{ ...listing, openedAt: '2026-01-01T00:00:00.000Z' }])
    await shelf.appendJournal('c1', [line])
    await shelf.closeCase('c1')
    expect(await readdir(inCase())).toEqual(['case.json', 'journal.log'])
    expect(await shelf.readJournal('c1', 0)).toEqual({ ok: false, reason: 'no-such-case' })
    expect(await shelf.openCase('c1')).toMatchObject({ ok: true, value: { head: { sequence: 1 } } })
    expect(await shelf.readJournal('c1', 0)).toEqual({ ok: true, value: [line.json] })
  })

  it('can be opened again by a window that was reloaded', async () => {
    await begun()
    await shelf.appendJournal('c1', [line])
    expect(await shelf.openCase('c1')).toMatchObject({ ok: true, value: { head: { sequence: 1 } } })
  })

  it('is listed newest first, and under its id when its card is damaged', async () => {
    await shelf.createCase({ ...listing, id: 'older', openedAt: '2020-01-01T00:00:00.000Z' })
    await shelf.createCase(listing)
    await writeFile(inCase('case.json'), '{"name": "Con')
    const listed = (await shelf.listCases()).map(({ id, name }) => [id, name])
    expect(listed).toEqual([
      ['older', 'Convoy'],
      ['c1', 'c1'],
    ])
    expect((await shelf.openCase('c1')).ok).toBe(true)
  })

  it('moves to the trash whole', async () => {
    await begun()
    await shelf.appendJournal('c1', [line])
    expect(await shelf.discardCase('c1')).toEqual({ ok: true, value: undefined })
    expect(await shelf.listCases()).toEqual([])
    expect(await readdir(join(root, 'trash'))).toEqual([`c1-${now}`])
    expect(await readdir(join(root, 'trash', `c1-${now}`))).toContain('journal.log')
    expect(await shelf.discardCase('c1')).toEqual({ ok: false, reason: 'no-such-case' })
  })

  it('says that a torn end was set aside', async () => {
    await begun()
    await shelf.appendJournal('c1', [line])
    await shelf.closeCase('c1')
    await appendFile(inCase('journal.log'), '0000')
    expect(await shelf.openCase('c1')).toMatchObject({
      ok: true,
      value: { head: { sequence: 1 }, tornTailSetAside: true },
    })
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-permitted'],
    ['EIO', 'failed'],
  ])('that meets %s refuses with %s', async (code, reason) => {
    const disk = { ...realDisk, mkdir: () => Promise.reject(Object.assign(new Error(code), { code })) }
    expect(await shelfOn(disk).createCase(listing)).toEqual({ ok: false, reason })
  })
})

describe('a damaged journal', () => {
  const lines = [1, 2, 3].map((sequence) => ({ ...line, sequence }))

  async function damaged(): Promise<Buffer> {
    await begun(3)
    await shelf.closeCase('c1')
    const bytes = await readFile(inCase('journal.log'))
    bytes[bytes.indexOf(10) + 40] = 0
    await writeFile(inCase('journal.log'), bytes)
    return bytes
  }

  it('is refused, gives back its whole lines, and is set aside for a mended one', async () => {
    const bytes = await damaged()
    expect(await shelf.openCase('c1')).toEqual({ ok: false, reason: 'damaged' })
    const salvaged = await shelf.salvageJournal('c1')
    expect(salvaged).toEqual({ ok: true, value: { lines: [lines[0], lines[2]], snapshot: undefined } })
    expect(await shelf.replaceJournal('c1', lines)).toEqual({ ok: true, value: undefined })
    expect(await readFile(inCase('quarantine', 'journal.log.damaged-1'))).toEqual(bytes)
    expect(await shelf.openCase('c1')).toMatchObject({ ok: true, value: { head: { sequence: 3 } } })
    expect(await shelf.readJournal('c1', 0)).toMatchObject({ ok: true, value: { length: 3 } })
  })

  it.each([
    ['a gap', [lines[0], lines[2]], 'out-of-order'],
    ['nothing', [], 'out-of-order'],
  ])('is not replaced by %s', async (_, wrong, reason) => {
    const bytes = await damaged()
    const given = wrong.filter((one) => one !== undefined)
    expect(await shelf.replaceJournal('c1', given)).toEqual({ ok: false, reason })
    expect(await readFile(inCase('journal.log'))).toEqual(bytes)
  })

  it('is neither salvaged nor replaced while the case is open', async () => {
    await begun(3)
    expect(await shelf.salvageJournal('c1')).toEqual({ ok: false, reason: 'in-use' })
    expect(await shelf.replaceJournal('c1', lines)).toEqual({ ok: false, reason: 'in-use' })
    expect(await shelf.salvageJournal('c2')).toEqual({ ok: false, reason: 'no-such-case' })
  })

  it.each([
    ['starts late without a snapshot', 5, undefined, false],
    ['starts late with a snapshot before its start', 5, 4, false],
    ['starts late with a snapshot of its start', 5, 5, true],
    ['ends before the newest snapshot', 5, 9, false],
  ])('that %s', async (...row) => {
    const [, first, snapshot, isOpened] = row
    await begun(3)
    if (snapshot !== undefined) await shelf.keepSnapshot('c1', snapshot, '{}')
    await shelf.closeCase('c1')
    await shelf.replaceJournal('c1', [
      { ...line, sequence: first },
      { ...line, sequence: first + 1 },
    ])
    expect((await shelf.openCase('c1')).ok).toBe(isOpened)
    if (!isOpened) return
    expect(await shelf.appendJournal('c1', [{ ...line, sequence: 7 }])).toMatchObject({ ok: true })
    expect(await shelf.readJournal('c1', 5)).toMatchObject({ ok: true, value: { length: 2 } })
  })
})

describe('the name of a case', () => {
  it('is changed in the list, whether it is open or not', async () => {
    await begun()
    expect((await shelf.renameCase('c1', 'Relief convoy')).ok).toBe(true)
    await shelf.closeCase('c1')
    expect(await shelf.listCases()).toMatchObject([{ id: 'c1', name: 'Relief convoy' }])
    expect(await shelf.renameCase('c2', 'x')).toEqual({ ok: false, reason: 'no-such-case' })
  })

  it('does not hang on the room that is left', async () => {
    expect(await shelf.roomLeft()).toBeGreaterThan(0)
  })
})

describe('the lock of a case', () => {
  it('keeps another living process out', async () => {
    await shelf.createCase(listing)
    await writeFile(inCase('lock'), JSON.stringify({ pid: process.ppid, since: Date.now() }))
    now = Date.now()
    expect(await shelf.openCase('c1')).toEqual({ ok: false, reason: 'in-use' })
    expect(await shelf.discardCase('c1')).toEqual({ ok: false, reason: 'in-use' })
  })

  it.each([
    ['of a dead process', { pid: 2 ** 22 + 1, since: Date.now() }],
    ['from before the machine last started', { pid: process.ppid, since: 1 }],
    ['that is no lock', 'torn'],
  ])('%s is taken over', async (_, content) => {
    const path = join(root, 'lock')
    await writeFile(path, JSON.stringify(content))
    expect(await takeLock(realDisk, path, Date.now())).toBe(true)
    expect(await readFile(path, 'utf8')).toContain(String(process.pid))
  })
})

describe('snapshots', () => {
  it('are read back newest first, at or before a sequence', async () => {
    await begun(9)
    for (const sequence of [3, 7, 9]) {
      now += 1_000
      expect((await shelf.keepSnapshot('c1', sequence, `{"at":${sequence}}`)).ok).toBe(true)
    }
    expect(await shelf.readSnapshot('c1', 8)).toEqual({ ok: true, value: { sequence: 7, json: '{"at":7}' } })
    expect(await shelf.readSnapshot('c1', 2)).toEqual({ ok: true, value: undefined })
    expect(await shelf.openCase('c1')).toMatchObject({ ok: true, value: { snapshots: [9, 7, 3] } })
  })

  it('with one flipped byte are passed over', async () => {
    await begun(7)
    await shelf.keepSnapshot('c1', 3, '{"at":3}')
    await shelf.keepSnapshot('c1', 7, '{"at":7}')
    const [, newest = ''] = (await readdir(inCase('snapshots'))).sort()
    const bytes = await readFile(inCase('snapshots', newest))
    bytes[bytes.length - 2] = 0x39
    await writeFile(inCase('snapshots', newest), bytes)
    expect(await shelf.readSnapshot('c1', 100)).toMatchObject({ ok: true, value: { sequence: 3 } })
    expect(await shelf.openCase('c1')).toMatchObject({ ok: true, value: { snapshots: [3] } })
  })

  it('rotate, and the one just taken stays whatever the clock says', async () => {
    await begun()
    for (let sequence = 1; sequence <= 15; sequence += 1) await shelf.keepSnapshot('c1', sequence, '{}')
    now = 0
    await shelf.keepSnapshot('c1', 0, '{"late":true}')
    const files = (await readdir(inCase('snapshots'))).sort()
    expect(files.length).toBe(11)
    expect(await shelf.readSnapshot('c1', 0)).toMatchObject({ ok: true, value: { json: '{"late":true}' } })
  })

  it('keep the last ten, and one an hour and one a day before that', () => {
    const hour = 3_600_000
    const every10Minutes = Array.from({ length: 6 * 24 * 20 }, (_, index): SnapshotName => {
      const takenAt = 1_000 * 24 * hour - index * 600_000
      return { file: `${takenAt}`, sequence: takenAt, takenAt }
    })
    const kept = keptSnapshots(every10Minutes)
    expect(kept.slice(0, 10)).toEqual(every10Minutes.slice(0, 10))
    expect(new Set(kept.map(({ takenAt }) => Math.floor(takenAt / (24 * hour)))).size).toBe(7)
    expect(kept.length).toBeLessThanOrEqual(41)
  })
})

describe('originals', () => {
  const bytes = Buffer.from('as it came')
  const sha256 = sha256Of(bytes)

  it('are kept once under their hash and verified while read', async () => {
    await begun()
    expect((await shelf.keepBlobs('c1', [{ sha256, bytes }])).ok).toBe(true)
    expect((await shelf.keepBlobs('c1', [{ sha256, bytes }])).ok).toBe(true)
    expect(await shelf.readBlob('c1', sha256)).toEqual({ ok: true, value: new Uint8Array(bytes) })
    expect(await readdir(inCase('blobs'))).toEqual([sha256])
  })

  it('under a wrong hash are not accepted', async () => {
    await begun()
    expect(await shelf.keepBlobs('c1', [{ sha256: 'c'.repeat(64), bytes }])).toEqual({
      ok: false,
      reason: 'not-accepted',
    })
  })

  it('that were damaged or are missing say so, and are mended by keeping them again', async () => {
    await begun()
    expect(await shelf.readBlob('c1', sha256)).toEqual({ ok: false, reason: 'damaged' })
    await shelf.keepBlobs('c1', [{ sha256, bytes }])
    await writeFile(inCase('blobs', sha256), 'as it came?')
    expect(await shelf.readBlob('c1', sha256)).toEqual({ ok: false, reason: 'damaged' })
    await shelf.keepBlobs('c1', [{ sha256, bytes }])
    expect((await shelf.readBlob('c1', sha256)).ok).toBe(true)
  })

  const many = Array.from({ length: 6 }, (_, index) => {
    const each = Buffer.from(`report ${index}`)
    return { sha256: sha256Of(each), bytes: each }
  })
  const whole = () => Promise.all(many.map(async ({ sha256: hash }) => (await shelf.readBlob('c1', hash)).ok))

  it('that are many and small lie in one pack, also after the case was opened again', async () => {
    await begun()
    await shelf.keepBlobs('c1', many)
    await shelf.keepBlobs('c1', [...many.slice(0, 5), { sha256, bytes }])
    const kept = (await readdir(inCase('blobs'))).toSorted((a, b) => a.length - b.length)
    expect(kept).toEqual([sha256, expect.stringMatching(/^[0-9a-f]{64}\.pack$/)])
    await shelf.closeCase('c1')
    await shelf.openCase('c1')
    for (const { sha256: hash, bytes: each } of many) {
      expect(await shelf.readBlob('c1', hash)).toEqual({ ok: true, value: new Uint8Array(each) })
    }
  })

  it.each([
    [
      'a byte of one was flipped',
      (pack: Buffer) => pack.fill(0, pack.length - 1),
      [true, true, true, true, true, false],
    ],
    ['its end is missing', (pack: Buffer) => pack.subarray(0, -12), [true, true, true, true, false, false]],
    ['it is empty', () => Buffer.alloc(0), [false, false, false, false, false, false]],
  ])('in a pack that was damaged are told apart and mended: %s', async (_, damaged, expected) => {
    await begun()
    await shelf.keepBlobs('c1', many)
    const [name = ''] = await readdir(inCase('blobs'))
    await writeFile(inCase('blobs', name), damaged(await readFile(inCase('blobs', name))))
    await shelf.closeCase('c1')
    await shelf.openCase('c1')
    expect(await whole()).toEqual(expected)
    await shelf.keepBlobs('c1', many)
    expect(await whole()).toEqual(many.map(() => true))
  })
})

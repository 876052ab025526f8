import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeEntry } from '#domain/ledger'
import { realDisk, type Disk } from '#main/disk'
import { openJournal } from '#main/journal-file'
import type { JournalLine } from '#preload/bridge'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-journal-'))
  path = join(folder, 'journal.log')
})
afterEach(() => rm(folder, { recursive: true }))

const hashOf = (sequence: number) => sequence.toString(16).padStart(64, 'a')

function line(sequence: number): JournalLine {
  return { sequence, hash: hashOf(sequence), json: JSON.stringify({ sequence, words: 'Тринадцать 🚚' }) }
}

function bytesOf(...lines: readonly JournalLine[]): Buffer {
  return Buffer.concat(
    lines.map(({ sequence, hash, json }) => encodeEntry(sequence, hash, Buffer.from(json))),
  )
}

async function opened(disk: Disk = realDisk) {
  const result = await openJournal(disk, path)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** A disk whose file handles fail with a code in one of their calls. */
function failing(
  call: 'write' | 'datasync' | 'truncate',
  code: string,
  calls: readonly string[] = [call],
): Disk {
  const open: Disk['open'] = async (...args) => {
    const handle = await realDisk.open(...args)
    for (const name of calls) {
      Object.defineProperty(handle, name, {
        value: () => Promise.reject(Object.assign(new Error(code), { code })),
      })
    }
    return handle
  }
  return { ...realDisk, open }
}

describe('a journal', () => {
  it('gives back after a new opening what was appended', async () => {
    const first = await opened()
    expect(await first.journal.append([line(1), line(2)])).toEqual({
      ok: true,
      value: { sequence: 2, hash: hashOf(2) },
    })
    await first.journal.append([line(3)])
    await first.journal.close()
    const second = await opened()
    expect(second.tornTailSetAside).toBe(false)
    expect(second.journal.head).toEqual({ sequence: 3, hash: hashOf(3) })
    expect(await second.journal.read(1)).toEqual({ ok: true, value: [line(2).json, line(3).json] })
    expect(await second.journal.read(3)).toEqual({ ok: true, value: [] })
    await second.journal.close()
  })

  it.each([
    [
      'passes over an entry it has',
      [line(1), line(2), line(3)],
      { ok: true, value: { sequence: 3, hash: hashOf(3) } },
    ],
    [
      'refuses another entry under a known sequence',
      [{ ...line(2), hash: hashOf(9) }],
      { ok: false, reason: 'out-of-order' },
    ],
    ['refuses a gap', [line(4)], { ok: false, reason: 'out-of-order' }],
    ['refuses a gap inside one call', [line(3), line(5)], { ok: false, reason: 'out-of-order' }],
    ['refuses a backward order', [line(4), line(3)], { ok: false, reason: 'out-of-order' }],
    ['takes nothing for nothing', [], { ok: true, value: { sequence: 2, hash: hashOf(2) } }],
  ])('%s', async (_, lines, expected) => {
    const { journal } = await opened()
    await journal.append([line(1), line(2)])
    const before = await readFile(path)
    expect(await journal.append(lines)).toEqual(expected)
    if (!expected.ok) expect(await readFile(path)).toEqual(before)
    await journal.close()
  })

  it('keeps the order of appends that were not waited for', async () => {
    const { journal } = await opened()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => journal.append([line(index + 1)])),
    )
    expect(answers.every((answer) => answer.ok)).toBe(true)
    await journal.close()
    expect(await readFile(path)).toEqual(
      bytesOf(...Array.from({ length: 40 }, (_, index) => line(index + 1))),
    )
  })

  it('cut at every byte of its last entry opens with the entries before it and keeps the torn bytes', async () => {
    const whole = bytesOf(line(1), line(2))
    const kept = bytesOf(line(1)).length
    for (let cut = kept + 1; cut < whole.length; cut += 1) {
      await writeFile(path, whole.subarray(0, cut))
      const { journal, tornTailSetAside } = await opened()
      expect([journal.head.sequence, tornTailSetAside]).toEqual([1, true])
      expect((await journal.append([line(2)])).ok).toBe(true)
      await journal.close()
      expect(await readFile(path)).toEqual(whole)
      expect(await readFile(`${path}.torn-1`)).toEqual(whole.subarray(kept, cut))
      await rm(`${path}.torn-1`)
    }
  })

  it('numbers torn ends and never writes one over another', async () => {
    for (const tail of ['first', 'second']) {
      await writeFile(path, Buffer.concat([bytesOf(line(1)), Buffer.from(tail)]))
      const { journal } = await opened()
      await journal.close()
    }
    expect((await readdir(folder)).sort()).toEqual([
      'journal.log',
      'journal.log.torn-1',
      'journal.log.torn-2',
    ])
    expect(await readFile(`${path}.torn-2`, 'utf8')).toBe('second')
  })

  it('with a bad entry before a good one is damaged and stays as it is', async () => {
    const bytes = bytesOf(line(1), line(2), line(3))
    bytes[90] = 0
    await writeFile(path, bytes)
    expect(await openJournal(realDisk, path)).toEqual({ ok: false, reason: 'damaged' })
    expect(await readFile(path)).toEqual(bytes)
  })

  it.each([
    ['a full disk', 'ENOSPC', 'disk-full'],
    ['a spent quota', 'EDQUOT', 'disk-full'],
    ['a fault of the device', 'EIO', 'failed'],
  ])('says %s and leaves what was there', async (_, code, reason) => {
    const good = await opened()
    await good.journal.append([line(1)])
    await good.journal.close()
    const { journal } = await opened(failing('write', code))
    expect(await journal.append([line(2)])).toEqual({ ok: false, reason })
    expect(journal.head.sequence).toBe(1)
    await journal.close()
    expect(await readFile(path)).toEqual(bytesOf(line(1)))
  })

  it('never claims anything again after a failed fsync', async () => {
    const { journal } = await opened(failing('datasync', 'EIO'))
    expect(await journal.append([line(1)])).toEqual({ ok: false, reason: 'failed' })
    expect(await journal.append([line(1)])).toEqual({ ok: false, reason: 'failed' })
    expect(journal.head.sequence).toBe(0)
    await journal.close()
  })

  it('stops when a half-written entry cannot be cut off', async () => {
    const { journal } = await opened(failing('write', 'ENOSPC', ['write', 'truncate']))
    expect(await journal.append([line(1)])).toEqual({ ok: false, reason: 'disk-full' })
    expect(await journal.append([line(1)])).toEqual({ ok: false, reason: 'failed' })
    await journal.close()
  })
})

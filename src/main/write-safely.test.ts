import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realDisk, type Disk } from '#main/disk'
import { SaveTargets, plainFileName } from '#main/save-targets'
import { sha256Of, writeAllSafely, writeSafely } from '#main/write-safely'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-write-'))
  path = join(folder, 'Convoy.html')
})
afterEach(() => rm(folder, { recursive: true }))

function fault(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** A disk that fails with a code at its n-th call of these, counted from 1. */
function failingAt(call: number, code: string): Disk {
  let calls = 0
  function counted<Args extends readonly unknown[], Value>(work: (...args: Args) => Promise<Value>) {
    return (...args: Args) => {
      calls += 1
      return calls === call ? Promise.reject(fault(code)) : work(...args)
    }
  }
  const open: Disk['open'] = async (...args) => {
    const handle = await counted(realDisk.open)(...args)
    const sync = handle.sync.bind(handle)
    const write = handle.writeFile.bind(handle)
    Object.defineProperty(handle, 'sync', { value: counted(() => sync()) })
    Object.defineProperty(handle, 'writeFile', { value: counted((bytes: Uint8Array) => write(bytes)) })
    return handle
  }
  const rename: Disk['rename'] = counted(realDisk.rename)
  return { ...realDisk, open, rename }
}

describe('a safe write', () => {
  it('leaves the new file and nothing beside it', async () => {
    await writeSafely(realDisk, path, Buffer.from('first'))
    await writeSafely(realDisk, path, Buffer.from('second'))
    expect(await readFile(path, 'utf8')).toBe('second')
    expect(await readdir(folder)).toEqual(['Convoy.html'])
  })

  // open, write, fsync, rename: whichever fails, the old file is there whole and no part of a new one.
  it.each([1, 2, 3, 4])('that fails at its step %i leaves the old file alone', async (step) => {
    await writeFile(path, 'old')
    await expect(writeSafely(failingAt(step, 'ENOSPC'), path, Buffer.from('new'))).rejects.toThrow('ENOSPC')
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['Convoy.html'])
  })

  it('that reads back other bytes is a fault of the device', async () => {
    await writeFile(path, 'old')
    const disk = { ...realDisk, readFile: () => Promise.resolve(Buffer.from('other')) } as unknown as Disk
    await expect(writeSafely(disk, path, Buffer.from('new'))).rejects.toMatchObject({ code: 'EIO' })
    expect(await readFile(path, 'utf8')).toBe('old')
  })
})

describe('an export', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-permitted'],
    ['EROFS', 'not-permitted'],
    ['ENOENT', 'folder-gone'],
    ['EIO', 'failed'],
  ])('that meets %s says %s, and the old file survives', async (code, reason) => {
    await writeFile(path, 'old')
    const targets = new SaveTargets(failingAt(2, code))
    const { handle } = targets.choose(path)
    expect(await targets.write(handle, Buffer.from('new'))).toEqual({ ok: false, reason })
    expect(await readFile(path, 'utf8')).toBe('old')
  })

  it('goes where the analyst chose and nowhere else', async () => {
    const targets = new SaveTargets(realDisk)
    const target = targets.choose(path)
    expect(target.name).toBe('Convoy.html')
    expect(await targets.write(target.handle, Buffer.from('new'))).toEqual({ ok: true, value: { path } })
    expect(await targets.write(path, Buffer.from('new'))).toEqual({ ok: false, reason: 'failed' })
    expect(targets.pathOf(path)).toBeUndefined()
  })

  it('into a folder that has gone says so', async () => {
    const targets = new SaveTargets(realDisk)
    const { handle } = targets.choose(join(folder, 'gone', 'x.html'))
    expect(await targets.write(handle, Buffer.from('new'))).toEqual({ ok: false, reason: 'folder-gone' })
  })
})

it.each([
  ['Convoy north.docx', 'Convoy north.docx'],
  ['../../.bashrc', 'bashrc'],
  ['a/b\\c:d*e?.md', 'a b c d e .md'],
  ['line\nbreak\u202e.pdf', 'line break .pdf'],
  ['   ', 'Untitled'],
  ['...', 'Untitled'],
  ['Конвой 🚚.html', 'Конвой 🚚.html'],
])('the suggested name %j becomes %j', (suggested, expected) => {
  expect(plainFileName(suggested)).toBe(expected)
})

it('a long suggested name keeps its ending', () => {
  const name = plainFileName(`${'n'.repeat(400)}.docx`)
  expect([name.length, name.slice(-5)]).toEqual([120, '.docx'])
})

it('hashes as SHA-256 does', () => {
  expect(sha256Of(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

describe('many files written at once', () => {
  const files = Array.from({ length: 30 }, (_, at) => ({
    name: `file-${at}`,
    bytes: Buffer.from(`bytes ${at}`),
  }))

  it('are all there, and nothing else', async () => {
    await writeAllSafely(realDisk, folder, files)
    expect((await readdir(folder)).sort()).toEqual(files.map(({ name }) => name).sort())
    expect(await readFile(join(folder, 'file-7'), 'utf8')).toBe('bytes 7')
  })

  it.each([1, 2, 3, 40, 90, 119])(
    'that meet a fault at call %i leave whole files and no other',
    async (call) => {
      await expect(writeAllSafely(failingAt(call, 'ENOSPC'), folder, files)).rejects.toMatchObject({
        code: 'ENOSPC',
      })
      for (const name of await readdir(folder)) {
        const written = files.find((file) => file.name === name)
        expect(await readFile(join(folder, name))).toEqual(written?.bytes)
      }
    },
  )
})

import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realDisk } from '#main/disk'
import { GivenFiles, givenLimits } from '#main/given-files'
import { readSampleFile } from '#main/sample-files'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-given-'))
  await mkdir(join(folder, 'reports/deep'), { recursive: true })
  await writeFile(join(folder, 'reports/b.txt'), 'bee')
  await writeFile(join(folder, 'reports/a.txt'), 'a')
  await writeFile(join(folder, 'reports/deep/c.md'), 'sea')
  await writeFile(join(folder, 'reports/.hidden'), 'h')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(folder, 'reports/link.txt'))
  await symlink(folder, join(folder, 'reports/loop'))
})
afterEach(() => rm(folder, { recursive: true }))

const given = (limits = {}) => new GivenFiles(realDisk, { ...givenLimits, ...limits })

describe('given files', () => {
  it('of a folder are its regular files, in order, without hidden ones and without links', async () => {
    const files = await given().take([join(folder, 'reports')])
    expect(files.map(({ name, path, size }) => [name, path, size])).toEqual([
      ['a.txt', join('reports', 'a.txt'), 1],
      ['b.txt', join('reports', 'b.txt'), 3],
      ['c.md', join('reports', 'deep', 'c.md'), 3],
    ])
  })

  it('are read by handle only', async () => {
    const files = given()
    const [file] = await files.take([join(folder, 'reports/b.txt')])
    expect(await files.read(file?.handle ?? '')).toEqual({
      ok: true,
      value: new Uint8Array(Buffer.from('bee')),
    })
    expect(await files.read(join(folder, 'secret.txt'))).toEqual({ ok: false, reason: 'file-gone' })
  })

  it('may be links the analyst named, which are followed once, at giving', async () => {
    const files = given()
    const [file] = await files.take([join(folder, 'reports/link.txt')])
    expect(file?.name).toBe('secret.txt')
  })

  it.each([
    ['has gone', (path: string) => rm(path), 'file-gone'],
    ['became a folder', (path: string) => rm(path).then(() => mkdir(path)), 'is-a-folder'],
    ['became a link', (path: string) => rm(path).then(() => symlink('/etc/hostname', path)), 'failed'],
    ['became a pipe', (path: string) => rm(path).then(() => execFileSync('mkfifo', [path])), 'failed'],
    ['grew past the limit', (path: string) => writeFile(path, 'x'.repeat(200)), 'too-large'],
  ])('that %s are refused in words', async (_, change, reason) => {
    const files = given({ bytes: 100 })
    const path = join(folder, 'reports/a.txt')
    const [file] = await files.take([path])
    await change(path)
    expect(await files.read(file?.handle ?? '')).toEqual({ ok: false, reason })
  })

  it('that are written to while they are read are refused', async () => {
    const path = join(folder, 'reports/b.txt')
    const restless = {
      ...realDisk,
      open: async (...args: Parameters<typeof realDisk.open>) => {
        const handle = await realDisk.open(...args)
        const readFile = handle.readFile.bind(handle)
        handle.readFile = (async (options?: undefined) => {
          const bytes = await readFile(options)
          await writeFile(path, 'bees')
          return bytes
        }) as typeof handle.readFile
        return handle
      },
    }
    const files = new GivenFiles(restless, givenLimits)
    const [file] = await files.take([path])
    expect(await files.read(file?.handle ?? '')).toEqual({ ok: false, reason: 'changed' })
    expect((await files.read(file?.handle ?? '')).ok).toBe(false)
  })

  it('that are missing are passed over', async () => {
    expect(await given().take([join(folder, 'none.txt'), '', '\0'].slice(0, 1))).toEqual([])
  })

  it('are capped in number and depth', async () => {
    expect((await given({ files: 2 }).take([folder])).length).toBe(2)
    expect((await given({ depth: 1 }).take([join(folder, 'reports')])).length).toBe(2)
  })
})

describe('the sample case', () => {
  it('gives its own files', async () => {
    expect((await readSampleFile(realDisk, join(folder, 'reports'), 'a.txt')).ok).toBe(true)
  })

  it.each([
    '../secret.txt',
    'deep/c.md',
    '/etc/passwd',
    '',
    '.',
    '..',
    '.hidden',
    'a\0.txt',
    'link.txt',
    'none.md',
  ])('has no %j', async (name) => {
    expect((await readSampleFile(realDisk, join(folder, 'reports'), name)).ok).toBe(false)
  })
})

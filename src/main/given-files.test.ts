import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realDisk } from '#main/disk'
import { GivenFiles, givenLimits } from '#main/given-files'
import { Patience } from '#main/patience'
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
    ['became a pipe', (path: string) => rm(path).then(() => execFileSync('mkfifo', [path])), 'not-a-file'],
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

  it('that are pipes are told to be no files, and nothing waits for them', async () => {
    const path = join(folder, 'odd')
    execFileSync('mkfifo', [path])
    const files = given()
    const found = await files.take([path, join(folder, 'reports/b.txt')])
    const read = await Promise.all(found.map(({ handle }) => files.read(handle)))
    expect(read.map((one) => (one.ok ? 'read' : one.reason))).toEqual(['not-a-file', 'read'])
  })

  it.runIf(process.platform === 'linux')(
    'may have names that are no characters, in folders that have such names too',
    async () => {
      const odd = Buffer.concat([Buffer.from(join(folder, 'reports/deep/')), Buffer.of(0xcf, 0xf0)])
      await mkdir(odd)
      await writeFile(Buffer.concat([odd, Buffer.from('/'), Buffer.of(0xe8), Buffer.from('.txt')]), 'odd')
      await writeFile(Buffer.concat([odd, Buffer.from('/'), Buffer.of(0xe9), Buffer.from('.txt')]), 'even')
      const files = given()
      const found = (await files.take([join(folder, 'reports/deep')])).filter(({ name }) => name !== 'c.md')
      expect(found.map(({ name, path, size }) => [name, path, size])).toEqual([
        ['\ufffd.txt', join('deep', '\ufffd\ufffd', '\ufffd.txt'), 3],
        ['\ufffd.txt', join('deep', '\ufffd\ufffd', '\ufffd.txt'), 4],
      ])
      const read = await Promise.all(found.map(({ handle }) => files.read(handle)))
      expect(read.map((one) => one.ok && Buffer.from(one.value).toString())).toEqual(['odd', 'even'])
    },
  )

  it('that are links in a circle are passed over', async () => {
    const path = join(folder, 'odd')
    await symlink(path, path)
    const found = await given().take([path, join(folder, 'reports/b.txt')])
    expect(found.map(({ name }) => name)).toEqual(['b.txt'])
  })

  describe('on a drive that does not answer', () => {
    const away = (path: unknown) => String(path).includes('reports')
    /** A disk of which the folder of reports went away: whoever asks for it waits for ever. */
    const hangingDisk = (asks: { times: number }): typeof realDisk => {
      const never = () => {
        asks.times += 1
        return new Promise<never>(() => undefined)
      }
      return { ...realDisk, open: (path, ...more) => (away(path) ? never() : realDisk.open(path, ...more)) }
    }
    const patient = (disk: typeof realDisk) =>
      new GivenFiles(disk, givenLimits, new Patience({ wait: 40, silent: 2 }))

    it('are refused in words after a while, their like at once, and the others are read', async () => {
      const asks = { times: 0 }
      const files = patient(hangingDisk(asks))
      const found = await files.take([join(folder, 'reports'), join(folder, 'secret.txt')])
      const outcomes: string[] = []
      for (const { handle } of found) {
        const read = await files.read(handle)
        outcomes.push(read.ok ? 'read' : read.reason)
      }
      expect(outcomes).toEqual(['not-answering', 'not-answering', 'not-answering', 'read'])
      expect(asks.times).toBe(1)
    })

    it('do not keep a healthy folder from being read, however many are asked for at once', async () => {
      const asks = { times: 0 }
      const files = patient(hangingDisk(asks))
      await mkdir(join(folder, 'healthy'))
      await writeFile(join(folder, 'healthy/d.txt'), 'd')
      const found = await files.take([join(folder, 'reports'), join(folder, 'healthy')])
      const read = await Promise.all(found.map(({ handle }) => files.read(handle)))
      expect(read.map((one) => (one.ok ? 'read' : one.reason))).toEqual([
        'not-answering',
        'not-answering',
        'not-answering',
        'read',
      ])
      expect(asks.times).toBe(1)
      const again = await Promise.all(found.map(({ handle }) => files.read(handle)))
      expect(again.map(({ ok }) => ok)).toEqual([false, false, false, true])
    })

    it('wait once for files of one folder that are given by name', async () => {
      const asks = { times: 0 }
      const never = () => {
        asks.times += 1
        return new Promise<never>(() => undefined)
      }
      const realpath = ((path: string) =>
        away(path) ? never() : realDisk.realpath(path)) as typeof realDisk.realpath
      const files = patient({ ...realDisk, realpath })
      const names = ['reports/a.txt', 'reports/b.txt', 'secret.txt']
      const found = await files.take(names.map((name) => join(folder, name)))
      const read = await Promise.all(found.map(({ handle }) => files.read(handle)))
      expect(read.map((one) => (one.ok ? 'read' : one.reason))).toEqual([
        'not-answering',
        'not-answering',
        'read',
      ])
      expect(asks.times).toBe(1)
    })

    it('leave threads for the case, however many folders hang', async () => {
      const asks = { times: 0 }
      const patience = new Patience({ wait: 10, silent: 2 })
      for (const place of ['a', 'b', 'c', 'd']) {
        const never = () => {
          asks.times += 1
          return new Promise<never>(() => undefined)
        }
        expect(await patience.ask({ place }, never)).toEqual({ ok: false, reason: 'not-answering' })
      }
      expect(asks.times).toBe(2)
    })

    it('are asked again once they have answered after all', async () => {
      const patience = new Patience({ wait: 10, silent: 2 })
      const late = new Promise((resolve) => setTimeout(resolve, 30))
      expect((await patience.ask({ place: 'a' }, () => late)).ok).toBe(false)
      await late
      expect(await patience.ask({ place: 'a' }, () => Promise.resolve('now'))).toEqual({
        ok: true,
        value: 'now',
      })
    })

    it.each(['realpath', 'lstat', 'readdir'] as const)('stand in the list though %s hangs', async (name) => {
      const hung: typeof realDisk = {
        ...realDisk,
        [name]: (path: string): unknown =>
          away(path) ? new Promise<never>(() => undefined) : Reflect.apply(realDisk[name], realDisk, [path]),
      }
      const files = patient(hung)
      const found = await files.take([join(folder, 'reports'), join(folder, 'secret.txt')])
      expect(found.map((file) => file.name)).toEqual(['reports', 'secret.txt'])
      const [hanging, secret] = await Promise.all(found.map(({ handle }) => files.read(handle)))
      expect(hanging?.ok).toBe(false)
      expect(secret?.ok).toBe(true)
    })
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

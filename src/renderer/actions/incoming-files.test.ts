import { describe, expect, it, vi } from 'vitest'
import { mostFiles } from '#domain/import/reading'
import { succeed } from '#domain/result'
import { filePasted, filesDropped, filesGiven, type IncomingFile } from '#renderer/actions/incoming-files'

type Dropped = { readonly name: string; readonly text?: string; readonly inside?: readonly Dropped[] }

/** An entry of a dropped folder or file, as far as walking it asks; a file without text cannot be opened. */
function entry({ name, text, inside }: Dropped, folder = ''): FileSystemEntry {
  const fullPath = `${folder}/${name}`
  const portions = inside === undefined ? [] : [inside.slice(0, 1), inside.slice(1)]
  const parts = {
    name,
    fullPath,
    isFile: inside === undefined,
    isDirectory: inside !== undefined,
    file: (done: (file: File) => void, failed: () => void) => {
      if (text === undefined) failed()
      else done(new File([text], name))
    },
    createReader: () => ({
      readEntries: (done: (entries: readonly FileSystemEntry[]) => void) => {
        done((portions.shift() ?? []).map((child) => entry(child, fullPath)))
      },
    }),
  }
  return parts as unknown as FileSystemEntry
}

function dropped(...things: readonly Dropped[]) {
  const items = things.map((thing) => ({ webkitGetAsEntry: () => entry(thing), getAsFile: () => null }))
  return met(filesDropped(items as unknown as Iterable<DataTransferItem>))
}

async function met(files: AsyncIterable<IncomingFile>): Promise<readonly IncomingFile[]> {
  const all: IncomingFile[] = []
  for await (const file of files) all.push(file)
  return all
}

/** The text of a file once its turn has come, or why there is none. */
async function textOf(file: IncomingFile | undefined): Promise<string> {
  const opened = await file?.open()
  if (opened?.ok !== true) return opened?.reason ?? 'no file'
  const bytes = await opened.value.bytes()
  return bytes.ok ? new TextDecoder().decode(bytes.value) : bytes.reason
}

describe('dropped files', () => {
  it('come without an entry when another program drags them', async () => {
    const loose = { webkitGetAsEntry: () => null, getAsFile: () => new File(['words'], 'loose.txt') }
    const files = await met(filesDropped([loose] as unknown as Iterable<DataTransferItem>))
    expect(files.map(({ name, size }) => [name, size])).toEqual([['loose.txt', 5]])
    expect(await textOf(files[0])).toBe('words')
  })

  it('leave out what lies beside a page that was saved complete', async () => {
    const pictures = [{ name: 'a.txt', text: 'a' }]
    const files = await dropped({
      name: 'saved',
      inside: [
        { name: 'Trucks-Dateien', inside: pictures },
        { name: 'Trucks.html', text: 'words' },
        { name: 'Notes_files', inside: pictures },
      ],
    })
    expect(files.map(({ path }) => path)).toEqual(['saved/Trucks.html', 'saved/Notes_files/a.txt'])
  })

  it('come from folders too, however deep, in portions, without hidden ones', async () => {
    const files = await dropped(
      { name: 'a.txt', text: 'a' },
      {
        name: 'reports',
        inside: [
          { name: 'b.txt', text: 'bb' },
          { name: '.DS_Store', text: 'x' },
          { name: 'deeper', inside: [{ name: 'c.html', text: 'ccc' }] },
          { name: 'empty', inside: [] },
        ],
      },
    )
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['a.txt', undefined],
      ['reports/b.txt', undefined],
      ['reports/deeper/c.html', undefined],
    ])
  })

  it('are told of where a folder does not answer, and the others are walked', async () => {
    vi.useFakeTimers()
    const hanging = {
      ...entry({ name: 'away', inside: [] }),
      createReader: () => ({ readEntries: () => undefined }),
    }
    const things = [hanging, entry({ name: 'a.txt', text: 'a' })]
    const items = things.map((thing) => ({ webkitGetAsEntry: () => thing, getAsFile: () => null }))
    const walking = met(filesDropped(items as unknown as Iterable<DataTransferItem>))
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    const files = await walking
    expect(files.map(({ path }) => path)).toEqual(['away', 'a.txt'])
    expect(await textOf(files[0])).toBe('not-answering')
  })

  it('are waited for a minute together, and what lies beside one that hangs not again', async () => {
    vi.useFakeTimers()
    const asked: string[] = []
    const hanging = (name: string, folder = '') => ({
      ...entry({ name, inside: [] }, folder),
      createReader: () => {
        asked.push(`${folder}/${name}`)
        return { readEntries: () => undefined }
      },
    })
    const portions = [[hanging('a', '/share'), hanging('b', '/share'), hanging('c', '/share')]]
    const share = {
      ...entry({ name: 'share', inside: [] }),
      createReader: () => ({
        readEntries: (done: (entries: readonly unknown[]) => void) => {
          done(portions.shift() ?? [])
        },
      }),
    }
    const healthy = entry({ name: 'healthy', inside: [{ name: 'd.txt', text: 'd' }] })
    const things = [hanging('one'), hanging('two'), hanging('three'), share, healthy]
    const items = things.map((thing) => ({ webkitGetAsEntry: () => thing, getAsFile: () => null }))
    const walking = met(filesDropped(items as unknown as Iterable<DataTransferItem>))
    await vi.advanceTimersByTimeAsync(120_000)
    vi.useRealTimers()
    const files = await walking
    const hung = ['one', 'two', 'three', 'share/a', 'share/b', 'share/c']
    expect(files.map(({ path }) => path)).toEqual([...hung, 'healthy/d.txt'])
    expect(await Promise.all(files.map((file) => textOf(file)))).toEqual([
      ...hung.map(() => 'not-answering'),
      'd',
    ])
    expect(asked).toEqual(['/one', '/two', '/three', '/share/a'])
  })

  it('are read when their turn comes, and refused where they are gone', async () => {
    const [there, gone] = await dropped({ name: 'a.txt', text: 'words' }, { name: 'b.txt' })
    expect(await textOf(there)).toBe('words')
    expect(await textOf(gone)).toBe('file-gone')
  })

  it.each([
    ['changed since', (file: File) => new File([file, 'more'], file.name), 'changed-while-read'],
    ['gone since', () => undefined, 'file-gone'],
    ['no longer readable', (file: File) => file, 'not-allowed'],
  ])('that are %s are refused as that', async (_, anew, reason) => {
    const file = new File(['words'], 'a.txt', { lastModified: 1 })
    file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))
    const answers = [file, anew(file)]
    const one = {
      ...entry({ name: 'a.txt' }),
      file: (done: (file: File) => void, failed: () => void) => {
        const next = answers.shift()
        if (next === undefined) failed()
        else done(next)
      },
    }
    const items = [{ webkitGetAsEntry: () => one, getAsFile: () => null }]
    const [only] = await met(filesDropped(items as unknown as Iterable<DataTransferItem>))
    expect(await textOf(only)).toBe(reason)
  })

  it('can be none', async () => {
    expect(await dropped({ name: 'empty', inside: [] })).toEqual([])
    expect(await met(filesDropped([]))).toEqual([])
  })
})

describe('more files than are taken in at once', () => {
  it('are named in a row of their own, and the others come in', async () => {
    const given = Array.from({ length: mostFiles }, (_, at) => ({
      handle: String(at),
      name: `${at}.txt`,
      path: `${at}.txt`,
      size: 1,
    }))
    const readGiven = () => Promise.resolve(succeed(new Uint8Array(1)))
    const files = filesGiven({ readGiven }, given)
    expect(files.length).toBe(mostFiles + 1)
    expect(await textOf(files.at(-1))).toBe('too-many-files')
  })
})

describe('pasted text', () => {
  it('is a file named after its moment', async () => {
    const file = filePasted('Grüße', '2026-11-22T07:40:05.123Z')
    expect(file.name).toBe('Pasted text – Grüße – 2026-11-22 07.40.05.txt')
    expect(await textOf(file)).toBe('Grüße')
    expect(file.size).toBe(7)
  })

  it.each([
    [
      'at a word',
      'The convoy left the depot at dawn and nobody saw it arrive',
      'The convoy left the depot at dawn and…',
    ],
    ['without what no file name may hold', 'Log: 6/10\r\n"Counter" read', 'Log 6 10 Counter read'],
  ])('is named by its first words, cut %s', (_, text, words) => {
    expect(filePasted(text, '2026-11-22T07:40:05.123Z').name).toBe(
      `Pasted text – ${words} – 2026-11-22 07.40.05.txt`,
    )
  })

  it('is named by the moment alone where it has no words', () => {
    expect(filePasted(' \n ', '2026-11-22T07:40:05.123Z').name).toBe('Pasted text – 2026-11-22 07.40.05.txt')
  })
})

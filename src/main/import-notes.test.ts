import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realDisk } from '#main/disk'
import { GivenFiles } from '#main/given-files'
import { importNotes, noteFrom } from '#main/import-notes'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-notes-'))
  await mkdir(join(root, 'cases/c1'), { recursive: true })
  await mkdir(join(root, 'reports'))
  for (const name of ['a.txt', 'b.txt']) await writeFile(join(root, 'reports', name), name)
})
afterEach(() => rm(root, { recursive: true }))

const notes = (given = new GivenFiles(realDisk)) => importNotes({ disk: realDisk, root, given })
const said = { files: 2, begunAt: '2024-05-01T09:00:00Z', names: ['reports'] }

describe('the note of an import', () => {
  it('lets the next start walk what was given again, by handles of its own', async () => {
    const given = new GivenFiles(realDisk)
    const files = await given.take([join(root, 'reports')])
    await notes(given).noteImport('c1', { ...said, handles: files.map(({ handle }) => handle) })
    const later = notes()
    expect(await later.interruptedImport('c1')).toEqual({ ...said, canReopen: true })
    const again = await later.reopenImport('c1')
    expect(again.map(({ path }) => path)).toEqual([join('reports', 'a.txt'), join('reports', 'b.txt')])
    expect(JSON.parse(await readFile(join(root, 'cases/c1/import.json'), 'utf8'))).toMatchObject({
      roots: [join(root, 'reports')],
    })
  })

  it('of files without a path says that they must be given again', async () => {
    await notes().noteImport('c1', { ...said, handles: [] })
    expect(await notes().interruptedImport('c1')).toEqual({ ...said, canReopen: false })
    expect(await notes().reopenImport('c1')).toEqual([])
  })

  it('is gone once the import is over', async () => {
    await notes().noteImport('c1', { ...said, handles: [] })
    await notes().forgetImport('c1')
    await notes().forgetImport('c1')
    expect(await notes().interruptedImport('c1')).toBeUndefined()
  })

  it('is not made for a case that is not there', async () => {
    await notes().noteImport('gone', { ...said, handles: [] })
    expect(await notes().interruptedImport('gone')).toBeUndefined()
  })

  it.each(['', '{"roots":', '[]', '"x"', '{"roots":[1]}', '{"files":"2"}'])(
    'that reads %j is none',
    (json) => {
      const note = noteFrom(json)
      expect(note === undefined || note.roots.length === 0).toBe(true)
    },
  )
})

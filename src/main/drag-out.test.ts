import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuse, succeed } from '#domain/result'
import { realDisk } from '#main/disk'
import { dragOut } from '#main/drag-out'
import type { Bridge } from '#preload/bridge'

const words = new TextEncoder().encode('as it came\r\n')
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-drag-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

function dragging(readBlob: Bridge['readBlob']) {
  const dragged: string[] = []
  const shown: string[] = []
  let made = 0
  const out = dragOut({
    disk: realDisk,
    folder: join(root, 'out'),
    readBlob,
    startDrag: (path) => dragged.push(path),
    showInFolder: (path) => shown.push(path),
    newName: () => String((made += 1)),
  })
  return { dragged, shown, out }
}

describe('an original that is dragged out', () => {
  it('goes as a copy under its own name, which nobody else may read', async () => {
    const { dragged, out } = dragging(() => Promise.resolve(succeed(words)))
    expect(await out.dragOriginal('c1', 'a'.repeat(64), 'Gate log: 14/3.txt')).toEqual(succeed(undefined))
    const [path = ''] = dragged
    expect(basename(path)).toBe('Gate log 14 3.txt')
    expect(await readFile(path)).toEqual(Buffer.from(words))
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it('is shown in its folder as such a copy too', async () => {
    const { dragged, shown, out } = dragging(() => Promise.resolve(succeed(words)))
    expect(await out.revealOriginal('c1', 'a'.repeat(64), '../gate.txt')).toEqual(succeed(undefined))
    expect(shown.map((path) => basename(path))).toEqual(['gate.txt'])
    expect(await readFile(shown[0] ?? '')).toEqual(Buffer.from(words))
    expect(dragged).toEqual([])
  })

  it('may have the name of another', async () => {
    const { dragged, out } = dragging(() => Promise.resolve(succeed(words)))
    await out.dragOriginal('c1', 'a'.repeat(64), 'x.txt')
    await out.dragOriginal('c1', 'b'.repeat(64), 'x.txt')
    expect(new Set(dragged).size).toBe(2)
  })

  it('stays where it is damaged', async () => {
    const { dragged, out } = dragging(() => Promise.resolve(refuse<'damaged'>('damaged')))
    expect(await out.dragOriginal('c1', 'a'.repeat(64), 'x.txt')).toEqual(refuse('damaged'))
    expect(dragged).toEqual([])
  })

  it('leaves no copy behind once they are cleared', async () => {
    const { out } = dragging(() => Promise.resolve(succeed(words)))
    await out.dragOriginal('c1', 'a'.repeat(64), 'x.txt')
    await out.clear()
    await out.clear()
    expect(await readdir(root)).toEqual([])
  })
})

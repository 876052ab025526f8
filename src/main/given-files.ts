import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { withoutPageFolders } from '#domain/import/page-folder'
import { refuse, succeed, type Result } from '#domain/result'
import { codeOf, faultOf, type Disk } from '#main/disk'
import { Patience } from '#main/patience'
import type { GivenFile, ReadRefusal } from '#preload/bridge'

/** How much of a folder is walked, and how large a file may be (bytes). */
export type GivenLimits = { readonly files: number; readonly depth: number; readonly bytes: number }

/** Generous for reports, small enough that a wrong folder does not stop the machine. */
export const givenLimits: GivenLimits = { files: 50_000, depth: 16, bytes: 256 * 1024 * 1024 }

/** A path as the disk has it: bytes where a name in it is no UTF-8, as files of old archives have them. */
type OnDisk = string | Buffer

type Place = {
  readonly root: string
  readonly path: OnDisk
  /** The path in characters; what is none of UTF-8 shows as U+FFFD. */
  readonly shown: string
  readonly depth: number
}

/** The files the analyst gave. The window knows them by handle only; a path never comes from it. */
export class GivenFiles {
  readonly #disk: Disk
  readonly #limits: GivenLimits
  readonly #patience: Patience
  readonly #paths = new Map<string, { readonly root: string; readonly path: OnDisk; readonly size: number }>()

  constructor(disk: Disk, limits: GivenLimits = givenLimits, patience: Patience = new Patience()) {
    this.#disk = disk
    this.#limits = limits
    this.#patience = patience
  }

  /** Takes paths of files and folders; a folder gives its regular files, without hidden ones, links, and
   * what lies beside a page that was saved complete. What is no file, or does not answer, is found out when it is read. */
  async take(paths: readonly string[]): Promise<readonly GivenFile[]> {
    const given: GivenFile[] = []
    for (const path of paths) {
      const real = await this.#look(placeOf(path), () => this.#disk.realpath(path))
      if (real.ok && real.value !== undefined)
        await this.#walk(given, { root: real.value, path: real.value, shown: real.value, depth: 0 })
      if (!real.ok) given.push(this.#give({ root: path, path, shown: path, depth: 0 }, 0))
    }
    return given
  }

  /** The bytes of a file given before. Refuses what is no longer a regular file. */
  async read(handle: string): Promise<Result<Uint8Array, ReadRefusal>> {
    const given = this.#paths.get(handle)
    if (given === undefined) return refuse('file-gone')
    const { root, path, size } = given
    const read = await this.#patience.ask({ place: placeOf(root), bytes: size }, () =>
      readRegularFile(this.#disk, path, this.#limits.bytes),
    )
    return read.ok ? read.value : read
  }

  /** The files and folders that were given, of which these files are. */
  rootsOf(handles: readonly string[]): readonly string[] {
    return [...new Set(handles.flatMap((handle) => this.#paths.get(handle)?.root ?? []))]
  }

  async #walk(given: GivenFile[], at: Place): Promise<void> {
    if (given.length >= this.#limits.files || at.depth > this.#limits.depth) return
    const found = await this.#look(placeOf(at.root), () => this.#disk.lstat(at.path))
    if (!found.ok || isGiven(found.value, at))
      given.push(this.#give(at, found.ok ? (found.value?.size ?? 0) : 0))
    if (!found.ok || found.value?.isDirectory() !== true) return
    const names = await this.#look(placeOf(at.root), () => this.#disk.readdir(at.path, 'buffer'))
    if (!names.ok) given.push(this.#give(at, 0))
    for (const inside of insideOf(at, names.ok ? (names.value ?? []) : [])) await this.#walk(given, inside)
  }

  #give({ root, path, shown }: Place, size: number): GivenFile {
    const handle = randomUUID()
    this.#paths.set(handle, { root, path, size })
    const name = basename(shown)
    const isRoot = path === root
    return { handle, name, path: isRoot ? name : join(basename(root), relative(root, shown)), size }
  }

  /** A file that vanished or may not be read while a folder is walked is not there. */
  #look<Value>(
    place: string,
    look: () => Promise<Value>,
  ): Promise<Result<Value | undefined, 'not-answering'>> {
    return this.#patience.ask({ place }, async () => {
      try {
        return await look()
      } catch (error) {
        if (codeOf(error) === undefined) throw error
        return undefined
      }
    })
  }
}

/** What is to be walked in a folder, in order, without hidden files. */
function insideOf({ root, path, shown, depth }: Place, raw: readonly Buffer[]): readonly Place[] {
  const entries = raw.map((bytes) => ({ bytes, name: bytes.toString('utf8') }))
  const wanted = new Set(withoutPageFolders(entries.map(({ name }) => name)))
  return entries
    .filter(({ name }) => wanted.has(name) && !name.startsWith('.'))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ bytes, name }) => ({
      root,
      path: pathInside(path, { bytes, name }),
      shown: join(shown, name),
      depth: depth + 1,
    }))
}

function pathInside(
  folder: OnDisk,
  { bytes, name }: { readonly bytes: Buffer; readonly name: string },
): OnDisk {
  if (typeof folder === 'string' && !name.includes('\ufffd')) return join(folder, name)
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), bytes])
}

/**
 * What hangs as one with a path that was given: for a file the folder, as files given together lie beside each other;
 * for a folder itself, which may be a drive beside others. Which it is has to be told by the name: whoever looks waits.
 */
function placeOf(root: string): string {
  return extname(root) === '' ? root : dirname(root)
}

/** Files of folders, and whatever was named itself: why that is not read is said when it is. */
function isGiven(found: Stats | undefined, { depth }: Place) {
  return found?.isFile() === true || (depth === 0 && found?.isDirectory() === false)
}

/**
 * Reads a regular file whole, up to a number of bytes. Never waits on a pipe and never follows a link; a file that is
 * written to while it is read is refused, as half of the one and half of the other is neither.
 */
export async function readRegularFile(
  disk: Disk,
  path: OnDisk,
  limit: number,
): Promise<Result<Uint8Array, ReadRefusal>> {
  try {
    const handle = await disk.open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      const found = await handle.stat()
      if (found.isDirectory()) return refuse('is-a-folder')
      if (!found.isFile()) return refuse('not-a-file')
      if (found.size > limit) return refuse('too-large')
      const bytes = new Uint8Array(await handle.readFile())
      const after = await handle.stat()
      const isSame =
        after.size === found.size && after.mtimeMs === found.mtimeMs && bytes.length === found.size
      return isSame ? succeed(bytes) : refuse('changed')
    } finally {
      await handle.close()
    }
  } catch (error) {
    return refuse(readRefusalOf(error))
  }
}

function readRefusalOf(error: unknown): ReadRefusal {
  const fault = faultOf(error)
  if (fault === 'gone') return 'file-gone'
  return fault === 'not-permitted' ? fault : 'failed'
}

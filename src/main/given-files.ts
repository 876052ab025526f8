import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { withoutPageFolders } from '#domain/import/page-folder'
import { refuse, succeed, type Result } from '#domain/result'
import { codeOf, faultOf, type Disk } from '#main/disk'
import { Patience } from '#main/patience'
import type { GivenFile, ReadRefusal } from '#preload/bridge'

/** How much of a folder is walked, and how large a file may be (bytes). */
export type GivenLimits = { readonly files: number; readonly depth: number; readonly bytes: number }

/** Generous for reports, small enough that a wrong folder does not stop the machine. */
export const givenLimits: GivenLimits = { files: 50_000, depth: 16, bytes: 256 * 1024 * 1024 }

/** The files the analyst gave. The window knows them by handle only; a path never comes from it. */
export class GivenFiles {
  readonly #disk: Disk
  readonly #limits: GivenLimits
  readonly #patience: Patience
  readonly #paths = new Map<string, { readonly root: string; readonly path: string; readonly size: number }>()

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
        await this.#walk(given, { root: real.value, path: real.value, depth: 0 })
      if (!real.ok) given.push(this.#give(path, path, 0))
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

  async #walk(given: GivenFile[], at: { root: string; path: string; depth: number }): Promise<void> {
    if (given.length >= this.#limits.files || at.depth > this.#limits.depth) return
    const found = await this.#look(placeOf(at.root), () => this.#disk.lstat(at.path))
    if (!found.ok || isGiven(found.value, at))
      given.push(this.#give(at.root, at.path, found.ok ? (found.value?.size ?? 0) : 0))
    if (!found.ok || found.value?.isDirectory() !== true) return
    const names = await this.#look(placeOf(at.root), () => this.#disk.readdir(at.path))
    if (!names.ok) given.push(this.#give(at.root, at.path, 0))
    for (const name of withoutPageFolders(names.ok ? (names.value ?? []) : []).toSorted()) {
      if (name.startsWith('.')) continue
      await this.#walk(given, { root: at.root, path: join(at.path, name), depth: at.depth + 1 })
    }
  }

  #give(root: string, path: string, size: number): GivenFile {
    const handle = randomUUID()
    this.#paths.set(handle, { root, path, size })
    const name = basename(path)
    return { handle, name, path: path === root ? name : join(basename(root), relative(root, path)), size }
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

/**
 * What hangs as one with a path that was given: for a file the folder, as files given together lie beside each other;
 * for a folder itself, which may be a drive beside others. Which it is has to be told by the name: whoever looks waits.
 */
function placeOf(root: string): string {
  return extname(root) === '' ? root : dirname(root)
}

/** Files of folders, and whatever was named itself: why that is not read is said when it is. */
function isGiven(found: Stats | undefined, { path, root }: { readonly path: string; readonly root: string }) {
  return found?.isFile() === true || (path === root && found?.isDirectory() === false)
}

/**
 * Reads a regular file whole, up to a number of bytes. Never waits on a pipe and never follows a link; a file that is
 * written to while it is read is refused, as half of the one and half of the other is neither.
 */
export async function readRegularFile(
  disk: Disk,
  path: string,
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

import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { refuse, succeed, type Result } from '#domain/result'
import { faultOf, type Disk } from '#main/disk'
import { writeSafely } from '#main/write-safely'
import type { SaveTarget, WriteRefusal } from '#preload/bridge'

/** The places the analyst chose to write to. The window knows them by handle only. */
export class SaveTargets {
  readonly #disk: Disk
  readonly #paths = new Map<string, string>()

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** Remembers a path that came out of the system's own dialog. */
  choose(path: string): SaveTarget {
    const handle = randomUUID()
    this.#paths.set(handle, path)
    return { handle, name: basename(path) }
  }

  /** Writes to a temporary name, then renames; a file that was there survives a failure. */
  async write(handle: string, bytes: Uint8Array): Promise<Result<{ readonly path: string }, WriteRefusal>> {
    const path = this.#paths.get(handle)
    if (path === undefined) return refuse('failed')
    try {
      await writeSafely(this.#disk, path, bytes)
      return succeed({ path })
    } catch (error) {
      const fault = faultOf(error)
      return refuse(fault === 'gone' ? 'folder-gone' : fault)
    }
  }

  /** The path of a chosen place. */
  pathOf(handle: string): string | undefined {
    return this.#paths.get(handle)
  }
}

/** A file name that every system takes: no folders, no control characters, no reserved signs, at most 120 characters. */
export function plainFileName(suggested: string): string {
  const name = suggested
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const cut = name.length <= 120 ? name : shortened(name)
  return cut === '' ? 'Untitled' : cut
}

function shortened(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return `${name.slice(0, 120 - ending.length).trimEnd()}${ending}`
}

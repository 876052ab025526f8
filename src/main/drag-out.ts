import { join } from 'node:path'
import type { Disk } from '#main/disk'
import { plainFileName } from '#main/save-targets'
import type { Bridge, StoreRefusal } from '#preload/bridge'
import { refuse, succeed, type Result } from '#domain/result'

/** What dragging an original out of the window needs. */
export type DragHands = {
  readonly disk: Disk
  /** A private folder for the copies that are dragged; emptied at each start and end. */
  readonly folder: string
  readonly readBlob: Bridge['readBlob']
  /** Begins the desktop's own drag of a file. */
  readonly startDrag: (path: string) => void
  /** Another name each time. */
  readonly newName: () => string
}

/** Dragging originals out: the file on disk is named by its hash, so a copy under its own name goes along. */
export type DragOut = {
  readonly dragOriginal: Bridge['dragOriginal']
  readonly clear: () => Promise<void>
}

/** Copies are verified while they are read, and readable by nobody else. */
export function dragOut({ disk, folder, readBlob, startDrag, newName }: DragHands): DragOut {
  return {
    dragOriginal: async (caseId, sha256, name): Promise<Result<undefined, StoreRefusal>> => {
      const original = await readBlob(caseId, sha256)
      if (!original.ok) return refuse(original.reason)
      const own = join(folder, newName())
      await disk.mkdir(own, { recursive: true, mode: 0o700 })
      const path = join(own, plainFileName(name))
      const file = await disk.open(path, 'wx', 0o600)
      try {
        await file.writeFile(original.value)
      } finally {
        await file.close()
      }
      startDrag(path)
      return succeed(undefined)
    },
    clear: () => disk.rm(folder, { recursive: true, force: true }),
  }
}

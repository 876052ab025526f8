import { join } from 'node:path'
import type { Disk } from '#main/disk'
import { plainFileName } from '#main/save-targets'
import type { Bridge, StoreRefusal } from '#preload/bridge'
import { refuse, succeed, type Result } from '#domain/result'

/** What handing an original to the desktop needs. */
export type DragHands = {
  readonly disk: Disk
  /** A private folder for the copies that are handed out; emptied at each start and end. */
  readonly folder: string
  readonly readBlob: Bridge['readBlob']
  /** Begins the desktop's own drag of a file. */
  readonly startDrag: (path: string) => void
  /** Shows a file in the desktop's own folder window. */
  readonly showInFolder: (path: string) => void
  /** Another name each time. */
  readonly newName: () => string
}

/** Originals for the desktop: what is kept is named by its hash or packed with others, so a copy under its own name goes along. */
export type DragOut = Pick<Bridge, 'dragOriginal' | 'revealOriginal'> & {
  readonly clear: () => Promise<void>
}

/** Copies are verified while they are read, and readable by nobody else. */
export function dragOut(hands: DragHands): DragOut {
  const { disk, folder, readBlob, startDrag, showInFolder, newName } = hands
  const handingTo =
    (take: (path: string) => void) =>
    async (caseId: string, sha256: string, name: string): Promise<Result<undefined, StoreRefusal>> => {
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
      take(path)
      return succeed(undefined)
    }
  return {
    dragOriginal: handingTo(startDrag),
    revealOriginal: handingTo(showInFolder),
    clear: () => disk.rm(folder, { recursive: true, force: true }),
  }
}

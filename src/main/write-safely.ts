import { createHash, randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { syncFolder, type Disk } from '#main/disk'

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A file of a folder and what it shall hold. */
export type FileToWrite = { readonly name: string; readonly bytes: Uint8Array }

/** So many files are under way at once: as many as the disk can make durable in one go, few enough to hold open. */
const lanes = 8

/**
 * Writes a file so that at every moment either the old or the new one is there whole: temporary name in the same
 * folder, fsync, read back and compared, renamed, folder fsynced. On a failure the old file stays and the temporary
 * one goes. Rejects with the system's error.
 */
export function writeSafely(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  return writeAllSafely(disk, dirname(path), [{ name: basename(path), bytes }])
}

/**
 * Writes many files of one folder as `writeSafely` does, several at a time, with one fsync of the folder for all. On a
 * failure each file is either the old or the new one, and no temporary one stays.
 */
export async function writeAllSafely(
  disk: Disk,
  folder: string,
  files: readonly FileToWrite[],
): Promise<void> {
  if (files.length === 0) return
  const queue = files.values()
  const written = Array.from({ length: Math.min(lanes, files.length) }, async () => {
    for (const file of queue) await replace(disk, folder, file)
  })
  // Every lane is waited for, so that none still writes when the failure is told.
  await Promise.allSettled(written)
  await Promise.all(written)
  await syncFolder(disk, folder)
}

async function replace(disk: Disk, folder: string, { name, bytes }: FileToWrite): Promise<void> {
  const temporary = join(folder, `.${name.slice(0, 80)}.${randomUUID()}.assay-part`)
  try {
    await writeDurably(disk, temporary, bytes)
    if (sha256Of(await disk.readFile(temporary)) !== sha256Of(bytes)) throw new MisreadError()
    await disk.rename(temporary, join(folder, name))
  } catch (error) {
    await disk.rm(temporary, { force: true })
    throw error
  }
}

async function writeDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await disk.open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The disk gave back other bytes than were written. */
class MisreadError extends Error {
  readonly code = 'EIO'

  constructor() {
    super('The disk gave back other bytes than were written')
  }
}

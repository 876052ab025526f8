import { createHash, randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { syncFolder, type Disk } from '#main/disk'

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Writes a file so that at every moment either the old or the new one is there whole: temporary name in the same
 * folder, fsync, read back and compared, renamed, folder fsynced. On a failure the old file stays and the temporary
 * one goes. Rejects with the system's error.
 */
export async function writeSafely(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path).slice(0, 80)}.${randomUUID()}.assay-part`)
  try {
    await writeDurably(disk, temporary, bytes)
    if (sha256Of(await disk.readFile(temporary)) !== sha256Of(bytes)) throw new MisreadError()
    await disk.rename(temporary, path)
  } catch (error) {
    await disk.rm(temporary, { force: true })
    throw error
  }
  await syncFolder(disk, folder)
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

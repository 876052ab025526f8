import { join } from 'node:path'
import { refuse, succeed, type Result } from '#domain/result'
import { exists, faultOf, type Disk } from '#main/disk'
import { sha256Of, writeAllSafely } from '#main/write-safely'
import type { NamedBytes, StoreRefusal } from '#preload/bridge'

/** Keeps bytes under their SHA-256. A damaged file of that name is replaced; a good one is not written twice. */
export async function keepBlobs(
  disk: Disk,
  folder: string,
  blobs: readonly NamedBytes[],
): Promise<Result<undefined, StoreRefusal>> {
  if (blobs.some(({ sha256, bytes }) => sha256Of(bytes) !== sha256)) return refuse('not-accepted')
  const once = [...new Map(blobs.map((blob) => [blob.sha256, blob.bytes]))]
  await disk.mkdir(folder, { recursive: true, mode: 0o700 })
  const isThere = await Promise.all(once.map(([sha256]) => isWhole(disk, folder, sha256)))
  const files = once.filter((_, index) => isThere[index] === false)
  await writeAllSafely(
    disk,
    folder,
    files.map(([name, bytes]) => ({ name, bytes })),
  )
  return succeed(undefined)
}

/** The bytes of that SHA-256, or `damaged` where the file is missing or holds others. */
export async function readBlob(
  disk: Disk,
  folder: string,
  sha256: string,
): Promise<Result<Uint8Array, StoreRefusal>> {
  try {
    const bytes = await disk.readFile(join(folder, sha256))
    return sha256Of(bytes) === sha256 ? succeed(new Uint8Array(bytes)) : refuse('damaged')
  } catch (error) {
    const fault = faultOf(error)
    return refuse(fault === 'gone' ? 'damaged' : fault)
  }
}

async function isWhole(disk: Disk, folder: string, sha256: string): Promise<boolean> {
  const path = join(folder, sha256)
  return (await exists(disk, path)) && sha256Of(await disk.readFile(path)) === sha256
}

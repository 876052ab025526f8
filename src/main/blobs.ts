import { join } from 'node:path'
import { refuse, succeed, type Result } from '#domain/result'
import { exists, faultOf, type Disk } from '#main/disk'
import { sha256Of, writeSafely } from '#main/write-safely'
import type { StoreRefusal } from '#preload/bridge'

/** The place of an original: a folder of blobs and the SHA-256 (hexadecimal) that names it. */
export type BlobPlace = { readonly folder: string; readonly sha256: string }

/** Keeps bytes under their SHA-256. A damaged file of that name is replaced; a good one is not written twice. */
export async function keepBlob(
  disk: Disk,
  { folder, sha256 }: BlobPlace,
  bytes: Uint8Array,
): Promise<Result<undefined, StoreRefusal>> {
  if (sha256Of(bytes) !== sha256) return refuse('not-accepted')
  await disk.mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, sha256)
  const isThere = (await exists(disk, path)) && sha256Of(await disk.readFile(path)) === sha256
  if (!isThere) await writeSafely(disk, path, bytes)
  return succeed(undefined)
}

/** The bytes of that SHA-256, or `damaged` where the file is missing or holds others. */
export async function readBlob(
  disk: Disk,
  { folder, sha256 }: BlobPlace,
): Promise<Result<Uint8Array, StoreRefusal>> {
  try {
    const bytes = await disk.readFile(join(folder, sha256))
    return sha256Of(bytes) === sha256 ? succeed(new Uint8Array(bytes)) : refuse('damaged')
  } catch (error) {
    const fault = faultOf(error)
    return refuse(fault === 'gone' ? 'damaged' : fault)
  }
}

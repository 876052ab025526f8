import { hexadecimal } from '#domain/hexadecimal'
import { unshared } from '#domain/unshared'
import type { StoreRefusal } from '#preload/bridge'

/** An open file of the origin's private file system; TypeScript's DOM library knows it only for workers. */
export type SyncFile = {
  read(buffer: Uint8Array, options: { readonly at: number }): number
  write(buffer: Uint8Array, options: { readonly at: number }): number
  truncate(size: number): void
  getSize(): number
  flush(): void
  close(): void
}

/** A folder of the private file system, as much of it as the keeper uses. */
export type Folder = {
  /** The folder inside, made where it is missing. */
  folder(name: string): Promise<Folder>
  /** Opens a file for this worker alone, made where it is missing. */
  open(name: string): Promise<SyncFile>
  names(): Promise<readonly string[]>
  remove(name: string): Promise<void>
}

/** The whole of a file; empty where it is missing. */
export async function readWhole(folder: Folder, name: string): Promise<Uint8Array> {
  return (await folder.names()).includes(name) ? readNamed(folder, name) : new Uint8Array()
}

/** The whole of a file that is known to be there. */
export function readNamed(folder: Folder, name: string): Promise<Uint8Array> {
  return readSlice(folder, name, { start: 0, end: Number.MAX_SAFE_INTEGER })
}

/** The bytes of a file between two places, or as many of them as there are. */
export function readSlice(
  folder: Folder,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Uint8Array> {
  return withFile(folder, name, (file) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, file.getSize()) - start))
    file.read(bytes, { at: start })
    return bytes
  })
}

/** Replaces a file and flushes it. A tab that dies meanwhile leaves a torn file, which its checksum gives away. */
export async function writeWhole(folder: Folder, name: string, bytes: Uint8Array): Promise<void> {
  await withFile(folder, name, (file) => {
    file.truncate(0)
    writeAll(file, bytes, 0)
    file.flush()
  })
}

/** Writes all bytes from a place on. */
export function writeAll(file: SyncFile, bytes: Uint8Array, at: number): void {
  let written = 0
  while (written < bytes.length) written += file.write(bytes.subarray(written), { at: at + written })
}

async function withFile<Value>(
  folder: Folder,
  name: string,
  step: (file: SyncFile) => Value,
): Promise<Value> {
  const file = await folder.open(name)
  try {
    return step(file)
  } finally {
    file.close()
  }
}

/** What a failing call of the private file system means. What has no name is a fault of the program. */
export function refusalOf(error: unknown): StoreRefusal {
  if (!(error instanceof Error)) throw error
  switch (error.name) {
    case 'QuotaExceededError':
      return 'disk-full'
    case 'NoModificationAllowedError':
      return 'in-use'
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-permitted'
    case 'NotFoundError':
      return 'no-such-case'
    case 'InvalidStateError':
    case 'UnknownError':
      return 'failed'
    default:
      throw error
  }
}

/** SHA-256 in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', unshared(bytes))
  return hexadecimal(new Uint8Array(digest))
}

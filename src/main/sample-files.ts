import { join } from 'node:path'
import { refuse, type Result } from '#domain/result'
import type { Disk } from '#main/disk'
import { readRegularFile } from '#main/given-files'
import type { ReadRefusal } from '#preload/bridge'

const sampleLimit = 32 * 1024 * 1024

/** Reads one of the sample case's own files. A name with a folder in it is no name. */
export async function readSampleFile(
  disk: Disk,
  folder: string,
  name: string,
): Promise<Result<Uint8Array, ReadRefusal>> {
  const isPlain = /^[\p{L}\p{N}_-][\p{L}\p{N}_. -]*$/u.test(name)
  return isPlain ? readRegularFile(disk, join(folder, name), sampleLimit) : refuse('file-gone')
}

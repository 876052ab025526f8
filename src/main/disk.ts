import * as fs from 'node:fs/promises'
import type { StoreRefusal } from '#preload/bridge'

/** The part of the file system that main uses, so that a test can hand in one that fails at the n-th call. */
export type Disk = Pick<
  typeof fs,
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat' | 'statfs'
>

/** The machine's own file system. */
export const realDisk: Disk = fs

/** The code of a system error (`ENOSPC`), or undefined for any other kind of error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

const fullCodes = new Set(['ENOSPC', 'EDQUOT'])
const forbiddenCodes = new Set(['EACCES', 'EPERM', 'EROFS'])

/** What a failing system call means to the analyst. Faults of the device and unknown codes are `failed`. */
export function faultOf(error: unknown): 'disk-full' | 'not-permitted' | 'gone' | 'failed' {
  const code = codeOf(error)
  // An error without a code is a fault of the program and goes on to the boundary.
  if (code === undefined) throw error
  if (fullCodes.has(code)) return 'disk-full'
  if (forbiddenCodes.has(code)) return 'not-permitted'
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'failed'
}

/** A failing system call in the words of the case store. */
export function storeRefusalOf(error: unknown): StoreRefusal {
  const fault = faultOf(error)
  return fault === 'gone' ? 'no-such-case' : fault
}

/** Makes a folder's list of names durable. Windows has no such call, and needs none. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** True where something with that name exists. */
export async function exists(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.lstat(path)
    return true
  } catch (error) {
    if (faultOf(error) === 'gone') return false
    throw error
  }
}

import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { openAgile } from '#renderer/formats/agile-lock'
import { openCompoundFile } from '#renderer/formats/compound-file'
import { openStandard } from '#renderer/formats/standard-lock'

/**
 * Takes a Word file that is locked with a password out of its lock ([MS-OFFCRYPTO], the two ways Word has written since
 * 2007). The password is used and forgotten. Files of Word before 2007 lie in the same kind of container.
 */
export function unlockedWord(
  bytes: Uint8Array,
  password: string | undefined,
): Result<Uint8Array, ImportRefusal> {
  const file = openCompoundFile(bytes)
  if (file === undefined) return refuse('damaged-file')
  const locked = file.stream('EncryptedPackage')
  const lock = file.stream('EncryptionInfo')
  if (locked === undefined || lock === undefined) {
    return refuse(file.names.includes('WordDocument') ? 'old-word-file' : 'unknown-format')
  }
  if (lock.length < 8 || locked.length < 8) return refuse('damaged-file')
  const opened = opening(lock, locked, password ?? openToAll)
  return password === undefined && !opened.ok && opened.reason === 'wrong-password'
    ? refuse('password-needed')
    : opened
}

/** Word locks files with this where it must lock but nobody gave a password, and opens them without asking. */
const openToAll = 'VelvetSweatshop'

function opening(lock: Uint8Array, locked: Uint8Array, password: string): Result<Uint8Array, ImportRefusal> {
  const view = new DataView(lock.buffer, lock.byteOffset, lock.byteLength)
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)]
  const isAgile = major === 4 && minor === 4
  if (!isAgile && (minor !== 2 || major < 2 || major > 4)) return refuse('locked')
  const opened = isAgile
    ? openAgile(lock.subarray(8), locked.subarray(8), password)
    : openStandard(lock.subarray(8), locked.subarray(8), password)
  return opened.ok ? succeed(opened.value.subarray(0, sizeOf(locked))) : opened
}

/** The size before locking stands in front of the locked bytes. */
function sizeOf(locked: Uint8Array): number {
  return Number(new DataView(locked.buffer, locked.byteOffset, 8).getBigUint64(0, true))
}

import { canonicalJson } from '#domain/case/canonical-json'
import type { Sha256 } from '#domain/document/source-document'
import type { ImportRefusal, Reading } from '#domain/import/reading'
import { succeed, type Result } from '#domain/result'
import { readFile, type FileToRead } from '#renderer/formats/read-file'

/** A file read and hashed: all that takes time about it. */
export type TakenIn = {
  readonly reading: Reading
  readonly originalHash: Sha256
  /** The body's canonical JSON in UTF-8, and the SHA-256 of those bytes. */
  readonly bodyBytes: Uint8Array<ArrayBuffer>
  readonly bodyHash: Sha256
}

/** Reads one file and hashes it. Runs in a worker, and in tests wherever they like. */
export async function takeIn(file: FileToRead): Promise<Result<TakenIn, ImportRefusal>> {
  const reading = readFile(file)
  if (!reading.ok) return reading
  const bodyBytes = new TextEncoder().encode(canonicalJson(reading.value.body))
  const [originalHash, bodyHash] = await Promise.all([hashOf(new Uint8Array(file.bytes)), hashOf(bodyBytes)])
  return succeed({ reading: reading.value, originalHash, bodyBytes, bodyHash })
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

import { canonicalJson } from '#domain/case/canonical-json'
import type { Sha256 } from '#domain/document/source-document'
import { languageOf } from '#domain/document/language'
import { hexadecimal } from '#domain/hexadecimal'
import type { ImportRefusal, Part, Reading, ReadingProgress } from '#domain/import/reading'
import { succeed, type Result } from '#domain/result'
import { unshared } from '#domain/unshared'
import { readFile } from '#renderer/formats/read-file'
import type { FileToRead } from '#renderer/formats/readers'

/** Bytes and the SHA-256 they are kept under. */
export type HashedBytes = { readonly sha256: Sha256; readonly bytes: Uint8Array<ArrayBuffer> }

/** A document read and hashed: all that takes time about it. */
export type TakenDocument = {
  /** Without its layout, which is among the blobs. */
  readonly reading: Omit<Reading, 'layout'>
  readonly originalHash: Sha256
  /** The body's canonical JSON in UTF-8. */
  readonly body: HashedBytes
  /** The layout's canonical JSON in UTF-8, where the format has pages. */
  readonly layout: HashedBytes | undefined
}

/** What one file turned out to be. `parts` are files of their own, still to be read. */
export type TakenIn = { readonly document: TakenDocument | undefined; readonly parts: readonly Part[] }

/** A file to read, and the SHA-256 of its bytes where that was found out already. */
export type FileToTake = FileToRead & { readonly originalHash?: Sha256 }

/** What a reader in a worker says: how far it has come, and in the end what there is. */
export type FromReader =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'answer'; readonly answer: Result<TakenIn, ImportRefusal> }

/** Reads one file and hashes it. Runs in a worker, and in tests wherever they like. */
export async function takeIn(file: FileToTake): Promise<Result<TakenIn, ImportRefusal>> {
  const read = await readFile(file)
  if (!read.ok) return read
  const { reading, parts } = read.value
  const document = reading === undefined ? undefined : await hashed(file, reading)
  return succeed({ document, parts })
}

async function hashed(file: FileToTake, { layout, ...reading }: Reading): Promise<TakenDocument> {
  const [originalHash, body, layoutBytes] = await Promise.all([
    file.originalHash ?? hashOf(unshared(file.bytes)),
    hashedJson(reading.body),
    layout === undefined ? undefined : hashedJson(layout),
  ])
  // Told here, so that a window with a thousand files to enter need not look into their words.
  const language = languageOf(reading.body.text, reading.stated.language)
  return { reading: { ...reading, language }, originalHash, body, layout: layoutBytes }
}

async function hashedJson(value: unknown): Promise<HashedBytes> {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  return { bytes, sha256: await hashOf(bytes) }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return hexadecimal(new Uint8Array(digest))
}

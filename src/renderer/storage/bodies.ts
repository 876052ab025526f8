import { canonicalJson } from '#domain/case/canonical-json'
import type { DocumentBody, Sha256 } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { StoreRefusal } from '#preload/bridge'
import type { BodyRow } from '#renderer/storage/case-database'
import type { CaseStore, FreezeReason } from '#renderer/storage/case-store'
import { sha256Of } from '#renderer/storage/sha256'
import { callLimit, freezeReasonOf, withinLimit, writeLimit } from '#renderer/storage/time-limit'

/** Keeps one body; see `keepBodies`. */
export async function keepBody(store: CaseStore, body: DocumentBody): Promise<Result<Sha256, FreezeReason>> {
  const kept = await keepBodies(store, [body])
  if (!kept.ok) return kept
  const [hash] = kept.value
  return hash === undefined ? refuse('failed') : succeed(hash)
}

/** Keeps bodies as files under the SHA-256 of their canonical JSON, and as working copies; answers with the hashes in order. */
export async function keepBodies(
  store: CaseStore,
  bodies: readonly DocumentBody[],
): Promise<Result<readonly Sha256[], FreezeReason>> {
  const files = await Promise.all(
    bodies.map(async (body) => {
      const bytes = new TextEncoder().encode(canonicalJson(body))
      return { sha256: await sha256Of(bytes), bytes }
    }),
  )
  const kept = await store.keepBlobs(files)
  if (!kept.ok) return kept
  const hashes = files.map(({ sha256 }) => sha256)
  await copyBodies(
    store,
    bodies.map((body, index) => ({ hash: hashes[index] ?? '', body })),
  )
  return succeed(hashes)
}

/** Puts working copies of bodies that are kept as files into the store, so that they are not read from there. */
export async function copyBodies({ db }: Pick<CaseStore, 'db'>, rows: readonly BodyRow[]): Promise<void> {
  try {
    await withinLimit(db.bodies.bulkPut(rows), writeLimit(rows.length * 10))
  } catch (error) {
    // The file is the truth and it is kept; the working copy is made again when the body is read.
    if (freezeReasonOf(error) === undefined) throw error
  }
}

/** The body of that hash: from the working store, or from its file where the store has none or a broken one. */
export async function readBody(store: CaseStore, hash: Sha256): Promise<Result<DocumentBody, StoreRefusal>> {
  const working = await workingCopy(store, hash)
  if (working !== undefined && isWhole(working)) return succeed(working)
  const bytes = await store.readBlob(hash)
  if (!bytes.ok) return bytes
  const body = bodyFrom(bytes.value)
  if (body === undefined) return refuse('damaged')
  await heal(store, hash, body)
  return succeed(body)
}

/** Those of many bodies that the working store has whole, by hash, read at once. */
export async function workingCopies(
  { db }: CaseStore,
  hashes: readonly Sha256[],
): Promise<ReadonlyMap<Sha256, DocumentBody>> {
  if (hashes.length === 0) return new Map()
  const rows = await db.bodies.bulkGet([...hashes])
  return new Map(
    rows.flatMap((row) => (row !== undefined && isWhole(row.body) ? [[row.hash, row.body]] : [])),
  )
}

async function workingCopy(store: CaseStore, hash: Sha256): Promise<DocumentBody | undefined> {
  try {
    const row = await withinLimit(store.db.bodies.get(hash), callLimit)
    return row?.body
  } catch (error) {
    // Reading goes on from the file while the database is away.
    if (freezeReasonOf(error) === undefined) throw error
    return undefined
  }
}

async function heal(store: CaseStore, hash: Sha256, body: DocumentBody): Promise<void> {
  try {
    await withinLimit(store.db.bodies.put({ hash, body }), callLimit)
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
  }
}

// A cheap look at the shape; the hash is checked by the background check, which has time.
function isWhole(body: DocumentBody): boolean {
  const last = body.blocks.at(-1)
  return typeof body.text === 'string' && (last === undefined || last.end <= body.text.length)
}

function bodyFrom(bytes: Uint8Array): DocumentBody | undefined {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return isBody(value) && isWhole(value) ? value : undefined
}

function isBody(value: unknown): value is DocumentBody {
  if (typeof value !== 'object' || value === null) return false
  return 'text' in value && 'blocks' in value && Array.isArray(value.blocks) && 'inlines' in value
}

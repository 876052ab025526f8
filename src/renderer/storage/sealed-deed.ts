import { canonicalFields, joinFields } from '#domain/case/canonical-json'
import type { Deed } from '#domain/case/deed'
import type { JournalLine } from '#preload/bridge'
import { sha256OfText } from '#renderer/storage/sha256'

/** A deed with its hash, and the line the host appends. */
export type SealedDeed = { readonly deed: Deed; readonly line: JournalLine }

/** Gives a deed its hash. Its fields are spelled once for both the hash and the line: bulk deeds are megabytes. */
export async function seal(open: Omit<Deed, 'hash'>): Promise<SealedDeed> {
  const fields = canonicalFields(open)
  const hash = await sha256OfText(joinFields(fields))
  const all = [...fields, ['hash', JSON.stringify(hash)] as const].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { deed: { ...open, hash }, line: { sequence: open.sequence, hash, json: joinFields(all) } }
}

/** The line of a deed that was sealed before. */
export function lineOf(deed: Deed): JournalLine {
  return { sequence: deed.sequence, hash: deed.hash, json: joinFields(canonicalFields(deed)) }
}

/** Whether a deed still says what was sealed. */
export async function isIntact(deed: Deed): Promise<boolean> {
  const open = canonicalFields(deed).filter(([key]) => key !== 'hash')
  return (await sha256OfText(joinFields(open))) === deed.hash
}

/** Whether a line holds a deed; the first one of a mended journal only says where the journal goes on. */
export function isDeedLine(json: string): boolean {
  return !json.startsWith('{"anchor":true,')
}

/** Reads a line of the journal; the host has checked its CRC, and the chain of hashes is checked where it is replayed. */
export function deedFrom(json: string): Deed {
  return JSON.parse(json) as Deed
}

import { join } from 'node:path'
import { encodeLedger, salvageLedger } from '#domain/ledger'
import { refuse, succeed, type Result } from '#domain/result'
import { exists, type Disk } from '#main/disk'
import { readSnapshot } from '#main/snapshots'
import { writeSafely } from '#main/write-safely'
import type { JournalLine, Salvage, StoreRefusal } from '#preload/bridge'

/** What can still be read in the folder of a case whose journal is damaged. Nothing is written. */
export async function salvage(disk: Disk, folder: string): Promise<Salvage> {
  const bytes = await disk.readFile(join(folder, 'journal.log'))
  const lines = salvageLedger(bytes).map(({ sequence, hash, jsonStart, jsonEnd }) => ({
    sequence,
    hash,
    json: bytes.toString('utf8', jsonStart, jsonEnd),
  }))
  const snapshot = await readSnapshot(disk, join(folder, 'snapshots'), Number.MAX_SAFE_INTEGER)
  return { lines, snapshot }
}

/**
 * Puts a mended journal in the place of the damaged one. A copy of that one is on the disk first, so that there is no
 * moment without a journal and none without the damaged bytes.
 */
export async function replaceJournal(
  disk: Disk,
  folder: string,
  lines: readonly JournalLine[],
): Promise<Result<undefined, StoreRefusal>> {
  const entries = lines.map((line) => ({ ...line, json: Buffer.from(line.json, 'utf8') }))
  const encoded = encodeLedger(entries)
  if (encoded === undefined) return refuse('out-of-order')
  const path = join(folder, 'journal.log')
  const quarantine = join(folder, 'quarantine')
  await disk.mkdir(quarantine, { recursive: true, mode: 0o700 })
  await writeSafely(disk, await freeName(disk, join(quarantine, 'journal.log')), await disk.readFile(path))
  await writeSafely(disk, path, Buffer.concat(encoded))
  return succeed(undefined)
}

async function freeName(disk: Disk, path: string): Promise<string> {
  let number = 1
  while (await exists(disk, `${path}.damaged-${number}`)) number += 1
  return `${path}.damaged-${number}`
}

import { join } from 'node:path'
import { exists, type Disk } from '#main/disk'
import { sha256Of, writeSafely } from '#main/write-safely'

/** A snapshot by the name of its file: taken at a sequence of the journal, at an instant (milliseconds). */
export type SnapshotName = { readonly file: string; readonly sequence: number; readonly takenAt: number }

/** A snapshot whose checksum held. */
export type VerifiedSnapshot = { readonly sequence: number; readonly json: string }

const namePattern = /^(\d{12})-(\d{13,})\.snapshot$/
const hashLength = 64
const hour = 3_600_000
const day = 24 * hour

/** Keeps a snapshot under its sequence, verified before it gets its name, and lets old ones go. */
export async function keepSnapshot(
  disk: Disk,
  folder: string,
  taken: VerifiedSnapshot & { at: number },
): Promise<void> {
  await disk.mkdir(folder, { recursive: true, mode: 0o700 })
  const body = Buffer.from(taken.json, 'utf8')
  const file = `${String(taken.sequence).padStart(12, '0')}-${String(taken.at).padStart(13, '0')}.snapshot`
  await writeSafely(disk, join(folder, file), Buffer.concat([Buffer.from(`${sha256Of(body)}\n`), body]))
  const names = await snapshotNames(disk, folder)
  const kept = new Set([file, ...keptSnapshots(names).map((name) => name.file)])
  // The one just verified always stays, whatever the clock said when the others were taken.
  const gone = names.filter((name) => !kept.has(name.file))
  await Promise.all(gone.map((name) => disk.rm(join(folder, name.file), { force: true })))
}

/** Which snapshots stay: the last 10, the newest of each of 24 hours and of each of 7 days in which there are any. */
export function keptSnapshots(newestFirst: readonly SnapshotName[]): readonly SnapshotName[] {
  const kept = new Set([
    ...newestFirst.slice(0, 10),
    ...newestOfEach(newestFirst, hour).slice(0, 24),
    ...newestOfEach(newestFirst, day).slice(0, 7),
  ])
  return newestFirst.filter((name) => kept.has(name))
}

function newestOfEach(newestFirst: readonly SnapshotName[], span: number): readonly SnapshotName[] {
  const newest = new Map<number, SnapshotName>()
  for (const name of newestFirst) {
    const period = Math.floor(name.takenAt / span)
    if (!newest.has(period)) newest.set(period, name)
  }
  return [...newest.values()]
}

/** The newest snapshot at or before a sequence whose checksum holds; damaged ones are passed over and left alone. */
export async function readSnapshot(
  disk: Disk,
  folder: string,
  atMost: number,
): Promise<VerifiedSnapshot | undefined> {
  for (const name of await snapshotNames(disk, folder)) {
    if (name.sequence > atMost) continue
    const json = await verifiedJson(disk, join(folder, name.file))
    if (json !== undefined) return { sequence: name.sequence, json }
  }
  return undefined
}

/** The sequences of the snapshots, newest first, from the newest whose checksum holds. */
export async function verifiedSequences(disk: Disk, folder: string): Promise<readonly number[]> {
  const newest = await readSnapshot(disk, folder, Number.MAX_SAFE_INTEGER)
  if (newest === undefined) return []
  const sequences = (await snapshotNames(disk, folder)).map((name) => name.sequence)
  return [...new Set(sequences.filter((sequence) => sequence <= newest.sequence))]
}

async function snapshotNames(disk: Disk, folder: string): Promise<readonly SnapshotName[]> {
  if (!(await exists(disk, folder))) return []
  const names = (await disk.readdir(folder)).flatMap((file) => {
    const [, sequence, takenAt] = namePattern.exec(file) ?? []
    if (sequence === undefined || takenAt === undefined) return []
    return [{ file, sequence: Number(sequence), takenAt: Number(takenAt) }]
  })
  return names.sort((a, b) => b.sequence - a.sequence || b.takenAt - a.takenAt)
}

async function verifiedJson(disk: Disk, path: string): Promise<string | undefined> {
  const bytes = await disk.readFile(path)
  const body = bytes.subarray(hashLength + 1)
  return bytes.toString('latin1', 0, hashLength) === sha256Of(body) ? body.toString('utf8') : undefined
}

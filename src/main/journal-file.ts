import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { encodeEntry, scanLedger, type LedgerEntry } from '#domain/ledger'
import { refuse, succeed, type Result } from '#domain/result'
import { codeOf, exists, storeRefusalOf, syncFolder, type Disk } from '#main/disk'
import { writeSafely } from '#main/write-safely'
import type { JournalHead, JournalLine, StoreRefusal } from '#preload/bridge'

const noHash = '0'.repeat(64)

/** A journal that was opened, and whether its end was torn and set aside. */
export type OpenedJournal = { readonly journal: JournalFile; readonly tornTailSetAside: boolean }

/**
 * Opens the journal of a case, makes an empty one where there is none, and sets a torn end aside in a file beside it.
 * A journal with a bad line before a good one is `damaged` and is not touched.
 */
export async function openJournal(disk: Disk, path: string): Promise<Result<OpenedJournal, StoreRefusal>> {
  if (!(await exists(disk, path))) await writeSafely(disk, path, new Uint8Array())
  const bytes = await disk.readFile(path)
  const scan = scanLedger(bytes)
  if (scan.ending === 'damaged') return refuse('damaged')
  const tornTailSetAside = scan.ending === 'torn'
  if (tornTailSetAside) await keepTornTail(disk, path, bytes.subarray(scan.wholeUntil))
  const handle = await disk.open(path, 'r+')
  if (tornTailSetAside) {
    await handle.truncate(scan.wholeUntil)
    await handle.sync()
  }
  return succeed({ journal: new JournalFile(handle, scan.entries), tornTailSetAside })
}

async function keepTornTail(disk: Disk, path: string, tail: Uint8Array): Promise<void> {
  let number = 1
  while (await exists(disk, `${path}.torn-${number}`)) number += 1
  await writeSafely(disk, `${path}.torn-${number}`, tail)
  await syncFolder(disk, dirname(path))
}

/** The open journal of one case. Appends run one after the other; none is answered before it is on the disk. */
export class JournalFile {
  readonly #handle: FileHandle
  readonly #entries: LedgerEntry[]
  #queue: Promise<unknown> = Promise.resolve()
  /** After a failed fsync nobody knows what is on the disk; only opening anew tells. */
  #isBroken = false

  constructor(handle: FileHandle, entries: readonly LedgerEntry[]) {
    this.#handle = handle
    this.#entries = [...entries]
  }

  get head(): JournalHead {
    const last = this.#entries.at(-1)
    return { sequence: last?.sequence ?? 0, hash: last?.hash ?? noHash }
  }

  /** Sequence of the first entry; more than 1 in a mended journal, whose beginning is in a snapshot. */
  get first(): number {
    return this.#entries[0]?.sequence ?? 1
  }

  /** Appends consecutive entries. An entry already there with the same hash is passed over, with another is refused. */
  append(lines: readonly JournalLine[]): Promise<Result<JournalHead, StoreRefusal>> {
    return this.#inTurn(() => this.#appendNow(lines))
  }

  /** The JSON of all entries after a sequence, in order. */
  read(afterSequence: number): Promise<Result<readonly string[], StoreRefusal>> {
    return this.#inTurn(async () => {
      const wanted = this.#entries.filter((entry) => entry.sequence > afterSequence)
      const [first] = wanted
      if (first === undefined) return succeed([])
      const bytes = Buffer.alloc(this.#length - first.start)
      const { bytesRead } = await this.#handle.read(bytes, 0, bytes.length, first.start)
      if (bytesRead !== bytes.length) return refuse('damaged')
      return succeed(
        wanted.map((entry) =>
          bytes.toString('utf8', entry.jsonStart - first.start, entry.jsonEnd - first.start),
        ),
      )
    })
  }

  /** Waits for the appends under way and lets the file go. */
  close(): Promise<void> {
    return this.#inTurn(() => this.#handle.close())
  }

  get #length(): number {
    return this.#entries.at(-1)?.end ?? 0
  }

  #inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(step)
    this.#queue = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }

  async #appendNow(lines: readonly JournalLine[]): Promise<Result<JournalHead, StoreRefusal>> {
    if (this.#isBroken) return refuse('failed')
    const known = lines.filter((line) => line.sequence <= this.head.sequence)
    const fresh = lines.slice(known.length)
    const isKnown = known.every((line) => this.#entries[line.sequence - this.first]?.hash === line.hash)
    const isNext = fresh.every((line, index) => line.sequence === this.head.sequence + index + 1)
    if (!isKnown || !isNext) return refuse('out-of-order')
    if (fresh.length === 0) return succeed(this.head)
    const start = this.#length
    const encoded = fresh.map((line) => encodeEntry(line.sequence, line.hash, Buffer.from(line.json, 'utf8')))
    const written = await this.#write(Buffer.concat(encoded), start)
    if (!written.ok) return written
    this.#entries.push(...placed(fresh, encoded, start))
    return succeed(this.head)
  }

  async #write(bytes: Uint8Array, start: number): Promise<Result<undefined, StoreRefusal>> {
    try {
      let written = 0
      while (written < bytes.length) {
        const step = await this.#handle.write(bytes, written, bytes.length - written, start + written)
        written += step.bytesWritten
      }
    } catch (error) {
      await this.#takeBack(start)
      return refuse(storeRefusalOf(error))
    }
    try {
      await this.#handle.datasync()
    } catch (error) {
      this.#isBroken = true
      return refuse(storeRefusalOf(error))
    }
    return succeed(undefined)
  }

  /** Cuts a half-written entry off again; what cannot be cut is found as a torn end at the next opening. */
  async #takeBack(start: number): Promise<void> {
    try {
      await this.#handle.truncate(start)
    } catch (error) {
      if (codeOf(error) === undefined) throw error
      this.#isBroken = true
    }
  }
}

function placed(
  lines: readonly JournalLine[],
  encoded: readonly Uint8Array[],
  start: number,
): readonly LedgerEntry[] {
  let at = start
  return lines.map((line, index) => {
    const length = encoded[index]?.length ?? 0
    const jsonEnd = at + length - 1
    const entry = {
      sequence: line.sequence,
      hash: line.hash,
      start: at,
      end: at + length,
      jsonStart: jsonEnd - Buffer.byteLength(line.json, 'utf8'),
      jsonEnd,
    }
    at += length
    return entry
  })
}

import { encodeEntry, scanLedger, type LedgerEntry } from '#domain/ledger'
import { refuse, succeed, type Result } from '#domain/result'
import type { JournalHead, JournalLine, StoreRefusal } from '#preload/bridge'
import { refusalOf, writeAll, type SyncFile } from '#renderer/app/host/keeper-files'

const noHash = '0'.repeat(64)

/** The open journal of one case in the private file system: flushed before an append is answered. */
export class KeeperJournal {
  readonly #file: SyncFile
  readonly #entries: LedgerEntry[]

  constructor(file: SyncFile, entries: readonly LedgerEntry[]) {
    this.#file = file
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
  append(lines: readonly JournalLine[]): Result<JournalHead, StoreRefusal> {
    const known = lines.filter((line) => line.sequence <= this.head.sequence)
    const fresh = lines.slice(known.length)
    const isKnown = known.every((line) => this.#entries[line.sequence - this.first]?.hash === line.hash)
    const isNext = fresh.every((line, index) => line.sequence === this.head.sequence + index + 1)
    if (!isKnown || !isNext) return refuse('out-of-order')
    const start = this.#length
    try {
      for (const line of fresh) this.#write(line)
      this.#file.flush()
      return succeed(this.head)
    } catch (error) {
      this.#takeBack(start)
      return refuse(refusalOf(error))
    }
  }

  /** The JSON of all entries after a sequence, in order. */
  read(afterSequence: number): Result<readonly string[], StoreRefusal> {
    const decoder = new TextDecoder()
    const wanted = this.#entries.filter((entry) => entry.sequence > afterSequence)
    return succeed(
      wanted.map((entry) => {
        const bytes = new Uint8Array(entry.jsonEnd - entry.jsonStart)
        this.#file.read(bytes, { at: entry.jsonStart })
        return decoder.decode(bytes)
      }),
    )
  }

  close(): void {
    this.#file.close()
  }

  get #length(): number {
    return this.#entries.at(-1)?.end ?? 0
  }

  #write(line: JournalLine): void {
    const start = this.#length
    const json = new TextEncoder().encode(line.json)
    const bytes = encodeEntry(line.sequence, line.hash, json)
    writeAll(this.#file, bytes, start)
    const end = start + bytes.length
    const { sequence, hash } = line
    this.#entries.push({ sequence, hash, start, end, jsonStart: end - 1 - json.length, jsonEnd: end - 1 })
  }

  /** What was not flushed was not appended. */
  #takeBack(start: number): void {
    while (this.#length > start) this.#entries.pop()
    this.#file.truncate(start)
  }
}

/** A journal opened from its file; the torn end is handed out for safe-keeping before it is cut off. */
export async function openKeeperJournal(
  file: SyncFile,
  keepTail: (tail: Uint8Array) => Promise<void>,
): Promise<Result<{ readonly journal: KeeperJournal; readonly tornTailSetAside: boolean }, StoreRefusal>> {
  const bytes = new Uint8Array(file.getSize())
  file.read(bytes, { at: 0 })
  const scan = scanLedger(bytes)
  if (scan.ending === 'damaged') {
    file.close()
    return refuse('damaged')
  }
  const tornTailSetAside = scan.ending === 'torn'
  if (tornTailSetAside) {
    await keepTail(bytes.slice(scan.wholeUntil))
    file.truncate(scan.wholeUntil)
    file.flush()
  }
  return succeed({ journal: new KeeperJournal(file, scan.entries), tornTailSetAside })
}

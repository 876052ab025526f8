import { noHash } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type {
  JournalHead,
  JournalLine,
  NamedBytes,
  OpenedStore,
  Salvage,
  StoreRefusal,
} from '#preload/bridge'
import type { CaseKeeper } from '#renderer/storage/session'
import { sha256Of } from '#renderer/storage/sha256'

type Answer<Value> = Promise<Result<Value, StoreRefusal>>

/** A keeper of one case in memory, as strict as the real one, for tests: what it holds can be looked at and damaged. */
export class MemoryKeeper implements CaseKeeper {
  readonly journal: JournalLine[] = []
  readonly snapshots = new Map<number, string>()
  readonly blobs = new Map<string, Uint8Array>()
  /** While set, every write is refused with it. */
  refusal: StoreRefusal | undefined
  /** While true, entries are appended but the answer is that they were not. */
  isAnswerLost = false
  freeBytes: number | undefined = 2 ** 40
  readonly #caseId: string
  /** Sequences whose lines in the journal are damaged; while there are any, the case is refused. */
  readonly damaged = new Set<number>()
  #isTaken = false

  constructor(caseId: string) {
    this.#caseId = caseId
  }

  get head(): JournalHead {
    const last = this.journal.at(-1)
    return last === undefined ? { sequence: 0, hash: noHash } : { sequence: last.sequence, hash: last.hash }
  }

  openCase(caseId: string): Answer<OpenedStore> {
    if (caseId !== this.#caseId) return Promise.resolve(refuse('no-such-case'))
    if (this.#isTaken) return Promise.resolve(refuse('in-use'))
    if (this.damaged.size > 0) return Promise.resolve(refuse('damaged'))
    this.#isTaken = true
    const snapshots = [...this.snapshots.keys()].toSorted((a, b) => b - a)
    const { head, freeBytes } = this
    return Promise.resolve(succeed({ head, snapshots, tornTailSetAside: false, freeBytes }))
  }

  async salvageJournal(caseId: string): Answer<Salvage> {
    const snapshot = await this.readSnapshot(caseId, Number.MAX_SAFE_INTEGER)
    const lines = this.journal.filter((line) => !this.damaged.has(line.sequence))
    return snapshot.ok ? succeed({ lines, snapshot: snapshot.value }) : snapshot
  }

  replaceJournal(_: string, lines: readonly JournalLine[]): Answer<undefined> {
    if (this.refusal !== undefined) return Promise.resolve(refuse(this.refusal))
    this.journal.splice(0, this.journal.length, ...lines)
    this.damaged.clear()
    return Promise.resolve(succeed(undefined))
  }

  roomLeft(): Promise<number | undefined> {
    return Promise.resolve(this.freeBytes)
  }

  closeCase(caseId: string): Promise<void> {
    if (caseId === this.#caseId) this.#isTaken = false
    return Promise.resolve()
  }

  appendJournal(_: string, lines: readonly JournalLine[]): Answer<JournalHead> {
    if (this.refusal !== undefined) return Promise.resolve(refuse(this.refusal))
    const known = lines.filter((line) => line.sequence <= this.head.sequence)
    const fresh = lines.slice(known.length)
    const next = this.head.sequence + 1
    const isKnown = known.every(
      (line) => this.journal.find((one) => one.sequence === line.sequence)?.hash === line.hash,
    )
    const isNext = fresh.every((line, index) => line.sequence === next + index && saysSo(line))
    if (!this.#isTaken || !isKnown || !isNext) return Promise.resolve(refuse('out-of-order'))
    this.journal.push(...fresh)
    return Promise.resolve(this.isAnswerLost ? refuse('failed') : succeed(this.head))
  }

  readJournal(_: string, after: number): Answer<readonly string[]> {
    return Promise.resolve(
      succeed(this.journal.filter((line) => line.sequence > after).map((line) => line.json)),
    )
  }

  keepSnapshot(_: string, sequence: number, json: string): Answer<undefined> {
    if (this.refusal !== undefined) return Promise.resolve(refuse(this.refusal))
    if (sequence > this.head.sequence) return Promise.resolve(refuse('out-of-order'))
    this.snapshots.set(sequence, json)
    return Promise.resolve(succeed(undefined))
  }

  readSnapshot(
    _: string,
    atMost: number,
  ): Answer<{ readonly sequence: number; readonly json: string } | undefined> {
    const sequence = Math.max(...[...this.snapshots.keys()].filter((taken) => taken <= atMost))
    const json = this.snapshots.get(sequence)
    return Promise.resolve(succeed(json === undefined ? undefined : { sequence, json }))
  }

  async keepBlobs(_: string, blobs: readonly NamedBytes[]): Answer<undefined> {
    if (this.refusal !== undefined) return refuse(this.refusal)
    for (const { sha256, bytes } of blobs) {
      if ((await sha256Of(new Uint8Array(bytes))) !== sha256) return refuse('not-accepted')
      this.blobs.set(sha256, bytes.slice())
    }
    return succeed(undefined)
  }

  async readBlob(_: string, sha256: string): Answer<Uint8Array> {
    const bytes = this.blobs.get(sha256)
    if (bytes === undefined) return refuse('failed')
    return (await sha256Of(new Uint8Array(bytes))) === sha256 ? succeed(bytes.slice()) : refuse('damaged')
  }
}

/** A keeper with an empty case. */
export function memoryKeeper(caseId: string): MemoryKeeper {
  return new MemoryKeeper(caseId)
}

// Like the real keeper, it looks at the line itself: a line that says another sequence or hash is not taken.
function saysSo(line: JournalLine): boolean {
  return line.json.includes(`"sequence":${line.sequence}`) && line.json.includes(`"hash":"${line.hash}"`)
}

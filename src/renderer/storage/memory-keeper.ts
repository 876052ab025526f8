import { refuse, succeed, type Result } from '#domain/result'
import type { JournalLine, StoreRefusal } from '#preload/bridge'
import type { CaseKeeper } from '#renderer/storage/session'
import { sha256Of } from '#renderer/storage/sha256'

/** A keeper in memory, as strict as the real one, for tests: what it holds can be looked at, damaged and refused. */
export type MemoryKeeper = CaseKeeper & {
  readonly journal: JournalLine[]
  readonly snapshots: Map<number, string>
  readonly blobs: Map<string, Uint8Array>
  /** While set, every write is refused with it. */
  refusal: StoreRefusal | undefined
  freeBytes: number | undefined
}

/** A keeper of one case. */
export function memoryKeeper(caseId: string): MemoryKeeper {
  const lock = { isTaken: false }
  const keeper: MemoryKeeper = {
    journal: [],
    snapshots: new Map(),
    blobs: new Map(),
    refusal: undefined,
    freeBytes: 2 ** 40,
    openCase(id) {
      if (id !== caseId) return Promise.resolve(refuse('no-such-case'))
      if (lock.isTaken) return Promise.resolve(refuse('in-use'))
      lock.isTaken = true
      return Promise.resolve(
        succeed({
          head: headOf(keeper.journal),
          snapshots: [...keeper.snapshots.keys()].toSorted((a, b) => b - a),
          tornTailSetAside: false,
          freeBytes: keeper.freeBytes,
        }),
      )
    },
    closeCase() {
      lock.isTaken = false
      return Promise.resolve()
    },
    appendJournal(_, lines) {
      if (keeper.refusal !== undefined) return Promise.resolve(refuse(keeper.refusal))
      const next = headOf(keeper.journal).sequence + 1
      const known = lines.filter((line) => line.sequence < next)
      const fresh = lines.slice(known.length)
      const isKnown = known.every((line) => keeper.journal[line.sequence - 1]?.hash === line.hash)
      const isNext = fresh.every((line, index) => line.sequence === next + index && saysSo(line))
      if (!isKnown || !isNext) return Promise.resolve(refuse('out-of-order'))
      keeper.journal.push(...fresh)
      return Promise.resolve(succeed(headOf(keeper.journal)))
    },
    readJournal(_, after) {
      const lines = keeper.journal.filter((line) => line.sequence > after)
      return Promise.resolve(succeed(lines.map((line) => line.json)))
    },
    keepSnapshot(_, sequence, json) {
      if (keeper.refusal !== undefined) return Promise.resolve(refuse(keeper.refusal))
      if (sequence > headOf(keeper.journal).sequence) return Promise.resolve(refuse('out-of-order'))
      keeper.snapshots.set(sequence, json)
      return Promise.resolve(succeed(undefined))
    },
    readSnapshot(_, atMost) {
      const newest = Math.max(...[...keeper.snapshots.keys()].filter((sequence) => sequence <= atMost))
      const json = keeper.snapshots.get(newest)
      return Promise.resolve(succeed(json === undefined ? undefined : { sequence: newest, json }))
    },
    async keepBlob(_, sha256, bytes) {
      if (keeper.refusal !== undefined) return refuse(keeper.refusal)
      if ((await hashOf(bytes)) !== sha256) return refuse('not-accepted')
      keeper.blobs.set(sha256, bytes.slice())
      return succeed(undefined)
    },
    async readBlob(_, sha256): Promise<Result<Uint8Array, StoreRefusal>> {
      const bytes = keeper.blobs.get(sha256)
      if (bytes === undefined) return refuse('failed')
      return (await hashOf(bytes)) === sha256 ? succeed(bytes.slice()) : refuse('damaged')
    },
  }
  return keeper
}

function headOf(journal: readonly JournalLine[]): { readonly sequence: number; readonly hash: string } {
  const last = journal.at(-1)
  return last === undefined
    ? { sequence: 0, hash: '0'.repeat(64) }
    : { sequence: last.sequence, hash: last.hash }
}

function hashOf(bytes: Uint8Array): Promise<string> {
  return sha256Of(new Uint8Array(bytes))
}

// Like the real keeper, it looks at the line itself: a line that says another sequence or hash is not taken.
function saysSo(line: JournalLine): boolean {
  return line.json.includes(`"sequence":${line.sequence}`) && line.json.includes(`"hash":"${line.hash}"`)
}

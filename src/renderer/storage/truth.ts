import { canonicalState, emptyState, stateFrom, type CaseState } from '#domain/case/case-state'
import { joinFields } from '#domain/case/canonical-json'
import { noHash, type Deed } from '#domain/case/deed'
import { stateAfter } from '#domain/case/journal'
import { refuse, succeed, type Result } from '#domain/result'
import type { JournalHead, StoreRefusal } from '#preload/bridge'
import { schemaNumber } from '#renderer/storage/schema-steps'
import { deedFrom, isDeedLine } from '#renderer/storage/sealed-deed'
import type { Session } from '#renderer/storage/session'

/** What the files of a case add up to. */
export type Truth = {
  readonly head: JournalHead
  readonly state: CaseState
  /** The deeds that were read to get there, in order. */
  readonly deeds: readonly Deed[]
}

/** Why the files of a case do not add up to a state. */
export type TruthRefusal = StoreRefusal | 'newer-schema'

/**
 * Reads a case from its files: the newest snapshot and the journal after it, or the whole journal where History is
 * wanted too or the snapshot does not belong to this journal.
 */
export async function truthOf(
  { keeper, caseId }: Pick<Session, 'keeper' | 'caseId'>,
  depth: 'since-snapshot' | 'whole-journal',
): Promise<Result<Truth, TruthRefusal>> {
  const snapshot = await newestSnapshot(keeper, caseId)
  if (!snapshot.ok) return snapshot
  const from = depth === 'since-snapshot' ? snapshot.value.head.sequence : 0
  const lines = await keeper.readJournal(caseId, from)
  if (!lines.ok) return lines
  const deeds = lines.value.filter(isDeedLine).map(deedFrom)
  if (deeds.some((deed) => deed.schema > schemaNumber)) return refuse('newer-schema')
  const later = deeds.filter((deed) => deed.sequence > snapshot.value.head.sequence)
  if (belongs(snapshot.value, deeds, later)) return replayed(snapshot.value, deeds, later)
  if (depth === 'since-snapshot') return truthOf({ keeper, caseId }, 'whole-journal')
  // Without its snapshot a mended journal does not say what it begins with.
  return (deeds[0]?.previousHash ?? noHash) === noHash ? replayed(beginning, deeds, deeds) : refuse('damaged')
}

/** What a snapshot file holds. */
export function snapshotJson({ head, state }: Pick<Truth, 'head' | 'state'>): string {
  return joinFields([
    ['hash', JSON.stringify(head.hash)],
    ['schema', String(schemaNumber)],
    ['sequence', String(head.sequence)],
    ['state', canonicalState(state)],
  ])
}

type Snapshot = Pick<Truth, 'head' | 'state'>

const beginning: Snapshot = { head: { sequence: 0, hash: noHash }, state: emptyState() }

async function newestSnapshot(
  keeper: Session['keeper'],
  caseId: string,
): Promise<Result<Snapshot, TruthRefusal>> {
  const found = await keeper.readSnapshot(caseId, Number.MAX_SAFE_INTEGER)
  if (!found.ok) return found
  if (found.value === undefined) return succeed(beginning)
  return snapshotFrom(JSON.parse(found.value.json))
}

/** What a snapshot file says; one that says nothing stands at the beginning. */
export function snapshotFrom(value: unknown): Result<Snapshot, TruthRefusal> {
  if (typeof value !== 'object' || value === null) return succeed(beginning)
  if (!('schema' in value && 'sequence' in value && 'hash' in value && 'state' in value)) {
    return succeed(beginning)
  }
  const { schema, sequence, hash } = value
  if (typeof schema === 'number' && schema > schemaNumber) return refuse('newer-schema')
  const state = stateFrom(value.state)
  if (typeof sequence !== 'number' || typeof hash !== 'string' || !state.ok) return succeed(beginning)
  return succeed({ head: { sequence, hash }, state: state.value })
}

// A snapshot belongs where the deed it was taken after has the hash it names, or the next one names it.
function belongs(snapshot: Snapshot, deeds: readonly Deed[], later: readonly Deed[]): boolean {
  const [next] = later
  if (next !== undefined) {
    return next.sequence === snapshot.head.sequence + 1 && next.previousHash === snapshot.head.hash
  }
  const last = deeds.at(-1)
  return last === undefined || last.hash === snapshot.head.hash
}

function replayed(
  start: Snapshot,
  deeds: readonly Deed[],
  later: readonly Deed[],
): Result<Truth, TruthRefusal> {
  const isChain = deeds.every((deed, index) => index === 0 || deed.previousHash === deeds[index - 1]?.hash)
  if (!isChain) return refuse('damaged')
  const last = later.at(-1)
  const head = last === undefined ? start.head : { sequence: last.sequence, hash: last.hash }
  return succeed({ head, state: stateAfter(start.state, later), deeds })
}

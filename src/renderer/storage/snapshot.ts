import { refuse, succeed, type Result } from '#domain/result'
import type { Session } from '#renderer/storage/session'
import { snapshotJson, truthOf, type TruthRefusal } from '#renderer/storage/truth'

/** How long a case is used before the next snapshot, in milliseconds. */
const snapshotInterval = 3_600_000

/**
 * Takes a snapshot where something changed since the last. It is made from the files, never from the working store,
 * so that damage there cannot reach it.
 */
export async function takeSnapshot(session: Session): Promise<Result<undefined, TruthRefusal>> {
  const state = session.saveState.current()
  if (state.kind === 'frozen' && state.reason === 'disk-full') return refuse('disk-full')
  session.snapshot = { ...session.snapshot, at: session.hands.now() }
  if (session.head.sequence <= session.snapshot.sequence) return succeed(undefined)
  const truth = await truthOf(session, 'since-snapshot')
  if (!truth.ok) return truth
  const { sequence } = truth.value.head
  if (sequence <= session.snapshot.sequence) return succeed(undefined)
  const kept = await session.keeper.keepSnapshot(session.caseId, sequence, snapshotJson(truth.value))
  if (kept.ok) session.snapshot = { ...session.snapshot, sequence }
  return kept
}

/** Whether the last snapshot of this session is too long ago. */
export function isSnapshotDue(session: Session): boolean {
  return Date.parse(session.hands.now()) - Date.parse(session.snapshot.at) >= snapshotInterval
}

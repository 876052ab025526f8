import { tableNames, type TableName } from '#domain/case/case'
import { canonicalJson } from '#domain/case/canonical-json'
import type { CaseState } from '#domain/case/case-state'
import { tableOf, type CaseRow } from '#renderer/storage/case-rows'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { Session } from '#renderer/storage/session'
import { sha256OfText } from '#renderer/storage/sha256'
import { callLimit, withinLimit, writeLimit } from '#renderer/storage/time-limit'
import { truthOf } from '#renderer/storage/truth'

/** What a check of the working store found. `put-off` where deeds came in between; the next check will tell. */
export type ScrubFinding = 'whole' | 'damaged' | 'put-off'

/** Records compared between two rests. */
const chunkSize = 500

/** Compares every record of the working store with what the files add up to, resting between chunks. */
export async function findDamage(session: Session): Promise<ScrubFinding> {
  const truth = await truthOf(session, 'since-snapshot')
  if (!truth.ok) return 'put-off'
  const { head, state } = truth.value
  for (const name of tableNames) {
    const rows = await rowsAt(session.db, name, head.hash)
    if (rows === undefined) return 'put-off'
    if (rows.length !== state[name].size) return 'damaged'
    if (!(await areEqual(session, rows, state[name]))) return 'damaged'
  }
  return 'whole'
}

/** Drops bodies that no longer have the hash they are kept under; they are read from their file again when wanted. */
export async function dropDamagedBodies(session: Session): Promise<number> {
  const { db, hands } = session
  let dropped = 0
  for (const hash of await withinLimit(db.bodies.toCollection().primaryKeys(), callLimit)) {
    await hands.idle()
    if (session.isClosing) return dropped
    const row = await withinLimit(db.bodies.get(hash), callLimit)
    if (row !== undefined && (await sha256OfText(canonicalJson(row.body))) === hash) continue
    await withinLimit(db.bodies.delete(hash), callLimit)
    dropped += 1
  }
  return dropped
}

// The rows and the canary are read together, so that they speak of the same moment.
async function rowsAt(
  db: CaseDatabase,
  name: TableName,
  hash: string,
): Promise<readonly CaseRow[] | undefined> {
  const reading = db.transaction('r', [tableOf(db, name), db.canary], async () => {
    const canary = await db.canary.get('canary')
    return canary?.hash === hash ? tableOf(db, name).toArray() : undefined
  })
  return withinLimit(reading, writeLimit(20_000))
}

async function areEqual(
  { hands }: Session,
  rows: readonly CaseRow[],
  expected: CaseState[TableName],
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += chunkSize) {
    await hands.idle()
    const chunk = rows.slice(from, from + chunkSize)
    const isWhole = chunk.every((row) => {
      const wanted = expected.get(row.id)
      return wanted !== undefined && canonicalJson(row) === canonicalJson(wanted)
    })
    if (!isWhole) return false
  }
  return true
}

import { tableNames, type TableName } from '#domain/case/case'
import { canonicalJson } from '#domain/case/canonical-json'
import type { CaseState } from '#domain/case/case-state'
import { tableOf, type CaseRow } from '#renderer/storage/case-rows'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { Session } from '#renderer/storage/session'
import { sha256OfText } from '#renderer/storage/sha256'
import { callLimit, withinLimit } from '#renderer/storage/time-limit'
import { truthOf } from '#renderer/storage/truth'

/** What a check of the working store found. `put-off` where deeds came in between; the next check will tell. */
export type ScrubFinding = 'whole' | 'damaged' | 'put-off'

/** Records compared between two rests. */
const chunkSize = 250

/** Compares every record of the working store with what the files add up to, resting between chunks. */
export async function findDamage(session: Session): Promise<ScrubFinding> {
  const truth = await truthOf(session, 'since-snapshot')
  if (!truth.ok) return 'put-off'
  const { head, state } = truth.value
  for (const name of tableNames) {
    const finding = await compare(session, { name, hash: head.hash, expected: state[name] })
    if (finding !== 'whole') return finding
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

type Comparison = {
  readonly name: TableName
  /** Of the deed that `expected` is the state after. */
  readonly hash: string
  readonly expected: CaseState[TableName]
}

async function compare(session: Session, { name, hash, expected }: Comparison): Promise<ScrubFinding> {
  let seen = 0
  for (let after = ''; ;) {
    await session.hands.idle()
    if (session.isClosing) return 'put-off'
    const rows = await rowsAfter(session.db, { name, hash, after })
    if (rows === undefined) return 'put-off'
    if (!rows.every((row) => isAsExpected(row, expected))) return 'damaged'
    seen += rows.length
    const last = rows.at(-1)
    if (last === undefined) return seen === expected.size ? 'whole' : 'damaged'
    after = last.id
  }
}

// The rows and the canary are read together, so that they speak of the same moment.
async function rowsAfter(
  db: CaseDatabase,
  { name, hash, after }: { readonly name: TableName; readonly hash: string; readonly after: string },
): Promise<readonly CaseRow[] | undefined> {
  const reading = db.transaction('r', [tableOf(db, name), db.canary], async () => {
    const canary = await db.canary.get('canary')
    if (canary?.hash !== hash) return undefined
    return tableOf(db, name).where(':id').above(after).limit(chunkSize).toArray()
  })
  return withinLimit(reading, callLimit)
}

function isAsExpected(row: CaseRow, expected: CaseState[TableName]): boolean {
  const wanted = expected.get(row.id)
  return wanted !== undefined && canonicalJson(row) === canonicalJson(wanted)
}

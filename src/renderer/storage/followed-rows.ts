import type { CaseRecords, TableName } from '#domain/case/case'
import type { Deed } from '#domain/case/deed'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { packSoon, unpackRows } from '#renderer/storage/packed-rows'
import { inStretches } from '#renderer/storage/stretches'

/** Rows by id. */
type Rows<Name extends TableName> = ReadonlyMap<string, CaseRecords[Name]>

/** Rows as they were after the deed of that hash. */
type Followed<Name extends TableName> = {
  readonly filling: string
  readonly sequence: number
  readonly hash: string
  readonly rows: Rows<Name>
}

/** Which rows of a table are followed: how to read them the first time, and which later ones belong to them. */
export type FollowWish<Name extends TableName> = {
  readonly key: string
  readonly load: () => Promise<readonly CaseRecords[Name][]>
  readonly belongs: (row: CaseRecords[Name]) => boolean
}

/** Groups of rows kept for one table of one case; the one not asked for longest goes first. */
const groupsKept = 8

/**
 * Reads many rows once and from then on only what the journal says has changed: a live query over ten thousand
 * highlights takes 400 ms, the newest deed 2 ms. Every change comes through the door, so the journal tells all.
 */
export function follower<Name extends TableName>(
  table: Name,
): (db: CaseDatabase, wish: FollowWish<Name>) => Promise<Rows<Name>> {
  const cases = new WeakMap<CaseDatabase, Kept<Name>>()
  return async (db, wish) => {
    const kept: Kept<Name> = cases.get(db) ?? { groups: new Map(), underWay: new Map() }
    cases.set(db, kept)
    const { groups, underWay } = kept
    const canary = await db.canary.get('canary')
    if (canary === undefined) return unobserved(async () => byId<Name>(await wish.load()))
    const { filling, sequence, hash } = canary
    const known = groups.get(wish.key)
    if (known?.hash === hash && known.filling === filling) return known.rows
    const now = { filling, sequence, hash }
    const rows =
      known?.filling === filling
        ? await rowsNow(db, { table, wish, known })
        : await once(underWay, `${filling} ${hash} ${wish.key}`, () =>
            unobserved(() => firstRows(db, { table, wish }, now)),
          )
    keep(groups, wish.key, { ...now, rows })
    return rows
  }
}

type Kept<Name extends TableName> = {
  readonly groups: Map<string, Followed<Name>>
  readonly underWay: Map<string, Promise<Rows<Name>>>
}

/** Does not begin a second time what is under way: two rooms, or a room and what reads ahead of it, may ask at once. */
function once<Value>(
  underWay: Map<string, Promise<Value>>,
  key: string,
  begin: () => Promise<Value>,
): Promise<Value> {
  const running = underWay.get(key)
  if (running !== undefined) return running
  const begun = begin().finally(() => underWay.delete(key))
  underWay.set(key, begun)
  return begun
}

async function firstRows<Name extends TableName>(
  db: CaseDatabase,
  { table, wish }: Omit<Step<Name>, 'known'>,
  now: Omit<Followed<Name>, 'rows'>,
): Promise<Rows<Name>> {
  const start = await unpacked(db, { table, wish }, now)
  const rows = start?.hash === now.hash ? start.rows : await rowsNow(db, { table, wish, known: start })
  const isPackFresh = start !== undefined && now.sequence - start.sequence < deedsUnpacked
  if (!isPackFresh) packSoon(db, { table, group: wish.key }, { ...now, rows: [...rows.values()] })
  return rows
}

/** So many deeds are put on top of a pack before it is packed anew, and ten times as many before it is left aside. */
const deedsUnpacked = 40

async function unpacked<Name extends TableName>(
  db: CaseDatabase,
  { table, wish }: Omit<Step<Name>, 'known'>,
  now: Omit<Followed<Name>, 'rows'>,
): Promise<Followed<Name> | undefined> {
  const packed = await unpackRows(db, table, wish.key)
  if (packed === undefined || packed.filling !== now.filling) return undefined
  const later = now.sequence - packed.sequence
  if (later < 0 || later > 10 * deedsUnpacked || (later === 0 && packed.hash !== now.hash)) return undefined
  return { ...packed, rows: await byId<Name>(packed.rows) }
}

type Step<Name extends TableName> = {
  readonly table: Name
  readonly wish: FollowWish<Name>
  readonly known: Followed<Name> | undefined
}

async function rowsNow<Name extends TableName>(
  db: CaseDatabase,
  { table, wish, known }: Step<Name>,
): Promise<Rows<Name>> {
  if (known === undefined) return byId<Name>(await wish.load())
  const deeds = await db.journal.where('sequence').above(known.sequence).toArray()
  if (deeds[0]?.previousHash !== known.hash) return unobserved(async () => byId<Name>(await wish.load()))
  return withDeeds(known.rows, deeds, { table, belongs: wish.belongs })
}

// A deed that came in while this was read is put again the next time, which changes nothing.
function withDeeds<Name extends TableName>(
  rows: Rows<Name>,
  deeds: readonly Deed[],
  { table, belongs }: { readonly table: Name; readonly belongs: (row: CaseRecords[Name]) => boolean },
): Rows<Name> {
  const changes = deeds.flatMap((deed) => deed.changes).filter((change) => change.table === table)
  if (changes.length === 0) return rows
  const now = new Map(rows)
  for (const change of changes) {
    if (change.kind !== 'put') continue
    // The table was compared above; the compiler cannot carry that over to the record.
    const after = change.after as CaseRecords[Name] | undefined
    if (after !== undefined && belongs(after)) now.set(change.id, after)
    else now.delete(change.id)
  }
  return now
}

function keep<Name extends TableName>(
  groups: Map<string, Followed<Name>>,
  key: string,
  followed: Followed<Name>,
): void {
  groups.delete(key)
  groups.set(key, followed)
  const [oldest] = groups.keys()
  if (groups.size > groupsKept && oldest !== undefined) groups.delete(oldest)
}

/** Rows that are put into a map before it is asked how long that took. */
const atOnce = 1_000

async function byId<Name extends TableName>(rows: readonly CaseRecords[Name][]): Promise<Rows<Name>> {
  const found = new Map<string, CaseRecords[Name]>()
  const breath = inStretches()
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === 0) await breath()
    found.set(row.id, row)
  }
  return found
}

/**
 * Reads outside of a live query, which would note each of ten thousand keys (65 ms) to learn of changes. The canary,
 * which it does note, tells of every one.
 */
function unobserved<Value>(read: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    // Dexie hands its live query on to whatever is awaited; a timer is begun anew.
    setTimeout(() => {
      read().then(resolve, reject)
    })
  })
}

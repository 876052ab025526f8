import type { CaseRecords, TableName } from '#domain/case/case'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { quietWindow } from '#renderer/storage/quiet-window'
import { inStretches } from '#renderer/storage/stretches'
import { callLimit, freezeReasonOf, withinLimit } from '#renderer/storage/time-limit'

/**
 * Many rows as few: ten thousand rows of a table take 130 ms to read one by one, and a quarter of that as texts. A
 * pack holds what the rows were after one deed; it may be missing or old at any time, and is never the truth.
 */
export type PackRow = {
  /** Table and group: "highlights d1". */
  readonly key: string
  readonly filling: string
  readonly sequence: number
  readonly hash: string
  /** The rows as JSON lists, one behind the other, each short enough to be read between two frames. */
  readonly json: readonly string[]
}

/** Rows as they were after the deed of that hash. */
export type Packed<Name extends TableName> = Omit<PackRow, 'key' | 'json'> & {
  readonly rows: readonly CaseRecords[Name][]
}

/** Fewer rows are read as quickly one by one; more would make texts too large to be worth it. */
const bounds = { least: 400, most: 60_000 } as const

/** Packing begins so long after the rows were read, and then waits for a quiet window so long at most (ms). */
const quiet = 2500
const patience = 10_000

/** The rows of a group as they were packed; undefined where they are not. */
export async function unpackRows<Name extends TableName>(
  db: CaseDatabase,
  table: Name,
  group: string,
): Promise<Packed<Name> | undefined> {
  const pack = await db.packs.get(keyOf(table, group))
  if (pack === undefined) return undefined
  const { filling, sequence, hash, json } = pack
  const rows = await listIn(json)
  // Written by `pack` below from rows of this very table.
  return rows === undefined ? undefined : { filling, sequence, hash, rows: rows as CaseRecords[Name][] }
}

/** Earlier packs were one text; they are as good as missing. */
async function listIn(parts: readonly string[] | string): Promise<unknown[] | undefined> {
  if (typeof parts === 'string') return undefined
  const breath = inStretches()
  const rows: unknown[] = []
  try {
    for (const part of parts) {
      const list: unknown = JSON.parse(part)
      if (!Array.isArray(list)) return undefined
      for (const row of list) rows.push(row)
      await breath()
    }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  return rows
}

type Wish = { readonly timer: ReturnType<typeof setTimeout>; readonly fulfil: () => Promise<void> }

const waiting = new WeakMap<CaseDatabase, Map<string, Wish>>()

/** Packs the rows of a group once the window is quiet; a later wish for the same group takes the place of this one. */
export function packSoon<Name extends TableName>(
  db: CaseDatabase,
  { table, group }: { readonly table: Name; readonly group: string },
  packed: Packed<Name>,
): void {
  const count = packed.rows.length
  if (count < bounds.least || count > bounds.most) return
  const wishes = waiting.get(db) ?? new Map<string, Wish>()
  waiting.set(db, wishes)
  const key = keyOf(table, group)
  clearTimeout(wishes.get(key)?.timer)
  const fulfil = async (): Promise<void> => {
    wishes.delete(key)
    await pack(db, key, packed)
  }
  const inQuiet = async (): Promise<void> => {
    await quietWindow(patience)
    if (wishes.get(key)?.fulfil === fulfil) await fulfil()
  }
  wishes.set(key, { timer: setTimeout(() => void inQuiet(), quiet), fulfil })
}

/** Packs at once what waits to be packed: before a case is closed. */
export async function packNow(db: CaseDatabase): Promise<void> {
  const wishes = [...(waiting.get(db)?.values() ?? [])]
  for (const { timer } of wishes) clearTimeout(timer)
  await Promise.all(wishes.map(({ fulfil }) => fulfil()))
}

async function pack<Name extends TableName>(
  db: CaseDatabase,
  key: string,
  { rows, ...stand }: Packed<Name>,
): Promise<void> {
  if (!db.isOpen()) return
  try {
    const json = await jsonOf(rows)
    if (db.isOpen()) await withinLimit(db.packs.put({ key, ...stand, json }), callLimit)
  } catch (error) {
    // Without a pack the rows are read one by one.
    if (freezeReasonOf(error) === undefined) throw error
  }
}

/** Rows written at a stretch; the window gets its turn in between, so that no frame waits for all of them. */
const stretch = 400
const stretchPatience = 100

async function jsonOf(rows: readonly unknown[]): Promise<readonly string[]> {
  const parts: string[] = []
  for (let at = 0; at < rows.length; at += stretch) {
    parts.push(JSON.stringify(rows.slice(at, at + stretch)))
    await new Promise((resolve) => setTimeout(resolve))
    await quietWindow(stretchPatience)
  }
  return parts
}

function keyOf(table: TableName, group: string): string {
  return `${table} ${group}`
}

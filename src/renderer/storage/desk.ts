import Dexie, { type Table } from 'dexie'
import { freezeReasonOf, withinLimit } from '#renderer/storage/time-limit'

/** One remembered value. */
type DeskRow = { readonly key: string; readonly value: unknown }

/**
 * The desk: settings of this machine and how each case was left (open tabs, scroll, sizes). Losing it costs comfort,
 * never work, so a desk that fails is a desk without memory. What a remembered value means is for the screens to say,
 * and to doubt.
 */
export type Desk = {
  readonly readSetting: (name: string) => Promise<unknown>
  readonly keepSetting: (name: string, value: unknown) => Promise<void>
  /** How a case was left; undefined where that is not remembered. */
  readonly readViewState: (caseId: string) => Promise<unknown>
  readonly keepViewState: (caseId: string, state: unknown) => Promise<void>
}

/** Longest time the desk may take, in milliseconds: the start does not wait for comfort. */
const deskLimit = 2000

/** Opens the desk of this machine. */
export function openDesk(name = 'assay-desk'): Desk {
  const db = new Dexie(name)
  db.version(1).stores({ settings: 'key', views: 'key' })
  const settings = db.table<DeskRow, string>('settings')
  const views = db.table<DeskRow, string>('views')
  return {
    readSetting: (key) => recall(settings, key),
    keepSetting: (key, value) => remember(settings, { key, value }),
    readViewState: (caseId) => recall(views, caseId),
    keepViewState: (caseId, value) => remember(views, { key: caseId, value }),
  }
}

async function recall(table: Table<DeskRow, string>, key: string): Promise<unknown> {
  try {
    const row = await withinLimit(table.get(key), deskLimit)
    return row?.value
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
    return undefined
  }
}

async function remember(table: Table<DeskRow, string>, row: DeskRow): Promise<void> {
  try {
    await withinLimit(table.put(row), deskLimit)
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
  }
}

import { believe } from '#domain/belief'
import { tableNames, type CaseRecords, type TableName } from '#domain/case/case'
import { stateFrom, type CaseState } from '#domain/case/case-state'
import type { Change } from '#domain/case/deed'
import type { Table } from 'dexie'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** Any record of a case. */
export type CaseRow = CaseRecords[TableName]

/** A table by its name, where the code works on all of them alike. */
export function tableOf(db: CaseDatabase, name: TableName): Table<CaseRow, string> {
  return db.table<CaseRow, string>(name)
}

/** The tables that changes touch. */
export function tablesOf(changes: readonly Change[]): readonly TableName[] {
  const touched = new Set(changes.map((change) => change.table))
  return tableNames.filter((name) => touched.has(name))
}

/** The records that changes touch, as they are now. */
export async function rowsTouched(db: CaseDatabase, changes: readonly Change[]): Promise<CaseState> {
  const lists: Partial<Record<TableName, readonly CaseRow[]>> = {}
  for (const name of tablesOf(changes)) {
    const ids = new Set(changes.filter((change) => change.table === name).map((change) => change.id))
    const rows = await tableOf(db, name).bulkGet([...ids])
    lists[name] = rows.filter((row) => row !== undefined)
  }
  return stateOf(lists)
}

/** Writes the difference between two states of the same records. */
export async function writeRows(db: CaseDatabase, before: CaseState, after: CaseState): Promise<void> {
  for (const name of tableNames) {
    const put = [...after[name].values()].filter((row) => before[name].get(row.id) !== row)
    const gone = [...before[name].keys()].filter((id) => !after[name].has(id))
    if (put.length > 0) await tableOf(db, name).bulkPut(put)
    if (gone.length > 0) await tableOf(db, name).bulkDelete(gone)
  }
}

/** How many records each table of a state holds. */
export function countsOfState(state: CaseState): Record<TableName, number> {
  return tally((name) => state[name].size)
}

/** One number per table. */
export function tally(count: (name: TableName) => number): Record<TableName, number> {
  return {
    cases: count('cases'),
    documents: count('documents'),
    sources: count('sources'),
    highlights: count('highlights'),
    tags: count('tags'),
    taggings: count('taggings'),
    claims: count('claims'),
    evidence: count('evidence'),
    assessments: count('assessments'),
    searches: count('searches'),
    carries: count('carries'),
    questions: count('questions'),
    values: count('values'),
    resolutions: count('resolutions'),
    hypotheses: count('hypotheses'),
    ratings: count('ratings'),
    weights: count('weights'),
    assumptions: count('assumptions'),
    indicators: count('indicators'),
    disputeResolutions: count('disputeResolutions'),
    exports: count('exports'),
  }
}

function stateOf(lists: Partial<Record<TableName, readonly CaseRow[]>>): CaseState {
  const state = stateFrom(lists)
  believe(state.ok, 'rows come from tables of the case')
  return state.value
}

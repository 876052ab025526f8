import { canonicalJson, isSame } from '#domain/case/canonical-json'
import type { CaseRecords, TableName } from '#domain/case/case'
import type { Change, PutChange, SpliceChange } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'

/** Every record of a case by table and id: what the journal adds up to. */
export type CaseState = {
  readonly [Name in TableName]: ReadonlyMap<string, CaseRecords[Name]>
}

/** Why a change was left out: the record is no longer as the change found it. */
export type StaleReason = 'changed-since' | 'gone' | 'already-there'

/** A change that was left out and why. */
export type SkippedChange = { readonly change: Change; readonly reason: StaleReason }

/** A case before its first deed. */
export function emptyState(): CaseState {
  return openTables()
}

/** The state after changes, each taken as it stands. Use it to replay what is known to have happened. */
export function applyChanges(state: CaseState, changes: Iterable<Change>): CaseState {
  const tables = openTables(state)
  for (const change of changes) applyTo(tables, change)
  return tables
}

/** The state after the changes that still fit, which those were, and the ones that no longer do, each with its reason. */
export function applyFitting(
  state: CaseState,
  changes: readonly Change[],
): {
  readonly state: CaseState
  readonly applied: readonly Change[]
  readonly skipped: readonly SkippedChange[]
} {
  const tables = openTables(state)
  const applied: Change[] = []
  const skipped: SkippedChange[] = []
  for (const change of changes) {
    const reason = staleness(tables, change)
    if (reason !== undefined) {
      skipped.push({ change, reason })
      continue
    }
    applyTo(tables, change)
    applied.push(change)
  }
  return { state: tables, applied, skipped }
}

/** The changes that take changes back, last first. */
export function invert(changes: readonly Change[]): readonly Change[] {
  return changes.map(inverse).toReversed()
}

/** A state as plain lists by table, each in the order of its ids: what snapshots hold. */
export function canonicalState(state: CaseState): string {
  const lists = Object.entries(state).map(([name, records]) => [name, inOrder(records)] as const)
  return canonicalJson(Object.fromEntries(lists))
}

/** Reads what `canonicalState` wrote, already parsed; tables it does not know are refused. */
export function stateFrom(value: unknown): Result<CaseState, 'not-a-state'> {
  if (typeof value !== 'object' || value === null) return refuse('not-a-state')
  const tables = openTables()
  for (const [name, rows] of Object.entries(value)) {
    if (!isTableName(name) || !Array.isArray(rows)) return refuse('not-a-state')
    fill(tables, name, rows)
  }
  return succeed(tables)
}

/** State whose tables can be written to; never leaves this file as such. */
type OpenTables = { readonly [Name in TableName]: Map<string, CaseRecords[Name]> }

function openTables(state?: CaseState): OpenTables {
  return {
    cases: new Map(state?.cases),
    documents: new Map(state?.documents),
    sources: new Map(state?.sources),
    highlights: new Map(state?.highlights),
    tags: new Map(state?.tags),
    taggings: new Map(state?.taggings),
    claims: new Map(state?.claims),
    evidence: new Map(state?.evidence),
    assessments: new Map(state?.assessments),
    searches: new Map(state?.searches),
    carries: new Map(state?.carries),
    questions: new Map(state?.questions),
    values: new Map(state?.values),
    resolutions: new Map(state?.resolutions),
    hypotheses: new Map(state?.hypotheses),
    ratings: new Map(state?.ratings),
    weights: new Map(state?.weights),
    assumptions: new Map(state?.assumptions),
    indicators: new Map(state?.indicators),
    disputeResolutions: new Map(state?.disputeResolutions),
    exports: new Map(state?.exports),
  }
}

function staleness(tables: OpenTables, change: Change): StaleReason | undefined {
  const now = tables[change.table].get(change.id)
  if (change.kind === 'splice') return spliceStaleness(tables, change)
  if (isSame(now, change.before)) return undefined
  if (now === undefined) return 'gone'
  return change.before === undefined ? 'already-there' : 'changed-since'
}

function spliceStaleness(tables: OpenTables, change: SpliceChange): StaleReason | undefined {
  const now = tables.assessments.get(change.id)
  if (now === undefined) return 'gone'
  const there = now.blocks.slice(change.at, change.at + change.removed.length)
  const fits = change.at <= now.blocks.length && isSame(there, change.removed)
  return fits ? undefined : 'changed-since'
}

function applyTo(tables: OpenTables, change: Change): void {
  if (change.kind === 'put') put(tables, change)
  else splice(tables, change)
}

function put<Name extends TableName>(
  tables: OpenTables,
  change: { readonly table: Name; readonly id: string; readonly after: CaseRecords[Name] | undefined },
): void {
  if (change.after === undefined) tables[change.table].delete(change.id)
  else tables[change.table].set(change.id, change.after)
}

function splice(tables: OpenTables, change: SpliceChange): void {
  const now = tables.assessments.get(change.id)
  if (now === undefined) return
  const blocks = now.blocks.toSpliced(change.at, change.removed.length, ...change.added)
  tables.assessments.set(change.id, { ...now, blocks, editedAt: change.editedAfter })
}

function inverse(change: Change): Change {
  return change.kind === 'put' ? inversePut(change) : inverseSplice(change)
}

function inversePut(change: PutChange): PutChange {
  // The compiler cannot see that both sides belong to one table, but swapping them cannot break that.
  return { ...change, before: change.after, after: change.before } as PutChange
}

function inverseSplice(change: SpliceChange): SpliceChange {
  return {
    ...change,
    removed: change.added,
    added: change.removed,
    editedBefore: change.editedAfter,
    editedAfter: change.editedBefore,
  }
}

function inOrder(records: ReadonlyMap<string, Identified>): readonly Identified[] {
  return [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

type Identified = { readonly id: string }

function fill<Name extends TableName>(
  tables: OpenTables,
  name: Name,
  rows: readonly CaseRecords[Name][],
): void {
  for (const row of rows) tables[name].set(row.id, row)
}

function isTableName(name: string): name is TableName {
  return name in openTables()
}

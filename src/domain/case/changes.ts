import { isSame } from '#domain/case/canonical-json'
import type { CaseRecords, TableName } from '#domain/case/case'
import type { PutChange } from '#domain/case/deed'

/** The change by which records come into a table. */
export function added<Name extends TableName>(
  table: Name,
  ...rows: readonly NoInfer<CaseRecords[Name]>[]
): readonly PutChange[] {
  return rows.map((row) => putOf(table, undefined, row))
}

/** The change by which records go. */
export function removed<Name extends TableName>(
  table: Name,
  ...rows: readonly NoInfer<CaseRecords[Name]>[]
): readonly PutChange[] {
  return rows.map((row) => putOf(table, row, undefined))
}

/** The change by which a record becomes another version of itself; none where both are equal. */
export function amended<Name extends TableName>(
  table: Name,
  before: NoInfer<CaseRecords[Name]>,
  after: NoInfer<CaseRecords[Name]>,
): readonly PutChange[] {
  return isSame(before, after) ? [] : [putOf(table, before, after)]
}

function putOf<Name extends TableName>(
  table: Name,
  before: CaseRecords[Name] | undefined,
  after: CaseRecords[Name] | undefined,
): PutChange {
  // `Name` ties table and record together, which the union cannot see through a type parameter.
  return { kind: 'put', table, id: (after ?? before)?.id, before, after } as PutChange
}

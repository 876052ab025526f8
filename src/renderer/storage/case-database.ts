import type { Table } from 'dexie'
import Dexie from 'dexie'
import type { CaseId, CaseRecords, TableName } from '#domain/case/case'
import type { Deed } from '#domain/case/deed'
import type { HighestNumbers, JournalEntry } from '#domain/case/journal'
import type { DocumentBody, Sha256 } from '#domain/document/source-document'
import type { PackRow } from '#renderer/storage/packed-rows'
import { declareSchema, schemaSteps, type SchemaStep } from '#renderer/storage/schema-steps'

/** A document's body under the SHA-256 of its canonical JSON; the blob on disk is the truth, this the working copy. */
export type BodyRow = { readonly hash: Sha256; readonly body: DocumentBody }

/** Where the database believes the case stands; compared with the journal file at every start. */
export type CanaryRow = {
  readonly id: 'canary'
  readonly sequence: number
  readonly hash: string
  readonly schema: number
  /** Records per table, to notice at once that some are missing. */
  readonly counts: Readonly<Record<TableName, number>>
  /** Another word each time the database is filled anew, so that what was read before is not trusted. */
  readonly filling: string
  /** The highest claim number ever used. */
  readonly highestClaim: number
  /** The highest numbers ever used of questions and hypotheses; missing before the first. */
  readonly highest?: HighestNumbers
}

/** A table of rows found by a string. */
export type Rows<Row> = Table<Row, string>

/** The tables of one case. */
export type CaseTables = { readonly [Name in keyof CaseRecords]: Table<CaseRecords[Name], string> } & {
  readonly bodies: Table<BodyRow, string>
  readonly journal: Table<Deed, number>
  /** The journal without its changes: History and the search for what to undo read only this. */
  readonly entries: Table<JournalEntry, number>
  readonly canary: Table<CanaryRow, string>
  /** Rows packed for quick reading; made from the tables, and missing without harm. */
  readonly packs: Table<PackRow, string>
}

/** The working store of one case. */
export type CaseDatabase = Dexie & CaseTables

/** The database of a case, not opened yet: it never opens by itself, and a transaction is done only when it is on the disk. */
export function caseDatabase(caseId: CaseId, steps: readonly SchemaStep[] = schemaSteps): CaseDatabase {
  const db = new Dexie(databaseName(caseId), { autoOpen: false, chromeTransactionDurability: 'strict' })
  declareSchema(db, steps)
  return db as CaseDatabase
}

/** What the database of a case is called on every machine. Changing it orphans the data. */
export function databaseName(caseId: CaseId): string {
  return `assay-case-${caseId}`
}

/** The schema number found on disk, without writing anything; undefined where there is no database. */
export async function schemaOnDisk(caseId: CaseId): Promise<number | undefined> {
  const found = new Dexie(databaseName(caseId), { autoOpen: false })
  try {
    await found.open()
    return Math.floor(found.verno)
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchDatabaseError') return undefined
    throw error
  } finally {
    found.close()
  }
}

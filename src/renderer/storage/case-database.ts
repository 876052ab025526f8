import type { Table } from 'dexie'
import Dexie from 'dexie'
import type { CaseRecords } from '#domain/case/case'
import type { Deed } from '#domain/case/deed'
import type { DocumentBody, Sha256 } from '#domain/document/source-document'

/** A document's body under the SHA-256 of its canonical JSON; the blob on disk is the truth, this the working copy. */
export type BodyRow = { readonly hash: Sha256; readonly body: DocumentBody }

/** Where the database believes the case stands; compared with the journal file at every start. */
export type CanaryRow = {
  readonly id: 'canary'
  readonly sequence: number
  readonly hash: string
  readonly schema: number
}

/** The tables of one case. */
export type CaseTables = { readonly [Name in keyof CaseRecords]: Table<CaseRecords[Name], string> } & {
  readonly bodies: Table<BodyRow, string>
  readonly journal: Table<Deed, number>
  readonly canary: Table<CanaryRow, string>
}

/** The working store of one case. */
export type CaseDatabase = Dexie & CaseTables

import type { CaseRecords, TableName } from '#domain/case/case'
import type { BlockNode } from '#domain/assessment/assessment'
import type { Id } from '#domain/id'

/** Names one deed. */
export type DeedId = Id<'deed'>

/** A record that came, went or was replaced whole. */
export type PutChange = {
  [Name in TableName]: {
    readonly kind: 'put'
    readonly table: Name
    readonly id: string
    readonly before: CaseRecords[Name] | undefined
    readonly after: CaseRecords[Name] | undefined
  }
}[TableName]

/**
 * Blocks of an assessment that were replaced, so that a keystroke in a long text does not store the text again.
 * `at` counts top-level blocks from 0.
 */
export type SpliceChange = {
  readonly kind: 'splice'
  readonly table: 'assessments'
  readonly id: string
  readonly at: number
  readonly removed: readonly BlockNode[]
  readonly added: readonly BlockNode[]
  /** ISO 8601 instants of the last edit, before and after. */
  readonly editedBefore: string
  readonly editedAfter: string
}

/** One thing a deed changed, with enough to take it back. */
export type Change = PutChange | SpliceChange

/**
 * What a deed was: done by the analyst, the walking back or forth of an earlier one, or the note of something that
 * happened outside of the case and that no undo reaches.
 */
export type DeedRole =
  | { readonly kind: 'done' }
  | { readonly kind: 'undo'; readonly of: DeedId }
  | { readonly kind: 'redo'; readonly of: DeedId }
  | { readonly kind: 'noted' }

/** One thing the analyst did, before it is entered in the journal. */
export type Draft = {
  /** What History and Undo call it: "Tagged passage Movement". */
  readonly label: string
  readonly changes: readonly Change[]
  readonly role: DeedRole
}

/** One entry of the journal. Entries are only ever appended; each names the hash of the one before. */
export type Deed = Draft & {
  readonly id: DeedId
  /** Counts the deeds of a case from 1. Order goes by it, never by the clock. */
  readonly sequence: number
  /** The schema the changes were written in; a program that knows only older ones must not touch the case. */
  readonly schema: number
  /** ISO 8601 instant. */
  readonly at: string
  readonly previousHash: string
  /** SHA-256 (hexadecimal) of the canonical JSON of the entry without this field. */
  readonly hash: string
}

/** The hash before the first deed. */
export const noHash = '0'.repeat(64)

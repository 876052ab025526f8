import type { CaseId } from '#domain/case/case'
import type { SkippedChange } from '#domain/case/case-state'
import type { Change, Deed } from '#domain/case/deed'
import type { Sha256 } from '#domain/document/source-document'
import type { Result } from '#domain/result'
import type { NamedBytes, StoreRefusal } from '#preload/bridge'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** What the status bar says of the work: "Saved" only after main has it on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'saving' }
  /** Writing has stopped; what was saved is safe. The next deed and `retry` try to go on. */
  | { readonly kind: 'frozen'; readonly reason: FreezeReason }

/** What stopped the writing. */
export type FreezeReason = StoreRefusal | 'database-silent' | 'database-closed' | 'changed-elsewhere'

/**
 * Why a deed was not done. With `frozen`, `nothing-to-do`, `changed-meanwhile` and `too-large` nothing was changed. Any
 * other reason has just stopped the writing: the deed may stand in the working store, and is saved once writing goes on.
 */
export type DeedRefusal = 'frozen' | 'nothing-to-do' | 'changed-meanwhile' | FreezeReason

/** A value that changes, for the window to follow (the shape `useSyncExternalStore` wants). */
export type Watched<Value> = {
  readonly current: () => Value
  readonly subscribe: (listener: () => void) => () => void
}

/** What opening or checking a case had to mend; shown once, in words. */
export type OpeningNote =
  | { readonly kind: 'rebuilt'; readonly deeds: number; readonly why: RebuildCause }
  | { readonly kind: 'caught-up'; readonly deeds: number }
  | { readonly kind: 'torn-tail-set-aside' }
  /** `found` deeds came back from the working store; of the first `forgotten` only what they led to is left. */
  | { readonly kind: 'journal-mended'; readonly found: number; readonly forgotten: number }
  | { readonly kind: 'little-space'; readonly freeBytes: number }

/** What was wrong with the working store. */
export type RebuildCause = 'empty' | 'behind' | 'damaged'

/** What a deed is called in History and Undo, and what it changes. */
export type Plan = {
  readonly label: string
  readonly changes: readonly Change[]
  /** Set for the note of something outside of the case, which undo passes over. */
  readonly isNote?: boolean
}

/** A deed that was walked back or forth, and what of it no longer fitted and was left as it is. */
export type WalkedDeed = Deed & { readonly skipped: readonly SkippedChange[] }

/** An open case: its records to read from, and the one door for deeds. */
export type CaseStore = {
  readonly caseId: CaseId
  /** Read from it (best through the functions of storage/reads-*.ts); write only through `perform` and `attempt`. */
  readonly db: CaseDatabase
  /**
   * Does one deed: decides what changes inside the queue of deeds (so that it sees what earlier ones left), writes the
   * changes and the journal entry in one strict transaction, has the host append it, and only then resolves.
   */
  readonly perform: (
    label: string,
    decide: () => Promise<readonly Change[]> | readonly Change[],
  ) => Promise<Result<Deed, DeedRefusal>>
  /** Like `perform`, for a deed that may find it cannot be done, or takes its label from what it finds. */
  readonly attempt: <Reason extends string>(
    decide: () => Promise<Result<Plan, Reason>>,
  ) => Promise<Result<Deed, Reason | DeedRefusal>>
  /** Walks the newest deed that still stands back, as a new deed. */
  readonly undo: () => Promise<Result<WalkedDeed, DeedRefusal>>
  /** Walks the newest deed that was walked back forth again. */
  readonly redo: () => Promise<Result<WalkedDeed, DeedRefusal>>
  /** Tries to go on after writing was frozen. */
  readonly retry: () => Promise<Result<undefined, FreezeReason>>
  readonly saveState: Watched<SaveState>
  readonly notes: Watched<readonly OpeningNote[]>
  /** Keeps bytes as a file under their SHA-256: originals, and the bodies read from them. */
  readonly keepBlob: (bytes: Uint8Array) => Promise<Result<Sha256, StoreRefusal>>
  /** Whether the disk has room for so many bytes of documents, with what keeping them takes. */
  readonly hasRoomFor: (bytes: number) => Promise<boolean>
  /** Keeps many files at once, of which the hashes are known; answers when all are on the disk. */
  readonly keepBlobs: (blobs: readonly NamedBytes[]) => Promise<Result<undefined, StoreRefusal>>
  readonly readBlob: (hash: Sha256) => Promise<Result<Uint8Array, StoreRefusal>>
  /** Compares every record with what the journal adds up to, and mends the working store where they differ. */
  readonly scrub: () => Promise<void>
  /** Takes a verified snapshot now. */
  readonly snapshot: () => Promise<Result<undefined, StoreRefusal | 'newer-schema'>>
  /** Waits for the last deed, takes a snapshot if something changed, and lets the case go. */
  readonly close: () => Promise<void>
}

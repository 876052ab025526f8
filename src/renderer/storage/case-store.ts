import type { Change, Deed } from '#domain/case/deed'
import type { CaseId } from '#domain/case/case'
import type { Result } from '#domain/result'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { StoreRefusal } from '#preload/bridge'

/** What the status bar says of the work: "Saved" only after main has it on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'saving' }
  /** Writing has stopped; what was saved is safe. */
  | { readonly kind: 'frozen'; readonly reason: FreezeReason }

export type FreezeReason = StoreRefusal | 'database-silent' | 'database-closed' | 'changed-elsewhere'

/** Why a deed was not done. Nothing was changed. */
export type DeedRefusal = 'frozen' | 'nothing-to-do' | 'changed-meanwhile' | FreezeReason

/** A value that changes, for the window to follow (the shape `useSyncExternalStore` wants). */
export type Watched<Value> = {
  readonly current: () => Value
  readonly subscribe: (listener: () => void) => () => void
}

/** What opening a case had to mend; shown once, in words. */
export type OpeningNote =
  | { readonly kind: 'rebuilt'; readonly deeds: number; readonly why: 'empty' | 'behind' | 'damaged' }
  | { readonly kind: 'caught-up'; readonly deeds: number }
  | { readonly kind: 'torn-tail-set-aside' }
  | { readonly kind: 'little-space'; readonly freeBytes: number }

/** An open case: its records to read from, and the one door for deeds. */
export type CaseStore = {
  readonly caseId: CaseId
  /** Read from it (best through the functions of storage/reads-*.ts); write only through `perform`. */
  readonly db: CaseDatabase
  /**
   * Does one deed: decides what changes inside the queue of deeds (so that it sees what earlier ones left), writes the
   * changes and the journal entry in one strict transaction, has the host append it, and only then resolves.
   */
  readonly perform: (
    label: string,
    decide: () => Promise<readonly Change[]> | readonly Change[],
  ) => Promise<Result<Deed, DeedRefusal>>
  /** Walks the newest deed that still stands back, as a new deed. */
  readonly undo: () => Promise<Result<Deed, DeedRefusal>>
  /** Walks the newest deed that was walked back forth again. */
  readonly redo: () => Promise<Result<Deed, DeedRefusal>>
  readonly saveState: Watched<SaveState>
  readonly openingNotes: readonly OpeningNote[]
  /** Takes a verified snapshot now. */
  readonly snapshot: () => Promise<void>
  /** Waits for the last deed, takes a snapshot if something changed, and lets the case go. */
  readonly close: () => Promise<void>
}

import type { CaseId } from '#domain/case/case'
import { refuse, type Result } from '#domain/result'
import type { Id } from '#domain/id'
import type { Bridge, JournalHead, JournalLine } from '#preload/bridge'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { FreezeReason, OpeningNote, SaveState } from '#renderer/storage/case-store'
import type { Watchable } from '#renderer/storage/watched'

/** The part of the bridge that keeps cases on the disk. */
export type CaseKeeper = Pick<
  Bridge,
  | 'openCase'
  | 'salvageJournal'
  | 'replaceJournal'
  | 'roomLeft'
  | 'closeCase'
  | 'appendJournal'
  | 'readJournal'
  | 'keepSnapshot'
  | 'readSnapshot'
  | 'keepBlobs'
  | 'readBlob'
>

/** What an open case works with: a clock, a mint for ids, and when to do what can wait. */
export type OpeningHands = {
  /** ISO 8601 instant. */
  readonly now: () => string
  readonly newId: <Kind extends string>() => Id<Kind>
  /** Resolves when the window has nothing better to do; between steps of background work it is awaited. */
  readonly idle: () => Promise<void>
  /** Resolves when nobody waits for the first screens of the case any more; without it the check begins at once. */
  readonly rest?: () => Promise<void>
}

/** An open case from within: what the door, the mending and the checks share. */
export type Session = {
  readonly caseId: CaseId
  readonly keeper: CaseKeeper
  readonly hands: OpeningHands
  readonly db: CaseDatabase
  readonly saveState: Watchable<SaveState>
  readonly notes: Watchable<readonly OpeningNote[]>
  /** Where the working store stands. */
  head: JournalHead
  /** Entries that stand in the working store but that the host has not confirmed. */
  pending: readonly JournalLine[]
  /** Sequence of the newest snapshot, and when the last one was taken in this session (ISO 8601). */
  snapshot: { readonly sequence: number; readonly at: string }
  isClosing: boolean
}

/** Stops the writing and says why. */
export function freeze<Reason extends FreezeReason>(
  session: Session,
  reason: Reason,
): Result<never, Reason> & { readonly ok: false } {
  // A database that goes away while the case is let go is no news.
  if (!session.isClosing) session.saveState.set({ kind: 'frozen', reason })
  return refuse(reason)
}

/** Adds something the analyst should be told once. */
export function note(session: Session, added: OpeningNote): void {
  session.notes.set([...session.notes.current(), added])
}

import type { CaseDatabase } from '#renderer/storage/case-database'
import { quietWindow } from '#renderer/storage/quiet-window'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { freezeReasonOf } from '#renderer/storage/time-limit'

/** The first screens come first (ms). */
const beforeReading = 1_500
/** Work goes on for so long at most before reading ahead is given up for a while, and so often it is tried (ms, times). */
const patience = 10_000
const tries = 6

/** More passages than this are read only when they are asked for: nobody should pay for a room that is never opened. */
const mostAhead = 60_000

/**
 * Reads what is weighed while nobody does anything, so that the first room that weighs it need not wait. Answers how to
 * leave it.
 */
export function readAhead(db: CaseDatabase): () => void {
  const reading = { isWanted: true }
  const timer = setTimeout(() => void readInQuiet(db, reading), beforeReading)
  return () => {
    reading.isWanted = false
    clearTimeout(timer)
  }
}

async function readInQuiet(db: CaseDatabase, reading: { readonly isWanted: boolean }): Promise<void> {
  for (let left = tries; left > 0; left--) {
    const isQuiet = await quietWindow(patience)
    if (!reading.isWanted || !db.isOpen()) return
    if (!isQuiet) continue
    try {
      const canary = await db.canary.get('canary')
      if ((canary?.counts.evidence ?? 0) <= mostAhead) await weighingOf(db)
    } catch (error) {
      // Whoever opens the room is told; nobody has asked yet.
      if (freezeReasonOf(error) === undefined && db.isOpen()) throw error
    }
    return
  }
}

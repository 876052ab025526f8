import type { DocumentId } from '#domain/document/source-document'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import { stillForeseen, withForeseen, type Foreseen } from '#renderer/features/reader/foreseen'
import { markEntries, paintedMark, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { Watched } from '#renderer/storage/case-store'
import { followed } from '#renderer/storage/followed'
import { newestSequence } from '#renderer/storage/reads-case'
import { evidenceIn } from '#renderer/storage/reads-claims'
import { highlightsOf, taggingsOf, tagsOf } from '#renderer/storage/reads-highlights'
import { watchable } from '#renderer/storage/watched'

/** The highlights of a document as the window shows them: those saved, and those on their way. */
export type ShownEntries = Watched<readonly MarkEntry[] | undefined> & {
  /** What can be painted before all that hangs on the highlights is read; undefined until then. */
  readonly firstMarks: Watched<readonly PaintedMark[] | undefined>
  /** Shows what a deed makes of a highlight until it is read back, or until the deed is refused. */
  readonly foresee: (
    deed: Promise<Result<unknown, string>>,
    id: HighlightId,
    entry: MarkEntry | undefined,
  ) => void
}

/** Left on the browser's own timeline when the highlights of a document are in memory and in order. */
const marksReady = 'assay-marks-ready'

/** Follows the highlights of a document with all that hangs on them; what did not change stays the same object. */
export function shownEntries(db: CaseDatabase, documentId: DocumentId): ShownEntries {
  const firstMarks = watchable<readonly PaintedMark[] | undefined>(undefined)
  const saved = followed(savedEntries(db, documentId, firstMarks.set))
  const foreseen = watchable<readonly Foreseen[]>([])
  let shown: Shown | undefined
  return {
    firstMarks,
    current() {
      const read = saved.current()
      if (read === undefined) return undefined
      const all = foreseen.current()
      if (shown?.read !== read || shown.foreseen !== all)
        shown = {
          read,
          foreseen: all,
          entries: withForeseen(read.entries, stillForeseen(all, read.sequence)),
        }
      return shown.entries
    },
    subscribe(listener) {
      const stops = [saved.subscribe(listener), foreseen.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    foresee(deed, id, entry) {
      const own: Foreseen = { id, entry, standsAt: undefined }
      const sequence = saved.current()?.sequence ?? 0
      foreseen.set([...stillForeseen(foreseen.current(), sequence), own])
      void deed.then(async ({ ok }) => {
        // A deed that was refused stands nowhere: what was foreseen of it goes at once.
        const standsAt = ok ? await newestSequence(db) : 0
        foreseen.set(foreseen.current().map((one) => (one === own ? { ...own, standsAt } : one)))
      })
    },
  }
}

type Shown = {
  readonly read: Saved
  readonly foreseen: readonly Foreseen[]
  readonly entries: readonly MarkEntry[]
}

type Saved = { readonly sequence: number; readonly entries: readonly MarkEntry[] }

function savedEntries(
  db: CaseDatabase,
  documentId: DocumentId,
  onFirst: (marks: readonly PaintedMark[]) => void,
): () => Promise<Saved> {
  let known: readonly MarkEntry[] = []
  let isFirst = true
  return async () => {
    // Asked for first: the entries may then be newer than the sequence says, never older. What hangs on the highlights
    // asks for them too; once they are read it finds them in memory.
    const [sequence, highlights] = await Promise.all([newestSequence(db), highlightsOf(db, documentId)])
    if (isFirst) {
      performance.mark(marksReady)
      onFirst(highlights.map(paintedMark))
      isFirst = false
      if (highlights.length > few) await frameShown()
    }
    const [tags, taggings, cited] = await Promise.all([
      tagsOf(db),
      taggingsOf(db, documentId),
      evidenceIn(db, documentId),
    ])
    known = markEntries(
      highlights,
      {
        tags,
        taggings,
        claims: cited.map(({ claim }) => claim),
        evidence: cited.map(({ evidence }) => evidence),
      },
      known,
    )
    return { sequence, entries: known }
  }
}

/** What hangs on so few is read and joined within a frame. */
const few = 400
/** A window that is not in sight makes no frames (ms). */
const framePatience = 100

/** Lets the window show what it was given before more work is begun. */
function frameShown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, framePatience)
    // What is to be done after a frame stands in line behind it.
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(resolve))
    else resolve()
  })
}

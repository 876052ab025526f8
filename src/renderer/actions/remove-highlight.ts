import { removed } from '#domain/case/changes'
import type { Deed, PutChange } from '#domain/case/deed'
import type { Carry } from '#domain/highlight/carry'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { CaseDatabase, Rows } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a highlight is still there. */
export type RemoveHighlightRefusal = 'no-such-highlight' | DeedRefusal

/** Removes a highlight with its taggings, what was decided of it, and the evidence that rests on it. */
export function removeHighlight(
  hands: Pick<Hands, 'store'>,
  wish: { readonly highlightId: HighlightId },
): Promise<Result<Deed, RemoveHighlightRefusal>> {
  return removeHighlights(hands, { highlightIds: [wish.highlightId] })
}

/** Removes highlights with all that hangs on them, as one deed. Those already gone are passed over. */
export function removeHighlights(
  { store }: Pick<Hands, 'store'>,
  wish: { readonly highlightIds: readonly HighlightId[] },
): Promise<Result<Deed, RemoveHighlightRefusal>> {
  return store.attempt<RemoveHighlightRefusal>(async () => {
    const found = await store.db.highlights.bulkGet([...new Set(wish.highlightIds)])
    const highlights = found.filter((highlight) => highlight !== undefined)
    if (highlights.length === 0) return refuse('no-such-highlight')
    const label = highlights.length === 1 ? 'Removed highlight' : `Removed ${highlights.length} highlights`
    return succeed({ label, changes: await removalOfHighlights(store.db, highlights) })
  })
}

/** More ids than this are looked up by reading the whole table: the index would be asked once for each. */
const manyIds = 500

/** What goes when highlights go: first what rests on them, then they. */
export async function removalOfHighlights(
  db: CaseDatabase,
  highlights: readonly TextHighlight[],
): Promise<readonly PutChange[]> {
  const ids = new Set(highlights.map((highlight) => highlight.id))
  return [
    ...removed('evidence', ...(await restingOn(db.evidence, ids))),
    ...removed('taggings', ...(await restingOn(db.taggings, ids))),
    ...removed('carries', ...(await carriesOf(db, highlights, ids))),
    ...removed('highlights', ...highlights),
  ]
}

/** What was decided of the highlights, and what was decided by making them: without its mark nothing has been kept. */
async function carriesOf(
  db: CaseDatabase,
  highlights: readonly TextHighlight[],
  ids: ReadonlySet<HighlightId>,
): Promise<readonly Carry[]> {
  const decided = await restingOn(db.carries, ids)
  const newer = [...new Set(highlights.map(({ documentId }) => documentId))]
  const into = await db.carries.where('documentId').anyOf(newer).toArray()
  const emptied = into.filter(({ outcome }) => outcome.kind === 'kept' && ids.has(outcome.as))
  return [...decided, ...emptied.filter(({ highlightId }) => !ids.has(highlightId))]
}

async function restingOn<Row extends { readonly highlightId: HighlightId }>(
  table: Rows<Row>,
  ids: ReadonlySet<HighlightId>,
): Promise<readonly Row[]> {
  if (ids.size <= manyIds)
    return table
      .where('highlightId')
      .anyOf([...ids])
      .toArray()
  return (await table.toArray()).filter((row) => ids.has(row.highlightId))
}

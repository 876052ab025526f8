import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a highlight stays as it was. */
export type AmendHighlightRefusal = 'no-such-highlight' | DeedRefusal

/** What becomes of a highlight, and what the deed is called. */
export type Amendment = { readonly label: string; readonly after: Partial<TextHighlight> }

/** Replaces part of a highlight; the deeds on highlights say which part. */
export function amendHighlight(
  { store }: Pick<Hands, 'store'>,
  id: HighlightId,
  amendment: Amendment,
): Promise<Result<Deed, AmendHighlightRefusal>> {
  return store.attempt<AmendHighlightRefusal>(async () => {
    const before = await store.db.highlights.get(id)
    if (before === undefined) return refuse('no-such-highlight')
    const changes = amended('highlights', before, { ...before, ...amendment.after })
    return succeed({ label: amendment.label, changes })
  })
}

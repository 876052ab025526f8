import type { HighlightId } from '#domain/highlight/text-highlight'
import type { DocumentId } from '#domain/document/source-document'
import {
  activeView,
  goBack,
  goForward,
  groupOf,
  leave,
  openView,
  otherSide,
  viewKey,
  type Layout,
  type Place,
  type Side,
  type View,
} from '#renderer/app/layout'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { highlightById } from '#renderer/storage/reads-highlights'
import { useWorkbench } from '#renderer/app/workbench-store'

/** Where a thing is to be shown: where the analyst is, or across from there. */
export type Where = { readonly isBeside?: boolean }

/** Goes to a view and leaves a way back. */
export function goTo(view: View, { isBeside = false }: Where = {}): void {
  useWorkbench.setState(({ layout, reveal }) => {
    const side = isBeside ? sideFor(layout, view) : layout.focused
    return { layout: openView(leave(layout, hereIn(layout, reveal?.highlightId)), view, side) }
  })
}

/** Opens the document of a passage, brings the passage into view and flashes it. */
export function goToPassage(documentId: DocumentId, highlightId: HighlightId, where: Where = {}): void {
  goTo({ kind: 'document', documentId }, where)
  useWorkbench.setState(({ reveal }) => ({ reveal: { highlightId, turn: (reveal?.turn ?? 0) + 1 } }))
}

/** Finds a passage and goes to it; one that is gone leaves everything as it is. */
export async function showPassage(
  db: CaseDatabase,
  highlightId: HighlightId,
  where: Where = {},
): Promise<void> {
  const highlight = await highlightById(db, highlightId)
  if (highlight !== undefined) goToPassage(highlight.documentId, highlightId, where)
}

/** One step back on the way the analyst came. */
export function stepBack(): void {
  step(goBack)
}

/** One step forward again. */
export function stepForward(): void {
  step(goForward)
}

function step(way: typeof goBack): void {
  useWorkbench.setState(({ layout, reveal }) => {
    const { layout: stepped, place } = way(layout, hereIn(layout, undefined))
    if (place === undefined) return {}
    return place.highlightId === undefined
      ? { layout: stepped }
      : { layout: stepped, reveal: { highlightId: place.highlightId, turn: (reveal?.turn ?? 0) + 1 } }
  })
}

function hereIn(layout: Layout, highlightId: HighlightId | undefined): Place {
  const view = activeView(layout) ?? { kind: 'library' }
  return { side: layout.focused, view, highlightId: view.kind === 'document' ? highlightId : undefined }
}

/** A view that already stands on the other side is shown there; else the other side takes it. */
function sideFor(layout: Layout, view: View): Side {
  const across = otherSide(layout)
  const isHere = groupOf(layout, layout.focused)?.views.some((one) => viewKey(one) === viewKey(view)) ?? false
  const isShownHere = viewKey(activeView(layout) ?? { kind: 'library' }) === viewKey(view)
  return isHere && isShownHere ? layout.focused : across
}

import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import type { SourceId } from '#domain/source/source'
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
import { isOpenedBeside } from '#renderer/app/how-pressed'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { highlightById } from '#renderer/storage/reads-highlights'
import { setStage, useWorkbench } from '#renderer/app/workbench-store'

/** Where a thing is to be shown: where the analyst is, or across from there. */
export type Where = { readonly isBeside?: boolean }

/** Goes to a view and leaves a way back. Beside, where that is asked for or Ctrl is held while it is opened. */
export function goTo(view: View, where: Where = {}): void {
  const isBeside = asPressed(where).isBeside === true
  useWorkbench.setState(({ layout, reveal, scroll }) => {
    const side = isBeside ? sideFor(layout, view) : layout.focused
    return {
      layout: openView(
        leave(layout, {
          ...whereNow(layout, scroll),
          highlightId: hereIn(layout, reveal?.highlightId).highlightId,
        }),
        view,
        side,
      ),
    }
  })
}

/** Opens the document of a passage, brings the passage into view and flashes it. */
export function goToPassage(documentId: DocumentId, highlightId: HighlightId, where: Where = {}): void {
  goTo({ kind: 'document', documentId }, where)
  useWorkbench.setState(({ reveal }) => ({ reveal: { highlightId, turn: (reveal?.turn ?? 0) + 1 } }))
}

/** Goes to one source in the register; a dialog that names it makes way. */
export function openSource(sourceId: SourceId, where: Where = {}): void {
  setStage(undefined)
  goTo({ kind: 'sources', sourceId }, where)
}

/** When the last place within a document was left (milliseconds of the window's own clock). */
const left = { at: -Infinity }

/** Places left within so many milliseconds of each other are one. */
const onePlace = 2000

/** Leaves a way back to a place in the document that is shown, before a jump within it. */
export function leavePlace(offset: number, now = performance.now()): void {
  const isSame = now - left.at < onePlace
  left.at = now
  if (isSame) return
  useWorkbench.setState(({ layout }) => ({
    layout: leave(layout, { ...hereIn(layout, undefined), offset }),
  }))
}

/** Opens a document at a stretch of its text, in UTF-16 code units, and flashes it. */
export function goToSpan(documentId: DocumentId, span: Span, where: Where = {}): void {
  goTo({ kind: 'document', documentId }, where)
  useWorkbench.setState(({ sight }) => ({ sight: { documentId, span, turn: (sight?.turn ?? 0) + 1 } }))
}

/** Finds a passage and goes to it; one that is gone leaves everything as it is. */
export async function showPassage(
  db: CaseDatabase,
  highlightId: HighlightId,
  where: Where = {},
): Promise<void> {
  const asked = asPressed(where)
  const highlight = await highlightById(db, highlightId)
  if (highlight !== undefined) goToPassage(highlight.documentId, highlightId, asked)
}

/** Where a thing is shown, as it was asked for and as it is pressed now. */
function asPressed({ isBeside = false }: Where): Where {
  return { isBeside: isBeside || isOpenedBeside() }
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
  useWorkbench.setState(({ layout, reveal, scroll }) => {
    const { layout: stepped, place } = way(layout, whereNow(layout, scroll))
    const turn = (reveal?.turn ?? 0) + 1
    if (place === undefined) return {}
    const { view, highlightId, offset } = place
    if (highlightId !== undefined) return { layout: stepped, reveal: { highlightId, turn } }
    if (view.kind !== 'document' || offset === undefined) return { layout: stepped }
    return { layout: stepped, reveal: { highlightId, documentId: view.documentId, offset, turn } }
  })
}

/** Where the analyst is now, with the place in the document where one is shown. */
function whereNow(layout: Layout, scroll: Readonly<Record<string, number>>): Place {
  const here = hereIn(layout, undefined)
  const offset = here.view.kind === 'document' ? scroll[here.view.documentId] : undefined
  return offset === undefined ? here : { ...here, offset }
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

import type { AssessmentId } from '#domain/assessment/assessment'
import type { ClaimId } from '#domain/claim/claim'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { QuestionId } from '#domain/question/question'
import type { SourceId } from '#domain/source/source'
import type { TagId } from '#domain/tag/tag'

/** What a tab can show. */
export type View =
  | { readonly kind: 'library' | 'assessments' | 'history' | 'settings' }
  /** With `tagId` that tag is shown. */
  | { readonly kind: 'codebook'; readonly tagId?: TagId }
  | { readonly kind: 'matrix' | 'timeline' | 'graph' }
  | { readonly kind: 'claims'; readonly claimId: ClaimId | undefined }
  /** The questions with their values and conflicts. */
  | { readonly kind: 'questions'; readonly questionId: QuestionId | undefined }
  /** The hypotheses of one question. */
  | { readonly kind: 'hypotheses'; readonly questionId: QuestionId | undefined }
  /** The register of sources. */
  | { readonly kind: 'sources'; readonly sourceId: SourceId | undefined }
  | { readonly kind: 'document'; readonly documentId: DocumentId }
  | { readonly kind: 'assessment'; readonly assessmentId: AssessmentId }
  /** `query` as it was typed last. */
  | { readonly kind: 'search'; readonly query: string }
  /** With `documentId` narrowed to what that document shares. */
  | { readonly kind: 'similar'; readonly documentId: DocumentId | undefined }
  /** Two documents side by side; of two versions the older one is named first. */
  | { readonly kind: 'compare'; readonly documentId: DocumentId; readonly withId: DocumentId }

/** The two places tabs can stand in. */
export type Side = 'main' | 'beside'

/** The tabs of one side; `active` counts from 0. */
export type TabGroup = { readonly views: readonly View[]; readonly active: number }

/** Where the analyst was: a view on a side and, where there was one, the passage. */
export type Place = {
  readonly side: Side
  readonly view: View
  readonly highlightId: HighlightId | undefined
  /** The first character that was on the screen, where it was a place within a document. */
  readonly offset?: number
}

/** Width of each pane by its name, in percent of the window. */
export type PaneSizes = Readonly<Record<string, number>>

/** What is open, which side has the focus, and the way back. Plain data: it is kept and read as JSON. */
export type Layout = {
  readonly main: TabGroup
  readonly beside: TabGroup | undefined
  readonly focused: Side
  readonly isLeftOpen: boolean
  readonly isRightOpen: boolean
  /** Widths of the panes in percent, for each set of panes that is shown ("left main"). */
  readonly sizes: Readonly<Record<string, PaneSizes>>
  readonly back: readonly Place[]
  readonly forward: readonly Place[]
  readonly closed: readonly View[]
}

const longestWayBack = 50

/** What a case shows the first time it is opened. */
export const firstLayout: Layout = {
  main: { views: [{ kind: 'library' }], active: 0 },
  beside: undefined,
  focused: 'main',
  isLeftOpen: true,
  isRightOpen: true,
  sizes: {},
  back: [],
  forward: [],
  closed: [],
}

/** Names a view: two tabs with one name are one tab. The claims list is one tab whichever claim it shows. */
export function viewKey(view: View): string {
  if (view.kind === 'document') return `document:${view.documentId}`
  if (view.kind === 'assessment') return `assessment:${view.assessmentId}`
  if (view.kind === 'compare') return `compare:${view.documentId}:${view.withId}`
  return view.kind
}

/** Names the set of panes that is shown; each set remembers its own widths. */
export function panesOf(layout: Layout): string {
  return [layout.isLeftOpen ? 'left' : '', 'main', layout.beside === undefined ? '' : 'beside']
    .filter(Boolean)
    .join(' ')
}

/** The widths for the panes that are shown now: as they were left, else the left pane as wide as it was last. */
export function sizesOf(layout: Layout): PaneSizes | undefined {
  const panes = panesOf(layout)
  const kept = layout.sizes[panes]
  const left = Object.values(layout.sizes).at(-1)?.['left']
  if (kept !== undefined || left === undefined || !layout.isLeftOpen) return kept
  const rest = panes.split(' ').filter((pane) => pane !== 'left')
  return { left, ...Object.fromEntries(rest.map((pane) => [pane, (100 - left) / rest.length])) }
}

/** The layout with the widths of the panes that are shown now. */
export function resized(layout: Layout, sizes: PaneSizes): Layout {
  return { ...layout, sizes: { ...layout.sizes, [panesOf(layout)]: sizes } }
}

/** The group of a side, as long as that side is open. */
export function groupOf(layout: Layout, side: Side): TabGroup | undefined {
  return side === 'main' ? layout.main : layout.beside
}

/** The sides there is room for: both where both are open, only the one in focus in a narrow window. */
export function shownSides(layout: Layout, isNarrow: boolean): readonly Side[] {
  if (layout.beside === undefined) return ['main']
  return isNarrow ? [layout.focused] : ['main', 'beside']
}

/** The view a side shows. */
export function activeView(layout: Layout, side: Side = layout.focused): View | undefined {
  const group = groupOf(layout, side)
  return group?.views[group.active]
}

/** The document that is read: shown now, else open in a tab, else left last. */
export function lastRead(layout: Layout): View | undefined {
  const sides = [layout.focused, otherSide(layout)]
  const shown = sides.map((side) => activeView(layout, side))
  const open = sides.flatMap((side) => groupOf(layout, side)?.views.toReversed() ?? [])
  const left = layout.back.map(({ view }) => view)
  return [...shown, ...open, ...left].find((view) => view?.kind === 'document')
}

/** Opens a view on a side, or shows its tab where it already stands there, and puts the focus on it. */
export function openView(layout: Layout, view: View, side: Side = layout.focused): Layout {
  const group = groupOf(layout, side) ?? { views: [], active: 0 }
  const standing = group.views.findIndex((one) => viewKey(one) === viewKey(view))
  const views =
    standing === -1
      ? [...group.views, view]
      : group.views.map((one, index) => (index === standing ? view : one))
  const opened = { views, active: standing === -1 ? views.length - 1 : standing }
  return withGroup({ ...layout, focused: side }, side, opened)
}

/** Shows the tab at an index of a side. */
export function showTab(layout: Layout, side: Side, index: number): Layout {
  const group = groupOf(layout, side)
  if (group === undefined || group.views[index] === undefined) return layout
  return withGroup({ ...layout, focused: side }, side, { ...group, active: index })
}

/** Closes the tab at an index of a side. The last tab of the main side gives way to the library. */
export function closeTab(layout: Layout, side: Side, index: number): Layout {
  const group = groupOf(layout, side)
  const view = group?.views[index]
  if (group === undefined || view === undefined) return layout
  const views = group.views.filter((_, at) => at !== index)
  const active = Math.max(0, Math.min(group.active - (index < group.active ? 1 : 0), views.length - 1))
  const closed = [view, ...layout.closed].slice(0, 20)
  if (views.length > 0) return withGroup({ ...layout, closed }, side, { views, active })
  if (side === 'beside') return { ...layout, closed, beside: undefined, focused: 'main' }
  if (layout.beside !== undefined)
    return { ...layout, closed, main: layout.beside, beside: undefined, focused: 'main' }
  return { ...layout, closed, main: firstLayout.main, focused: 'main' }
}

/** Closes every tab that shows one of these things, on both sides: what they showed is gone. */
export function closeViews(layout: Layout, keys: ReadonlySet<string>): Layout {
  return (['beside', 'main'] as const).reduce((now, side) => {
    const doomed = (groupOf(now, side)?.views ?? []).filter((view) => keys.has(viewKey(view)))
    return doomed.reduce((inner, view) => {
      const at = groupOf(inner, side)?.views.findIndex((one) => viewKey(one) === viewKey(view)) ?? -1
      return at === -1 ? inner : closeTab(inner, side, at)
    }, now)
  }, layout)
}

/** Opens the tab that was closed last. */
export function reopenTab(layout: Layout): Layout {
  const [view, ...closed] = layout.closed
  return view === undefined ? layout : openView({ ...layout, closed }, view)
}

/** Moves the shown tab to the other side, opening that side where it was not. */
export function moveAcross(layout: Layout): Layout {
  const from = layout.focused
  const to: Side = from === 'main' ? 'beside' : 'main'
  const view = activeView(layout)
  const group = groupOf(layout, from)
  if (view === undefined || group === undefined) return layout
  if (group.views.length === 1 && layout.beside === undefined) return layout
  const without = closeTab(layout, from, group.active)
  return {
    ...openView(without, view, without.beside === undefined && to === 'main' ? 'main' : to),
    closed: layout.closed,
  }
}

/** The side across from the one in focus. */
export function otherSide(layout: Layout): Side {
  return layout.focused === 'main' ? 'beside' : 'main'
}

/** Leaves a mark at a place so that "back" leads there. What lay forward is forgotten. */
export function leave(layout: Layout, place: Place): Layout {
  return { ...layout, back: [place, ...layout.back].slice(0, longestWayBack), forward: [] }
}

/** One step back: the layout shows the place left last, `here` becomes the way forward. */
export function goBack(
  layout: Layout,
  here: Place,
): { readonly layout: Layout; readonly place: Place | undefined } {
  const [place, ...back] = layout.back
  if (place === undefined) return { layout, place }
  const stepped = { ...layout, back, forward: [here, ...layout.forward].slice(0, longestWayBack) }
  return { layout: openView(stepped, place.view, place.side), place }
}

/** One step forward, after stepping back. */
export function goForward(
  layout: Layout,
  here: Place,
): { readonly layout: Layout; readonly place: Place | undefined } {
  const [place, ...forward] = layout.forward
  if (place === undefined) return { layout, place }
  const stepped = { ...layout, forward, back: [here, ...layout.back].slice(0, longestWayBack) }
  return { layout: openView(stepped, place.view, place.side), place }
}

function withGroup(layout: Layout, side: Side, group: TabGroup): Layout {
  return side === 'main' ? { ...layout, main: group } : { ...layout, beside: group }
}

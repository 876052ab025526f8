import { useMemo, type ComponentProps } from 'react'
import type { Span } from '#domain/document/block'
import { describeMark } from '#renderer/features/reader/mark-entry'
import { PageView } from '#renderer/features/reader/page-view.tsx'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { Hand } from '#renderer/features/reader/use-hand'
import type { ReaderView } from '#renderer/features/reader/use-reader-view'
import type { TwinViews, ViewKind } from '#renderer/features/reader/use-twin-views'
import { viewWords } from '#renderer/features/reader/view-wording'
import { firstLook } from '#renderer/reading/reading-look'
import { ringWords } from '#renderer/features/reader/mark-announcement'
import { spanOfRing } from '#renderer/reading/ring'
import { ReadingSurface } from '#renderer/reading/reading-surface.tsx'
import { useWatched } from '#renderer/storage/use-watched'
import type { ExtraSpan } from '#renderer/reading/use-painting'

type ReaderViewsProps = {
  readonly pane: ReaderPaneProps
  readonly hand: Hand
  readonly view: ReaderView
  readonly twin: TwinViews
  readonly extras: readonly ExtraSpan[]
  readonly ticks: ComponentProps<typeof PageView>['ticks']
}

/** The text of a document, its pages, or both beside each other and in step. */
export function ReaderViews(props: ReaderViewsProps) {
  const { pane, view, twin } = props
  const { document, original } = pane
  const { text, pages, enter, take } = twin
  const shared = useShared(props)
  const { look } = pane.appearance ?? { look: firstLook }
  const heldBy = (kind: ViewKind) => {
    const lead = (): void => {
      take(kind)
    }
    const onFocus = (): void => {
      enter(kind)
    }
    return { onFocus, onWheelCapture: lead, onPointerDownCapture: lead, onKeyDownCapture: lead }
  }
  return (
    <div className="reader-views" data-views={view.kind}>
      {view.kind === 'text' || original === undefined ? null : (
        <div key="pages" className="reader-view" {...heldBy('pages')}>
          <PageView
            key={document.id}
            ref={pages}
            original={original}
            {...shared('pages')}
            hasMap={view.kind === 'pages'}
            zoom={view.zoom}
            onZoom={view.setZoom}
          />
        </div>
      )}
      {view.kind === 'pages' ? null : (
        <div key="text" className="reader-view" {...heldBy('text')}>
          <ReadingSurface key={document.id} ref={text} {...shared('text')} look={look} />
        </div>
      )}
    </div>
  )
}

const noFirst = { current: () => undefined, subscribe: () => () => undefined }

/** What both views are told, and what each of them tells. */
function useShared({ pane, hand, view, twin, extras, ticks }: ReaderViewsProps) {
  const { document, body, entries, selectedId } = pane
  const { passage, ring } = hand
  // Known here alone: the rest of the reader is not drawn anew for what only the text shows.
  const marks = useWatched(pane.firstMarks ?? noFirst) ?? hand.marks
  const isBoth = view.kind === 'both'
  const entryOf = (id: string | undefined) => entries.find(({ highlight }) => highlight.id === id)
  // Words selected in one view are painted in the other; in their own the selection shows them.
  const withHeld = useMemo(
    () => (passage === undefined ? extras : [...extras, { ...passage, kind: 'held' as const }]),
    [extras, passage],
  )
  return (kind: ViewKind) => ({
    body,
    language: document.language,
    label: isBoth ? viewWords.labels[kind](document.title) : document.title,
    marks,
    selectedId,
    ring,
    extras: isBoth && twin.holder !== undefined && twin.holder !== kind ? withHeld : extras,
    ticks,
    hoveredId: pane.hoveredId,
    ...(pane.focusedIds === undefined ? {} : { focusedIds: pane.focusedIds }),
    ...(view.startAt === undefined ? {} : { startAt: view.startAt }),
    ...(pane.onJump === undefined ? {} : { onJump: pane.onJump }),
    wordsOf: (id: string) => {
      const entry = entryOf(id)
      return entry === undefined ? undefined : describeMark(entry)
    },
    onHover: (id: string | undefined) => {
      pane.onHover?.(entryOf(id)?.highlight.id)
    },
    onScrolled: (firstSeen: number) => {
      if (twin.reading() === kind) view.onScrolled(firstSeen)
    },
    ...(pane.progress === undefined ? {} : { read: pane.progress.read, onStood: pane.progress.onRead }),
    onReshape: (id: string, span: Span) => {
      const entry = entryOf(id)
      if (entry !== undefined) void pane.deeds.reshape(entry, span)
    },
    onMoved: () => {
      twin.follow(kind)
      if (twin.reading() === kind) pane.onMoved?.()
    },
    onRing: (next: Hand['ring']) => {
      hand.setRing(next)
      pane.onSelect(undefined)
      const span = next === undefined ? undefined : spanOfRing(body.text, body.blocks, next)
      if (next === undefined || span === undefined) return
      twin.show(kind, span)
      pane.announce(ringWords(body, next, pane.entries))
    },
    onSelectPassage: (next: Hand['passage']) => {
      if (!twin.hold(kind, next)) return
      hand.setPassage(next)
      pane.onPassage?.(next)
      if (next !== undefined) twin.show(kind, next)
    },
    onPick: (id: string | undefined) => {
      const entry = entryOf(id)
      pane.onSelect(entry?.highlight.id)
      if (entry !== undefined) twin.show(kind, entry.highlight.anchor)
    },
  })
}

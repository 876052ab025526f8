import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentBody, DocumentId, SourceDocument } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Side } from '#renderer/app/layout'
import { appearanceOf } from '#renderer/app/appearance'
import { leavePlace } from '#renderer/app/navigator'
import { pointOut } from '#renderer/app/point-out'
import { finding } from '#renderer/app/open-readers'
import { shownEntries, type ShownEntries } from '#renderer/app/rooms/mark-entries'
import { MarksSide } from '#renderer/app/rooms/marks-side.tsx'
import { passageActs } from '#renderer/app/rooms/passage-acts'
import { SharedSide } from '#renderer/app/rooms/shared-side.tsx'
import { useOriginalPages } from '#renderer/app/rooms/use-original-pages'
import { useBody } from '#renderer/app/rooms/use-body'
import { useFocusedMarks, usePointedMarks } from '#renderer/app/rooms/use-pointed-marks'
import { useProgress } from '#renderer/app/rooms/use-progress'
import { useReaderNeeds } from '#renderer/app/rooms/use-reader-needs.tsx'
import { useReadThrough } from '#renderer/app/rooms/use-read-through'
import { useReveal } from '#renderer/app/rooms/use-reveal'
import { useSight } from '#renderer/app/rooms/use-sight'
import { announce, arrange, useWorkbench } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import type { NoteWish } from '#renderer/features/reader/mark-card.tsx'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { ReaderPane } from '#renderer/features/reader/reader-pane.tsx'
import { thingName } from '#renderer/reading/thing-name'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import { useWatched } from '#renderer/storage/use-watched'
import { Banner } from '#renderer/ui/banner.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type DocumentRoomProps = { readonly frame: Frame; readonly side: Side; readonly documentId: DocumentId }

/** A document being read, or the plain word that it is gone. */
export function DocumentRoom({ frame, side, documentId }: DocumentRoomProps) {
  const document = frame.data.documents.find((one) => one.id === documentId)
  if (document === undefined) return <EmptyState title={appWords.gone}>{appWords.goneWords}</EmptyState>
  return <FoundDocument key={documentId} frame={frame} side={side} document={document} />
}

type FoundProps = { readonly frame: Frame; readonly side: Side; readonly document: SourceDocument }

function FoundDocument({ frame, side, document }: FoundProps) {
  const { store } = frame.session
  const shown = useMemo(() => shownEntries(store.db, document.id), [store, document.id])
  // They are read while the text still is: neither waits for the other.
  useEffect(() => shown.subscribe(() => undefined), [shown])
  const body = useBody(store, document.bodyHash)
  if (body === undefined) return <p className="app-opening">{appWords.opening}</p>
  if (!body.ok) return <Banner tone="danger">{appWords.bodyGone(document.title)}</Banner>
  return <OpenDocument frame={frame} side={side} document={document} body={body.value} shown={shown} />
}

type OpenProps = FoundProps & { readonly body: DocumentBody; readonly shown: ShownEntries }

/** Until the highlights are read the text is shown without them. */
const noEntries: readonly MarkEntry[] = []

function OpenDocument({ frame, side, document, body, shown }: OpenProps) {
  const { data, session } = frame
  const read = useWatched(shown)
  const entries = read ?? noEntries
  const surface = useRef<ReadingHandle>(null)
  const [selectedId, setSelectedId] = useState<HighlightId>()
  const [hoveredId, setHoveredId] = useState<HighlightId>()
  const [noteWish, setNoteWish] = useState<NoteWish>()
  const [startAt] = useState(() => useWorkbench.getState().scroll[document.id] ?? 0)
  const [keptView] = useState(() => useWorkbench.getState().views[document.id])
  const { deeds, sourceSlot, tagSlot } = useReaderNeeds(frame, { document, body, foresee: shown.foresee })
  const progress = useProgress(document, body)
  useReadThrough(session, { document, body, read: progress.read })
  const original = useOriginalPages(session.store, document)
  useReveal({ documentId: document.id, entries }, surface, setSelectedId)
  useSight(document.id, surface)
  const select = useCallback((id: HighlightId | undefined) => {
    setSelectedId(id)
    setNoteWish(undefined)
  }, [])
  const focusedIds = useFocusedMarks(side, entries)
  const pointedMarks = usePointedMarks(entries, hoveredId)
  const hover = useCallback(
    (id: HighlightId | undefined) => {
      setHoveredId(id)
      void pointOut(session.store.db, id && thingName({ kind: 'highlight', id }))
    },
    [session],
  )
  const acts = passageActs({ document, body }, frame.deeds.say)
  const leave = useCallback(() => {
    leavePlace(surface.current?.firstSeen() ?? 0)
  }, [])
  const pick = useCallback(
    ({ highlight }: MarkEntry) => {
      leave()
      select(highlight.id)
      surface.current?.keepInSight(highlight.anchor)
    },
    [select, leave],
  )
  return (
    <div className="app-reading">
      <ReaderPane
        ref={surface}
        document={document}
        body={body}
        source={data.sources.find((source) => source.id === document.sourceId)}
        sourceSlot={sourceSlot}
        tagSlot={tagSlot}
        entries={entries}
        {...(read === undefined ? { firstMarks: shown.firstMarks } : {})}
        tags={data.tags}
        deeds={deeds}
        selectedId={selectedId}
        startAt={startAt}
        {...(keptView === undefined ? {} : { keptView })}
        onView={(view) => {
          useWorkbench.setState(({ views }) => ({ views: { ...views, [document.id]: view } }))
        }}
        finding={finding}
        progress={progress}
        {...(original === undefined ? {} : { original })}
        appearance={appearanceOf(frame, side)}
        announce={announce}
        hoveredId={hoveredId}
        focusedIds={focusedIds}
        extras={pointedMarks}
        onHover={hover}
        onJump={leave}
        onSelect={select}
        {...acts}
        onNote={(id) => {
          arrange((layout) => ({ ...layout, isRightOpen: true }))
          setSelectedId(id)
          setNoteWish({ id })
        }}
        onScrolled={(offset) => {
          useWorkbench.setState(({ scroll }) => ({ scroll: { ...scroll, [document.id]: offset } }))
        }}
      />
      <MarksSide
        title={document.title}
        head={
          <SharedSide
            frame={frame}
            documentId={document.id}
            text={body.text}
            onShow={(span) => {
              leave()
              surface.current?.jumpTo(span)
            }}
          />
        }
        entries={read}
        selectedId={selectedId}
        noteWish={noteWish}
        hoveredId={hoveredId}
        onHover={hover}
        deeds={deeds}
        onSelect={pick}
      />
    </div>
  )
}

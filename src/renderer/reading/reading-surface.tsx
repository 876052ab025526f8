import { useEffect, useMemo, useRef, useState, type Ref } from 'react'
import type { Span } from '#domain/document/block'
import type { ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody } from '#domain/document/source-document'
import { indexMarks } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { CrowdList } from '#renderer/reading/crowd-list.tsx'
import { EdgeHandles } from '#renderer/reading/edge-handles.tsx'
import { Gutter } from '#renderer/reading/gutter.tsx'
import { planLayout } from '#renderer/reading/layout-plan'
import { MarkMap } from '#renderer/reading/mark-map.tsx'
import { useExtras } from '#renderer/reading/use-extras'
import { lookAttributes, useLook } from '#renderer/reading/use-look'
import type { ReadingLook } from '#renderer/reading/reading-look'
import type { Ring } from '#renderer/reading/ring'
import { drawnRange, seenIn } from '#renderer/reading/section-window'
import { SectionsView } from '#renderer/reading/sections-view.tsx'
import type { SelectedPassage } from '#renderer/reading/selected-passage'
import { readableIn } from '#renderer/reading/read-rules'
import { useReadingHandle, type ReadingHandle } from '#renderer/reading/use-reading-handle'
import { placeInText, useEdgeDrag } from '#renderer/reading/use-edge-drag'
import { useFirstSight } from '#renderer/reading/use-first-sight'
import { usePainting, type ExtraSpan } from '#renderer/reading/use-painting'
import { useSectionWindow } from '#renderer/reading/use-section-window'
import { useStanding } from '#renderer/reading/use-standing'
import { useTextActs } from '#renderer/reading/use-text-acts'
import { useSelectedPassage } from '#renderer/reading/use-selected-passage'
import './painting.css'
import './reading.css'

type ReadingSurfaceProps = {
  readonly ref?: Ref<ReadingHandle>
  readonly body: DocumentBody
  /** BCP 47. */
  readonly language: string
  /** The accessible name: the title of the document. */
  readonly label: string
  /** Sorted by start. */
  readonly marks: readonly PaintedMark[]
  readonly look: ReadingLook
  readonly selectedId: string | undefined
  readonly focusedIds?: ReadonlySet<string>
  /** The mark whose card is under the pointer, or that is under the pointer itself. */
  readonly hoveredId?: string | undefined
  /** A mark in words, for the tip beside its stripe. */
  readonly wordsOf?: (id: string) => string | undefined
  readonly ring: Ring | undefined
  /** Painted besides the marks; keep the list the same while nothing changes. */
  readonly extras?: readonly ExtraSpan[]
  /** Places to tick in the map besides the marks, sorted by start: words that were found. */
  readonly ticks?: readonly Span[]
  /** What was read; keep it the same while nothing is. */
  readonly read?: ReadStretches
  /** Where to begin reading. */
  readonly startAt?: number
  readonly onRing: (ring: Ring | undefined) => void
  readonly onSelectPassage: (passage: SelectedPassage | undefined) => void
  /** A mark was clicked, or a bare place: then undefined. */
  readonly onPick: (id: string | undefined) => void
  readonly onHover?: (id: string | undefined) => void
  /** An edge of the selected mark was dragged elsewhere; without it there are no handles. */
  readonly onReshape?: (id: string, span: Span) => void
  /** The analyst is about to jump within the document. */
  readonly onJump?: () => void
  readonly onScrolled?: (firstSeen: number) => void
  /** These stood on the screen long enough to be read. */
  readonly onStood?: (stood: readonly Span[]) => void
  /** It was scrolled, however little. */
  readonly onMoved?: () => void
}

const nobody: ReadonlySet<string> = new Set()
const nothing: readonly ExtraSpan[] = []
const noSpans: readonly Span[] = []

/** A document to read: long ones are drawn in sections, marks are painted over them, every place has an offset. */
export function ReadingSurface({ ref, ...props }: ReadingSurfaceProps) {
  const {
    body,
    look,
    selectedId,
    ring,
    extras = nothing,
    focusedIds = nobody,
    hoveredId,
    read = noSpans,
  } = props
  const viewport = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [flash, setFlash] = useState<Span>()
  const drag = useEdgeDrag(
    {
      viewport,
      text: body.text,
      marks: props.marks,
      selectedId,
      placeNear: (at, edge) => placeInText({ viewport, root }, { at, edge }),
    },
    props.onReshape,
  )
  const { marks } = drag
  const sections = useMemo(() => planLayout(body), [body])
  const inlines = useMemo(() => indexMarks(body.inlines), [body])
  const focus = useMemo(() => ({ selectedId, focusedIds }), [selectedId, focusedIds])
  const painted = useExtras({ extras, marks, hoveredId, flash })
  const { drawn, heights, follow, reveal, forget } = useSectionWindow({ viewport, root }, sections)
  const order = { viewport, root, body, sections, marks, focus, extras: painted, read }
  const { margins, repaint, index } = usePainting(order)
  const rangeOf = (span: Span): Range | undefined =>
    root.current === null ? undefined : drawnRange(root.current, sections, span)
  useSelectedPassage({ root, text: body.text, rangeOf }, props.onSelectPassage)
  useFirstSight({ viewport, drawn, follow, reveal, repaint }, body, props.startAt)
  const wake = useStanding(
    () =>
      viewport.current === null || root.current === null
        ? noSpans
        : readableIn(viewport.current, seenIn(viewport.current, root.current, sections)),
    props.onStood,
  )
  const { start, end } = margins.seen
  useLook(look, { forget, reveal, repaint, firstSeen: start })
  const { onScrolled } = props
  useEffect(() => {
    // Before the first painting nothing has been seen yet.
    if (end > 0) onScrolled?.(start)
  }, [start, end, onScrolled])
  useReadingHandle(ref, { viewport, root, sections, reveal, setFlash, firstSeen: start, text: body.text })

  const { hover, acts: own } = useTextActs({ root, body, index, firstSeen: start, reveal }, props)
  const selected = marks.find(({ id }) => id === selectedId)
  const acts = {
    // Scrolling and the keys of the reader need the focus here.
    tabIndex: 0,
    // What was drawn anew has been painted with it.
    onScroll: () => {
      if (!follow()) repaint()
      wake()
      props.onMoved?.()
    },
    ...own,
  }
  return (
    <div className="reading-frame" {...lookAttributes(look)}>
      <div ref={viewport} className="reading-viewport" role="document" aria-label={props.label} {...acts}>
        <div className="reading-page" lang={props.language === 'und' ? undefined : props.language}>
          <Gutter
            stripes={margins.stripes}
            rules={margins.rules}
            selectedId={selectedId}
            hoveredId={hoveredId}
            wordsOf={props.wordsOf}
            onHover={props.onHover}
            onPick={props.onPick}
          />
          <CrowdList crowds={margins.crowds} wordsOf={props.wordsOf} onPick={props.onPick} />
          <div ref={root} className="reading-text" {...hover}>
            <SectionsView {...{ body, inlines, sections, drawn, heights, ring }} />
          </div>
          {props.onReshape === undefined || selected === undefined ? null : (
            <EdgeHandles
              edges={margins.edges}
              colour={selected.colour}
              dragged={drag.dragged}
              onGrab={drag.grab}
            />
          )}
        </div>
      </div>
      <MarkMap
        marks={marks}
        length={body.text.length}
        ticks={props.ticks ?? noSpans}
        read={read}
        seen={margins.seen}
        hoveredId={hoveredId}
        onHover={props.onHover}
        onJump={(mark) => {
          props.onJump?.()
          reveal(mark, 'third')
          props.onPick(mark.id)
        }}
      />
    </div>
  )
}

import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import { countStartingBefore, hits, indexMarks, nextHit } from '#domain/highlight/mark-index'
import type { PaintedMark } from '#domain/highlight/paint-plan'
import { EdgeHandles } from '#renderer/reading/edge-handles.tsx'
import { Gutter } from '#renderer/reading/gutter.tsx'
import { planLayout } from '#renderer/reading/layout-plan'
import { MarkMap } from '#renderer/reading/mark-map.tsx'
import { characterAt } from '#renderer/reading/point-at'
import { useHover } from '#renderer/reading/use-hover'
import { lookAttributes, useLook } from '#renderer/reading/use-look'
import type { ReadingLook } from '#renderer/reading/reading-look'
import { moveRing, ringMoveOf, ringOn, spanOfRing, type Ring, type RingMove } from '#renderer/reading/ring'
import { drawnRange } from '#renderer/reading/section-window'
import { SectionsView } from '#renderer/reading/sections-view.tsx'
import { selectedPassage, type SelectedPassage } from '#renderer/reading/selected-passage'
import { useReadingHandle, type ReadingHandle } from '#renderer/reading/use-reading-handle'
import { useEdgeDrag } from '#renderer/reading/use-edge-drag'
import { useFirstSight } from '#renderer/reading/use-first-sight'
import { usePainting, type ExtraSpan } from '#renderer/reading/use-painting'
import { useSectionWindow } from '#renderer/reading/use-section-window'
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
  /** It was scrolled, however little. */
  readonly onMoved?: () => void
}

const nobody: ReadonlySet<string> = new Set()
const nothing: readonly ExtraSpan[] = []
const noTicks: readonly Span[] = []

/** A document to read: long ones are drawn in sections, marks are painted over them, every place has an offset. */
export function ReadingSurface({ ref, ...props }: ReadingSurfaceProps) {
  const { body, look, selectedId, ring, extras = nothing, focusedIds = nobody, hoveredId } = props
  const viewport = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [flash, setFlash] = useState<Span>()
  const drag = useEdgeDrag(
    { viewport, root, text: body.text, marks: props.marks, selectedId },
    props.onReshape,
  )
  const { marks } = drag
  const sections = useMemo(() => planLayout(body), [body])
  const inlines = useMemo(() => indexMarks(body.inlines), [body])
  const focus = useMemo(() => ({ selectedId, focusedIds }), [selectedId, focusedIds])
  const painted = useMemo(() => {
    const hovered = hoveredId === undefined ? undefined : marks.find(({ id }) => id === hoveredId)
    return [
      ...extras,
      ...(hovered === undefined ? [] : [{ ...hovered, kind: 'hover' as const }]),
      ...(flash === undefined ? [] : [{ ...flash, kind: 'flash' as const }]),
    ]
  }, [extras, flash, hoveredId, marks])
  const { drawn, heights, follow, reveal, forget } = useSectionWindow({ viewport, root }, sections)
  const order = { viewport, root, body, sections, marks, focus, extras: painted }
  const { margins, repaint, index } = usePainting(order)
  const rangeOf = (span: Span): Range | undefined =>
    root.current === null ? undefined : drawnRange(root.current, sections, span)
  useSelectedPassage({ root, text: body.text, rangeOf }, props.onSelectPassage)
  useFirstSight({ viewport, drawn, follow, reveal, repaint }, body, props.startAt)
  const { start, end } = margins.seen
  useLook(look, { forget, reveal, repaint, firstSeen: start })
  const { onScrolled } = props
  useEffect(() => {
    // Before the first painting nothing has been seen yet.
    if (end > 0) onScrolled?.(start)
  }, [start, end, onScrolled])
  useReadingHandle(ref, { viewport, root, sections, reveal, setFlash, firstSeen: start, text: body.text })

  const characterUnder = (x: number, y: number): number | undefined =>
    root.current === null ? undefined : characterAt(root.current, x, y)
  const hover = useHover(characterUnder, index, props.onHover)
  const pickAt = (x: number, y: number): void => {
    if (document.getSelection()?.isCollapsed === false) return
    const at = characterUnder(x, y)
    if (at !== undefined) props.onRing(ringOn(countStartingBefore(body.blocks, at + 1) - 1))
    props.onPick(at === undefined ? undefined : nextHit(hits(index, at), selectedId)?.id)
  }
  const moveTo = (move: RingMove): void => {
    const seen = Math.max(0, countStartingBefore(body.blocks, margins.seen.start + 1) - 1)
    const next = ring === undefined ? ringOn(seen) : moveRing(ring, move, body.blocks.length)
    props.onRing(next)
    const edge = move.endsWith('up') ? next.first : next.last
    const span = spanOfRing(body.text, body.blocks, ringOn(edge))
    if (span !== undefined) reveal(span, 'nearest')
  }
  const selected = marks.find(({ id }) => id === selectedId)
  const acts = {
    // Scrolling and the keys of the reader need the focus here.
    tabIndex: 0,
    // What was drawn anew has been painted with it.
    onScroll: () => {
      if (!follow()) repaint()
      props.onMoved?.()
    },
    onClick: (event: MouseEvent) => {
      pickAt(event.clientX, event.clientY)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const move = ringMoveOf(event)
      if (move === undefined) return
      event.preventDefault()
      moveTo(move)
    },
    onCopy: (event: ClipboardEvent) => {
      const passage = root.current === null ? undefined : selectedPassage(root.current, body.text)
      if (passage === undefined) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', body.text.slice(passage.start, passage.end))
    },
  }
  return (
    <div className="reading-frame" {...lookAttributes(look)}>
      <div ref={viewport} className="reading-viewport" role="document" aria-label={props.label} {...acts}>
        <div className="reading-page" lang={props.language === 'und' ? undefined : props.language}>
          <Gutter
            stripes={margins.stripes}
            crowds={margins.crowds}
            selectedId={selectedId}
            hoveredId={hoveredId}
            wordsOf={props.wordsOf}
            onHover={props.onHover}
            onPick={props.onPick}
          />
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
        ticks={props.ticks ?? noTicks}
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

import { useMemo, useRef, type KeyboardEvent, type Ref } from 'react'
import type { Span } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import type { ReadStretches } from '#domain/document/read-stretches'
import type { DocumentBody } from '#domain/document/source-document'
import { indexMarks, type MarkIndex } from '#domain/highlight/mark-index'
import type { Focus, PaintedMark } from '#domain/highlight/paint-plan'
import { keyringNow } from '#renderer/keys/use-keyring'
import { CrowdList } from '#renderer/reading/crowd-list.tsx'
import { EdgeHandles } from '#renderer/reading/edge-handles.tsx'
import { Gutter } from '#renderer/reading/gutter.tsx'
import { MarkMap } from '#renderer/reading/mark-map.tsx'
import { PageBar } from '#renderer/reading/page-bar.tsx'
import { PageMarks } from '#renderer/reading/page-marks.tsx'
import { zoomByKey, type PageZoom } from '#renderer/reading/page-plan'
import { useExtras } from '#renderer/reading/use-extras'
import { PageSheet, type DrawPage } from '#renderer/reading/page-sheet.tsx'
import { spanOfRing, type Ring } from '#renderer/reading/ring'
import type { SelectedPassage } from '#renderer/reading/selected-passage'
import { mapText, rangeOf } from '#renderer/reading/text-map'
import type { ExtraSpan } from '#renderer/reading/use-painting'
import { usePageActs } from '#renderer/reading/use-page-acts'
import { usePageDrag } from '#renderer/reading/use-page-drag'
import { usePageMargins } from '#renderer/reading/use-page-margins'
import { usePageWindow } from '#renderer/reading/use-page-window'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import { usePageReading } from '#renderer/reading/use-page-reading'
import { useSelectedPassage } from '#renderer/reading/use-selected-passage'
import { pageWords } from '#renderer/reading/page-wording'
import './page-view.css'

type PageSurfaceProps = {
  readonly ref?: Ref<ReadingHandle>
  readonly body: DocumentBody
  readonly layout: PageLayout
  readonly draw: DrawPage
  /** BCP 47. */
  readonly language: string
  /** The accessible name: the title of the document. */
  readonly label: string
  /** Sorted by start. */
  readonly marks: readonly PaintedMark[]
  readonly selectedId: string | undefined
  readonly focusedIds?: ReadonlySet<string>
  readonly ring: Ring | undefined
  readonly extras: readonly ExtraSpan[]
  readonly ticks: readonly Span[]
  /** What was read; keep it the same while nothing is. */
  readonly read?: ReadStretches
  readonly startAt?: number
  /** Where the text stands beside the pages, its map tells of both. */
  readonly hasMap: boolean
  readonly zoom: PageZoom
  readonly onZoom: (zoom: PageZoom) => void
  readonly onRing: (ring: Ring | undefined) => void
  readonly onSelectPassage: (passage: SelectedPassage | undefined) => void
  readonly onPick: (id: string | undefined) => void
  /** The mark whose card is under the pointer, or that is under the pointer itself. */
  readonly hoveredId?: string | undefined
  /** A mark in words, for the tip beside its stripe. */
  readonly wordsOf?: (id: string) => string | undefined
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
const noSpans: readonly Span[] = []

/** A document as its pages look, with the same marks, words and places as its text. */
export function PageSurface({ ref, ...props }: PageSurfaceProps) {
  const { body, layout, selectedId, focusedIds = nobody, ring, startAt, onScrolled } = props
  const { read = noSpans, zoom, onZoom } = props
  const { text, pages = [] } = body
  const focus = useFocus(selectedId, focusedIds)
  const viewport = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const view = usePageWindow(ref, { viewport, root, body, layout, zoom, startAt, onScrolled })
  const { plan, shown, now, seen, flash } = view
  const drag = usePageDrag({ viewport, root, body, layout, plan }, props)
  const { marks, selected } = drag
  const index = useIndex(marks)
  const extras = useExtras({ extras: props.extras, marks, hoveredId: props.hoveredId, flash })
  const ringed = ring === undefined ? undefined : spanOfRing(text, body.blocks, ring)
  const rangeOnPages = (span: Span): Range | undefined =>
    root.current === null ? undefined : rangeOf(mapText(root.current), span)
  useSelectedPassage({ root, text, rangeOf: rangeOnPages }, props.onSelectPassage)

  const own = usePageActs({ root, body, layout, view, index }, { ...props, onHover: props.onHover })
  const reading = usePageReading(viewport, { body, layout, plan, shown }, { read, onStood: props.onStood })
  // Scrolling and the keys of the reader need the focus here.
  const acts = {
    tabIndex: 0,
    onScroll: () => {
      view.follow()
      reading.wake()
      props.onMoved?.()
    },
    ...own,
    onKeyDown: (event: KeyboardEvent) => {
      const next = zoomByKey(keyringNow(), event, plan)
      if (next === undefined) own.onKeyDown(event)
      else onZoom(next)
    },
  }
  const margins = usePageMargins({ body, layout, plan, shown }, { index, focus })
  return (
    <div className="page-frame">
      <PageBar
        pages={pages}
        now={now}
        plan={plan}
        zoom={zoom}
        onZoom={onZoom}
        onPage={(at) => {
          props.onJump?.()
          view.goTo(at)
        }}
      />
      <div className="page-area">
        <div ref={viewport} className="page-viewport" role="document" aria-label={props.label} {...acts}>
          <Gutter
            stripes={margins.stripes}
            rules={reading.rules}
            selectedId={selectedId}
            hoveredId={props.hoveredId}
            wordsOf={props.wordsOf}
            onHover={props.onHover}
            onPick={props.onPick}
          />
          <CrowdList crowds={margins.crowds} wordsOf={props.wordsOf} onPick={props.onPick} />
          <div
            ref={root}
            className="page-stack"
            lang={props.language === 'und' ? undefined : props.language}
            style={{ height: plan.height, minWidth: plan.width }}
          >
            {shown.map((at) => {
              const page = pages[at]
              const runs = layout.pages[at]?.runs ?? []
              if (page === undefined) return null
              return (
                <PageSheet
                  key={at}
                  {...{ at, page, text, runs, scale: plan.scale, draw: props.draw }}
                  top={plan.tops[at] ?? 0}
                  label={pageWords.page(page.label)}
                  over={
                    selected === undefined ? null : (
                      <EdgeHandles
                        edges={drag.edgesOn(at)}
                        colour={selected.colour}
                        dragged={drag.dragged}
                        onGrab={drag.grab}
                      />
                    )
                  }
                >
                  <PageMarks
                    {...{ text, runs, page, index, focus, scale: plan.scale }}
                    extras={extras.filter((extra) => extra.start < page.end && extra.end > page.start)}
                    ring={ringed}
                  />
                </PageSheet>
              )
            })}
          </div>
        </div>
        {props.hasMap ? (
          <MarkMap
            marks={marks}
            length={text.length}
            ticks={props.ticks}
            read={read}
            seen={seen}
            hoveredId={props.hoveredId}
            onHover={props.onHover}
            onJump={(mark) => {
              props.onJump?.()
              view.reveal(mark, 'third')
              props.onPick(mark.id)
            }}
          />
        ) : null}
      </div>
    </div>
  )
}

function useIndex(marks: readonly PaintedMark[]): MarkIndex<PaintedMark> {
  return useMemo(() => indexMarks(marks), [marks])
}

function useFocus(selectedId: string | undefined, focusedIds: ReadonlySet<string>): Focus {
  return useMemo(() => ({ selectedId, focusedIds }), [selectedId, focusedIds])
}

import {
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'
import type { Span } from '#domain/document/block'
import { offsetAt } from '#domain/document/page-places'
import type { PageLayout } from '#domain/document/page-layout'
import type { DocumentBody } from '#domain/document/source-document'
import { countStartingBefore, hits, indexMarks, nextHit, type MarkIndex } from '#domain/highlight/mark-index'
import type { Focus, PaintedMark } from '#domain/highlight/paint-plan'
import { MarkMap } from '#renderer/reading/mark-map.tsx'
import { PageBar } from '#renderer/reading/page-bar.tsx'
import { PageMarks } from '#renderer/reading/page-marks.tsx'
import type { PageZoom } from '#renderer/reading/page-plan'
import { PageSheet, type DrawPage } from '#renderer/reading/page-sheet.tsx'
import { moveRing, ringMoveOf, ringOn, spanOfRing, type Ring } from '#renderer/reading/ring'
import { selectedPassage, type SelectedPassage } from '#renderer/reading/selected-passage'
import type { ExtraSpan } from '#renderer/reading/use-painting'
import { usePageWindow } from '#renderer/reading/use-page-window'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
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
  readonly startAt?: number
  readonly onRing: (ring: Ring | undefined) => void
  readonly onSelectPassage: (passage: SelectedPassage | undefined) => void
  readonly onPick: (id: string | undefined) => void
  readonly onScrolled?: (firstSeen: number) => void
}

const nobody: ReadonlySet<string> = new Set()

/** A document as its pages look, with the same marks, words and places as its text. */
export function PageSurface({ ref, ...props }: PageSurfaceProps) {
  const { body, layout, marks, selectedId, focusedIds = nobody, ring, startAt, onScrolled } = props
  const { text, pages = [] } = body
  const index = useIndex(marks)
  const focus = useFocus(selectedId, focusedIds)
  const viewport = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<PageZoom>('width')
  const view = usePageWindow(ref, { viewport, root, body, layout, zoom, startAt, onScrolled })
  const { plan, shown, now, seen, flash } = view
  const extras = flash === undefined ? props.extras : [...props.extras, { ...flash, kind: 'flash' as const }]
  const ringed = ring === undefined ? undefined : spanOfRing(text, body.blocks, ring)
  useSelectedPassage(root, text, props.onSelectPassage)

  const pickAt = (event: MouseEvent): void => {
    if (document.getSelection()?.isCollapsed === false) return
    const sheet = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-page-at]') : null
    const at = sheet === null ? undefined : offsetUnder(event, sheet)
    if (at !== undefined) props.onRing(ringOn(countStartingBefore(body.blocks, at + 1) - 1))
    props.onPick(at === undefined ? undefined : nextHit(hits(index, at), selectedId)?.id)
  }
  const offsetUnder = (event: MouseEvent, sheet: HTMLElement): number | undefined => {
    const box = sheet.getBoundingClientRect()
    const point = { x: (event.clientX - box.left) / plan.scale, y: (event.clientY - box.top) / plan.scale }
    return offsetAt(text, layout.pages[Number(sheet.dataset['pageAt'])]?.runs ?? [], point)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = ringMoveOf(event)
    if (move === undefined || body.blocks.length === 0) return
    event.preventDefault()
    const first = Math.max(0, countStartingBefore(body.blocks, seen.start + 1) - 1)
    const next = ring === undefined ? ringOn(first) : moveRing(ring, move, body.blocks.length)
    props.onRing(next)
    const span = spanOfRing(text, body.blocks, ringOn(move.endsWith('up') ? next.first : next.last))
    if (span !== undefined) view.reveal(span, 'nearest')
  }
  const onCopy = (event: ClipboardEvent): void => {
    const passage = root.current === null ? undefined : selectedPassage(root.current, text)
    if (passage === undefined) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', text.slice(passage.start, passage.end))
  }
  const acts = { tabIndex: 0, onScroll: view.follow, onClick: pickAt, onKeyDown, onCopy }
  return (
    <div className="page-frame">
      <PageBar pages={pages} now={now} plan={plan} zoom={zoom} onZoom={setZoom} onPage={view.goTo} />
      <div className="page-area">
        <div ref={viewport} className="page-viewport" role="document" aria-label={props.label} {...acts}>
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
        <MarkMap
          marks={marks}
          length={text.length}
          ticks={props.ticks}
          seen={seen}
          onJump={(mark) => {
            view.reveal(mark, 'third')
            props.onPick(mark.id)
          }}
        />
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

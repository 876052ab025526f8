import { useState, type Ref } from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import type { ComparedSide } from '#domain/document/linked-place'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { appearanceOf } from '#renderer/app/appearance'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { finding } from '#renderer/app/open-readers'
import { passageActs } from '#renderer/app/rooms/passage-acts'
import type { ComparedNeeds } from '#renderer/app/rooms/use-compared'
import { announce, useWorkbench } from '#renderer/app/workbench-store'
import { ReaderPane } from '#renderer/features/reader/reader-pane.tsx'
import type { ExtraSpan } from '#renderer/reading/use-painting'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** A document that stands beside another, with its text. */
export type Compared = { readonly document: SourceDocument; readonly body: DocumentBody }

type ComparedReaderProps = Compared & {
  readonly ref: Ref<ReadingHandle>
  readonly side: ComparedSide
  readonly frame: Frame
  readonly needs: ComparedNeeds
  /** Under which name its place is kept: another one for each pair it stands in. */
  readonly place: string
  /** What it is in this pair: "Older version". */
  readonly role: string
  readonly extras: readonly ExtraSpan[]
  /** The highlight under the pointer, here or where else it is shown. */
  readonly hoveredId: HighlightId | undefined
  readonly onHover: (id: HighlightId | undefined) => void
  /** The analyst takes hold of it by wheel, pointer or key. */
  readonly onTake: () => void
  /** The card of the highlight selected in it, while that is shown. */
  readonly card: HTMLElement | null
  readonly onMoved: () => void
  readonly onPassage: (passage: Span | undefined) => void
  readonly onSelect: (id: HighlightId | undefined) => void
  readonly onNote: (id: HighlightId) => void
}

/** One of two documents side by side: it can be read and marked like any other. */
export function ComparedReader(props: ComparedReaderProps) {
  const { ref, frame, needs, document, body, role, place } = props
  const { data } = frame
  const { onTake } = props
  const [startAt] = useState(() => useWorkbench.getState().scroll[place] ?? 0)
  return (
    <section
      className="compare-pane"
      data-side={props.side}
      aria-label={role}
      onWheelCapture={onTake}
      onPointerDownCapture={onTake}
      onKeyDownCapture={onTake}
    >
      <p className="compare-role">{role}</p>
      <ReaderPane
        ref={ref}
        document={document}
        body={body}
        source={data.sources.find((source) => source.id === document.sourceId)}
        sourceSlot={needs.sourceSlot}
        entries={needs.entries}
        tags={data.tags}
        deeds={needs.deeds}
        selectedId={needs.selectedId}
        startAt={startAt}
        extras={props.extras}
        finding={finding}
        progress={needs.progress}
        appearance={appearanceOf(frame, 'main')}
        announce={announce}
        card={props.card}
        hoveredId={props.hoveredId}
        onHover={props.onHover}
        onSelect={props.onSelect}
        {...passageActs({ document, body }, frame.deeds.say)}
        onNote={props.onNote}
        onMoved={props.onMoved}
        onScrolled={(offset) => {
          useWorkbench.setState(({ scroll }) => ({ scroll: { ...scroll, [place]: offset } }))
        }}
        onPassage={props.onPassage}
      />
    </section>
  )
}

import { useMemo, useState, type Ref } from 'react'
import type { Span } from '#domain/document/block'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goToPassage } from '#renderer/app/navigator'
import { appearanceOf } from '#renderer/app/appearance'
import { finding } from '#renderer/app/open-readers'
import { shownEntries } from '#renderer/app/rooms/mark-entries'
import { useReaderNeeds } from '#renderer/app/rooms/use-reader-needs.tsx'
import { announce, setStage } from '#renderer/app/workbench-store'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { ReaderPane } from '#renderer/features/reader/reader-pane.tsx'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import type { ExtraSpan } from '#renderer/reading/use-painting'
import { useWatched } from '#renderer/storage/use-watched'

/** A document that stands beside another, with its text. */
export type Compared = { readonly document: SourceDocument; readonly body: DocumentBody }

type ComparedReaderProps = Compared & {
  readonly ref: Ref<ReadingHandle>
  readonly frame: Frame
  /** What it is in this pair: "Older version". */
  readonly role: string
  readonly extras: readonly ExtraSpan[]
  readonly onScrolled: (firstSeen: number) => void
  readonly onPassage: (passage: Span | undefined) => void
}

const noEntries: readonly MarkEntry[] = []

/** One of two documents side by side: it can be read and marked like any other. */
export function ComparedReader(props: ComparedReaderProps) {
  const { ref, frame, document, body, role, extras, onScrolled, onPassage } = props
  const { data, session, settings } = frame
  const shown = useMemo(() => shownEntries(session.store.db, document.id), [session, document.id])
  const entries = useWatched(shown) ?? noEntries
  const [selectedId, setSelectedId] = useState<HighlightId>()
  const { deeds, sourceSlot } = useReaderNeeds(frame, { document, body, foresee: shown.foresee })
  return (
    <section className="compare-pane" aria-label={role}>
      <p className="compare-role">{role}</p>
      <ReaderPane
        ref={ref}
        document={document}
        body={body}
        source={data.sources.find((source) => source.id === document.sourceId)}
        sourceSlot={sourceSlot}
        entries={entries}
        tags={data.tags}
        deeds={deeds}
        selectedId={selectedId}
        extras={extras}
        finding={finding}
        appearance={appearanceOf(frame, 'main')}
        areCharacterKeysOn={settings.areCharacterKeysOn}
        announce={announce}
        onSelect={setSelectedId}
        onClaim={(target) => {
          const seed =
            target.kind === 'highlight'
              ? ({ kind: 'highlight', highlightId: target.id } as const)
              : ({
                  kind: 'passage',
                  documentId: document.id,
                  anchor: anchorAt(body.text, target.span),
                } as const)
          setStage({ kind: 'claim', seed })
        }}
        onNote={(id) => {
          goToPassage(document.id, id)
        }}
        onScrolled={onScrolled}
        onPassage={onPassage}
      />
    </section>
  )
}

import { useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentBody, DocumentId, SourceDocument } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import type { StoreRefusal } from '#preload/bridge'
import { markRead } from '#renderer/actions/mark-read'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { goTo } from '#renderer/app/navigator'
import { announce, arrange, setStage, useWorkbench } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { markEntries, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { NoteWish } from '#renderer/features/reader/mark-card.tsx'
import { MarksPanel } from '#renderer/features/reader/marks-panel.tsx'
import { readerDeeds } from '#renderer/features/reader/reader-deeds'
import { ReaderPane } from '#renderer/features/reader/reader-pane.tsx'
import type { ClaimTarget } from '#renderer/features/reader/reader-props'
import type { ReadingHandle } from '#renderer/reading/reading-surface.tsx'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import { evidenceIn } from '#renderer/storage/reads-claims'
import { highlightsOf, taggingsOf, tagsOf } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

export type DocumentRoomProps = { readonly frame: Frame; readonly documentId: DocumentId }

/** A document being read, or the plain word that it is gone. */
export function DocumentRoom({ frame, documentId }: DocumentRoomProps) {
  const document = frame.data.documents.find((one) => one.id === documentId)
  if (document === undefined) return <EmptyState title={appWords.gone}>{appWords.goneWords}</EmptyState>
  return <FoundDocument key={documentId} frame={frame} document={document} />
}

type FoundProps = { readonly frame: Frame; readonly document: SourceDocument }

function FoundDocument({ frame, document }: FoundProps) {
  const body = useBody(frame.session.store, document.bodyHash)
  const entries = useEntries(frame, document.id)
  if (body === undefined || entries === undefined) return <p className="app-opening">{appWords.opening}</p>
  if (!body.ok) return <Banner tone="danger">{appWords.bodyGone(document.title)}</Banner>
  return <OpenDocument frame={frame} document={document} body={body.value} entries={entries} />
}

type OpenProps = FoundProps & { readonly body: DocumentBody; readonly entries: readonly MarkEntry[] }

function OpenDocument({ frame, document, body, entries }: OpenProps) {
  const { data, session, settings } = frame
  const surface = useRef<ReadingHandle>(null)
  const [selectedId, setSelectedId] = useState<HighlightId>()
  const [noteWish, setNoteWish] = useState<NoteWish>()
  const [startAt] = useState(() => useWorkbench.getState().scroll[document.id] ?? 0)
  const { deeds, sourceSlot } = useReaderNeeds(frame, document, body)
  useReveal(entries, surface, setSelectedId)
  const select = (id: HighlightId | undefined) => {
    setSelectedId(id)
    setNoteWish(undefined)
  }
  return (
    <div className="app-reading">
      <ReaderPane
        ref={surface}
        document={document}
        body={body}
        source={data.sources.find((source) => source.id === document.sourceId)}
        sourceSlot={sourceSlot}
        entries={entries}
        tags={data.tags}
        deeds={deeds}
        selectedId={selectedId}
        startAt={startAt}
        areCharacterKeysOn={settings.areCharacterKeysOn}
        announce={announce}
        onSelect={select}
        onClaim={(target) => {
          setStage({ kind: 'claim', seed: seedOf(target, document.id, body.text) })
        }}
        onNote={(id) => {
          arrange((layout) => ({ ...layout, isRightOpen: true }))
          setSelectedId(id)
          setNoteWish({ id })
        }}
        onScrolled={(offset) => {
          useWorkbench.setState(({ scroll }) => ({ scroll: { ...scroll, [document.id]: offset } }))
        }}
      />
      <aside className="reader-side" aria-label={appWords.marksOf(document.title)} tabIndex={-1} data-pane>
        <MarksPanel
          entries={entries}
          selectedId={selectedId}
          deeds={deeds}
          noteWish={noteWish}
          onSelect={(id) => {
            select(id)
            const anchor = entries.find(({ highlight }) => highlight.id === id)?.highlight.anchor
            if (anchor !== undefined) surface.current?.keepInSight(anchor)
          }}
          onClaim={(highlightId) => {
            setStage({ kind: 'claim', seed: { kind: 'highlight', highlightId } })
          }}
          onOpenClaim={(claimId) => {
            goTo({ kind: 'claims', claimId }, { isBeside: true })
          }}
        />
      </aside>
      <ReadingMarker session={session} document={document} />
    </div>
  )
}

/** Marks a document as read once it has been open for a while. */
function ReadingMarker({
  session,
  document,
}: {
  readonly session: Frame['session']
  readonly document: SourceDocument
}) {
  const { id, reading } = document
  useEffect(() => {
    if (reading === 'read') return undefined
    const timer = setTimeout(() => void markRead(session.hands, { documentId: id, reading: 'read' }), 20_000)
    return () => {
      clearTimeout(timer)
    }
  }, [id, reading, session])
  return null
}

function useReaderNeeds(frame: Frame, document: SourceDocument, body: DocumentBody) {
  const { session, deeds: windowDeeds } = frame
  const deeds = useMemo(() => {
    const own = readerDeeds({
      hands: session.hands,
      documentId: document.id,
      text: body.text,
      // What was marked is in sight, and Ctrl+Z is near; only what vanished is offered back.
      onDeed: () => undefined,
      announce,
    })
    return {
      ...own,
      remove: async (highlightId: HighlightId) => {
        await own.remove(highlightId)
        windowDeeds.offerUndo(appWords.removedHighlight)
      },
    }
  }, [session, document.id, body, windowDeeds])
  const sourceSlot = (
    <Button
      tone="quiet"
      onPress={() => {
        setStage({ kind: 'attribute', documentId: document.id })
      }}
    >
      {appWords.nameSource}
    </Button>
  )
  return { deeds, sourceSlot }
}

function useBody(store: CaseStore, hash: string): Result<DocumentBody, StoreRefusal> | undefined {
  const [body, setBody] = useState<Result<DocumentBody, StoreRefusal>>()
  useEffect(() => {
    let isWanted = true
    void readBody(store, hash).then((read) => {
      if (isWanted) setBody(read)
    })
    return () => {
      isWanted = false
    }
  }, [store, hash])
  return body
}

function useEntries({ session }: Frame, documentId: DocumentId): readonly MarkEntry[] | undefined {
  const { db } = session.store
  const hanging = useLive(async () => {
    const [highlights, tags, taggings, cited] = await Promise.all([
      highlightsOf(db, documentId),
      tagsOf(db),
      taggingsOf(db, documentId),
      evidenceIn(db, documentId),
    ])
    return { highlights, tags, taggings, cited }
  }, [db, documentId])
  return useMemo(() => {
    if (hanging === undefined) return undefined
    const { highlights, tags, taggings, cited } = hanging
    return markEntries(highlights, {
      tags,
      taggings,
      claims: cited.map(({ claim }) => claim),
      evidence: cited.map(({ evidence }) => evidence),
    })
  }, [hanging])
}

/** Brings a passage that was asked for into view, selects it and lets it flash; each request once. */
function useReveal(
  entries: readonly MarkEntry[],
  surface: React.RefObject<ReadingHandle | null>,
  select: (id: HighlightId) => void,
): void {
  const reveal = useWorkbench((state) => state.reveal)
  const done = useRef(0)
  useEffect(() => {
    if (reveal === undefined || reveal.turn === done.current) return
    const entry = entries.find(({ highlight }) => highlight.id === reveal.highlightId)
    if (entry === undefined) return
    done.current = reveal.turn
    surface.current?.jumpTo(entry.highlight.anchor)
    select(entry.highlight.id)
  }, [reveal, entries, surface, select])
}

function seedOf(target: ClaimTarget, documentId: DocumentId, text: string) {
  return target.kind === 'highlight'
    ? ({ kind: 'highlight', highlightId: target.id } as const)
    : ({ kind: 'passage', documentId, anchor: anchorAt(text, target.span) } as const)
}

import { useEffect, useMemo, useState } from 'react'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { isSetAside } from '#domain/document/triage'
import { versionsOf } from '#domain/document/version-chain'
import { idsOf } from '#domain/document/likely-versions'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { openView } from '#renderer/app/layout'
import { nextVersion } from '#renderer/app/next-version'
import { goTo } from '#renderer/app/navigator'
import { setDoubles } from '#renderer/app/rooms/library-acts-of'
import { similarWatch, type SimilarState } from '#renderer/app/similar-watch'
import { arrange } from '#renderer/app/workbench-store'
import type { VersionPair } from '#renderer/features/similar/similar-detail.tsx'
import { SimilarPane } from '#renderer/features/similar/similar-pane.tsx'
import { similarRows, type SimilarRow } from '#renderer/features/similar/similar-rows'
import { similarWords } from '#renderer/features/similar/wording'
import { readBody } from '#renderer/storage/bodies'
import { useWatched } from '#renderer/storage/use-watched'

type SimilarRoomProps = { readonly frame: Frame; readonly documentId: DocumentId | undefined }

/** What is the same and similar in the case; opening it begins the comparing. */
export function SimilarRoom({ frame, documentId }: SimilarRoomProps) {
  const { data, session } = frame
  const watch = similarWatch(session.store)
  const state = useWatched(watch)
  useEffect(() => {
    watch.follow(data.documents)
  }, [watch, data.documents])
  const present = useMemo(
    () => idsOf(data.documents.filter((document) => !isSetAside(document))),
    [data.documents],
  )
  const byId = useMemo(
    () => new Map(data.documents.map((document) => [document.id, document] as const)),
    [data.documents],
  )
  const rows = useMemo(
    () => (state.kind === 'found' ? similarRows(state.similarities, present, documentId) : []),
    [state, present, documentId],
  )
  const { excerptOf, ask } = useExcerpts(frame)
  return (
    <SimilarPane
      rows={rows}
      progress={progressOf(state)}
      titleOf={(id) => byId.get(id)?.title ?? ''}
      aboutOf={(id) => aboutWords(byId.get(id))}
      only={documentId}
      excerptOf={excerptOf}
      onShowAll={() => {
        arrange((layout) => openView(layout, { kind: 'similar', documentId: undefined }))
      }}
      onSelect={ask}
      onOpen={(id) => {
        goTo({ kind: 'document', documentId: id })
      }}
      versionOf={(one, other) => versionPair(data.documents, [byId.get(one), byId.get(other)])}
      onVersion={(pair) => void nextVersion(frame, pair)}
      onDouble={(id, duplicateOf) => {
        setDoubles(frame, [id], duplicateOf)
      }}
      onCompare={(id, withId) => {
        goTo({ kind: 'compare', documentId: id, withId })
      }}
    />
  )
}

function progressOf(state: SimilarState): string | undefined {
  switch (state.kind) {
    case 'found':
      return undefined
    case 'comparing':
      return similarWords.comparing(state.done, state.all)
    case 'waiting':
      return similarWords.waiting
    default:
      return similarWords.stopped
  }
}

/** What tells documents of one title apart. */
function aboutWords(document: SourceDocument | undefined): string {
  return [document?.fileName, document?.outlet, document?.published]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

/** Which of a pair came in later; undefined where they are versions already. */
function versionPair(
  documents: readonly SourceDocument[],
  [one, other]: readonly [SourceDocument | undefined, SourceDocument | undefined],
): VersionPair | undefined {
  if (one === undefined || other === undefined) return undefined
  const [older, newer] = one.importedAt <= other.importedAt ? [one, other] : [other, one]
  if (newer.versionOf !== undefined) return undefined
  // Two that follow no version begin chains of their own; all documents are looked through only where one follows.
  const areVersions =
    older.versionOf !== undefined && versionsOf(documents, older.id).some(({ id }) => id === newer.id)
  return areVersions ? undefined : { newerId: newer.id, olderId: older.id }
}

/** The words of the passages that were looked at, read when they are asked for. */
function useExcerpts({ session, data }: Frame) {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map())
  const ask = (row: SimilarRow): void => {
    const [first] = row.kind === 'double' ? [] : row.passage.occurrences
    const document = data.documents.find(({ id }) => id === first?.documentId)
    if (first === undefined || document === undefined || known.has(row.key)) return
    void readBody(session.store, document.bodyHash).then((body) => {
      if (!body.ok) return
      const words = body.value.text.slice(first.start, first.end)
      setKnown((before) => new Map([...before, [row.key, words]]))
    })
  }
  return { ask, excerptOf: (row: SimilarRow) => known.get(row.key) }
}

import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { OfferPart } from '#domain/import/offers'
import { amendDocuments } from '#renderer/actions/amend-document'
import { dropOffers, takeOffers } from '#renderer/actions/answer-offers'
import { exportOriginal } from '#renderer/actions/export-original'
import { untagDocuments } from '#renderer/actions/tag-documents'
import { markDocumentsRead, triageDocuments, type TriageWish } from '#renderer/actions/triage-documents'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { strike } from '#renderer/app/impact'
import { goTo } from '#renderer/app/navigator'
import { announce, setStage } from '#renderer/app/workbench-store'
import { appWords, triageToasts } from '#renderer/app/wording'
import { exportOriginalRefusals } from '#renderer/features/library/originals-wording'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import { readBody } from '#renderer/storage/bodies'

/** What is done with documents from their list, in this window. */
export function libraryActs(frame: Frame): LibraryActs {
  const { bridge, deeds, session } = frame
  const { hands, store } = session
  return {
    onOpen: (documentId, place) => {
      goTo({ kind: 'document', documentId }, { isBeside: place === 'beside' })
    },
    onRemove: (ids) => {
      removeFrom(frame, ids)
    },
    onTriage: (ids, triage) => {
      decide(frame, { documentIds: ids, triage })
    },
    onDuplicate: (ids, duplicateOf) => {
      setDoubles(frame, ids, duplicateOf)
    },
    onRead: (ids, reading) => void deeds.run(markDocumentsRead(hands, { documentIds: ids, reading })),
    onSource: ([documentId, ...others]) => {
      if (documentId !== undefined) setStage({ kind: 'attribute', documentId, others })
    },
    onAmend: (documentId) => {
      setStage({ kind: 'amend', documentId })
    },
    onEncoding: (documentId) => {
      setStage({ kind: 'encoding', documentId })
    },
    onTag: (documentIds) => {
      setStage({ kind: 'tags', documentIds })
    },
    onUntag: (documentId, { id: tagId }) =>
      void deeds.run(untagDocuments(hands, { documentIds: [documentId], tagId })),
    onTakeOffers: (parts) => void deeds.run(takeOffers(hands, parts), ofMany(parts, appWords.tookOffer)),
    onDropOffers: (parts) => void deeds.run(dropOffers(hands, parts), ofMany(parts, appWords.droppedOffer)),
    onAmendAll: (ids, words) =>
      void deeds.run(amendDocuments(hands, { documentIds: ids, ...words }), appWords.amendedMany(ids.length)),
    onExportOriginal: (documentId) => void exportFrom(frame, documentId),
    onDragOriginal:
      bridge.host === 'electron' ? (document) => void handOut(frame, document, 'dragOriginal') : undefined,
    onRevealOriginal:
      bridge.host === 'electron' ? (document) => void handOut(frame, document, 'revealOriginal') : undefined,
    excerptOf: async (document, length) => {
      const body = await readBody(store, document.bodyHash)
      return body.ok ? body.value.text.slice(0, length) : undefined
    },
  }
}

/** What was done for one document is in sight; for many at once it is said, with an Undo. */
function ofMany(parts: readonly OfferPart[], words: (count: number) => string): string | undefined {
  const count = new Set(parts.flatMap(({ documentIds }) => documentIds)).size
  return count === 1 ? undefined : words(count)
}

/** Sets documents aside as doubles of another. */
export function setDoubles(frame: Frame, documentIds: readonly DocumentId[], duplicateOf: DocumentId): void {
  decide(frame, { documentIds, triage: 'duplicate', duplicateOf })
}

/** One after the other they go by quickly and are only said; of many at once an Undo is offered. */
function decide(frame: Frame, wish: TriageWish): void {
  const { documentIds: ids, triage } = wish
  const words = triageToasts[triage](titleOf(frame, ids), ids.length)
  const deed = triageDocuments(frame.session.hands, wish)
  if (ids.length > 1) void frame.deeds.run(deed, words)
  else
    void frame.deeds.run(deed).then((isDone) => {
      if (isDone) announce(words)
    })
}

async function exportFrom({ bridge, deeds, session }: Frame, documentId: DocumentId): Promise<void> {
  const out = await exportOriginal(session.hands, bridge, { documentId })
  if (!out.ok) {
    if (out.reason !== 'not-chosen') deeds.say(exportOriginalRefusals[out.reason] ?? appWords.refused)
    return
  }
  const { target } = out.value
  deeds.say(appWords.exported(target.name), [
    { label: appWords.showInFolder, run: () => void bridge.revealTarget(target.handle) },
  ])
}

/** Hands a copy of an original to the desktop: to be dropped somewhere, or to be looked at in its folder. */
async function handOut(
  { bridge, deeds, session }: Frame,
  { originalHash, fileName }: SourceDocument,
  by: 'dragOriginal' | 'revealOriginal',
): Promise<void> {
  const handed = await bridge[by](session.store.caseId, originalHash, fileName)
  if (!handed.ok) deeds.say(exportOriginalRefusals[handed.reason] ?? appWords.refused)
}

/** Removes documents with an Undo, and closes their tabs; what rests on them is shown first. */
export function removeFrom(frame: Frame, ids: readonly DocumentId[]): void {
  void strike(frame, { kind: 'remove-documents', documentIds: ids })
}

function titleOf({ data }: Frame, [id]: readonly DocumentId[]): string {
  return data.documents.find((document) => document.id === id)?.title ?? ''
}

import { amended } from '#domain/case/changes'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { versionsOf, wouldCircle } from '#domain/document/version-chain'
import { refuse, succeed, type Result } from '#domain/result'
import { ownTags, tagged } from '#domain/tag/document-tags'
import { carrying, type Carrying } from '#renderer/actions/carry-highlights'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { documentsOf } from '#renderer/storage/reads-documents'

/** Why a document did not become the next version of another. */
export type MakeVersionRefusal = 'no-such-document' | 'already-a-version' | 'would-circle' | DeedRefusal

/** Which document follows which, and the marks whose very words are there: they are carried over at once. */
export type MakeVersionWish = {
  readonly newerId: DocumentId
  readonly olderId: DocumentId
  readonly exact: readonly Carrying[]
}

/**
 * Makes a document the next version of another, with its tags, and carries over the marks whose words did not change,
 * as one deed.
 * Versions stand in one line: what already has a next version is followed at the end of its line.
 */
export function makeVersion(
  hands: Hands,
  { newerId, olderId, exact }: MakeVersionWish,
): Promise<Result<SourceDocument, MakeVersionRefusal>> {
  const { db } = hands.store
  return make<SourceDocument, MakeVersionRefusal>(hands.store, async () => {
    const documents = await documentsOf(db)
    const newer = documents.find((document) => document.id === newerId)
    if (newer === undefined || !documents.some((document) => document.id === olderId))
      return refuse('no-such-document')
    if (newer.versionOf !== undefined && documents.some((one) => one.id === newer.versionOf))
      return refuse('already-a-version')
    if (wouldCircle(documents, { newerId, olderId })) return refuse('would-circle')
    const followed = versionsOf(documents, olderId).at(-1)
    const last = followed?.id ?? olderId
    const made = tagged({ ...newer, versionOf: last }, followed === undefined ? [] : ownTags(followed))
    // Marks of another version than the one that is followed were not compared with this text.
    const marks = last === olderId ? exact : []
    const { changes } = await carrying(hands, { documentId: newerId, marks })
    const label = `Made ${newer.title} the next version`
    return succeed({ label, changes: [...amended('documents', newer, made), ...changes], made })
  })
}

import type { PassagePlace } from '#domain/case/blow'
import type { DocumentId } from '#domain/document/source-document'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { strike } from '#renderer/app/impact'
import { appWords } from '#renderer/app/wording'
import { compareWords } from '#renderer/features/compare/wording'
import { readBody } from '#renderer/storage/bodies'
import { highlightsOf } from '#renderer/storage/reads-highlights'
import { findPlaces } from '#renderer/workers/compare-room'

/** Which document is to follow which. */
export type VersionWish = { readonly newerId: DocumentId; readonly olderId: DocumentId }

/** Makes a document the next version of another, carries over what did not change, and shows both side by side. */
export async function nextVersion(frame: Frame, wish: VersionWish): Promise<void> {
  const { session, deeds, data } = frame
  const { newerId, olderId } = wish
  const [older, newer] = [olderId, newerId].map((id) => data.documents.find((document) => document.id === id))
  if (older === undefined || newer === undefined) return
  const [from, to] = await Promise.all([
    readBody(session.store, older.bodyHash),
    readBody(session.store, newer.bodyHash),
  ])
  if (!from.ok || !to.ok) {
    deeds.say(appWords.bodyGone((from.ok ? newer : older).title))
    return
  }
  const highlights = await highlightsOf(session.store.db, olderId)
  const material = { highlights, carries: [], older: from.value.text, newer: to.value.text }
  const places = await findPlaces(material, { signal: AbortSignal.timeout(120_000) })
  if (!places.ok) {
    deeds.say(compareWords.stopped)
    return
  }
  const found = places.value.flatMap(({ highlight, state }): readonly PassagePlace[] => {
    if (state.kind === 'kept' || state.kind === 'dropped') return []
    const place = { highlightId: highlight.id, kind: state.kind }
    return [state.kind === 'exact' ? { ...place, anchor: state.anchor } : place]
  })
  await strike(frame, { kind: 'replace-document', olderId, newerId, places: found })
}

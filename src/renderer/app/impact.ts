import { unreachable } from '#domain/belief'
import { blastRadius, isHarmless, type BlastRadius } from '#domain/case/blast-radius'
import type { Blow } from '#domain/case/blow'
import { isUnchanged } from '#domain/case/turn'
import { claimLabel, type EvidenceId } from '#domain/claim/claim'
import type { DocumentId } from '#domain/document/source-document'
import { refuse } from '#domain/result'
import { gradeSource } from '#renderer/actions/grade-source'
import { makeVersion } from '#renderer/actions/make-version'
import { mergeSources } from '#renderer/actions/merge-sources'
import { removeDocuments } from '#renderer/actions/remove-document'
import { removeSource } from '#renderer/actions/remove-source'
import { removeHighlights } from '#renderer/actions/remove-highlight'
import { retractSource } from '#renderer/actions/retract-source'
import { withdrawPassages } from '#renderer/actions/withdraw-passages'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { closeViews } from '#renderer/app/layout'
import { goTo } from '#renderer/app/navigator'
import { flushTexts } from '#renderer/app/open-texts'
import { arrange, setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { versionWords } from '#renderer/features/compare/wording'
import { matrixWords } from '#renderer/features/matrix/wording'
import { lookAtRegister } from '#renderer/features/source/register-view'
import { mergeWords } from '#renderer/features/source/wording'
import { areSpokenOf, groundsOf } from '#renderer/storage/reads-grounds'

/** Does a deed that takes ground from findings; where any would fall, what rests on it is shown first. */
export async function strike(frame: Frame, blow: Blow): Promise<boolean> {
  return (await isHeldBack(frame, blow)) ? false : dealBlow(frame, blow)
}

/** Whether something rests on what a deed strikes; if so it is shown, and the deed waits for the analyst. */
export async function isHeldBack({ session }: Pick<Frame, 'session'>, blow: Blow): Promise<boolean> {
  const { db } = session.store
  await flushTexts()
  // Most highlights carry nothing: that is known without weighing the whole case.
  if (blow.kind === 'remove-highlights' && !(await areSpokenOf(db, blow.highlightIds))) return false
  const radius = blastRadius(await groundsOf(db), blow)
  if (isHarmless(radius) || (blow.kind === 'withdraw-evidence' && !isFelt(radius))) return false
  setStage({ kind: 'impact', blow })
  return true
}

/** Whether more changes than the claim and its cell, which the analyst has before the eyes when withdrawing a passage. */
function isFelt({ conflicts, ratings, judgements }: BlastRadius): boolean {
  return [...conflicts, ...ratings, ...judgements].some((turn) => !isUnchanged(turn))
}

/** Does the deed of a blow, as one, and offers to take it back. */
export async function dealBlow(frame: Frame, blow: Blow): Promise<boolean> {
  const { data, deeds, session } = frame
  const { hands } = session
  const nameOf = (id: string): string => data.sources.find((source) => source.id === id)?.name ?? ''
  switch (blow.kind) {
    case 'regrade-source':
      return deeds.run(gradeSource(hands, blow), appWords.graded(nameOf(blow.sourceId), blow.reliability))
    case 'retract-source':
      return deeds.run(retractSource(hands, blow), appWords.retracted(nameOf(blow.sourceId)))
    case 'remove-source':
      return deeds.run(removeSource(hands, blow), appWords.removedIt(nameOf(blow.sourceId)))
    case 'merge-sources':
      return mergeAndShow(frame, blow)
    case 'remove-documents':
      return removeAndClose(frame, blow.documentIds)
    case 'remove-highlights':
      return deeds.run(removeHighlights(hands, blow), appWords.removedHighlight)
    case 'replace-document':
      return makeNextVersion(frame, blow)
    case 'withdraw-evidence':
      return withdraw(frame, blow.evidenceIds)
    default:
      return unreachable(blow)
  }
}

type Replacement = Extract<Blow, { readonly kind: 'replace-document' }>

async function makeNextVersion(frame: Frame, { olderId, newerId, places }: Replacement): Promise<boolean> {
  const { data, deeds, session } = frame
  const exact = places.flatMap(({ highlightId, kind, anchor }) =>
    kind === 'exact' && anchor !== undefined ? [{ highlightId, anchor }] : [],
  )
  const title = data.documents.find(({ id }) => id === newerId)?.title ?? ''
  const isMade = await deeds.run(
    makeVersion(session.hands, { olderId, newerId, exact }),
    versionWords.made(title, exact.length),
  )
  if (isMade) goTo({ kind: 'compare', documentId: olderId, withId: newerId })
  return isMade
}

async function withdraw({ deeds, session }: Frame, evidenceIds: readonly EvidenceId[]): Promise<boolean> {
  const { db } = session.store
  const [evidence] = await db.evidence.bulkGet([...evidenceIds])
  const claim = evidence && (await db.claims.get(evidence.claimId))
  if (claim === undefined) return deeds.run(Promise.resolve(refuse('no-such-evidence')))
  return deeds.run(
    withdrawPassages(session.hands, { claimId: claim.id, evidenceIds }),
    matrixWords.withdrew(evidenceIds.length, claimLabel(claim)),
  )
}

type Merge = Extract<Blow, { readonly kind: 'merge-sources' }>

async function mergeAndShow({ data, deeds, session }: Frame, { sourceId, intoId }: Merge): Promise<boolean> {
  const [from, into] = [sourceId, intoId].map((id) => data.sources.find((source) => source.id === id))
  if (from === undefined || into === undefined) return deeds.run(Promise.resolve(refuse('no-such-source')))
  const isMerged = await deeds.run(
    mergeSources(session.hands, { from, into }),
    mergeWords.merged(from.name, into.name),
  )
  if (isMerged) lookAtRegister({ activeId: into.id })
  return isMerged
}

async function removeAndClose({ data, deeds, session }: Frame, ids: readonly DocumentId[]): Promise<boolean> {
  const title = data.documents.find((document) => document.id === ids[0])?.title ?? ''
  const words = ids.length === 1 ? appWords.removedIt(title) : appWords.removedMany(ids.length)
  const isGone = await deeds.run(removeDocuments(session.hands, { documentIds: ids }), words)
  if (isGone) arrange((layout) => closeViews(layout, new Set(ids.map((id) => `document:${id}`))))
  return isGone
}

import { unreachable } from '#domain/belief'
import { blastRadius, isHarmless } from '#domain/case/blast-radius'
import type { DocumentId } from '#domain/document/source-document'
import { refuse } from '#domain/result'
import { gradeSource } from '#renderer/actions/grade-source'
import { mergeSources } from '#renderer/actions/merge-sources'
import { removeDocuments } from '#renderer/actions/remove-document'
import { removeHighlights } from '#renderer/actions/remove-highlight'
import { retractSource } from '#renderer/actions/retract-source'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { closeViews } from '#renderer/app/layout'
import { flushTexts } from '#renderer/app/open-texts'
import { arrange, setStage, type ShownBlow } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { lookAtRegister } from '#renderer/features/source/register-view'
import { mergeWords } from '#renderer/features/source/wording'
import { areSpokenOf, groundsOf } from '#renderer/storage/reads-grounds'

/** Does a deed that takes ground from findings; where any would fall, what rests on it is shown first. */
export async function strike(frame: Frame, blow: ShownBlow): Promise<boolean> {
  return (await isHeldBack(frame, blow)) ? false : dealBlow(frame, blow)
}

/** Whether something rests on what a deed strikes; if so it is shown, and the deed waits for the analyst. */
export async function isHeldBack({ session }: Pick<Frame, 'session'>, blow: ShownBlow): Promise<boolean> {
  const { db } = session.store
  await flushTexts()
  // Most highlights carry nothing: that is known without weighing the whole case.
  if (blow.kind === 'remove-highlights' && !(await areSpokenOf(db, blow.highlightIds))) return false
  if (isHarmless(blastRadius(await groundsOf(db), blow))) return false
  setStage({ kind: 'impact', blow })
  return true
}

/** Does the deed of a blow, as one, and offers to take it back. */
export async function dealBlow(frame: Frame, blow: ShownBlow): Promise<boolean> {
  const { data, deeds, session } = frame
  const { hands } = session
  const nameOf = (id: string): string => data.sources.find((source) => source.id === id)?.name ?? ''
  switch (blow.kind) {
    case 'regrade-source':
      return deeds.run(gradeSource(hands, blow), appWords.graded(nameOf(blow.sourceId), blow.reliability))
    case 'retract-source':
      return deeds.run(retractSource(hands, blow), appWords.retracted(nameOf(blow.sourceId)))
    case 'merge-sources':
      return mergeAndShow(frame, blow)
    case 'remove-documents':
      return removeAndClose(frame, blow.documentIds)
    case 'remove-highlights':
      return deeds.run(removeHighlights(hands, blow), appWords.removedHighlight)
    default:
      return unreachable(blow)
  }
}

type Merge = Extract<ShownBlow, { readonly kind: 'merge-sources' }>

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

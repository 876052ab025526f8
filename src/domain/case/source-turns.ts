import type { Ground, Grounds } from '#domain/case/blow'
import type { Turn } from '#domain/case/turn'
import type { Claim, Evidence } from '#domain/claim/claim'
import type { SourceDocument, Voice } from '#domain/document/source-document'
import { mayRemove, unlinked } from '#domain/source/remove-source'
import type { Source, SourceId } from '#domain/source/source'

/** What a source has to do with a document. */
export type DocumentTie = 'publishes' | Voice['role']

/** A document that names a source, as the one that publishes it or as a voice. */
export type DocumentTurn = Turn<readonly DocumentTie[]> & {
  readonly document: Pick<SourceDocument, 'id' | 'title'>
}

/** A piece of evidence that rests on the words of a source. */
export type EvidenceTurn = Turn<SourceId | undefined> & {
  readonly evidence: Evidence
  readonly ground: Ground
  readonly claim: Claim
}

/** Another source that copies from one or is opposed to it. */
export type LinkTurn = Turn<Pick<Source, 'copiesFrom' | 'opposes'>> & { readonly source: Source }

/** What names a source, before it is removed and after. */
export type SourceTurns = {
  readonly documents: readonly DocumentTurn[]
  readonly evidence: readonly EvidenceTurn[]
  readonly links: readonly LinkTurn[]
}

/** Where nothing names a source that goes. */
export const noSourceTurns: SourceTurns = { documents: [], evidence: [], links: [] }

/** Finds all that names a source which is to be removed. */
export function sourceTurnsOf(grounds: Grounds, sourceId: SourceId): SourceTurns {
  const removal = mayRemove(sourceId, grounds.sources)
  if (!removal.ok) return noSourceTurns
  return {
    documents: grounds.documents.flatMap((document): readonly DocumentTurn[] => {
      const before = tiesOf(document, sourceId)
      return before.length === 0 ? [] : [{ document, before, after: [] }]
    }),
    evidence: evidenceTurns(grounds, sourceId),
    links: grounds.sources.flatMap((source): readonly LinkTurn[] => {
      if (source.id === sourceId || !isLinked(source, removal.value)) return []
      return [{ source, before: source, after: unlinked(source, removal.value) }]
    }),
  }
}

function tiesOf(
  { sourceId, voices }: Pick<SourceDocument, 'sourceId' | 'voices'>,
  id: SourceId,
): readonly DocumentTie[] {
  const roles = (voices ?? []).flatMap((voice) => (voice.sourceId === id ? [voice.role] : []))
  return sourceId === id ? ['publishes', ...roles] : roles
}

function evidenceTurns(grounds: Grounds, sourceId: SourceId): readonly EvidenceTurn[] {
  const claims = new Map(grounds.claims.map((claim) => [claim.id, claim]))
  return grounds.evidence.flatMap((evidence): readonly EvidenceTurn[] => {
    const { claimId, highlightId, originId } = evidence
    const [ground, claim] = [grounds.passages.get(highlightId), claims.get(claimId)]
    if (originId !== sourceId || ground === undefined || claim === undefined) return []
    return [{ evidence, ground, claim, before: originId, after: undefined }]
  })
}

function isLinked({ copiesFrom, opposes }: Source, gone: Source): boolean {
  return copiesFrom?.includes(gone.id) === true || opposes?.includes(gone.id) === true
}

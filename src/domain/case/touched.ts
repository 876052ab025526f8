import type { Blow, Grounds } from '#domain/case/blow'
import type { ClaimId, EvidenceId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { ancestorsOf } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

/** What stands on what a blow strikes. */
export type Touched = {
  readonly evidence: ReadonlySet<EvidenceId>
  readonly claims: ReadonlySet<ClaimId>
  readonly passages: ReadonlySet<HighlightId>
}

/** Finds it: by passage, by document, or by who publishes, speaks or is copied from. */
export function touchedBy(grounds: Grounds, blow: Blow): Touched {
  const passages = struckPassages(grounds, blow)
  const speaks = speakers(grounds, blow)
  const withdrawn = new Set(blow.kind === 'withdraw-evidence' ? blow.evidenceIds : [])
  const touched = grounds.evidence.filter(
    ({ id, highlightId, originId }) =>
      grounds.passages.has(highlightId) &&
      (passages.has(highlightId) || withdrawn.has(id) || (originId !== undefined && speaks.has(originId))),
  )
  // A withdrawn passage stays: what is written of it rests on it as before.
  const alsoSpoken = blow.kind === 'withdraw-evidence' ? [] : touched.map(({ highlightId }) => highlightId)
  return {
    evidence: new Set(touched.map(({ id }) => id)),
    claims: new Set(touched.map(({ claimId }) => claimId)),
    passages: new Set([...passages, ...alsoSpoken]),
  }
}

function struckPassages({ passages }: Grounds, blow: Blow): ReadonlySet<HighlightId> {
  const struck = (isStruck: (documentId: string, sourceId: SourceId | undefined) => boolean) => {
    const found = new Set<HighlightId>()
    for (const [id, { document }] of passages) if (isStruck(document.id, document.sourceId)) found.add(id)
    return found
  }
  switch (blow.kind) {
    case 'withdraw-evidence':
      return new Set()
    case 'remove-highlights':
      return new Set(blow.highlightIds)
    case 'remove-documents': {
      const gone: ReadonlySet<string> = new Set(blow.documentIds)
      return struck((documentId) => gone.has(documentId))
    }
    case 'replace-document':
      return struck((documentId) => documentId === blow.olderId)
    case 'merge-sources':
      return struck((_, sourceId) => sourceId === blow.sourceId || sourceId === blow.intoId)
    default:
      return struck((_, sourceId) => sourceId === blow.sourceId)
  }
}

/** The sources whose words are in question: those struck, and all that copy from them, near or far. */
function speakers({ sources }: Grounds, blow: Blow): ReadonlySet<SourceId> {
  if (!('sourceId' in blow)) return new Set()
  const struck = 'intoId' in blow ? [blow.sourceId, blow.intoId] : [blow.sourceId]
  const links = new Map(sources.map(({ id, copiesFrom }) => [id, copiesFrom ?? []]))
  const echoes = sources.filter(({ id }) => {
    const above = ancestorsOf(id, links)
    return struck.some((one) => above.has(one))
  })
  return new Set([...struck, ...echoes.map(({ id }) => id)])
}

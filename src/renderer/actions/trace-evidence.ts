import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type Evidence, type EvidenceId, type Knowledge } from '#domain/claim/claim'
import { refuse, succeed, type Result } from '#domain/result'
import { sourceFor, type Attribution } from '#renderer/actions/attribute-document'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why nothing was said of the origin of a passage. */
export type TraceEvidenceRefusal = 'no-such-evidence' | 'no-such-source' | 'empty-name' | DeedRefusal

/** Whose words a passage rests on and how they know; what is left out stays, `nobody-said` takes back what was said. */
export type TraceEvidenceWish = {
  readonly evidenceId: EvidenceId
  readonly origin?: Attribution
  readonly knowledge?: Knowledge | 'nobody-said'
}

/** Says on whose word a passage ultimately rests. An origin that is no source of the case yet becomes one by the same deed. */
export function traceEvidence(
  hands: Pick<Hands, 'store' | 'newId'>,
  { evidenceId, origin, knowledge }: TraceEvidenceWish,
): Promise<Result<Deed, TraceEvidenceRefusal>> {
  const { db } = hands.store
  return hands.store.attempt<TraceEvidenceRefusal>(async () => {
    const before = await db.evidence.get(evidenceId)
    const claim = before && (await db.claims.get(before.claimId))
    if (before === undefined || claim === undefined) return refuse('no-such-evidence')
    const after: { -readonly [Name in keyof Evidence]: Evidence[Name] } = { ...before }
    if (knowledge === 'nobody-said') delete after.knowledge
    else if (knowledge !== undefined) after.knowledge = knowledge
    const found = origin === undefined ? undefined : await sourceFor(hands, origin)
    if (found !== undefined && !found.ok) return found
    if (found?.value.source !== undefined) after.originId = found.value.source.id
    else if (found !== undefined) delete after.originId
    const changes = [...(found?.value.changes ?? []), ...amended('evidence', before, after)]
    return succeed({ label: `Traced a passage of ${claimLabel(claim)} to its origin`, changes })
  })
}

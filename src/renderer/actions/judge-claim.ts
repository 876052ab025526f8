import { amended } from '#domain/case/changes'
import type { Deed } from '#domain/case/deed'
import { claimLabel, type ClaimId, type Credibility } from '#domain/claim/claim'
import { corroborationOf, mayJudge, type CredibilityRefusal } from '#domain/claim/corroboration'
import { refuse, succeed, type Result } from '#domain/result'
import { lineageOf } from '#domain/source/lineage'
import type { Hands } from '#renderer/actions/hands'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { evidenceFor } from '#renderer/storage/reads-claims'

/** Why the credibility of a claim stays as it was. */
export type JudgeClaimRefusal = 'no-such-claim' | CredibilityRefusal | DeedRefusal

/** Judges how credible a claim is, 1 to 6, with a reason where there is one; earlier judgings stay with their dates. */
export function judgeClaim(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  wish: { readonly claimId: ClaimId; readonly credibility: Credibility; readonly reason?: string },
): Promise<Result<Deed, JudgeClaimRefusal>> {
  const { db } = store
  return store.attempt<JudgeClaimRefusal>(async () => {
    const before = await db.claims.get(wish.claimId)
    if (before === undefined) return refuse('no-such-claim')
    const reason = wish.reason?.trim() ?? ''
    if (before.credibility === wish.credibility && reason === '') return refuse('nothing-to-do')
    const evidence = await evidenceFor(db, before.id)
    const voices = evidence
      .filter((piece) => piece.evidence.stance === 'supports')
      .map((piece) => ({ ...piece.evidence, documentId: piece.document.id }))
    const lineage = lineageOf(await db.sources.toArray())
    const allowed = mayJudge(wish.credibility, corroborationOf(voices, lineage))
    if (!allowed.ok) return allowed
    const { credibility } = wish
    const judgings = [...(before.judgings ?? []), { credibility, reason, judgedAt: now() }]
    const changes = amended('claims', before, { ...before, credibility, judgings })
    return succeed({ label: `Judged claim ${claimLabel(before)} ${credibility}`, changes })
  })
}

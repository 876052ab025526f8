import { stances, type Claim, type ClaimId, type EvidenceId, type Stance } from '#domain/claim/claim'
import { statusOf, type ClaimStatus } from '#domain/claim/claim-status'
import { corroborationBySide, type Corroboration } from '#domain/claim/corroboration'
import { echoesOf } from '#domain/claim/echoes'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** A passage with who publishes it and on whose word it rests. */
export type SpokenPassage = CitedPassage & {
  readonly source: Source | undefined
  readonly origin: Source | undefined
}

/** A claim with all that bears on it, counted. */
export type WeighedClaim = {
  readonly claim: Claim
  readonly passages: readonly SpokenPassage[]
  readonly sides: Readonly<Record<Stance, Corroboration>>
  /** Evidence that only repeats an origin its side has already. */
  readonly echoes: ReadonlySet<EvidenceId>
  readonly status: ClaimStatus
}

/** Weighs every claim of a case, by number. */
export function boardOf({ claims, cited, sources }: Weighing): readonly WeighedClaim[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const passages = new Map<ClaimId, SpokenPassage[]>()
  for (const passage of cited) {
    const { claimId, originId } = passage.evidence
    const spoken: SpokenPassage = {
      ...passage,
      source: sourceIn(byId, passage.document.sourceId),
      origin: sourceIn(byId, originId),
    }
    const known = passages.get(claimId)
    if (known === undefined) passages.set(claimId, [spoken])
    else known.push(spoken)
  }
  const lineage = lineageOf(sources)
  return claims.map((claim) => weighed(claim, passages.get(claim.id) ?? [], lineage))
}

function weighed(claim: Claim, passages: readonly SpokenPassage[], lineage: Lineage): WeighedClaim {
  const voices = passages.map(({ evidence, document }) => ({ ...evidence, documentId: document.id }))
  const sides = corroborationBySide(voices, lineage)
  const echoes = stances.flatMap((stance) => [
    ...echoesOf(
      voices.filter((voice) => voice.stance === stance),
      lineage,
    ),
  ])
  return {
    claim,
    passages,
    sides,
    echoes: new Set(echoes.map(({ id }) => id)),
    status: statusOf(claim, sides),
  }
}

function sourceIn(sources: ReadonlyMap<SourceId, Source>, id: SourceId | undefined): Source | undefined {
  return id === undefined ? undefined : sources.get(id)
}

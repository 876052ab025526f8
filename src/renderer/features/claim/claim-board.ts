import {
  stances,
  type Claim,
  type ClaimId,
  type Evidence,
  type EvidenceId,
  type Stance,
} from '#domain/claim/claim'
import { statusOf, type ClaimStatus } from '#domain/claim/claim-status'
import {
  bearingOf,
  corroborationBySide,
  type Corroboration,
  type CountedPiece,
} from '#domain/claim/corroboration'
import { echoesOf } from '#domain/claim/echoes'
import { changedIn, groupOf, regroup, ungrouped, type Grouped } from '#domain/regroup'
import { remake, unmade, type Makings } from '#domain/remake'
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'
import { allSteps, eachInSteps, type Steps } from '#domain/steps'
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
  /** Independent origins on either side together. */
  readonly origins: number
  /** Evidence that only repeats an origin its side has already. */
  readonly echoes: ReadonlySet<EvidenceId>
  readonly status: ClaimStatus
}

/**
 * The claim that is asked for, or the first where none is or it is gone. Of a board that is only read in part nobody can
 * say that it is gone: then none.
 */
export function claimAsked(
  board: readonly WeighedClaim[],
  asked: ClaimId | undefined,
  isWhole: boolean,
): WeighedClaim | undefined {
  const found = board.find(({ claim }) => claim.id === asked)
  return found ?? (isWhole || asked === undefined ? board[0] : undefined)
}

/** Weighs every claim of a case, by number. */
export function boardOf(weighing: Weighing): readonly WeighedClaim[] {
  return allSteps(boardKeeper()(weighing))
}

/**
 * Makes boards one after the other: a claim is weighed again only when it, a passage on it, one of their sources, or
 * who copies from whom has changed. Among ten thousand claims one change then takes a glance at each.
 */
export function boardKeeper(): (weighing: BoardMaterial) => Steps<readonly WeighedClaim[]> {
  let last: LastBoard = { sources: [], lineage: lineageOf([]), passages: ungrouped(), weighed: unmade() }
  return function* keptBoard({ claims, cited, sources }) {
    const before = last
    const passages = yield* regroup(before.passages, cited, ({ evidence }) => evidence.claimId)
    const byId = new Map(sources.map((source) => [source.id, source]))
    const isAlike = copyAlike(before.sources, sources)
    const lineage = isAlike ? before.lineage : lineageOf(sources)
    const spoken = yield* spokenBy(changedIn(before.sources, sources), cited)
    const weighed = yield* remake(isAlike ? before.weighed : unmade<Claim, WeighedClaim>(), claims, {
      touched: new Set([...passages.touched, ...spoken]),
      make: (claim): WeighedClaim => {
        const bearing = groupOf(passages.groups, claim.id)
        return weighedFrom(
          claim,
          bearing.map((passage) => spokenFrom(passage, byId)),
          lineage,
        )
      },
    })
    // A board that was given up on the way leaves the last one as it is.
    last = { sources, lineage, passages, weighed }
    return weighed.made
  }
}

/** What a board is made of. */
type BoardMaterial = Pick<Weighing, 'claims' | 'cited' | 'sources'>

type LastBoard = {
  readonly sources: readonly Source[]
  readonly lineage: Lineage
  readonly passages: Grouped<CitedPassage, ClaimId>
  readonly weighed: Makings<Claim, WeighedClaim>
}

type SourcesById = ReadonlyMap<SourceId, Source>

function spokenFrom(passage: CitedPassage, sources: SourcesById): SpokenPassage {
  const { evidence, highlight, document } = passage
  return {
    evidence,
    highlight,
    document,
    source: sourceIn(sources, passage.document.sourceId),
    origin: sourceIn(sources, passage.evidence.originId),
  }
}

/** The claims that some sources speak of, in documents of theirs or as the origin of a passage. */
function* spokenBy(sources: readonly Source[], cited: readonly CitedPassage[]): Steps<ReadonlySet<ClaimId>> {
  const [meant, claims] = [new Set<SourceId | undefined>(sources.map(({ id }) => id)), new Set<ClaimId>()]
  if (meant.size > 0)
    yield* eachInSteps(cited, ({ evidence, document }) => {
      if (meant.has(document.sourceId) || meant.has(evidence.originId)) claims.add(evidence.claimId)
    })
  return claims
}

/** Whether the same sources copy from the same others, and the same ones are retracted. */
function copyAlike(some: readonly Source[], others: readonly Source[]): boolean {
  if (some === others) return true
  const before = new Map(some.map((source) => [source.id, copying(source)]))
  return some.length === others.length && others.every((source) => before.get(source.id) === copying(source))
}

function copying({ copiesFrom = [], retracted }: Source): string {
  return `${copiesFrom.join()} ${retracted === undefined ? '' : 'retracted'}`
}

function weighedFrom(claim: Claim, passages: readonly SpokenPassage[], lineage: Lineage): WeighedClaim {
  const voices = passages.map(voiceOf)
  const sides = corroborationBySide(voices, lineage)
  const echoes = stances.flatMap((stance) => {
    const side = voices.filter((voice) => voice.stance === stance)
    // One alone repeats nothing.
    return side.length < 2 ? [] : [...echoesOf(side, lineage)]
  })
  return {
    claim,
    passages,
    sides,
    origins: bearingOf(voices, lineage).origins,
    echoes: echoes.length === 0 ? noEchoes : new Set(echoes.map(({ id }) => id)),
    status: statusOf(claim, sides),
  }
}

const noEchoes: ReadonlySet<EvidenceId> = new Set()

// Ten thousand claims are weighed at once: copies of whole records would take longer than the counting.
function voiceOf({
  evidence: { id, stance, originId },
  document,
}: CitedPassage): CountedPiece & Pick<Evidence, 'id'> {
  const voice = { id, stance, documentId: document.id }
  return originId === undefined ? voice : { ...voice, originId }
}

function sourceIn(sources: ReadonlyMap<SourceId, Source>, id: SourceId | undefined): Source | undefined {
  return id === undefined ? undefined : sources.get(id)
}

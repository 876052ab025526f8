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
import { lineageOf, type Lineage } from '#domain/source/lineage'
import type { Source, SourceId } from '#domain/source/source'
import { allSteps, eachInSteps, groupInSteps, type Steps } from '#domain/steps'
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
  let last: { readonly sources: readonly Source[]; readonly kept: ReadonlyMap<ClaimId, Kept> } | undefined
  return function* boardSteps({ claims, cited, sources }) {
    const byId = new Map(sources.map((source) => [source.id, source]))
    const passages = yield* groupInSteps(cited, ({ evidence }) => evidence.claimId)
    const lineage = lineageOf(sources)
    const areSourcesSame = last?.sources === sources
    const before = last !== undefined && copyAlike(last.sources, sources) ? last.kept : undefined
    const kept = new Map<ClaimId, Kept>()
    yield* eachInSteps(claims, (claim) => {
      const bearing = passages.get(claim.id) ?? nothing
      const known = before?.get(claim.id)
      const isKnown = known?.weighed.claim === claim && isSameList(known.bearing, bearing)
      if (isKnown && (areSourcesSame || haveSameSources(known, byId))) {
        kept.set(claim.id, known)
        return
      }
      const spoken = bearing.map((passage) => spokenFrom(passage, byId))
      kept.set(claim.id, { bearing, weighed: weighed(claim, spoken, lineage) })
    })
    // A board that was given up on the way leaves the last one as it is.
    last = { sources, kept }
    return [...kept.values()].map((one) => one.weighed)
  }
}

/** What a board is made of. */
type BoardMaterial = Pick<Weighing, 'claims' | 'cited' | 'sources'>

type Kept = { readonly bearing: readonly CitedPassage[]; readonly weighed: WeighedClaim }
type SourcesById = ReadonlyMap<SourceId, Source>

const nothing: readonly CitedPassage[] = []

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

function isSameList(some: readonly CitedPassage[], others: readonly CitedPassage[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}

function haveSameSources({ weighed: { passages } }: Kept, sources: SourcesById): boolean {
  return passages.every(
    ({ source, origin, document, evidence }) =>
      source === sourceIn(sources, document.sourceId) && origin === sourceIn(sources, evidence.originId),
  )
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

function weighed(claim: Claim, passages: readonly SpokenPassage[], lineage: Lineage): WeighedClaim {
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

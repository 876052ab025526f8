import type { ClaimId } from '#domain/claim/claim'
import type {
  Consistency,
  Hypothesis,
  HypothesisId,
  Rating,
  Weight,
  WeightGrade,
} from '#domain/hypothesis/hypothesis'

/** What an analysis of competing hypotheses rests on: the hypotheses of one question and what was said of them. */
export type AchMaterial = {
  readonly hypotheses: readonly Pick<Hypothesis, 'id' | 'number'>[]
  /** The claims that are weighed, in the order of the matrix. */
  readonly claimIds: readonly ClaimId[]
  readonly ratings: readonly Pick<Rating, 'hypothesisId' | 'claimId' | 'consistency'>[]
  readonly weights: readonly Pick<Weight, 'claimId' | 'credibility' | 'relevance'>[]
}

/** How one hypothesis stands. */
export type Standing = {
  readonly hypothesisId: HypothesisId
  /** PARC score (2004): 0 where nothing speaks against it, else below. */
  readonly score: number
  /** Claims that are inconsistent or very inconsistent with it. */
  readonly against: number
  /** Claims it was rated against. */
  readonly rated: number
  /** Whether it was rated against several claims and is consistent with all: what explains everything predicts nothing. */
  readonly explainsEverything: boolean
}

/** A claim without which other hypotheses would come first, or some two in the other order. */
export type Linchpin = {
  readonly claimId: ClaimId
  /** The order without it, least inconsistent first; those that are level stand together, by their numbers. */
  readonly order: readonly (readonly HypothesisId[])[]
}

/** What the ratings add up to. It says which hypothesis is *least inconsistent*; none is ever proved. */
export type AchReading = {
  /** Least inconsistent first; equal scores in the order of their numbers. */
  readonly standings: readonly Standing[]
  /** Claims by how far they set the hypotheses apart, the most diagnostic first; those that do not are left out. */
  readonly diagnostic: readonly ClaimId[]
  /** Claims that were rated the same against every hypothesis: they help to tell none from another. */
  readonly undiagnostic: readonly ClaimId[]
  /** Claims that have no rating against some hypothesis yet. */
  readonly incomplete: readonly ClaimId[]
  readonly linchpins: readonly Linchpin[]
}

const inconsistency: Readonly<Record<Consistency, number>> = { CC: 0, C: 0, N: 0, NA: 0, I: -1, II: -2 }
const leaning: Readonly<Record<Consistency, number>> = { CC: 2, C: 1, N: 0, NA: 0, I: -1, II: -2 }
const factor: Readonly<Record<WeightGrade, number>> = { L: 0.707, M: 1, H: 1.414 }

/** Fewer ratings than this say little about a hypothesis. */
const fewest = 3

/** Reads a matrix of hypotheses and claims (Heuer 1999, steps 3 to 6). The order of ratings and weights does not matter. */
export function readAch(material: AchMaterial): AchReading {
  const table = tableOf(material)
  const standings = standingsOf(material, table)
  const order = levelsOf(standings)
  const complete = material.claimIds.filter((id) => isComplete(material, table, id))
  const spread = new Map(complete.map((id) => [id, spreadOf(material, table, id)]))
  const diagnosticity = (id: ClaimId): number => spread.get(id) ?? 0
  return {
    standings,
    diagnostic: complete
      .filter((id) => diagnosticity(id) > 0)
      .toSorted((a, b) => diagnosticity(b) - diagnosticity(a)),
    undiagnostic: complete.filter((id) => diagnosticity(id) === 0),
    incomplete: material.claimIds.filter((id) => !spread.has(id)),
    linchpins: material.claimIds.flatMap((claimId) => {
      const without = { ...material, claimIds: material.claimIds.filter((id) => id !== claimId) }
      const next = levelsOf(standingsOf(without, table))
      return areInOneOrder(order, next) ? [] : [{ claimId, order: next }]
    }),
  }
}

type Levels = readonly (readonly HypothesisId[])[]

/** Hypotheses with one score stand on one level; what binary fractions add to a score is none. */
function levelsOf(standings: readonly Standing[]): Levels {
  const levels = new Map<string, HypothesisId[]>()
  for (const { hypothesisId, score } of standings) {
    const level = levels.get(score.toFixed(9))
    if (level === undefined) levels.set(score.toFixed(9), [hypothesisId])
    else level.push(hypothesisId)
  }
  return [...levels.values()]
}

/** Whether the same ones come first, and no two stand the other way round. */
function areInOneOrder(one: Levels, other: Levels): boolean {
  if (one[0]?.toSorted().join() !== other[0]?.toSorted().join()) return false
  const levelIn = new Map(other.flatMap((level, at) => level.map((id) => [id, at] as const)))
  let highest = 0
  for (const level of one) {
    const now = level.map((id) => levelIn.get(id) ?? 0)
    if (Math.min(...now) < highest) return false
    highest = Math.max(highest, ...now)
  }
  return true
}

/** Likelihoods over an exclusive set as shares of 100; undefined where one is missing or all are 0. */
export function normalised(
  hypotheses: readonly Pick<Hypothesis, 'id' | 'likelihood'>[],
): ReadonlyMap<HypothesisId, number> | undefined {
  const given = hypotheses.flatMap(({ id, likelihood }) =>
    likelihood === undefined ? [] : [[id, likelihood] as const],
  )
  const sum = given.reduce((total, [, likelihood]) => total + likelihood, 0)
  if (given.length < hypotheses.length || sum <= 0) return undefined
  return new Map(given.map(([id, likelihood]) => [id, (likelihood / sum) * 100]))
}

type Table = {
  readonly ratingOf: (claimId: ClaimId, hypothesisId: HypothesisId) => Consistency | undefined
  readonly weightOf: (claimId: ClaimId) => number
}

function tableOf({ ratings, weights }: AchMaterial): Table {
  const rated = new Map(
    ratings.map(({ claimId, hypothesisId, consistency }) => [`${claimId} ${hypothesisId}`, consistency]),
  )
  const weighed = new Map(
    weights.map(({ claimId, credibility, relevance }) => [claimId, factor[credibility] * factor[relevance]]),
  )
  return {
    ratingOf: (claimId, hypothesisId) => rated.get(`${claimId} ${hypothesisId}`),
    weightOf: (claimId) => weighed.get(claimId) ?? 1,
  }
}

function standingsOf({ hypotheses, claimIds }: AchMaterial, table: Table): readonly Standing[] {
  const numbers = new Map(hypotheses.map(({ id, number }) => [id, number]))
  const numberOf = (id: HypothesisId): number => numbers.get(id) ?? 0
  return hypotheses
    .map(({ id }) => standingOf(id, claimIds, table))
    .toSorted((a, b) => b.score - a.score || numberOf(a.hypothesisId) - numberOf(b.hypothesisId))
}

function standingOf(hypothesisId: HypothesisId, claimIds: readonly ClaimId[], table: Table): Standing {
  let [score, against, rated, fitting] = [0, 0, 0, 0]
  for (const claimId of claimIds) {
    const rating = table.ratingOf(claimId, hypothesisId)
    if (rating === undefined || rating === 'NA') continue
    rated += 1
    score += inconsistency[rating] * table.weightOf(claimId)
    if (inconsistency[rating] < 0) against += 1
    if (leaning[rating] > 0) fitting += 1
  }
  const explainsEverything = rated >= fewest && fitting === rated
  return { hypothesisId, score: rounded(score), against, rated, explainsEverything }
}

function isComplete({ hypotheses }: AchMaterial, table: Table, claimId: ClaimId): boolean {
  return hypotheses.length > 0 && hypotheses.every(({ id }) => table.ratingOf(claimId, id) !== undefined)
}

function spreadOf({ hypotheses }: AchMaterial, table: Table, claimId: ClaimId): number {
  const leanings = hypotheses.map(({ id }) => leaning[table.ratingOf(claimId, id) ?? 'NA'])
  return (Math.max(...leanings) - Math.min(...leanings)) * table.weightOf(claimId)
}

/** Sums of equal weights in another order are equal only without what binary fractions add. */
function rounded(score: number): number {
  return Math.round(score * 1_000) / 1_000 + 0
}

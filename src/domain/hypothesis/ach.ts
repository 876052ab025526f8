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

/**
 * Reads a matrix of hypotheses and claims (Heuer 1999, steps 3 to 6). The order of ratings and weights does not matter.
 * The work grows with the number of ratings.
 */
export function readAch(material: AchMaterial): AchReading {
  const rows = rowsOf(material)
  const hypotheses = material.hypotheses.toSorted((a, b) => a.number - b.number)
  const totals = totalsOf(rows, hypotheses.length)
  const order = levelsOf(hypotheses, totals)
  const complete = rows.filter(({ ratings }) => hypotheses.length > 0 && !ratings.includes(undefined))
  const spread = new Map(complete.map((row) => [row.claimId, spreadOf(row)]))
  const diagnosticity = (id: ClaimId): number => spread.get(id) ?? 0
  return {
    standings: hypotheses
      .map(({ id }, at) => standingOf(id, at, { rows, totals }))
      .toSorted((a, b) => b.score - a.score),
    diagnostic: [...spread.keys()]
      .filter((id) => diagnosticity(id) > 0)
      .toSorted((a, b) => diagnosticity(b) - diagnosticity(a)),
    undiagnostic: [...spread.keys()].filter((id) => diagnosticity(id) === 0),
    incomplete: material.claimIds.filter((id) => !spread.has(id)),
    linchpins: rows.flatMap((row) => {
      // What speaks against nothing adds nothing that could be missed.
      if (!row.ratings.some((rating) => inconsistencyOf(rating) < 0)) return []
      const without = totals.map((total, at) => total - costOf(row, at))
      const next = levelsOf(hypotheses, without)
      return areInOneOrder(order, next) ? [] : [{ claimId: row.claimId, order: next }]
    }),
  }
}

type Levels = readonly (readonly HypothesisId[])[]

/** Hypotheses with one score stand on one level. */
function levelsOf(hypotheses: AchMaterial['hypotheses'], totals: readonly number[]): Levels {
  const levels = new Map<number, HypothesisId[]>()
  for (const [at, { id }] of hypotheses.entries()) {
    const score = scoreOf(totals[at])
    const level = levels.get(score)
    if (level === undefined) levels.set(score, [id])
    else level.push(id)
  }
  return [...levels].sort(([a], [b]) => b - a).map(([, level]) => level)
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

/** A claim with its ratings against the hypotheses by their numbers. */
type Row = {
  readonly claimId: ClaimId
  readonly ratings: readonly (Consistency | undefined)[]
  /** In millionths: sums of whole numbers are the same in any order. */
  readonly weight: number
}

const million = 1_000_000

function rowsOf({ hypotheses, claimIds, ratings, weights }: AchMaterial): readonly Row[] {
  const weighed = new Map(
    weights.map(({ claimId, credibility, relevance }) => [claimId, factor[credibility] * factor[relevance]]),
  )
  const byNumber = hypotheses.toSorted((a, b) => a.number - b.number)
  const rated = new Map<ClaimId, Map<HypothesisId, Consistency>>()
  for (const { claimId, hypothesisId, consistency } of ratings) {
    const known = rated.get(claimId)
    if (known === undefined) rated.set(claimId, new Map([[hypothesisId, consistency]]))
    else known.set(hypothesisId, consistency)
  }
  return claimIds.map((claimId) => ({
    claimId,
    ratings: byNumber.map(({ id }) => rated.get(claimId)?.get(id)),
    weight: Math.round((weighed.get(claimId) ?? 1) * million),
  }))
}

function totalsOf(rows: readonly Row[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, at) => rows.reduce((total, row) => total + costOf(row, at), 0))
}

/** What a claim adds to the score of a hypothesis, in millionths. */
function costOf({ ratings, weight }: Row, at: number): number {
  return inconsistencyOf(ratings[at]) * weight
}

/** Whether a rating speaks against a hypothesis. */
export function isAgainst(rating: Consistency | undefined): boolean {
  return inconsistencyOf(rating) < 0
}

function inconsistencyOf(rating: Consistency | undefined): number {
  return rating === undefined ? 0 : inconsistency[rating]
}

type Counted = { readonly rows: readonly Row[]; readonly totals: readonly number[] }

function standingOf(hypothesisId: HypothesisId, at: number, { rows, totals }: Counted): Standing {
  const given = rows.flatMap(({ ratings }) => ratings[at] ?? []).filter((rating) => rating !== 'NA')
  return {
    hypothesisId,
    score: scoreOf(totals[at]),
    against: given.filter(isAgainst).length,
    rated: given.length,
    explainsEverything: given.length >= fewest && given.every((rating) => leaning[rating] > 0),
  }
}

function spreadOf({ ratings, weight }: Row): number {
  const leanings = ratings.map((rating) => leaning[rating ?? 'NA'])
  return (Math.max(...leanings) - Math.min(...leanings)) * weight
}

/** A score to the thousandth; never the zero that is below zero. */
function scoreOf(total = 0): number {
  return Math.round(total / 1_000) / 1_000 + 0
}

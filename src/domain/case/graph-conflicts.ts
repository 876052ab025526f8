import type { Grounds } from '#domain/case/blow'
import type { Claim, ClaimId } from '#domain/claim/claim'
import { conflictsOn, type Conflict } from '#domain/question/conflicts'
import { conflictsTouching } from '#domain/question/conflicts-touching'
import type { Difference } from '#domain/question/difference'
import { disputesOf } from '#domain/question/dispute'
import { joinDisputes } from '#domain/question/joined-disputes'
import type { QuestionId, ValueId } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { eachInSteps, filterInSteps, groupInSteps, mapInSteps, type Steps } from '#domain/steps'

/** Two claims whose values cannot both hold, on one question or several. */
export type GraphConflict = {
  /** The lower number first. */
  readonly claims: readonly [Claim, Claim]
  /** Something about it is to be decided. */
  readonly isOpen: boolean
  /** One for each question. */
  readonly differences: readonly Difference[]
}

/** Conflicts between some claims. */
export type GraphConflicts = {
  readonly conflicts: readonly GraphConflict[]
  /** There are others, which were not looked at. */
  readonly areMore: boolean
}

/** Conflicts by the claims that stand in them. */
export function byClaim(conflicts: readonly GraphConflict[]): ReadonlyMap<ClaimId, readonly GraphConflict[]> {
  const found = new Map<ClaimId, GraphConflict[]>()
  for (const conflict of conflicts)
    for (const { id } of conflict.claims) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [conflict])
      else known.push(conflict)
    }
  return found
}

/** Claims that one claim conflicts with and that are drawn beside it. */
const mostBeside = 8

/** The claims a claim conflicts with, the undecided ones first, and whether there are more than these. */
export function claimsAgainst(
  grounds: Grounds,
  claim: Claim,
): { readonly against: readonly Claim[]; readonly areMore: boolean } {
  const claims = new Map(grounds.claims.map((one) => [one.id, one]))
  const most = mostBeside * mostBeside
  const conflicts = conflictsTouching(new Set([claim.id]), { ...grounds, claims }, most)
  const undecidedFirst = [
    ...conflicts.filter(({ resolution }) => resolution === undefined),
    ...conflicts.filter(({ resolution }) => resolution !== undefined),
  ]
  const ids = undecidedFirst.flatMap(({ values }) => values.map(({ claimId }) => claimId))
  const others = [...new Set(ids)].flatMap((id) => (id === claim.id ? [] : (claims.get(id) ?? [])))
  return {
    against: others.slice(0, mostBeside),
    areMore: others.length > mostBeside || conflicts.length === most,
  }
}

/** More conflicts than this are looked at by nobody in a graph; the register has them by their questions. */
const mostConflicts = 10_000

/**
 * The conflicts between some claims, found in steps: of each question so many as the register lists, of all not many more
 * than ten thousand.
 */
export function* graphConflictSteps(
  grounds: Grounds,
  shown: ReadonlyMap<ClaimId, Claim>,
): Steps<GraphConflicts> {
  const { found, areMore } = yield* conflictsAmong(grounds, shown)
  if (found.length === 0) return { conflicts: [], areMore }
  const isOpen = yield* openness(grounds, found)
  const pairs = new Map<string, GraphConflict>()
  yield* eachInSteps(found, (conflict) => {
    const [one, other] = conflict.values
      .flatMap(({ claimId }) => shown.get(claimId) ?? [])
      .toSorted((a, b) => a.number - b.number)
    if (one === undefined || other === undefined) return
    const key = `${one.id} ${other.id}`
    const known = pairs.get(key)
    pairs.set(key, {
      claims: [one, other],
      isOpen: known?.isOpen === true || isOpen(conflict),
      differences: [...(known?.differences ?? []), conflict.difference],
    })
  })
  return { conflicts: [...pairs.values()], areMore }
}

type Found = { readonly found: readonly Conflict[]; readonly areMore: boolean }

function* conflictsAmong(grounds: Grounds, shown: ReadonlyMap<ClaimId, Claim>): Steps<Found> {
  const given = yield* filterInSteps(grounds.values, ({ claimId }) => shown.has(claimId))
  const values = yield* groupInSteps(given, ({ questionId }) => questionId)
  const resolutions = yield* resolutionsByQuestion(grounds)
  const found: Conflict[] = []
  let areMore = false
  for (const question of grounds.questions) {
    const answers = values.get(question.id) ?? []
    if (answers.length < 2) continue
    const decided = resolutions.get(question.id) ?? []
    if (found.length >= mostConflicts) return { found, areMore: true }
    const { conflicts, count } = conflictsOn(question, {
      ...{ values: answers, claims: shown, resolutions: decided },
    })
    found.push(...conflicts)
    areMore ||= count > conflicts.length
    // A question that thousands answer takes a step of its own.
    yield
  }
  return { found, areMore }
}

/** Every question looks through what was decided: through its own alone. */
function* resolutionsByQuestion({
  values,
  resolutions,
}: Grounds): Steps<ReadonlyMap<QuestionId, readonly Resolution[]>> {
  const byQuestion = new Map<QuestionId, Resolution[]>()
  if (resolutions.length === 0) return byQuestion
  const questionOf = new Map<ValueId, QuestionId>()
  yield* eachInSteps(values, ({ id, questionId }) => {
    questionOf.set(id, questionId)
  })
  yield* eachInSteps(resolutions, (resolution) => {
    const questionId = questionOf.get(resolution.valueIds[0])
    if (questionId === undefined) return
    const known = byQuestion.get(questionId)
    if (known === undefined) byQuestion.set(questionId, [resolution])
    else known.push(resolution)
  })
  return byQuestion
}

function* openness(grounds: Grounds, conflicts: readonly Conflict[]): Steps<(conflict: Conflict) => boolean> {
  const against = new Set<ClaimId>()
  yield* eachInSteps(conflicts, ({ values }) => {
    for (const { claimId } of values) against.add(claimId)
  })
  const evidence = yield* filterInSteps(
    grounds.evidence,
    ({ claimId, highlightId }) => against.has(claimId) && grounds.passages.has(highlightId),
  )
  const cited = yield* mapInSteps(evidence, (piece) => ({ evidence: piece }))
  const claims = yield* filterInSteps(grounds.claims, ({ id }) => against.has(id))
  yield
  const disputes = disputesOf(claims, cited, grounds.disputeResolutions)
  return joinDisputes(disputes, conflicts, cited).isOpen
}

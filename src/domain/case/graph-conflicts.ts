import type { Grounds } from '#domain/case/blow'
import type { Claim, ClaimId } from '#domain/claim/claim'
import { conflictsOn, type Conflict } from '#domain/question/conflicts'
import { conflictsTouching } from '#domain/question/conflicts-touching'
import type { Difference } from '#domain/question/difference'
import { disputesOf } from '#domain/question/dispute'
import { joinDisputes } from '#domain/question/joined-disputes'
import type { Question } from '#domain/question/question'
import { eachInSteps, filterInSteps, groupInSteps, type Steps } from '#domain/steps'

/** Two claims whose values cannot both hold, on one question or several. */
export type GraphConflict = {
  /** The lower number first. */
  readonly claims: readonly [Claim, Claim]
  /** Something about it is to be decided. */
  readonly isOpen: boolean
  /** One for each question. */
  readonly differences: readonly Difference[]
}

/** Claims that one claim conflicts with and that are drawn beside it. */
const mostBeside = 8

/** The claims a claim conflicts with, the undecided ones first. */
export function claimsAgainst(grounds: Grounds, claim: Claim): readonly Claim[] {
  const claims = new Map(grounds.claims.map((one) => [one.id, one]))
  const conflicts = conflictsTouching(new Set([claim.id]), { ...grounds, claims }, mostBeside * mostBeside)
  const undecidedFirst = [
    ...conflicts.filter(({ resolution }) => resolution === undefined),
    ...conflicts.filter(({ resolution }) => resolution !== undefined),
  ]
  const ids = undecidedFirst.flatMap(({ values }) => values.map(({ claimId }) => claimId))
  return [...new Set(ids)]
    .flatMap((id) => (id === claim.id ? [] : (claims.get(id) ?? [])))
    .slice(0, mostBeside)
}

/** The conflicts between some claims, found in steps: what nobody has decided of each question, so many as its register lists. */
export function* graphConflictSteps(
  grounds: Grounds,
  shown: ReadonlyMap<ClaimId, Claim>,
): Steps<readonly GraphConflict[]> {
  const found = yield* conflictsAmong(grounds, shown)
  if (found.length === 0) return []
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
  return [...pairs.values()]
}

function* conflictsAmong(grounds: Grounds, shown: ReadonlyMap<ClaimId, Claim>): Steps<readonly Conflict[]> {
  const given = yield* filterInSteps(grounds.values, ({ claimId }) => shown.has(claimId))
  const values = yield* groupInSteps(given, ({ questionId }) => questionId)
  const conflicts: Conflict[] = []
  yield* eachInSteps(grounds.questions, (question: Question) => {
    const answers = values.get(question.id) ?? []
    if (answers.length < 2) return
    const { resolutions } = grounds
    conflicts.push(...conflictsOn(question, { values: answers, claims: shown, resolutions }).conflicts)
  })
  return conflicts
}

function* openness(grounds: Grounds, conflicts: readonly Conflict[]): Steps<(conflict: Conflict) => boolean> {
  const against = new Set(conflicts.flatMap(({ values }) => values.map(({ claimId }) => claimId)))
  const evidence = yield* filterInSteps(
    grounds.evidence,
    ({ claimId, highlightId }) => against.has(claimId) && grounds.passages.has(highlightId),
  )
  const cited = evidence.map((piece) => ({ evidence: piece }))
  const claims = grounds.claims.filter(({ id }) => against.has(id))
  const disputes = disputesOf(claims, cited, grounds.disputeResolutions)
  return joinDisputes(disputes, conflicts, cited).isOpen
}

import {
  conflictSteps,
  isStanding,
  type ConflictMaterial,
  type QuestionConflicts,
} from '#domain/question/conflicts'
import type { Question, QuestionId, Value, ValueId } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { areSame, groupOf, regroup, ungrouped, type Grouped, type Groups } from '#domain/regroup'
import { filterInSteps, type Steps } from '#domain/steps'

/** Finds the conflicts on every question of a case. */
export type ConflictsFinder = (
  questions: readonly Question[],
  material: ConflictMaterial,
) => Steps<ReadonlyMap<QuestionId, QuestionConflicts>>

/**
 * Finds conflicts as `conflictsOf` does, but remembers: where neither a question nor the values and resolutions on it
 * are others than the last time, what was found then holds; where that is so of all of them, the very map does. A change
 * on one question of ten thousand claims then takes a glance at each of their values instead of every comparison again.
 */
export function conflictsKeeper(): ConflictsFinder {
  let last: Last = {
    ...{ values: [], claims: new Map(), standing: ungrouped(), decided: ungrouped() },
    found: new Map(),
  }
  const kept = new WeakMap<Question, Kept>()
  return function* keptConflicts(questions, material) {
    const before = last
    const standing = yield* standingAfter(before, material)
    const decided = yield* regroup(before.decided, material.resolutions, ({ valueIds }) => valueIds[0])
    const now = new Map<QuestionId, QuestionConflicts>()
    for (const question of questions) {
      const answers = groupOf(standing.groups, question.id)
      const resolutions = decidedAmong(answers, decided.groups)
      const known = kept.get(question)
      if (known?.values === answers && areSame(known.resolutions, resolutions)) {
        now.set(question.id, known.found)
        continue
      }
      const found = yield* conflictSteps(question, { values: answers, resolutions, claims: material.claims })
      kept.set(question, { values: answers, resolutions, found })
      now.set(question.id, found)
      yield
    }
    // What was given up on the way leaves the last one as it is.
    last = { ...material, standing, decided, found: areAlike(before.found, now) ? before.found : now }
    return last.found
  }
}

/** What conflicts were found in last. */
type Last = Pick<ConflictMaterial, 'values' | 'claims'> & {
  /** The values that count. */
  readonly standing: Grouped<Value, QuestionId>
  readonly decided: Grouped<Resolution, ValueId>
  readonly found: ReadonlyMap<QuestionId, QuestionConflicts>
}

/** What was found on a question, and what it follows from: the values that count, and what was decided about them. */
type Kept = {
  readonly values: readonly Value[]
  readonly resolutions: readonly Resolution[]
  readonly found: QuestionConflicts
}

function* standingAfter(before: Last, { values, claims }: ConflictMaterial): Steps<Last['standing']> {
  if (before.values === values && before.claims === claims) return before.standing
  const standing = yield* filterInSteps(values, ({ claimId }) => isStanding(claims.get(claimId)))
  return yield* regroup(before.standing, standing, ({ questionId }) => questionId)
}

function decidedAmong(values: readonly Value[], decided: Groups<Resolution, ValueId>): readonly Resolution[] {
  return values.flatMap(({ id }) => groupOf(decided, id))
}

/** Whether the very same was found on the same questions in the same order. */
function areAlike(some: Last['found'], others: Last['found']): boolean {
  return areSame([...some.keys()], [...others.keys()]) && areSame([...some.values()], [...others.values()])
}

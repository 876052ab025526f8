import type { Claim } from '#domain/claim/claim'
import { goOver, type MergeEnds } from '#domain/claim/merge-claims'
import type { Rating, Weight } from '#domain/hypothesis/hypothesis'
import type { GivenValue, Question, Value } from '#domain/question/question'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** What of claims goes over when they are merged, and what does not. */
export type MergePreview = {
  readonly moved: readonly CitedPassage[]
  /** Passages the other claim has already. */
  readonly doubles: readonly CitedPassage[]
  readonly values: { readonly moved: readonly NamedValue[]; readonly doubles: readonly NamedValue[] }
  /** Ratings and weights among hypotheses. */
  readonly ratings: { readonly moved: number; readonly doubles: number }
  /** The claims that are no more afterwards: their judgings and the parts of their statements go with them. */
  readonly gone: readonly Claim[]
  /** Decisions on conflicts and disputes that go with what they were about. */
  readonly decisions: number
}

/** A value with the question it answers. */
export type NamedValue = {
  readonly value: Value
  readonly question: Question
  /** What the other claim answers already, where it does. */
  readonly standing: GivenValue | undefined
}

/** All that a merge may move. */
export type Movable = Omit<Weighing, 'documents' | 'sources'> & {
  readonly ratings: readonly Rating[]
  readonly weights: readonly Weight[]
}

/** Foretells a merge by the rules by which it is done. */
export function previewMerge(ends: MergeEnds, movable: Movable): MergePreview {
  const { claims, cited, values, ratings, weights } = movable
  const all = new Set([...ends.from, ends.into])
  const rows = cited.filter(({ evidence }) => all.has(evidence.claimId))
  const passages = goOver(
    rows.map(({ evidence }) => evidence),
    ends,
    ({ highlightId }) => highlightId,
  )
  const movedIds = new Set(passages.moved.map(({ before }) => before.id))
  const own = rows.filter(({ evidence }) => evidence.claimId !== ends.into)
  const given = goOver(values, ends, ({ questionId }) => questionId)
  const rated = counted(goOver(ratings, ends, ({ hypothesisId }) => hypothesisId))
  const weighed = counted(goOver(weights, ends, ({ questionId }) => questionId))
  const movedValues = given.moved.map(({ before }) => before)
  const standing = [...values.filter(({ claimId }) => claimId === ends.into), ...movedValues]
  return {
    moved: own.filter(({ evidence }) => movedIds.has(evidence.id)),
    doubles: own.filter(({ evidence }) => !movedIds.has(evidence.id)),
    values: {
      moved: named(movedValues, [], movable.questions),
      doubles: named(given.doubles, standing, movable.questions),
    },
    ratings: { moved: rated.moved + weighed.moved, doubles: rated.doubles + weighed.doubles },
    gone: claims.filter(({ id }) => ends.from.includes(id)),
    decisions: decisionsOn(given.doubles, ends, movable),
  }
}

function counted(going: { readonly moved: readonly unknown[]; readonly doubles: readonly unknown[] }) {
  return { moved: going.moved.length, doubles: going.doubles.length }
}

function named(
  values: readonly Value[],
  standing: readonly Value[],
  questions: readonly Question[],
): readonly NamedValue[] {
  return values.flatMap((value) => {
    const question = questions.find(({ id }) => id === value.questionId)
    const there = standing.find(({ questionId }) => questionId === value.questionId)
    return question === undefined ? [] : [{ value, question, standing: there?.given }]
  })
}

function decisionsOn(
  doubles: readonly Value[],
  { from }: MergeEnds,
  { resolutions, disputeResolutions }: Movable,
): number {
  const gone = new Set(doubles.map(({ id }) => id))
  return (
    resolutions.filter(({ valueIds }) => valueIds.some((id) => gone.has(id))).length +
    disputeResolutions.filter(({ claimId }) => from.includes(claimId)).length
  )
}

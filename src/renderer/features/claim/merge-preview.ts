import { goOver, type MergeEnds } from '#domain/claim/merge-claims'
import type { Rating, Weight } from '#domain/hypothesis/hypothesis'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** What of claims goes over when they are merged, and what does not because the other one has it already. */
export type MergePreview = {
  readonly moved: readonly CitedPassage[]
  readonly doubles: readonly CitedPassage[]
  readonly values: { readonly moved: number; readonly doubles: number }
  /** Ratings and weights among hypotheses. */
  readonly ratings: { readonly moved: number; readonly doubles: number }
}

/** All that a merge may move. */
export type Movable = Pick<Weighing, 'cited' | 'values'> & {
  readonly ratings: readonly Rating[]
  readonly weights: readonly Weight[]
}

/** Foretells a merge by the rules by which it is done. */
export function previewMerge(ends: MergeEnds, { cited, values, ratings, weights }: Movable): MergePreview {
  const all = new Set([...ends.from, ends.into])
  const rows = cited.filter(({ evidence }) => all.has(evidence.claimId))
  const passages = goOver(
    rows.map(({ evidence }) => evidence),
    ends,
    ({ highlightId }) => highlightId,
  )
  const movedIds = new Set(passages.moved.map(({ before }) => before.id))
  const own = rows.filter(({ evidence }) => evidence.claimId !== ends.into)
  const rated = counted(goOver(ratings, ends, ({ hypothesisId }) => hypothesisId))
  const weighed = counted(goOver(weights, ends, ({ questionId }) => questionId))
  return {
    moved: own.filter(({ evidence }) => movedIds.has(evidence.id)),
    doubles: own.filter(({ evidence }) => !movedIds.has(evidence.id)),
    values: counted(goOver(values, ends, ({ questionId }) => questionId)),
    ratings: { moved: rated.moved + weighed.moved, doubles: rated.doubles + weighed.doubles },
  }
}

function counted(going: { readonly moved: readonly unknown[]; readonly doubles: readonly unknown[] }) {
  return { moved: going.moved.length, doubles: going.doubles.length }
}

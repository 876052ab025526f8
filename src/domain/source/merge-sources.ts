import {
  sourceFactors,
  type Grading,
  type Source,
  type SourceFactors,
  type SourceId,
} from '#domain/source/source'

/**
 * The source that two become: the name and kind of `into`, all gradings in the order of their dates, and what was said of
 * either. Links between the two are gone, because a source neither copies from itself nor opposes itself.
 */
export function joinedSource(into: Source, from: Source): Source {
  const gradings = [...into.gradings, ...from.gradings].toSorted(byDate)
  const descriptor = joinedWords(into.descriptor, from.descriptor)
  const { factors, copiesFrom, opposes, ...rest } = into
  // Nobody may rest on a source again by merging it: a retraction of either holds.
  const retracted = into.retracted ?? from.retracted
  return {
    ...rest,
    ...(retracted === undefined ? {} : { retracted }),
    gradings,
    descriptor,
    ...said('factors', joinedFactors(factors, from.factors)),
    ...linked('copiesFrom', [...(copiesFrom ?? []), ...(from.copiesFrom ?? [])], [into.id, from.id]),
    ...linked('opposes', [...(opposes ?? []), ...(from.opposes ?? [])], [into.id, from.id]),
  }
}

/** Another source once `from` has become `into`: its links to the one lead to the other, each once. */
export function relinked(
  other: Source,
  { from, into }: { readonly from: SourceId; readonly into: SourceId },
): Source {
  const { copiesFrom, opposes, ...rest } = other
  const moved = (ids: readonly SourceId[] | undefined): readonly SourceId[] =>
    (ids ?? []).map((id) => (id === from ? into : id))
  return {
    ...rest,
    ...linked('copiesFrom', moved(copiesFrom), [other.id]),
    ...linked('opposes', moved(opposes), [other.id]),
  }
}

function byDate(a: Grading, b: Grading): number {
  return a.gradedAt === b.gradedAt ? 0 : a.gradedAt < b.gradedAt ? -1 : 1
}

function joinedFactors(one: SourceFactors | undefined, other: SourceFactors | undefined): SourceFactors {
  const entries = sourceFactors.flatMap((factor) => {
    const words = joinedWords(one?.[factor] ?? '', other?.[factor] ?? '')
    return words === '' ? [] : [[factor, words] as const]
  })
  return Object.fromEntries(entries)
}

/** Both texts, the second below the first; one of them where the other is empty or says the same. */
function joinedWords(one: string, other: string): string {
  return [...new Set([one.trim(), other.trim()])].filter((words) => words !== '').join('\n')
}

function said(field: 'factors', factors: SourceFactors): Partial<Source> {
  return Object.keys(factors).length === 0 ? {} : { [field]: factors }
}

function linked(
  field: 'copiesFrom' | 'opposes',
  ids: readonly SourceId[],
  own: readonly SourceId[],
): Partial<Source> {
  const kept = [...new Set(ids)].filter((id) => !own.includes(id))
  return kept.length === 0 ? {} : { [field]: kept }
}

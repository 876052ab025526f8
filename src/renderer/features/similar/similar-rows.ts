import type { DocumentId } from '#domain/document/source-document'
import {
  clustersOf,
  type NearDouble,
  type SharedPassage,
  type Similarities,
} from '#domain/similar/similarities'

/** Documents that say nearly the same, in the order of the case. */
export type Doubles = {
  readonly kind: 'double'
  readonly key: string
  readonly documentIds: readonly DocumentId[]
  readonly pairs: readonly NearDouble[]
}

/** One line of the list. */
export type SimilarRow =
  | Doubles
  | { readonly kind: 'passage' | 'boilerplate'; readonly key: string; readonly passage: SharedPassage }

/**
 * The lines to show: near-doubles, those of most documents first, then passages, then boilerplate. Documents that are
 * not `present`, which are in the order of the case, are left out, and with `only` all that does not concern that one.
 */
export function similarRows(
  { doubles, passages, boilerplate }: Similarities,
  present: ReadonlySet<DocumentId>,
  only: DocumentId | undefined,
): readonly SimilarRow[] {
  const concerns = (ids: readonly DocumentId[]): boolean => only === undefined || ids.includes(only)
  const pairs = doubles
    .flatMap((cluster) => cluster.pairs)
    .filter(({ one, other }) => present.has(one) && present.has(other))
  const place = new Map([...present].map((id, at) => [id, at] as const))
  const clusters = clustersOf(pairs)
    .filter(({ documentIds }) => concerns(documentIds))
    .map(({ documentIds, pairs: theirs }): Doubles => {
      const ids = documentIds.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
      return { kind: 'double', key: `double ${ids[0] ?? ''}`, documentIds: ids, pairs: theirs }
    })
  const rowsOf = (kind: 'passage' | 'boilerplate', list: readonly SharedPassage[]): readonly SimilarRow[] =>
    list
      .map((passage) => stillPresent(passage, present))
      .filter(
        ({ documents, occurrences }) => documents > 1 && concerns(occurrences.map((one) => one.documentId)),
      )
      .map((passage) => ({ kind, key: passage.key, passage }))
  return [...clusters, ...rowsOf('passage', passages), ...rowsOf('boilerplate', boilerplate)]
}

/** The pair that ties a document to its cluster: the one with the first document where there is one, else its closest. */
export function tieOf({ documentIds, pairs }: Doubles, id: DocumentId): NearDouble | undefined {
  const [first] = documentIds
  const own = pairs.filter(({ one, other }) => one === id || other === id)
  return (
    own.find(({ one, other }) => one === first || other === first) ??
    own.toSorted((a, b) => b.likeness - a.likeness)[0]
  )
}

/** The documents that say nearly the same as one of some, which are not among them. */
export function doublesOf(
  { doubles }: Similarities,
  documentIds: readonly DocumentId[],
): ReadonlySet<DocumentId> {
  const theirs = doubles.filter((cluster) => cluster.documentIds.some((id) => documentIds.includes(id)))
  return new Set(theirs.flatMap((cluster) => cluster.documentIds).filter((id) => !documentIds.includes(id)))
}

/** The passages of a document that others share and that are no boilerplate, the longest first. */
export function sharedWith(
  { passages }: Similarities,
  present: ReadonlySet<DocumentId>,
  documentId: DocumentId,
): readonly SharedPassage[] {
  return passages
    .map((passage) => stillPresent(passage, present))
    .filter(
      ({ documents, occurrences }) =>
        documents > 1 && occurrences.some((one) => one.documentId === documentId),
    )
    .toSorted((a, b) => b.length - a.length)
}

/** How many other documents each one shares a passage with, or nearly all of its words; boilerplate does not count. */
export function sharersOf(
  similarities: Similarities,
  present: ReadonlySet<DocumentId>,
): ReadonlyMap<DocumentId, number> {
  return new Map(
    [...tiedBySharing(similarities, present)].flatMap(([id, known]) =>
      known.size === 0 ? [] : [[id, known.size] as const],
    ),
  )
}

/** The other documents one shares a passage with, or nearly all of its words. */
export function sharersWith(
  similarities: Similarities,
  present: ReadonlySet<DocumentId>,
  documentId: DocumentId,
): readonly DocumentId[] {
  return [...(tiedBySharing(similarities, present).get(documentId) ?? [])]
}

function tiedBySharing(
  { doubles, passages }: Similarities,
  present: ReadonlySet<DocumentId>,
): ReadonlyMap<DocumentId, ReadonlySet<DocumentId>> {
  const others = new Map<DocumentId, Set<DocumentId>>()
  const tie = (ids: readonly DocumentId[]): void => {
    const here = ids.filter((id) => present.has(id))
    for (const id of here) {
      const known = others.get(id) ?? new Set<DocumentId>()
      others.set(id, known)
      for (const other of here) if (other !== id) known.add(other)
    }
  }
  for (const { documentIds } of doubles) tie(documentIds)
  for (const { occurrences } of passages) tie(occurrences.map(({ documentId }) => documentId))
  return others
}

function stillPresent(passage: SharedPassage, present: ReadonlySet<DocumentId>): SharedPassage {
  const occurrences = passage.occurrences.filter(({ documentId }) => present.has(documentId))
  if (occurrences.length === passage.occurrences.length) return passage
  return { ...passage, occurrences, documents: new Set(occurrences.map((one) => one.documentId)).size }
}

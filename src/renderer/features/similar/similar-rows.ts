import type { DocumentId } from '#domain/document/source-document'
import type { NearDouble, SharedPassage, Similarities } from '#domain/similar/similarities'

/** One line of the list. */
export type SimilarRow =
  | { readonly kind: 'double'; readonly key: string; readonly pair: NearDouble }
  | { readonly kind: 'passage' | 'boilerplate'; readonly key: string; readonly passage: SharedPassage }

/**
 * The lines to show: near-doubles, then passages, then boilerplate. Documents that are no longer in the case are left
 * out, and with `only` all that does not concern that document.
 */
export function similarRows(
  { doubles, passages, boilerplate }: Similarities,
  present: ReadonlySet<DocumentId>,
  only: DocumentId | undefined,
): readonly SimilarRow[] {
  const concerns = (ids: readonly DocumentId[]): boolean => only === undefined || ids.includes(only)
  const pairs = doubles
    .flatMap((cluster) => cluster.pairs)
    .filter(({ one, other }) => present.has(one) && present.has(other) && concerns([one, other]))
  const rowsOf = (kind: 'passage' | 'boilerplate', list: readonly SharedPassage[]): readonly SimilarRow[] =>
    list
      .map((passage) => stillPresent(passage, present))
      .filter(
        ({ documents, occurrences }) => documents > 1 && concerns(occurrences.map((one) => one.documentId)),
      )
      .map((passage) => ({ kind, key: passage.key, passage }))
  return [
    ...pairs.map((pair) => ({ kind: 'double' as const, key: `${pair.one} ${pair.other}`, pair })),
    ...rowsOf('passage', passages),
    ...rowsOf('boilerplate', boilerplate),
  ]
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
  { doubles, passages }: Similarities,
  present: ReadonlySet<DocumentId>,
): ReadonlyMap<DocumentId, number> {
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
  return new Map([...others].flatMap(([id, known]) => (known.size === 0 ? [] : [[id, known.size] as const])))
}

function stillPresent(passage: SharedPassage, present: ReadonlySet<DocumentId>): SharedPassage {
  const occurrences = passage.occurrences.filter(({ documentId }) => present.has(documentId))
  if (occurrences.length === passage.occurrences.length) return passage
  return { ...passage, occurrences, documents: new Set(occurrences.map((one) => one.documentId)).size }
}

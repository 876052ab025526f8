import { useMemo } from 'react'
import { triageOf } from '#domain/document/triage'
import { offerGroups, type OfferGroup } from '#domain/import/offers'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents } from '#renderer/features/library/library-rows'
import { OfferBox } from '#renderer/features/library/offer-box.tsx'

type OfferGroupsProps = {
  readonly batches: readonly OfferGroup[]
  readonly contents: LibraryContents
  readonly acts: LibraryActs
}

/** So many are shown at a time; the next one comes when one is answered. */
const mostGroups = 2

/** What the documents of the inbox are offered together, each answered once for all of them; the keys answer the first. */
export function OfferGroups({ batches, contents, acts }: OfferGroupsProps) {
  return batches
    .slice(0, mostGroups)
    .map((group, at) => (
      <OfferBox
        key={`${group.because} ${group.origin}`}
        group={group}
        contents={contents}
        acts={acts}
        keys={at === 0 ? { take: 'library.take-batch', drop: 'library.drop-batch' } : undefined}
      />
    ))
}

/** What several documents of the inbox are offered together. */
export function useBatches({ documents, tags }: LibraryContents): readonly OfferGroup[] {
  return useMemo(() => {
    const waiting = documents.filter((document) => triageOf(document) === 'inbox')
    return offerGroups(waiting, { documents, tags }).filter(({ documentIds }) => documentIds.length > 1)
  }, [documents, tags])
}

import { useMemo } from 'react'
import { triageOf } from '#domain/document/triage'
import { offerGroups, valueOf, type OfferGroup } from '#domain/import/offers'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents } from '#renderer/features/library/library-rows'
import { look, offerKey, useLibraryView } from '#renderer/features/library/library-view'
import { becauseWords, groupOfferWords, peekWords } from '#renderer/features/library/triage-wording'
import { Button } from '#renderer/ui/button.tsx'

type OfferGroupsProps = { readonly contents: LibraryContents; readonly acts: LibraryActs }

/** So many are shown at a time; the next one comes when one is answered. */
const mostGroups = 2

/** What the documents of the inbox are offered together, each answered once for all of them. */
export function OfferGroups({ contents, acts }: OfferGroupsProps) {
  const { documents, sources } = contents
  const dropped = useLibraryView((view) => view.dropped)
  const groups = useMemo(() => {
    const waiting = documents.filter((document) => triageOf(document) === 'inbox')
    return offerGroups(waiting, documents)
      .map(({ offer, documentIds }) => ({
        offer,
        documentIds: documentIds.filter((id) => !dropped.has(offerKey(id, offer))),
      }))
      .filter(({ documentIds }) => documentIds.length > 1)
  }, [documents, dropped])
  const nameOf = ({ offer }: OfferGroup) =>
    offer.kind === 'source'
      ? peekWords.offerSource(sources.find(({ id }) => id === offer.sourceId)?.name ?? '')
      : peekWords.offerMarking(offer.marking)
  return groups
    .slice(0, mostGroups)
    .map((group) => (
      <GroupOffer
        key={`${group.offer.because} ${group.offer.origin} ${valueOf(group.offer)}`}
        group={group}
        name={nameOf(group)}
        acts={acts}
      />
    ))
}

type GroupOfferProps = { readonly group: OfferGroup; readonly name: string; readonly acts: LibraryActs }

function GroupOffer({ group: { offer, documentIds }, name, acts }: GroupOfferProps) {
  const words = groupOfferWords.words(name, documentIds.length)
  return (
    <div
      className="library-offer library-group-offer"
      role="group"
      aria-label={`${peekWords.suggested}: ${words}`}
    >
      <p>
        <bdi>{words}</bdi>{' '}
        <span className="library-origin">
          {peekWords.suggested} · {becauseWords[offer.because]} ·{' '}
          {groupOfferWords.asFor(offer.shared, offer.origin)}
        </span>
      </p>
      <Button
        onPress={() => {
          acts.onTakeOffer(documentIds, offer)
        }}
      >
        {peekWords.takeOffer}
      </Button>
      {offer.kind === 'source' ? (
        <Button
          tone="quiet"
          onPress={() => {
            acts.onSource(documentIds)
          }}
        >
          {groupOfferWords.another}
        </Button>
      ) : null}
      <Button
        tone="quiet"
        onPress={() => {
          const { dropped } = useLibraryView.getState()
          look({ dropped: new Set([...dropped, ...documentIds.map((id) => offerKey(id, offer))]) })
        }}
      >
        {peekWords.dropOffer}
      </Button>
    </div>
  )
}

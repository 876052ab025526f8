import type { Offer } from '#domain/import/offers'
import { becauseWords, peekWords } from '#renderer/features/library/triage-wording'
import { Button } from '#renderer/ui/button.tsx'

type OfferListProps = {
  readonly offers: readonly Offer[]
  readonly sourceNames: ReadonlyMap<string, string>
  readonly onTake: (offer: Offer) => void
  readonly onDrop: (offer: Offer) => void
}

/** What earlier documents of the same origin suggest: looks like a suggestion, and costs one key either way. */
export function OfferList({ offers, sourceNames, onTake, onDrop }: OfferListProps) {
  return offers.map((offer) => {
    const words =
      offer.kind === 'source'
        ? peekWords.offerSource(sourceNames.get(offer.sourceId) ?? '')
        : peekWords.offerMarking(offer.marking)
    return (
      <div
        key={offer.kind}
        className="library-offer"
        role="group"
        aria-label={`${peekWords.suggested}: ${words}`}
      >
        <p>
          <bdi>{words}</bdi>{' '}
          <span className="library-origin">
            {peekWords.suggested} · {becauseWords[offer.because]}
          </span>
        </p>
        <Button
          keyHint="Y"
          onPress={() => {
            onTake(offer)
          }}
        >
          {peekWords.takeOffer}
        </Button>
        <Button
          tone="quiet"
          keyHint="Shift+Y"
          onPress={() => {
            onDrop(offer)
          }}
        >
          {peekWords.dropOffer}
        </Button>
      </div>
    )
  })
}

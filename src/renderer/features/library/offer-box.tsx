import { X } from 'lucide-react'
import { offerName, type OfferGroup } from '#domain/import/offers'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents } from '#renderer/features/library/library-rows'
import { offeredWords } from '#renderer/features/library/offer-words'
import { becauseWords, groupOfferWords, peekWords } from '#renderer/features/library/triage-wording'
import type { KeyId } from '#renderer/keys/key-table'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'

type OfferBoxProps = {
  readonly group: OfferGroup
  readonly contents: LibraryContents
  readonly acts: Pick<LibraryActs, 'onTakeOffers' | 'onDropOffers' | 'onSource'>
  /** The keys that take all of it over and drop all of it; undefined where none do. */
  readonly keys: { readonly take: KeyId; readonly drop: KeyId } | undefined
}

/** What earlier documents of one origin suggest: looks like a suggestion, is answered whole by one key, or part by part. */
export function OfferBox({ group, contents, acts, keys }: OfferBoxProps) {
  const hint = useKeyHints()
  const { because, origin, parts, documentIds } = group
  const names = parts.map(({ offer }) => offeredWords(offer, contents))
  const words = groupOfferWords.words(names, documentIds.length)
  const shared = Math.max(...parts.map(({ offer }) => offer.shared))
  const isBatch = documentIds.length > 1
  const source = parts.find(({ offer }) => offer.kind === 'source')
  return (
    <div
      className={`library-offer ${isBatch ? 'library-group-offer' : ''}`}
      role="group"
      aria-label={`${peekWords.suggested}: ${words}`}
    >
      <div className="library-offer-words">
        <OfferParts group={group} names={names} onDrop={acts.onDropOffers} />{' '}
        {isBatch ? <span>{groupOfferWords.forDocuments(documentIds.length)}</span> : null}{' '}
        <span className="library-origin">
          {peekWords.suggested} · {becauseWords[because]}
          {isBatch ? ` · ${groupOfferWords.asFor(shared, origin)}` : null}
        </span>
      </div>
      <Button
        keyHint={keys && hint(keys.take)}
        onPress={() => {
          acts.onTakeOffers(parts)
        }}
      >
        {peekWords.takeOffer}
      </Button>
      {isBatch && source !== undefined ? (
        <Button
          tone="quiet"
          onPress={() => {
            acts.onSource(source.documentIds)
          }}
        >
          {groupOfferWords.another}
        </Button>
      ) : null}
      <Button
        tone="quiet"
        keyHint={keys && hint(keys.drop)}
        onPress={() => {
          acts.onDropOffers(parts)
        }}
      >
        {peekWords.dropOffer}
      </Button>
    </div>
  )
}

type OfferPartsProps = {
  readonly group: OfferGroup
  readonly names: readonly string[]
  readonly onDrop: LibraryActs['onDropOffers']
}

/** What is suggested piece by piece; of several each can be dropped by itself. */
function OfferParts({ group: { parts, documentIds }, names, onDrop }: OfferPartsProps) {
  return parts.map((part, at) => {
    const name = names[at] ?? ''
    const count = part.documentIds.length
    return (
      <span key={offerName(part.offer)} className="library-offer-part">
        <bdi>{count === documentIds.length ? name : groupOfferWords.part(name, count)}</bdi>
        {parts.length === 1 ? null : (
          <IconButton
            label={groupOfferWords.dropPart(name)}
            onPress={() => {
              onDrop([part])
            }}
          >
            <X size={12} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        )}
      </span>
    )
  })
}

import { unreachable } from '#domain/belief'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { SourceId } from '#domain/source/source'

/** What two documents have in common that makes one origin likely. The first is the strongest. */
export const sameOrigins = ['sender', 'outlet', 'address', 'folder'] as const

/** One of them. */
export type SameOrigin = (typeof sameOrigins)[number]

/** Something earlier documents of the same origin have and this one lacks. Offered, never done unasked. */
export type Offer = { readonly because: SameOrigin; readonly like: DocumentId } & (
  | { readonly kind: 'source'; readonly sourceId: SourceId }
  | { readonly kind: 'marking'; readonly marking: string }
)

/**
 * What the documents that came before suggest for this one: the source and the marking of the newest of them that has
 * one and shares an origin. A stronger likeness goes before a newer document.
 */
export function offersFor(document: SourceDocument, earlier: readonly SourceDocument[]): readonly Offer[] {
  const offers: Offer[] = []
  for (const because of sameOrigins) {
    const key = originKey(document, because)
    if (key === undefined) continue
    const alike = earlier.filter((one) => one.id !== document.id && originKey(one, because) === key)
    const isOpen = (kind: Offer['kind']) => offers.every((offer) => offer.kind !== kind)
    const withSource = alike.findLast((one) => one.sourceId !== undefined)
    if (document.sourceId === undefined && withSource?.sourceId !== undefined && isOpen('source'))
      offers.push({ kind: 'source', sourceId: withSource.sourceId, because, like: withSource.id })
    const withMarking = alike.findLast((one) => one.marking !== undefined)
    if (document.marking === undefined && withMarking?.marking !== undefined && isOpen('marking'))
      offers.push({ kind: 'marking', marking: withMarking.marking, because, like: withMarking.id })
  }
  return offers
}

/** What has to be equal for two documents to share an origin of that kind. */
function originKey(document: SourceDocument, because: SameOrigin): string | undefined {
  switch (because) {
    case 'sender':
      return senderOf(document)
    case 'outlet':
      return document.outlet === undefined ? undefined : plain(document.outlet)
    case 'address':
      return hostOf(document.address)
    case 'folder':
      return document.folder
    default:
      return unreachable(because)
  }
}

function senderOf({ facts }: SourceDocument): string | undefined {
  const from = facts?.find(({ name }) => name.toLowerCase() === 'from')?.value
  const mailbox = from === undefined ? undefined : /[^\s<>",;]+@[^\s<>",;]+/.exec(from)?.[0]
  return mailbox?.toLowerCase()
}

/** The host of an address, without the `www.` that makes no other site. */
function hostOf(address: string | undefined): string | undefined {
  const host =
    address === undefined ? undefined : /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]
  return host?.toLowerCase().replace(/^www\./, '')
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

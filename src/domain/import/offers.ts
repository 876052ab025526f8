import { unreachable } from '#domain/belief'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { SourceId } from '#domain/source/source'

/** What two documents have in common that makes one origin likely. The first is the strongest. */
export const sameOrigins = ['sender', 'outlet', 'address', 'folder'] as const

/** One of them. */
export type SameOrigin = (typeof sameOrigins)[number]

/**
 * Something earlier documents of the same origin have and this one lacks. Offered, never done unasked. `origin` is what
 * they have in common (a host, an address), `shared` how many of them have it, `like` the newest of those.
 */
export type Offer = {
  readonly because: SameOrigin
  readonly origin: string
  readonly shared: number
  readonly like: DocumentId
} & (
  | { readonly kind: 'source'; readonly sourceId: SourceId }
  | { readonly kind: 'marking'; readonly marking: string }
)

/** The same offer to several documents, to be answered once. */
export type OfferGroup = { readonly offer: Offer; readonly documentIds: readonly DocumentId[] }

/**
 * What the documents that came before suggest for this one: the source and the marking of the newest of them that has
 * one and shares an origin. A stronger likeness goes before a newer document.
 */
export function offersFor(document: SourceDocument, earlier: readonly SourceDocument[]): readonly Offer[] {
  return offersIn(habitsOf(earlier), document)
}

/** What is offered to any of some documents of a case, those first that most are offered. One look at each document of the case. */
export function offerGroups(
  some: readonly SourceDocument[],
  all: readonly SourceDocument[],
): readonly OfferGroup[] {
  const habits = habitsOf(all)
  const groups = new Map<string, { readonly offer: Offer; readonly documentIds: DocumentId[] }>()
  for (const document of some) {
    for (const offer of offersIn(habits, document)) {
      const key = [offer.kind, valueOf(offer), offer.because, offer.origin].join('\n')
      const group = groups.get(key) ?? { offer, documentIds: [] }
      groups.set(key, group)
      group.documentIds.push(document.id)
    }
  }
  return [...groups.values()].sort((a, b) => b.documentIds.length - a.documentIds.length)
}

/** The id of the source, or the marking. */
export function valueOf(offer: Offer): string {
  return offer.kind === 'source' ? offer.sourceId : offer.marking
}

/** What documents of one origin have: the newest value, whose it is, and how often each occurs. */
type Habit<Value extends string> = {
  last: { readonly value: Value; readonly like: DocumentId }
  readonly counts: Map<Value, number>
}
type Habits = {
  readonly sources: Map<string, Habit<SourceId>>
  readonly markings: Map<string, Habit<string>>
}

function habitsOf(documents: readonly SourceDocument[]): Habits {
  const habits: Habits = { sources: new Map(), markings: new Map() }
  for (const document of documents) {
    const { id: like, sourceId, marking } = document
    if (sourceId === undefined && marking === undefined) continue
    for (const because of sameOrigins) {
      const origin = originKey(document, because)
      if (origin === undefined) continue
      if (sourceId !== undefined)
        note(habits.sources, sourceKey(document, because, origin), { value: sourceId, like })
      if (marking !== undefined) note(habits.markings, `${because} ${origin}`, { value: marking, like })
    }
  }
  return habits
}

function note<Value extends string>(
  habits: Map<string, Habit<Value>>,
  key: string,
  last: Habit<Value>['last'],
): void {
  const habit = habits.get(key) ?? { last, counts: new Map<Value, number>() }
  habits.set(key, habit)
  habit.last = last
  habit.counts.set(last.value, (habit.counts.get(last.value) ?? 0) + 1)
}

function offersIn({ sources, markings }: Habits, document: SourceDocument): readonly Offer[] {
  const offers: Offer[] = []
  const isOpen = (kind: Offer['kind']) => offers.every((offer) => offer.kind !== kind)
  for (const because of sameOrigins) {
    const origin = originKey(document, because)
    if (origin === undefined) continue
    const source =
      document.sourceId === undefined ? sources.get(sourceKey(document, because, origin)) : undefined
    if (source !== undefined && isOpen('source') && (because !== 'folder' || source.counts.size === 1))
      offers.push({ kind: 'source', sourceId: source.last.value, because, origin, ...shareOf(source) })
    const marking = document.marking === undefined ? markings.get(`${because} ${origin}`) : undefined
    if (marking !== undefined && isOpen('marking'))
      offers.push({ kind: 'marking', marking: marking.last.value, because, origin, ...shareOf(marking) })
  }
  return offers
}

/**
 * Under what a habit of naming the source is kept. A folder says little of who speaks: files of one kind in it share a
 * source where no two of them have different ones.
 */
function sourceKey({ format }: SourceDocument, because: SameOrigin, origin: string): string {
  return because === 'folder' ? `folder ${format} ${origin}` : `${because} ${origin}`
}

function shareOf<Value extends string>({ last, counts }: Habit<Value>): Pick<Offer, 'like' | 'shared'> {
  return { like: last.like, shared: counts.get(last.value) ?? 0 }
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

import { unreachable } from '#domain/belief'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { habitsOf, sourceMarks, usualTags, type Habit, type Habits } from '#domain/import/habits'
import { originMarks, type OriginMark, type SameOrigin } from '#domain/import/same-origin'
import type { SourceId } from '#domain/source/source'
import { ownTags, tagged, tagOfferName } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'

/**
 * Something earlier documents of the same origin have and this one lacks. Offered, never done unasked. `origin` is what
 * they have in common (a host, an address), `shared` how many of them have it, `like` the newest of those.
 */
export type Offer = {
  readonly because: SameOrigin
  readonly origin: string
  readonly shared: number
  readonly like: DocumentId
} & Offered

/** What can be offered. */
export type Offered =
  | { readonly kind: 'source'; readonly sourceId: SourceId }
  | { readonly kind: 'marking'; readonly marking: string }
  | { readonly kind: 'tag'; readonly tagId: TagId }

/** One thing, and the documents it is offered to. */
export type OfferPart = { readonly offer: Offer; readonly documentIds: readonly DocumentId[] }

/** All that is offered to documents of one origin, to be answered at once or part by part. */
export type OfferGroup = {
  readonly because: SameOrigin
  readonly origin: string
  readonly parts: readonly OfferPart[]
  /** Those that are offered any of it. */
  readonly documentIds: readonly DocumentId[]
}

/** What offers are drawn from: the documents of a case, and its codebook, of which archived tags are offered no more. */
export type OfferGround = {
  readonly documents: readonly SourceDocument[]
  readonly tags: readonly Pick<Tag, 'id' | 'archivedAt'>[]
}

/**
 * What the documents of a case suggest for one of them: the source and the marking of the newest that has one and shares
 * an origin, and the tags that most of those bear that came before it. A stronger likeness goes before a newer document.
 * What was dropped once is not offered again.
 */
export function offersFor(document: SourceDocument, ground: OfferGround): readonly Offer[] {
  return offersFrom(ground)(document)
}

/** What is offered to any of some documents of a case, by origin; those first that are most. */
export function offerGroups(some: readonly SourceDocument[], ground: OfferGround): readonly OfferGroup[] {
  const known = some.filter((document) => originMarks(document).length > 0)
  if (known.length === 0) return []
  const offersIn = offersFrom(ground)
  const groups = new Map<string, Map<string, { readonly offer: Offer; readonly ids: DocumentId[] }>>()
  for (const document of known) {
    for (const offer of offersIn(document)) {
      const key = `${offer.because} ${offer.origin}`
      const parts =
        groups.get(key) ?? new Map<string, { readonly offer: Offer; readonly ids: DocumentId[] }>()
      groups.set(key, parts)
      const part = parts.get(offerName(offer))
      if (part === undefined) parts.set(offerName(offer), { offer, ids: [document.id] })
      else part.ids.push(document.id)
    }
  }
  return [...groups.values()]
    .map((parts) => groupOf([...parts.values()].map(({ offer, ids }) => ({ offer, documentIds: ids }))))
    .filter((group) => group !== undefined)
    .sort((a, b) => b.documentIds.length - a.documentIds.length)
}

function groupOf(parts: readonly OfferPart[]): OfferGroup | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  const { because, origin } = first.offer
  const documentIds = [...new Set(parts.flatMap((part) => part.documentIds))]
  return { because, origin, parts, documentIds }
}

/** Names what is offered, as documents keep it once it was dropped for them. */
export function offerName(offered: Offered): string {
  switch (offered.kind) {
    case 'source':
      return `source ${offered.sourceId}`
    case 'marking':
      return `marking ${offered.marking}`
    case 'tag':
      return tagOfferName(offered.tagId)
    default:
      return unreachable(offered)
  }
}

/** A document that took over what was offered; the same one where it has that, or another of its kind, by now. */
export function withOffered(document: SourceDocument, offered: Offered): SourceDocument {
  switch (offered.kind) {
    case 'source':
      return document.sourceId === undefined ? { ...document, sourceId: offered.sourceId } : document
    case 'marking':
      return document.marking === undefined ? { ...document, marking: offered.marking } : document
    case 'tag':
      return tagged(document, [offered.tagId])
    default:
      return unreachable(offered)
  }
}

/** A document for which something offered was dropped. */
export function withoutOffered(document: SourceDocument, offered: Offered): SourceDocument {
  const declined = new Set([...(document.declined ?? []), offerName(offered)])
  return declined.size === document.declined?.length ? document : { ...document, declined: [...declined] }
}

function offersFrom({ documents, tags }: OfferGround): (document: SourceDocument) => readonly Offer[] {
  const habits = habitsOf(documents)
  const usable = new Set(tags.filter(({ archivedAt }) => archivedAt === undefined).map(({ id }) => id))
  return (document) =>
    offersIn(habits, document).filter(
      (offer) =>
        document.declined?.includes(offerName(offer)) !== true &&
        (offer.kind !== 'tag' || usable.has(offer.tagId)),
    )
}

function offersIn({ sources, markings, tags }: Habits, document: SourceDocument): readonly Offer[] {
  const { sourceId, marking } = document
  const source = sourceId === undefined ? firstHabit(sourceMarks(document), sources) : undefined
  const mark = marking === undefined ? firstHabit(originMarks(document), markings) : undefined
  return [
    ...(source === undefined ? [] : [{ kind: 'source', sourceId: source.value, ...source.told } as const]),
    ...(mark === undefined ? [] : [{ kind: 'marking', marking: mark.value, ...mark.told } as const]),
    ...usualIn(tags, document),
  ]
}

type Told = Pick<Offer, 'because' | 'origin' | 'shared' | 'like'>

/** What the strongest likeness that tells of any suggests. */
function firstHabit<Value extends string>(
  marks: readonly OriginMark[],
  habits: ReadonlyMap<string, Habit<Value>>,
): { readonly value: Value; readonly told: Told } | undefined {
  for (const { because, origin, key } of marks) {
    const habit = habits.get(key)
    if (habit === undefined) continue
    const { value, like } = habit.last
    return { value, told: { because, origin, like, shared: habit.counts.get(value) ?? 0 } }
  }
  return undefined
}

/** The tags usual for the strongest likeness under which any is, without those it has. */
function usualIn(habits: Habits['tags'], document: SourceDocument): readonly Offer[] {
  for (const { because, origin, key } of originMarks(document)) {
    const habit = habits.get(key)
    const usual = habit === undefined ? [] : usualTags(habit, document.importedAt)
    const lacking = usual.filter(({ tagId }) => !ownTags(document).includes(tagId))
    if (usual.length > 0)
      return lacking.map(({ tagId, shared, like }) => ({ kind: 'tag', tagId, because, origin, shared, like }))
  }
  return []
}

import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { branchOf } from '#domain/tag/codebook-tree'
import { withThoseAbove, type RetrievalWish } from '#domain/tag/coded-passages'
import type { Tag, TagId } from '#domain/tag/tag'

const none: readonly TagId[] = []

/** The tags on a document itself, those on its highlights aside; the same list until they change. */
export function ownTags({ tagIds = none }: Pick<SourceDocument, 'tagIds'>): readonly TagId[] {
  return tagIds
}

/** A document with tags put on behind those it has; the same one where it has them all. */
export function tagged(document: SourceDocument, tagIds: readonly TagId[]): SourceDocument {
  const now = new Set([...ownTags(document), ...tagIds])
  return now.size === ownTags(document).length ? document : { ...document, tagIds: [...now] }
}

/** A document without some tags; the same one where it has none of them. */
export function untagged(document: SourceDocument, tagIds: readonly TagId[]): SourceDocument {
  const left = ownTags(document).filter((id) => !tagIds.includes(id))
  if (left.length === ownTags(document).length) return document
  if (left.length > 0) return { ...document, tagIds: left }
  const bare: { -readonly [Name in keyof SourceDocument]: SourceDocument[Name] } = { ...document }
  delete bare.tagIds
  return bare
}

/**
 * A document that bears one tag in the place of another, once, and to which the one is not offered where the other was
 * dropped; the same one where it has nothing to do with the other.
 */
export function retagged(document: SourceDocument, from: TagId, into: TagId): SourceDocument {
  const [dropped, instead] = [tagOfferName(from), tagOfferName(into)]
  const bears = document.tagIds?.includes(from) === true
  const declines = document.declined?.includes(dropped) === true
  if (!bears && !declines) return document
  return {
    ...document,
    ...(bears ? { tagIds: replaced(document.tagIds ?? [], from, into) } : {}),
    ...(declines ? { declined: replaced(document.declined ?? [], dropped, instead) } : {}),
  }
}

function replaced<Item>(items: readonly Item[], from: Item, into: Item): readonly Item[] {
  return [...new Set(items.map((item) => (item === from ? into : item)))]
}

/** What an offer of a tag is called where it was dropped. */
export function tagOfferName(id: TagId): string {
  return `tag ${id}`
}

/** The documents that bear a tag themselves. */
export function bearersOf(documents: readonly SourceDocument[], tagId: TagId): readonly SourceDocument[] {
  return documents.filter((document) => ownTags(document).includes(tagId))
}

/** How many of some documents bear each tag themselves. A tag that none of them bears is not in it. */
export function bearerCounts(documents: readonly SourceDocument[]): ReadonlyMap<TagId, number> {
  const counts = new Map<TagId, number>()
  for (const document of documents)
    for (const id of ownTags(document)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** The documents that bear the tags asked for themselves, a tag standing also for those under it. Order is kept. */
export function retrieveBearers(
  documents: readonly SourceDocument[],
  tags: readonly Tag[],
  { documentIds, tagIds, match }: RetrievalWish,
): readonly SourceDocument[] {
  const branches = [...tagIds].map((id) => branchOf(tags, id))
  return documents.filter((document) => {
    const own = ownTags(document)
    if (own.length === 0 || documentIds?.has(document.id) === false) return false
    if (branches.length === 0) return true
    const bears = (branch: ReadonlySet<TagId>) => own.some((id) => branch.has(id))
    return match === 'all' ? branches.every(bears) : branches.some(bears)
  })
}

/** Which tags each of some documents bears itself, with those above them: what a table of documents and tags shows. */
export function bearingTable(
  documents: readonly SourceDocument[],
  tags: readonly Tag[],
): ReadonlyMap<DocumentId, ReadonlySet<TagId>> {
  const above = withThoseAbove(tags)
  const rows = documents.map(
    (document) => [document.id, new Set(ownTags(document).flatMap((id) => above.get(id) ?? [id]))] as const,
  )
  return new Map(rows)
}

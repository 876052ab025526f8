import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { branchOf } from '#domain/tag/codebook-tree'
import type { Cooccurrence } from '#domain/tag/coded-passages'
import { ownTags } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'

/** What of the codebook is on the screen and can be exported. */
export type CodebookShot =
  | { readonly kind: 'together'; readonly tag: Tag; readonly rows: readonly Together[] }
  | { readonly kind: 'spread'; readonly tag: Tag; readonly strips: readonly Strip[] }
  | { readonly kind: 'cooccurrence'; readonly tags: readonly Tag[]; readonly met: Met }
  | ({ readonly kind: 'documents' } & DocumentCounts)

/** The tags that occur together, by the key of each pair. */
export type Met = ReadonlyMap<string, Cooccurrence>

/** A tag that occurs together with another one, and how often. */
export type Together = {
  readonly pair: readonly [TagId, TagId]
  readonly other: Tag
  readonly count: number
}

/** Where in a document a tag is used, in thousandths of its text. */
export type Strip = {
  readonly document: SourceDocument
  readonly strokes: readonly { readonly id: string; readonly from: number; readonly width: number }[]
  /** Whether the document itself bears the tag. */
  readonly isBearer: boolean
}

/** How many passages of each document carry each tag, and which documents bear it themselves. */
export type DocumentCounts = {
  readonly documents: readonly SourceDocument[]
  /** Those that are used, in the order of the codebook. */
  readonly tags: readonly Tag[]
  readonly counts: ReadonlyMap<DocumentId, ReadonlyMap<TagId, number>>
  readonly borne: ReadonlyMap<DocumentId, ReadonlySet<TagId>>
}

/** The tags that occur together with one, most often first. */
export function togetherOf(tag: Tag, tags: readonly Tag[], met: Met): readonly Together[] {
  const byId = new Map(tags.map((one) => [one.id, one]))
  return [...met.values()]
    .flatMap(({ pair, count }) => {
      const [a, b] = pair
      const other = a === tag.id ? byId.get(b) : byId.get(a)
      return (a === tag.id || b === tag.id) && other !== undefined ? [{ pair, other, count }] : []
    })
    .sort((a, b) => b.count - a.count || a.other.name.localeCompare(b.other.name))
}

/** The tags that occur together with any other, in the order of the codebook, and how often the two do that do so most. */
export function meetingTags(
  tags: readonly Tag[],
  met: Met,
): { readonly tags: readonly Tag[]; readonly most: number } {
  const meeting = new Set([...met.values()].flatMap(({ pair }) => pair))
  const most = Math.max(1, ...[...met.values()].map(({ count }) => count))
  return { tags: tags.filter(({ id }) => meeting.has(id)), most }
}

type SpreadMaterial = {
  readonly tag: Tag
  readonly tags: readonly Tag[]
  readonly passages: readonly TaggedPassage[]
  /** All documents of the case that bear tags themselves. */
  readonly bearers: readonly SourceDocument[]
}

/** Where in each document a tag, or one under it, is used; the document with most passages first. */
export function stripsOf({ tag, tags, passages, bearers }: SpreadMaterial): readonly Strip[] {
  const branch = branchOf(tags, tag.id)
  const isIn = (tagIds: readonly TagId[]) => tagIds.some((id) => branch.has(id))
  const strips = new Map<DocumentId, Strip & { readonly strokes: Strip['strokes'][number][] }>()
  for (const document of bearers)
    if (isIn(ownTags(document))) strips.set(document.id, { document, strokes: [], isBearer: true })
  for (const passage of passages) {
    if (!isIn(passage.tagIds)) continue
    const { document, highlightId, start, end } = passage
    const strip = strips.get(document.id) ?? { document, strokes: [], isBearer: false }
    strips.set(document.id, strip)
    const scale = 1000 / Math.max(1, document.length)
    strip.strokes.push({ id: highlightId, from: start * scale, width: Math.max(3, (end - start) * scale) })
  }
  return [...strips.values()].sort((a, b) => b.strokes.length - a.strokes.length)
}

import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { branchOf } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'

/** A highlight with the tags it carries. Offsets are UTF-16 code units of its document, end exclusive. */
export type CodedPassage = Span & {
  readonly highlightId: HighlightId
  readonly documentId: DocumentId
  readonly tagIds: readonly TagId[]
}

/** Two tags that meet, and the passages on which they do; the pair is in the order of their ids. */
export type Cooccurrence = {
  readonly pair: readonly [TagId, TagId]
  readonly highlightIds: ReadonlySet<HighlightId>
  /** How often they meet: on one passage, or on two that overlap. */
  readonly count: number
}

/**
 * Which tags meet where. Tags meet on one passage, and on two passages of one document that overlap; those on documents
 * themselves meet nothing, or each would meet every tag in its text.
 */
export function cooccurrences(passages: readonly CodedPassage[]): ReadonlyMap<string, Cooccurrence> {
  const met = new Map<string, { pair: readonly [TagId, TagId]; ids: Set<HighlightId>; count: number }>()
  const meet = (a: TagId, b: TagId, ids: readonly HighlightId[]): void => {
    const pair = inOrder(a, b)
    const key = pairKey(a, b)
    const kept = met.get(key) ?? { pair, ids: new Set<HighlightId>(), count: 0 }
    for (const id of ids) kept.ids.add(id)
    met.set(key, { ...kept, count: kept.count + 1 })
  }
  for (const passage of passages) {
    for (const [a, b] of pairsOf(passage.tagIds)) meet(a, b, [passage.highlightId])
  }
  for (const [one, other] of overlaps(passages)) {
    for (const [a, b] of crossings(one, other)) meet(a, b, [one.highlightId, other.highlightId])
  }
  return new Map(
    [...met].map(([key, { pair, ids, count }]) => [key, { pair, highlightIds: ids, count }] as const),
  )
}

/** The name under which a pair of tags is found, whichever comes first. */
export function pairKey(a: TagId, b: TagId): string {
  return inOrder(a, b).join(' ')
}

/** Which passages are asked for. `documentIds` undefined means all documents, an empty `tagIds` any tag. */
export type RetrievalWish = {
  readonly documentIds: ReadonlySet<DocumentId> | undefined
  readonly tagIds: ReadonlySet<TagId>
  /** Whether a passage needs one of the tags or all of them. */
  readonly match: 'any' | 'all'
}

/** The passages of some documents that carry some tags, a tag standing also for those under it. Order is kept. */
export function retrieve<Passage extends CodedPassage>(
  passages: readonly Passage[],
  tags: readonly Tag[],
  { documentIds, tagIds, match }: RetrievalWish,
): readonly Passage[] {
  const branches = [...tagIds].map((id) => branchOf(tags, id))
  const carries = (passage: Passage) => (branch: ReadonlySet<TagId>) =>
    passage.tagIds.some((id) => branch.has(id))
  return passages.filter((passage) => {
    if (documentIds !== undefined && !documentIds.has(passage.documentId)) return false
    if (branches.length === 0) return true
    return match === 'all' ? branches.every(carries(passage)) : branches.some(carries(passage))
  })
}

/** How many passages of each document carry each tag or one under it: counts by document, then by tag. */
export function crossTable(
  passages: readonly CodedPassage[],
  tags: readonly Tag[],
): ReadonlyMap<DocumentId, ReadonlyMap<TagId, number>> {
  const above = withThoseAbove(tags)
  const table = new Map<DocumentId, Map<TagId, number>>()
  for (const { documentId, tagIds } of passages) {
    const row = table.get(documentId) ?? new Map<TagId, number>()
    table.set(documentId, row)
    const counted = new Set(tagIds.flatMap((id) => above.get(id) ?? [id]))
    for (const id of counted) row.set(id, (row.get(id) ?? 0) + 1)
  }
  return table
}

/** Each tag with itself and all tags it stands under: what counts where it is used. */
export function withThoseAbove(tags: readonly Tag[]): ReadonlyMap<TagId, readonly TagId[]> {
  const above = new Map<TagId, TagId[]>()
  for (const tag of tags) {
    for (const id of branchOf(tags, tag.id)) above.set(id, [...(above.get(id) ?? []), tag.id])
  }
  return above
}

/** Pairs of passages of one document that share at least one character. */
function* overlaps(passages: readonly CodedPassage[]): Generator<readonly [CodedPassage, CodedPassage]> {
  const sorted = passages.toSorted((a, b) => order(a.documentId, b.documentId) || a.start - b.start)
  let open: CodedPassage[] = []
  for (const passage of sorted) {
    open = open.filter((other) => other.documentId === passage.documentId && other.end > passage.start)
    for (const other of open) yield [other, passage]
    open.push(passage)
  }
}

/** A tag of one and a tag of the other; a pair that both carry already met on each of them. */
function* crossings(one: CodedPassage, other: CodedPassage): Generator<readonly [TagId, TagId]> {
  for (const a of one.tagIds) {
    const others = other.tagIds.filter((b) => a !== b)
    for (const b of others) {
      if (!(one.tagIds.includes(b) && other.tagIds.includes(a))) yield [a, b]
    }
  }
}

function* pairsOf(ids: readonly TagId[]): Generator<readonly [TagId, TagId]> {
  for (const [at, a] of ids.entries()) {
    for (const b of ids.slice(at + 1)) yield [a, b]
  }
}

function inOrder(a: TagId, b: TagId): readonly [TagId, TagId] {
  return a <= b ? [a, b] : [b, a]
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

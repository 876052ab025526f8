import type { IndexableType } from 'dexie'
import { asId } from '#domain/id'
import type { ClaimId } from '#domain/claim/claim'
import type { Span } from '#domain/document/block'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { Source } from '#domain/source/source'
import type { Tag, TagId, Tagging } from '#domain/tag/tag'
import { inCodebookOrder } from '#domain/tag/tag-name'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { follower } from '#renderer/storage/followed-rows'

/** A highlight with where it stands and who says it. */
export type Passage = {
  readonly highlight: TextHighlight
  readonly document: SourceDocument
  readonly source: Source | undefined
}

const followHighlights = follower('highlights')
const followTaggings = follower('taggings')
const followTags = follower('tags')
const sorted = new WeakMap<ReadonlyMap<string, TextHighlight>, readonly TextHighlight[]>()
const codebooks = new WeakMap<ReadonlyMap<string, Tag>, readonly Tag[]>()

/**
 * The highlights of a document in the order of the text; of two that start together the longer comes first. The list
 * is the same one until a highlight of the document changes.
 */
export async function highlightsOf(
  db: CaseDatabase,
  documentId: DocumentId,
): Promise<readonly TextHighlight[]> {
  const rows = await highlightRows(db, documentId)
  const list = sorted.get(rows) ?? [...rows.values()].sort(inTextOrder)
  sorted.set(rows, list)
  return list
}

/** The highlight that covers exactly a span of a document; of several the one marked last. Undefined where there is none. */
export async function highlightCovering(
  db: CaseDatabase,
  documentId: DocumentId,
  { start, end }: Span,
): Promise<TextHighlight | undefined> {
  const here = await highlightsOf(db, documentId)
  return here
    .filter(({ anchor }) => anchor.start === start && anchor.end === end)
    .toSorted((a, b) => (a.markedAt < b.markedAt ? -1 : 1))
    .at(-1)
}

/** The highlights of a document by id; the same map until one of them changes. */
export function highlightRows(
  db: CaseDatabase,
  documentId: DocumentId,
): Promise<ReadonlyMap<string, TextHighlight>> {
  return followHighlights(db, {
    key: documentId,
    load: () => db.highlights.where('documentId').equals(documentId).toArray(),
    belongs: (highlight) => highlight.documentId === documentId,
  })
}

const tagsOn = new WeakMap<ReadonlyMap<string, Tagging>, ReadonlyMap<HighlightId, readonly TagId[]>>()

/** The tags on each highlight of a case. A highlight without any is not in it. */
export async function tagsOnHighlights(
  db: CaseDatabase,
): Promise<ReadonlyMap<HighlightId, readonly TagId[]>> {
  const rows = await taggingRows(db)
  const known = tagsOn.get(rows)
  if (known !== undefined) return known
  const found = new Map<HighlightId, TagId[]>()
  for (const { highlightId, tagId } of rows.values()) {
    const tags = found.get(highlightId)
    if (tags === undefined) found.set(highlightId, [tagId])
    else tags.push(tagId)
  }
  tagsOn.set(rows, found)
  return found
}

function taggingRows(db: CaseDatabase): Promise<ReadonlyMap<string, Tagging>> {
  return followTaggings(db, { key: 'all', load: () => db.taggings.toArray(), belongs: () => true })
}

/** One highlight; undefined where it has been removed. */
export function highlightById(db: CaseDatabase, id: HighlightId): Promise<TextHighlight | undefined> {
  return db.highlights.get(id)
}

/** The highlights that still exist of those asked for, by id. */
export async function highlightsByIds(
  db: CaseDatabase,
  ids: readonly HighlightId[],
): Promise<ReadonlyMap<HighlightId, TextHighlight>> {
  const found = await db.highlights.bulkGet([...new Set(ids)])
  return byId(found)
}

/** The passages that still exist of those asked for, with their documents and sources, by id of the highlight. */
export async function passagesByIds(
  db: CaseDatabase,
  ids: readonly HighlightId[],
): Promise<ReadonlyMap<HighlightId, Passage>> {
  const highlights = await highlightsByIds(db, ids)
  const passages = await passagesOf(db, [...highlights.values()])
  return new Map(passages.map((passage) => [passage.highlight.id, passage]))
}

/** The passages that speak to no claim, with their documents and sources. */
export async function passagesWithoutClaim(db: CaseDatabase): Promise<readonly Passage[]> {
  const [highlights, evidence] = await Promise.all([db.highlights.toArray(), db.evidence.toArray()])
  const tied = new Set(evidence.map(({ highlightId }) => highlightId))
  return passagesOf(
    db,
    highlights.filter(({ id }) => !tied.has(id)),
  )
}

/** The passages that do not speak to a claim, with their documents and sources, in the order in which they were marked. */
export async function passagesBeside(db: CaseDatabase, claimId: ClaimId): Promise<readonly Passage[]> {
  const [highlights, evidence] = await Promise.all([
    db.highlights.toArray(),
    db.evidence.where('claimId').equals(claimId).toArray(),
  ])
  const tied = new Set(evidence.map(({ highlightId }) => highlightId))
  const others = highlights.filter(({ id }) => !tied.has(id))
  return passagesOf(
    db,
    others.toSorted((a, b) => (a.markedAt < b.markedAt ? -1 : 1)),
  )
}

/** Joins highlights with their documents and sources, in the order given. */
async function passagesOf(
  db: CaseDatabase,
  highlights: readonly TextHighlight[],
): Promise<readonly Passage[]> {
  const documentIds = new Set(highlights.map((highlight) => highlight.documentId))
  const documents = byId(await db.documents.bulkGet([...documentIds]))
  const sourceIds = new Set([...documents.values()].flatMap((document) => document.sourceId ?? []))
  const sources = byId(await db.sources.bulkGet([...sourceIds]))
  return highlights.flatMap((highlight) => {
    const document = documents.get(highlight.documentId)
    if (document === undefined) return []
    const source = document.sourceId === undefined ? undefined : sources.get(document.sourceId)
    return [{ highlight, document, source }]
  })
}

/** The highlights that each of some documents has, by their ids, read at once. */
export function marksOnDocuments(
  db: CaseDatabase,
  documentIds: readonly DocumentId[],
): Promise<ReadonlyMap<string, readonly HighlightId[]>> {
  return db.transaction('r', db.highlights, async () => {
    const keys = await Promise.all(
      documentIds.map((id) => db.highlights.where('documentId').equals(id).primaryKeys()),
    )
    return new Map(documentIds.map((id, at) => [id, (keys[at] ?? []).map((key) => asId<'highlight'>(key))]))
  })
}

/** Every tagging on highlights of a document. */
export async function taggingsOf(db: CaseDatabase, documentId: DocumentId): Promise<readonly Tagging[]> {
  const highlights = await highlightRows(db, documentId)
  const taggings = await taggingRows(db)
  return [...taggings.values()].filter((tagging) => highlights.has(tagging.highlightId))
}

/**
 * How many highlights each document has. A document without any is not in it. Where many stand in each they are counted
 * document by document: to walk fifty thousand keys one by one takes the window longer than a second.
 */
export function marksPerDocument(db: CaseDatabase): Promise<ReadonlyMap<DocumentId, number>> {
  return db.transaction('r', db.highlights, async () => {
    const sample = await db.highlights.orderBy('documentId').limit(sampled).keys()
    if (sample.length < sampled) return tallied(sample)
    if (new Set(sample).size * keysForACount > sampled)
      return tallied(await db.highlights.orderBy('documentId').keys())
    const marked = await db.highlights.orderBy('documentId').uniqueKeys()
    const counts = await Promise.all(
      marked.map((key) => db.highlights.where('documentId').equals(key).count()),
    )
    return new Map(
      marked.flatMap((key, at) =>
        typeof key === 'string' ? [[asId<'document'>(key), counts[at] ?? 0] as const] : [],
      ),
    )
  })
}

/** So many keys tell how many stand in a document. */
const sampled = 2_000

/** A count takes as long as walking over so many keys. */
const keysForACount = 8

function tallied(keys: readonly IndexableType[]): ReadonlyMap<DocumentId, number> {
  const marks = new Map<DocumentId, number>()
  for (const key of keys) {
    if (typeof key !== 'string') continue
    const documentId = asId<'document'>(key)
    marks.set(documentId, (marks.get(documentId) ?? 0) + 1)
  }
  return marks
}

/** The codebook: keyed tags by digit, then the rest by name. The list is the same one until a tag changes. */
export async function tagsOf(db: CaseDatabase): Promise<readonly Tag[]> {
  const rows = await followTags(db, { key: 'all', load: () => db.tags.toArray(), belongs: () => true })
  const list = codebooks.get(rows) ?? [...rows.values()].sort(inCodebookOrder)
  codebooks.set(rows, list)
  return list
}

function inTextOrder(a: TextHighlight, b: TextHighlight): number {
  return a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end || (a.id < b.id ? -1 : 1)
}

function byId<Row extends { readonly id: string }>(
  rows: readonly (Row | undefined)[],
): ReadonlyMap<Row['id'], Row> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))
}

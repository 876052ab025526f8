import { plainText } from '#domain/assessment/plain-text'
import { unreachable } from '#domain/belief'
import { isSame } from '#domain/case/canonical-json'
import type { Change } from '#domain/case/deed'
import { claimLabel } from '#domain/claim/claim'
import { spanOf } from '#domain/document/date-span'
import type { DocumentBody, DocumentId, Sha256, SourceDocument } from '#domain/document/source-document'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { ItemKind, ItemName, SearchItem } from '#domain/search/search-item'
import type { Source } from '#domain/source/source'
import { ownTags } from '#domain/tag/document-tags'
import type { Tag, TagId } from '#domain/tag/tag'
import { readBody, workingCopies } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { quietWindow } from '#renderer/storage/quiet-window'
import { documentRows, sourceRows } from '#renderer/storage/reads-documents'
import {
  highlightsByIds,
  marksOnDocuments,
  tagsOf,
  tagsOnHighlights,
} from '#renderer/storage/reads-highlights'

const tables = {
  documents: 'document',
  highlights: 'highlight',
  claims: 'claim',
  assessments: 'assessment',
  sources: 'source',
  tags: 'tag',
} as const satisfies Readonly<Record<string, ItemKind>>

type IndexedTable = keyof typeof tables

/** Everything in a case that can be found by its words. */
export async function allNames(db: CaseDatabase): Promise<readonly ItemName[]> {
  const lists = await Promise.all(
    indexedTables.map(async (table) => {
      const keys = await db[table].toCollection().primaryKeys()
      return keys.map((key): ItemName => ({ kind: tables[table], key }))
    }),
  )
  return lists.flat()
}

const indexedTables: readonly IndexedTable[] = [
  'documents',
  'highlights',
  'claims',
  'assessments',
  'sources',
  'tags',
]

/** What changes may have made stale in the index: the records themselves, and those that show something of them. */
export async function namesTouched(
  db: CaseDatabase,
  changes: readonly Change[],
): Promise<readonly ItemName[]> {
  const names = new Map<string, ItemName>()
  const note = (kind: ItemKind, key: string): void => {
    names.set(`${kind} ${key}`, { kind, key })
  }
  for (const change of changes) {
    if (isIndexed(change.table)) note(tables[change.table], change.id)
    for (const name of await dependents(db, change)) note(name.kind, name.key)
  }
  return [...names.values()]
}

function isIndexed(table: string): table is IndexedTable {
  return Object.hasOwn(tables, table)
}

async function dependents(db: CaseDatabase, change: Change): Promise<readonly ItemName[]> {
  if (change.kind !== 'put') return []
  const { table, before, after } = change
  if (table === 'documents')
    return isToldAnew(before, after) ? marksOf(db, [asId<'document'>(change.id)]) : []
  if (table === 'taggings') {
    const ids = [before?.highlightId, after?.highlightId].filter((id) => id !== undefined)
    return withDocuments(db, ids)
  }
  if (table === 'tags' && before !== undefined && before.name !== after?.name) {
    const taggings = await db.taggings.where('tagId').equals(change.id).toArray()
    const marks = await withDocuments(
      db,
      taggings.map(({ highlightId }) => highlightId),
    )
    const bearers = [...(await documentRows(db)).values()].filter((one) => ownTags(one).includes(before.id))
    return [...marks, ...bearers.map((one): ItemName => ({ kind: 'document', key: one.id }))]
  }
  if (table === 'sources' && before !== undefined && before.name !== after?.name) {
    const keys = await db.documents.where('sourceId').equals(change.id).primaryKeys()
    const ids = keys.map((key) => asId<'document'>(key))
    return [...ids.map((key): ItemName => ({ kind: 'document', key })), ...(await marksOf(db, ids))]
  }
  return []
}

/** What of a document its highlights show, too. */
const toldFields = [
  'title',
  'sourceId',
  'outlet',
  'author',
  'format',
  'language',
  'published',
  'publishedSpan',
] as const satisfies readonly (keyof SourceDocument)[]

/** Whether highlights of a document show something that has changed in it; one that came in has none to tell yet. */
function isToldAnew(before: SourceDocument | undefined, after: SourceDocument | undefined): boolean {
  if (before === undefined) return false
  return after === undefined || toldFields.some((field) => !isSame(before[field], after[field]))
}

async function marksOf(db: CaseDatabase, ids: readonly DocumentId[]): Promise<readonly ItemName[]> {
  const keys = await db.highlights.where('documentId').anyOf(ids).primaryKeys()
  return keys.map((key) => ({ kind: 'highlight', key }))
}

async function withDocuments(db: CaseDatabase, ids: readonly HighlightId[]): Promise<readonly ItemName[]> {
  const highlights = await db.highlights.bulkGet([...ids])
  return highlights.flatMap((highlight): readonly ItemName[] =>
    highlight === undefined
      ? []
      : [
          { kind: 'highlight', key: highlight.id },
          { kind: 'document', key: highlight.documentId },
        ],
  )
}

/** Documents longer than this are read and handed over when the window is quiet (UTF-16 units). */
const longText = 300_000
/** How long such a document waits for it at most (ms). */
const patience = 2000

/** Things as the index is to know them now, and which of those asked for are no more. */
export async function itemsOf(
  store: CaseStore,
  names: readonly ItemName[],
): Promise<{ readonly items: readonly SearchItem[]; readonly gone: readonly ItemName[] }> {
  const around = await surroundingsOf(store, names)
  const items: SearchItem[] = []
  const gone: ItemName[] = []
  for (const name of names) {
    const item = await itemOf(around, name)
    if (item === undefined) gone.push(name)
    else items.push(item)
  }
  return { items, gone }
}

/** What things say of each other, read at once for many of them. */
type Surroundings = {
  readonly store: CaseStore
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly sources: ReadonlyMap<string, Source>
  readonly tags: ReadonlyMap<string, Tag>
  readonly tagsOn: ReadonlyMap<HighlightId, readonly TagId[]>
  /** Those of the highlights asked for that are still there. */
  readonly highlights: ReadonlyMap<string, TextHighlight>
  /** The highlights on each of the documents asked for. */
  readonly marks: ReadonlyMap<string, readonly HighlightId[]>
  /** The texts of those that are not too long to be read together. */
  readonly bodies: ReadonlyMap<Sha256, DocumentBody>
}

async function surroundingsOf(store: CaseStore, names: readonly ItemName[]): Promise<Surroundings> {
  const { db } = store
  const highlightIds = names.flatMap(({ kind, key }) =>
    kind === 'highlight' ? [asId<'highlight'>(key)] : [],
  )
  const documentIds = names.flatMap(({ kind, key }) => (kind === 'document' ? [asId<'document'>(key)] : []))
  const [documents, sources, tags, tagsOn] = await Promise.all([
    documentRows(db),
    sourceRows(db),
    tagsOf(db),
    tagsOnHighlights(db),
  ])
  const short = documentIds
    .flatMap((id) => documents.get(id) ?? [])
    .filter(({ length }) => length <= longText)
  const [highlights, marks, bodies] = await Promise.all([
    highlightsByIds(db, highlightIds),
    marksOnDocuments(db, documentIds),
    workingCopies(
      store,
      short.map(({ bodyHash }) => bodyHash),
    ),
  ])
  const tagsById = new Map(tags.map((tag) => [tag.id, tag]))
  return { store, documents, sources, tags: tagsById, tagsOn, highlights, marks, bodies }
}

const blank = {
  head: '',
  documentId: undefined,
  start: 0,
  source: '',
  author: '',
  type: '',
  language: '',
  from: '',
  to: '',
  tags: [],
} as const

async function itemOf(around: Surroundings, { kind, key }: ItemName): Promise<SearchItem | undefined> {
  const { db } = around.store
  switch (kind) {
    case 'document':
      return documentItem(around, key)
    case 'highlight':
      return highlightItem(around, key)
    case 'claim': {
      const claim = await db.claims.get(key)
      return (
        claim && { ...blank, kind, key, title: claimLabel(claim), text: claim.statement, type: claim.kind }
      )
    }
    case 'assessment': {
      const assessment = await db.assessments.get(key)
      return (
        assessment && { ...blank, kind, key, title: assessment.title, text: plainText(assessment.blocks) }
      )
    }
    case 'source': {
      const source = around.sources.get(key)
      return source && { ...blank, kind, key, title: source.name, text: source.descriptor, type: source.kind }
    }
    case 'tag': {
      const tag = around.tags.get(key)
      const rules = tag && [tag.definition, tag.useWhen ?? '', tag.notWhen ?? ''].join('\n').trim()
      return tag && { ...blank, kind, key, title: tag.name, text: rules ?? '' }
    }
    default:
      return unreachable(kind)
  }
}

async function documentItem(around: Surroundings, key: string): Promise<SearchItem | undefined> {
  const { store, documents } = around
  const document = documents.get(key)
  if (document === undefined) return undefined
  if (document.length > longText) await quietWindow(patience)
  const body = around.bodies.get(document.bodyHash) ?? (await readText(store, document.bodyHash))
  const { text = '', blocks = [] } = body ?? {}
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return {
    ...toldOf(around, document),
    kind: 'document',
    key,
    title: document.title,
    head: headings.map(({ start, end }) => text.slice(start, end)).join('\n'),
    text,
    start: 0,
    tags: tagNames(around, around.marks.get(key) ?? [], ownTags(document)),
  }
}

/** A text that cannot be read has no words to find; its document says so where it is opened. */
async function readText(store: CaseStore, hash: Sha256): Promise<DocumentBody | undefined> {
  const body = await readBody(store, hash)
  return body.ok ? body.value : undefined
}

function highlightItem(around: Surroundings, key: string): SearchItem | undefined {
  const highlight = around.highlights.get(key)
  const document = highlight && around.documents.get(highlight.documentId)
  if (highlight === undefined || document === undefined) return undefined
  const tags = tagNames(around, [highlight.id])
  return {
    ...toldOf(around, document),
    kind: 'highlight',
    key,
    title: document.title,
    head: tags.join('\n'),
    // The quotation first: offsets into it are offsets into the document, counted from where it begins.
    text: [highlight.anchor.quote, highlight.note].filter((part) => part !== '').join('\n'),
    start: highlight.anchor.start,
    tags,
  }
}

/** What a document says about everything in it. */
function toldOf({ sources }: Surroundings, document: SourceDocument) {
  const source = document.sourceId === undefined ? undefined : sources.get(document.sourceId)
  const { from = '', to = '' } = document.publishedSpan ?? spanOf(document.published ?? '') ?? {}
  return {
    documentId: document.id,
    source: source?.name ?? document.outlet ?? '',
    author: document.author ?? '',
    type: document.format,
    language: document.language,
    from,
    to,
  }
}

/** The names of the tags on highlights and, where there are any, on their document itself. */
function tagNames(
  { tags, tagsOn }: Surroundings,
  ids: readonly HighlightId[],
  own: readonly TagId[] = [],
): readonly string[] {
  const used = new Set([...own, ...ids.flatMap((id) => tagsOn.get(id) ?? [])])
  return [...used].flatMap((id) => tags.get(id)?.name ?? [])
}

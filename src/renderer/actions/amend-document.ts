import { amended } from '#domain/case/changes'
import { spanOf } from '#domain/document/date-span'
import type { Deed } from '#domain/case/deed'
import type {
  DocumentId,
  MetadataOrigins,
  SourceDocument,
  StatedField,
} from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { documentsNamed, nameOf } from '#renderer/actions/triage-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why what is said of a document stays as it was. */
export type AmendDocumentRefusal = 'no-such-document' | 'empty-title' | DeedRefusal

/** What describes a document and may be amended; its text never is. */
export type AmendDocumentWish = { readonly documentId: DocumentId } & Partial<DocumentWords>

/** What is said of a document, in the analyst's or its own words. */
export type DocumentWords = Pick<
  SourceDocument,
  'title' | 'author' | 'outlet' | 'published' | 'language' | 'address'
> & { readonly captured: string | undefined; readonly marking: string | undefined }

/** Amends what describes a document. What became another is from then on the analyst's own word. */
export function amendDocument(
  { store }: Pick<Hands, 'store'>,
  { documentId, ...wanted }: AmendDocumentWish,
): Promise<Result<Deed, AmendDocumentRefusal>> {
  return store.attempt<AmendDocumentRefusal>(async () => {
    const before = await store.db.documents.get(documentId)
    if (before === undefined) return refuse('no-such-document')
    const title = (wanted.title ?? before.title).trim()
    if (title === '') return refuse('empty-title')
    const changes = amended('documents', before, withWords(before, { ...wanted, title }))
    return succeed({ label: `Amended document ${title}`, changes })
  })
}

/** What can be said of several documents at once. */
export type SharedWords = Partial<Pick<DocumentWords, 'language' | 'marking'>>

/** Amends what describes several documents alike, as one deed. */
export function amendDocuments(
  { store }: Pick<Hands, 'store'>,
  { documentIds, ...wanted }: { readonly documentIds: readonly DocumentId[] } & SharedWords,
): Promise<Result<Deed, 'no-such-document' | DeedRefusal>> {
  return store.attempt<'no-such-document' | DeedRefusal>(async () => {
    const documents = await documentsNamed({ store }, documentIds)
    if (documents.length === 0) return refuse('no-such-document')
    return succeed({
      label: `Amended ${nameOf(documents)}`,
      changes: documents.flatMap((before) => amended('documents', before, withWords(before, wanted))),
    })
  })
}

const statedFields = [
  'title',
  'author',
  'outlet',
  'published',
  'captured',
  'address',
  'language',
] as const satisfies readonly StatedField[]

function withWords(before: SourceDocument, wanted: Partial<DocumentWords>): SourceDocument {
  const changed = statedFields.filter((field) => field in wanted && wanted[field] !== before[field])
  const { captured, marking, ...rest } = wanted
  const after: SourceDocument = { ...before, ...rest, ...originsOf(before.origins, changed) }
  const dated = 'published' in wanted ? withSpan(after) : after
  return withOptional(withOptional(dated, 'captured', captured), 'marking', marking)
}

/** The days a date may mean follow from how it is written. */
function withSpan(document: SourceDocument): SourceDocument {
  const { published } = document
  const publishedSpan = published === undefined ? undefined : spanOf(published)
  if (publishedSpan !== undefined) return { ...document, publishedSpan }
  const without: { -readonly [Name in keyof SourceDocument]: SourceDocument[Name] } = { ...document }
  delete without.publishedSpan
  return without
}

function originsOf(
  before: MetadataOrigins | undefined,
  changed: readonly StatedField[],
): Pick<SourceDocument, 'origins'> {
  if (changed.length === 0) return before === undefined ? {} : { origins: before }
  return { origins: { ...before, ...Object.fromEntries(changed.map((field) => [field, 'analyst'])) } }
}

/** A field that may be missing: left as it is where nothing is said of it, taken away where it is emptied. */
function withOptional(
  document: SourceDocument,
  field: 'captured' | 'marking',
  value: string | undefined,
): SourceDocument {
  if (value === undefined) return document
  if (value !== '') return { ...document, [field]: value }
  const without: { -readonly [Name in keyof SourceDocument]: SourceDocument[Name] } = { ...document }
  if (field === 'captured') delete without.captured
  else delete without.marking
  return without
}

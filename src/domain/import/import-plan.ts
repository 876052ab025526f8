import { nameKey } from '#domain/name-key'
import type { DocumentId, MetadataOrigins, Sha256, SourceDocument } from '#domain/document/source-document'
import { spanOf } from '#domain/document/date-span'
import { languageOf } from '#domain/document/language'
import { anchorAt } from '#domain/highlight/anchor'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { Reading, StatedMark } from '#domain/import/reading'
import { titleInText } from '#domain/import/title-in-text'
import type { Source, SourceId } from '#domain/source/source'

/** A file that has been read and whose bytes are kept, waiting to become a document. */
export type ReadyDocument = {
  /** Its place in the job. */
  readonly at: number
  readonly id: DocumentId
  readonly fileName: string
  /** Bytes. */
  readonly size: number
  readonly originalHash: Sha256
  readonly bodyHash: Sha256
  readonly reading: Omit<Reading, 'layout'>
  readonly layoutHash?: Sha256
  /** The folder it lay in, as far as that was given too. */
  readonly folder?: string
  /** The document it came inside of. */
  readonly partOf?: DocumentId
}

/** What the case held when a batch was planned. */
export type CaseContents = {
  readonly documents: readonly SourceDocument[]
  readonly sources: readonly Source[]
}

/** What a batch adds, and which of its files are in the case already. */
export type ImportPlan = {
  readonly documents: readonly SourceDocument[]
  readonly sources: readonly Source[]
  /** What the files had marked already. */
  readonly highlights: readonly TextHighlight[]
  /** Places in the job, each with the document that has the same bytes. */
  readonly known: readonly { readonly at: number; readonly documentId: DocumentId }[]
}

/** What planning is handed, having no clock and no chance of its own. */
export type PlanHands = {
  readonly now: () => string
  readonly newSourceId: () => SourceId
  readonly newHighlightId: () => HighlightId
}

/**
 * Decides what a batch of read files adds to a case: same bytes come in once, and a document that names its outlet is
 * attributed to the source of that name, which is made (and stays ungraded, F) where the case has none.
 */
export function planImport(
  ready: readonly ReadyDocument[],
  { documents, sources }: CaseContents,
  hands: PlanHands,
): ImportPlan {
  const byHash = new Map(documents.map((document) => [document.originalHash, document.id]))
  const byName = new Map(sources.map((source) => [nameKey(source.name), source]))
  const added: SourceDocument[] = []
  const made: Source[] = []
  const highlights: TextHighlight[] = []
  const known: { at: number; documentId: DocumentId }[] = []
  for (const file of ready) {
    const present = byHash.get(file.originalHash)
    if (present !== undefined) {
      known.push({ at: file.at, documentId: present })
      continue
    }
    byHash.set(file.originalHash, file.id)
    const source = sourceNamed(file.reading.stated.outlet, byName, hands)
    if (source?.isNew === true) made.push(source.source)
    added.push(describeDocument(file, source?.source.id, hands.now()))
    highlights.push(...(file.reading.marks ?? []).map((mark) => highlightOf(mark, file, hands)))
  }
  return { documents: added, sources: made, highlights, known }
}

/** What a document is called that does not name itself: its file without folder and extension. */
export function titleFrom(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, '')
  const bare = name.replace(/\.[a-z][a-z0-9]{0,9}$/i, '').trim()
  return bare === '' ? name : bare
}

function highlightOf(mark: StatedMark, { id, reading }: ReadyDocument, hands: PlanHands): TextHighlight {
  return {
    id: hands.newHighlightId(),
    documentId: id,
    anchor: anchorAt(reading.body.text, mark),
    colour: mark.colour ?? 'amber',
    note: mark.note,
    markedAt: mark.markedAt ?? hands.now(),
    ...(mark.author === undefined ? {} : { author: mark.author }),
  }
}

function sourceNamed(
  outlet: string | undefined,
  byName: Map<string, Source>,
  { newSourceId }: PlanHands,
): { readonly source: Source; readonly isNew: boolean } | undefined {
  if (outlet === undefined) return undefined
  const present = byName.get(nameKey(outlet))
  if (present !== undefined) return { source: present, isNew: false }
  const source: Source = { id: newSourceId(), name: outlet, kind: 'outlet', gradings: [], descriptor: '' }
  byName.set(nameKey(outlet), source)
  return { source, isNew: true }
}

/** A document as its file describes it: what the file says of itself, else what can be told from its name and words. */
export function describeDocument(
  file: ReadyDocument,
  sourceId: SourceId | undefined,
  importedAt: string,
): SourceDocument {
  const { reading } = file
  const found = reading.stated.title === undefined ? titleInText(reading.body) : undefined
  const origins: MetadataOrigins | undefined =
    found === undefined ? reading.stated.origins : { ...reading.stated.origins, title: 'text' }
  const publishedSpan = reading.stated.published && spanOf(reading.stated.published)
  return {
    id: file.id,
    title: reading.stated.title ?? found ?? titleFrom(file.fileName),
    fileName: file.fileName,
    format: reading.format,
    originalHash: file.originalHash,
    originalSize: file.size,
    bodyHash: file.bodyHash,
    length: reading.body.text.length,
    decoding: reading.decoding,
    language: reading.language ?? languageOf(reading.body.text, reading.stated.language),
    author: reading.stated.author,
    outlet: reading.stated.outlet,
    published: reading.stated.published,
    address: reading.stated.address,
    sourceId,
    importedAt,
    warnings: reading.warnings,
    reading: 'unread',
    ...(publishedSpan ? { publishedSpan } : {}),
    ...(reading.stated.captured === undefined ? {} : { captured: reading.stated.captured }),
    ...(reading.stated.facts === undefined ? {} : { facts: reading.stated.facts }),
    ...(origins === undefined ? {} : { origins }),
    ...(file.layoutHash === undefined ? {} : { layoutHash: file.layoutHash }),
    ...(file.partOf === undefined ? {} : { partOf: file.partOf }),
    ...(file.folder === undefined ? {} : { folder: file.folder }),
    triage: 'inbox',
  }
}

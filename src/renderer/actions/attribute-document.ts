import { added, amended } from '#domain/case/changes'
import type { Deed, PutChange } from '#domain/case/deed'
import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Source, SourceId, SourceKind } from '#domain/source/source'
import { isNamed } from '#domain/source/source-name'
import type { Hands } from '#renderer/actions/hands'
import { documentsNamed, nameOf } from '#renderer/actions/triage-documents'
import type { DeedRefusal } from '#renderer/storage/case-store'

/** Why a document did not get that source. */
export type AttributeDocumentRefusal = 'no-such-document' | 'no-such-source' | 'empty-name' | DeedRefusal

/** Whose document it is: a source of the case, one named by the analyst (made where there is none), or nobody's. */
export type Attribution =
  | { readonly kind: 'known'; readonly sourceId: SourceId }
  | { readonly kind: 'named'; readonly name: string; readonly sourceKind: SourceKind }
  | { readonly kind: 'none' }

/** Lets a document name its source; a source that is not there yet comes in with the same deed. */
export function attributeDocument(
  hands: Pick<Hands, 'store' | 'newId'>,
  { documentId, source }: { readonly documentId: DocumentId; readonly source: Attribution },
): Promise<Result<Deed, AttributeDocumentRefusal>> {
  return attributeDocuments(hands, { documentIds: [documentId], source })
}

/** Lets several documents name one source, as one deed. */
export function attributeDocuments(
  hands: Pick<Hands, 'store' | 'newId'>,
  wish: { readonly documentIds: readonly DocumentId[]; readonly source: Attribution },
): Promise<Result<Deed, AttributeDocumentRefusal>> {
  return hands.store.attempt<AttributeDocumentRefusal>(async () => {
    const documents = await documentsNamed(hands, wish.documentIds)
    if (documents.length === 0) return refuse('no-such-document')
    const found = await sourceFor(hands, wish.source)
    if (!found.ok) return found
    const { source, changes } = found.value
    const name = nameOf(documents)
    const label = source ? `Attributed ${name} to ${source.name}` : `Removed the source of ${name}`
    const naming = documents.flatMap((before) =>
      amended('documents', before, { ...before, sourceId: source?.id }),
    )
    return succeed({ label, changes: [...changes, ...naming] })
  })
}

/** A source that was asked for, and what has to change so that it is there. */
export type FoundSource = { readonly source: Source | undefined; readonly changes: readonly PutChange[] }

/** Finds the source an attribution means, or makes the one it names; undefined for nobody. */
export async function sourceFor(
  { store, newId }: Pick<Hands, 'store' | 'newId'>,
  attribution: Attribution,
): Promise<Result<FoundSource, 'no-such-source' | 'empty-name'>> {
  if (attribution.kind === 'none') return succeed({ source: undefined, changes: [] })
  if (attribution.kind === 'known') {
    const source = await store.db.sources.get(attribution.sourceId)
    return source === undefined ? refuse('no-such-source') : succeed({ source, changes: [] })
  }
  const name = attribution.name.trim()
  if (name === '') return refuse('empty-name')
  const sources = await store.db.sources.toArray()
  const known = sources.find((source) => isNamed(source, name))
  if (known !== undefined) return succeed({ source: known, changes: [] })
  const source: Source = { id: newId(), name, kind: attribution.sourceKind, gradings: [], descriptor: '' }
  return succeed({ source, changes: added('sources', source) })
}

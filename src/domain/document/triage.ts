import type { SourceDocument, Triage } from '#domain/document/source-document'

/** Where a document stands in the inbox; those from before there was one were accepted. */
export function triageOf({ triage }: Pick<SourceDocument, 'triage'>): Triage {
  return triage ?? 'accepted'
}

/** Whether a document was set aside: it stays in the case, found where one looks for it, and out of every other list. */
export function isSetAside(document: Pick<SourceDocument, 'triage'>): boolean {
  const triage = triageOf(document)
  return triage === 'rejected' || triage === 'duplicate'
}

/** The document after a decision about it. Only a double keeps the name of what it is a double of. */
export function triaged(
  document: SourceDocument,
  triage: Triage,
  duplicateOf?: SourceDocument['id'],
): SourceDocument {
  if (duplicateOf !== undefined) return { ...document, triage, duplicateOf }
  const decided: { -readonly [Name in keyof SourceDocument]: SourceDocument[Name] } = { ...document, triage }
  delete decided.duplicateOf
  return decided
}

import type { SourceDocument } from '#domain/document/source-document'
import type { Kin } from '#renderer/features/library/peek-card.tsx'
import { peekWords } from '#renderer/features/library/triage-wording'

/** The documents a document is tied to: what it came inside of and what came inside of it, versions, doubles. */
export function kinOf(document: SourceDocument, all: readonly SourceDocument[]): readonly Kin[] {
  const named = (id: SourceDocument['id'] | undefined) =>
    id === undefined ? [] : all.filter((one) => one.id === id)
  const naming = (field: 'partOf' | 'versionOf' | 'duplicateOf') =>
    all.filter((one) => one[field] === document.id)
  const kin: readonly Kin[] = [
    { words: peekWords.partOf, documents: named(document.partOf) },
    { words: peekWords.parts, documents: naming('partOf') },
    { words: peekWords.versionOf, documents: named(document.versionOf) },
    { words: peekWords.versions, documents: naming('versionOf') },
    { words: peekWords.duplicateOf, documents: named(document.duplicateOf) },
    { words: peekWords.doubles, documents: naming('duplicateOf') },
  ]
  return kin.filter(({ documents }) => documents.length > 0)
}

import type { DocumentId, SourceDocument, Voice } from '#domain/document/source-document'
import { isNamed } from '#domain/source/source-name'
import type { Source, SourceId } from '#domain/source/source'

/** Who documents say published or wrote them, where the case names nobody yet. Offered, never done unasked. */
export type SuggestedSource = {
  readonly name: string
  /** What of it the documents state: their outlet becomes their source, their author a voice in them. */
  readonly field: 'outlet' | 'author'
  /** In the order in which they came in; never empty. */
  readonly documentIds: readonly DocumentId[]
  /** The source of the case that goes by that name, where there is one. */
  readonly knownId: SourceId | undefined
}

/** The suggestions for all documents of a case, those first that most documents make. */
export function suggestedSources(
  documents: readonly SourceDocument[],
  sources: readonly Source[],
): readonly SuggestedSource[] {
  const found = new Map<
    string,
    { readonly name: string; readonly field: SuggestedSource['field']; readonly ids: DocumentId[] }
  >()
  const note = (field: SuggestedSource['field'], name: string, id: DocumentId): void => {
    const key = `${field} ${name.toLowerCase()}`
    const known = found.get(key) ?? { name, field, ids: [] }
    found.set(key, known)
    known.ids.push(id)
  }
  const byId = new Map(sources.map((source) => [source.id, source]))
  for (const document of documents) {
    if (document.sourceId === undefined && document.outlet !== undefined)
      for (const name of namesIn(document.outlet).slice(0, 1)) note('outlet', name, document.id)
    for (const name of unnamedAuthors(document, byId)) note('author', name, document.id)
  }
  return [...found.values()]
    .map(({ name, field, ids }) => ({
      name,
      field,
      documentIds: ids,
      knownId: sources.find((source) => isNamed(source, name))?.id,
    }))
    .sort((a, b) => b.documentIds.length - a.documentIds.length)
}

/** The role a suggested author has in a document. */
export const suggestedRole: Voice['role'] = 'author'

/** The authors a document states, none of whom is its source or a voice in it yet; nobody where it has an author already. */
function unnamedAuthors(
  { author, voices, sourceId }: SourceDocument,
  byId: ReadonlyMap<SourceId, Source>,
): readonly string[] {
  if (author === undefined || voices?.some(({ role }) => role === suggestedRole) === true) return []
  const own = sourceId === undefined ? undefined : byId.get(sourceId)
  return namesIn(author).filter((name) => own === undefined || !isNamed(own, name))
}

/** Somebody a document says it is from. */
export type StatedSource = Pick<SuggestedSource, 'name' | 'field'>

/** Whom all of some documents say they are from: who publishes them first, then who wrote them. */
export function statedSources(
  documents: readonly Pick<SourceDocument, 'outlet' | 'author'>[],
): readonly StatedSource[] {
  const [first = [], ...others] = documents.map(({ outlet, author }): readonly StatedSource[] => [
    ...(outlet === undefined ? [] : namesIn(outlet).slice(0, 1)).map((name) => ({
      name,
      field: 'outlet' as const,
    })),
    ...(author === undefined ? [] : namesIn(author)).map((name) => ({ name, field: 'author' as const })),
  ])
  const isSame = (one: StatedSource, other: StatedSource): boolean =>
    one.name.toLowerCase() === other.name.toLowerCase()
  const own = first.filter((one, at) => first.findIndex((other) => isSame(one, other)) === at)
  return own.filter((one) => others.every((stated) => stated.some((other) => isSame(one, other))))
}

/** More names than this in one field are a list of everybody who ever touched a file. */
const mostNames = 5
const longestName = 80

/** The names in a field: parted by semicolons, without addresses in angle brackets and quotation marks around them. */
function namesIn(words: string): readonly string[] {
  return words
    .split(';')
    .map((part) =>
      part
        .replaceAll(/<[^<>]*>/gu, '')
        .replaceAll(/^[\s"“”']+|[\s"“”']+$/gu, '')
        .replaceAll(/\s+/gu, ' '),
    )
    .filter((name) => name !== '' && name.length <= longestName)
    .slice(0, mostNames)
}

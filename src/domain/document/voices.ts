import type { SourceDocument, Voice } from '#domain/document/source-document'
import type { SourceId } from '#domain/source/source'

type Voiced = Pick<SourceDocument, 'voices'>

/** A document in which a source speaks as well; one that speaks in that role already is not added twice. */
export function withVoice<Document extends Voiced>(document: Document, voice: Voice): Document {
  const voices = document.voices ?? []
  return voices.some((known) => isSameVoice(known, voice))
    ? document
    : { ...document, voices: [...voices, voice] }
}

/** A document in which a source no longer speaks in that role. */
export function withoutVoice<Document extends Voiced>(document: Document, voice: Voice): Document {
  return withVoices(
    document,
    (document.voices ?? []).filter((known) => !isSameVoice(known, voice)),
  )
}

/** A document that no longer names a source, neither as the one that publishes it nor as a voice. */
export function withoutSource<Document extends Voiced & Pick<SourceDocument, 'sourceId'>>(
  document: Document,
  id: SourceId,
): Document {
  if (!sourcesIn(document).has(id)) return document
  const voices = (document.voices ?? []).filter(({ sourceId }) => sourceId !== id)
  const sourceId = document.sourceId === id ? undefined : document.sourceId
  return withVoices({ ...document, sourceId }, voices)
}

/** A document in which whatever `from` said is said by `into`, each role once. */
export function withVoicesMoved<Document extends Voiced>(
  document: Document,
  { from, into }: { readonly from: SourceId; readonly into: SourceId },
): Document {
  const moved = (document.voices ?? []).map((voice) =>
    voice.sourceId === from ? { ...voice, sourceId: into } : voice,
  )
  const once = moved.filter((voice, at) => moved.findIndex((other) => isSameVoice(other, voice)) === at)
  return withVoices(document, once)
}

/** Every source that has to do with a document, each once: the one that publishes it, then its voices. */
export function sourcesIn({
  sourceId,
  voices,
}: Pick<SourceDocument, 'sourceId' | 'voices'>): ReadonlySet<SourceId> {
  const own = sourceId === undefined ? [] : [sourceId]
  return new Set([...own, ...(voices ?? []).map((voice) => voice.sourceId)])
}

function isSameVoice(one: Voice, other: Voice): boolean {
  return one.sourceId === other.sourceId && one.role === other.role
}

function withVoices<Document extends Voiced>(document: Document, voices: readonly Voice[]): Document {
  if (voices.length > 0) return { ...document, voices }
  const { voices: gone, ...rest } = document
  // What is left of a document without its optional field is a document.
  return gone === undefined ? document : (rest as Document)
}

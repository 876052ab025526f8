import type { EvidenceId, Knowledge } from '#domain/claim/claim'
import type { SourceKind } from '#domain/source/source'
import { isNamed } from '#domain/source/source-name'
import { findSpeaker, isSpokenFor, type FoundSpeaker } from '#domain/suggest/find-speaker'
import type { Source } from '#domain/source/source'
import type { SpokenPassage } from '#renderer/features/claim/claim-board'

/** Whose words a passage may rest on, offered where nobody has said so. */
export type OriginSuggestion = {
  /** What tells the offer from others for the same passage; kept where it is dropped. */
  readonly offer: string
  readonly evidenceId: EvidenceId
  readonly name: string
  /** The source of the case that goes by the name; undefined where there is none yet. */
  readonly source: Source | undefined
  readonly kind: SourceKind
  readonly knowledge: Knowledge | undefined
  /** The sentence that names the speaker; undefined where only the document's own source is offered. */
  readonly sentence: Pick<FoundSpeaker, 'before' | 'words' | 'after' | 'isEarlier'> | undefined
}

/** What to offer for a passage: the speaker its sentences name, else, where nobody speaks in them, the source of its document. `text` is the document's. */
export function suggestOrigin(
  { evidence, highlight, document, source }: SpokenPassage,
  text: string | undefined,
  sources: readonly Source[],
): OriginSuggestion | undefined {
  if (evidence.originId !== undefined) return undefined
  const speaker = text === undefined ? undefined : findSpeaker(text, highlight.anchor, document.language)
  if (speaker !== undefined && evidence.declined?.includes(speaker.name) === true) return undefined
  if (speaker !== undefined)
    return {
      offer: speaker.name,
      evidenceId: evidence.id,
      name: speaker.name,
      source: sources.find((one) => isNamed(one, speaker.name)),
      kind: speaker.kind,
      knowledge: speaker.knowledge,
      sentence: speaker,
    }
  if (text === undefined || source === undefined || evidence.declined?.includes(source.id) === true)
    return undefined
  // "He denied it": somebody else's words, whoever he is.
  if (isSpokenFor(text, highlight.anchor, document.language)) return undefined
  return {
    offer: source.id,
    evidenceId: evidence.id,
    name: source.name,
    source,
    kind: source.kind,
    knowledge: undefined,
    sentence: undefined,
  }
}

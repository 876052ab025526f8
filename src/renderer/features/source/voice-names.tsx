import type { Voice } from '#domain/document/source-document'
import type { Source } from '#domain/source/source'
import { roleWords, voiceWords } from '#renderer/features/source/wording'
import './source.css'

/** So many names stand in the head; the rest are counted. */
const mostNames = 2

type VoiceNamesProps = {
  readonly voices: readonly Voice[]
  readonly sources: readonly Source[]
  readonly onOpen: () => void
}

/** Who else speaks in a document, in its head; nothing where nobody is named. */
export function VoiceNames({ voices, sources, onOpen }: VoiceNamesProps) {
  if (voices.length === 0) return null
  const nameOf = ({ sourceId, role }: Voice) => {
    const name = sources.find(({ id }) => id === sourceId)?.name ?? voiceWords.unknown
    return `${name} (${roleWords[role].toLowerCase()})`
  }
  const rest = voices.length - mostNames
  return (
    <button type="button" className="source-voice-names" onClick={onOpen}>
      <span className="ui-only-said">{voiceWords.list}: </span>
      <bdi>{voices.slice(0, mostNames).map(nameOf).join(', ')}</bdi>
      {rest > 0 ? ` +${rest}` : null}
    </button>
  )
}

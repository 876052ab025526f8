import { X } from 'lucide-react'
import { useState } from 'react'
import { voiceRoles, type Voice } from '#domain/document/source-document'
import type { Source } from '#domain/source/source'
import { SourceChooser } from '#renderer/features/source/source-chooser.tsx'
import { roleWords, voiceWords } from '#renderer/features/source/wording'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/fields.tsx'

/** Who is to speak in a document: a source of the case, or one by a name nobody goes by yet. */
export type NamedVoice = { readonly role: Voice['role'] } & (
  { readonly kind: 'known'; readonly source: Source } | { readonly kind: 'named'; readonly name: string }
)

type VoicesDialogProps = {
  readonly voices: readonly Voice[]
  readonly sources: readonly Source[]
  readonly onName: (voice: NamedVoice) => void
  readonly onWithdraw: (voice: Voice) => void
  readonly onClose: () => void
}

const roleChoices = voiceRoles.map((value) => ({ value, label: roleWords[value] }))

/** Names who speaks in a document beside the source that publishes it: its reporter, somebody quoted, data drawn on. */
export function VoicesDialog({ voices, sources, onName, onWithdraw, onClose }: VoicesDialogProps) {
  const [role, setRole] = useState<Voice['role']>('author')
  // Each voice that is named begins the field anew.
  const [turn, setTurn] = useState(0)
  const name = (voice: NamedVoice) => {
    onName(voice)
    setTurn((last) => last + 1)
  }
  return (
    <Dialog
      title={voiceWords.title}
      isOpen
      onClose={onClose}
      acts={<Button onPress={onClose}>{voiceWords.done}</Button>}
    >
      <p className="source-none">{voices.length === 0 ? voiceWords.none : voiceWords.help}</p>
      <ul className="source-voices" aria-label={voiceWords.list}>
        {voices.map((voice) => {
          const words = sources.find(({ id }) => id === voice.sourceId)?.name ?? voiceWords.unknown
          return (
            <li key={`${voice.role} ${voice.sourceId}`}>
              <span className="source-voice-role">{roleWords[voice.role]}</span>
              <bdi>{words}</bdi>
              <IconButton
                label={voiceWords.withdraw(words)}
                onPress={() => {
                  onWithdraw(voice)
                }}
              >
                <X size={14} strokeWidth={1.5} aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <Select label={voiceWords.role} value={role} choices={roleChoices} onChange={setRole} />
      <SourceChooser
        key={turn}
        sources={sources}
        onChoose={(source) => {
          name({ kind: 'known', source, role })
        }}
        onName={(words) => {
          name({ kind: 'named', name: words, role })
        }}
      />
    </Dialog>
  )
}

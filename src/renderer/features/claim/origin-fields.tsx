import { useState } from 'react'
import { knowledges, type Evidence, type EvidenceId, type Knowledge } from '#domain/claim/claim'
import { knowledgeWords } from '#domain/claim/corroboration-words'
import { sourceKinds, type Source, type SourceKind } from '#domain/source/source'
import type { Attribution } from '#renderer/actions/attribute-document'
import { originWords, sourceKindWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Select, TextField, type Choice } from '#renderer/ui/fields.tsx'

/** Says whose words a passage rests on and how they know. */
export type OnTrace = (
  evidenceId: EvidenceId,
  traced: { readonly origin?: Attribution; readonly knowledge?: Knowledge | 'nobody-said' },
) => void

type OriginFieldsProps = {
  readonly evidence: Evidence
  readonly sources: readonly Source[]
  readonly onTrace: OnTrace
}

const unknown = 'unknown'
const another = 'another'

const knowledgeChoices: readonly Choice<Knowledge | 'nobody-said'>[] = [
  { value: 'nobody-said', label: originWords.notSaid },
  ...knowledges.map((knowledge) => ({ value: knowledge, label: knowledgeWords[knowledge] })),
]

/** Whose words a passage rests on, and how they know. */
export function OriginFields({ evidence, sources, onTrace }: OriginFieldsProps) {
  const [isNaming, setNaming] = useState(false)
  const choices: readonly Choice<string>[] = [
    { value: unknown, label: originWords.unknown, meaning: originWords.unknownMeaning },
    { value: another, label: originWords.another },
    ...sources.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const choose = (value: string): void => {
    setNaming(value === another)
    if (value === unknown) onTrace(evidence.id, { origin: { kind: 'none' } })
    const source = sources.find(({ id }) => id === value)
    if (source !== undefined) onTrace(evidence.id, { origin: { kind: 'known', sourceId: source.id } })
  }
  return (
    <>
      <Select
        label={originWords.whose}
        value={evidence.originId ?? unknown}
        choices={choices}
        onChange={choose}
      />
      <Select
        label={originWords.how}
        value={evidence.knowledge ?? 'nobody-said'}
        choices={knowledgeChoices}
        onChange={(knowledge) => {
          onTrace(evidence.id, { knowledge })
        }}
      />
      {isNaming ? (
        <NameOrigin
          onCancel={() => {
            setNaming(false)
          }}
          onName={(name, sourceKind) => {
            setNaming(false)
            onTrace(evidence.id, { origin: { kind: 'named', name, sourceKind } })
          }}
        />
      ) : null}
    </>
  )
}

type NameOriginProps = {
  readonly onName: (name: string, kind: SourceKind) => void
  readonly onCancel: () => void
}

function NameOrigin({ onName, onCancel }: NameOriginProps) {
  const [name, setName] = useState('')
  const [kind, setKind] = useState<SourceKind>('person')
  return (
    <form
      className="claim-name-origin"
      aria-label={originWords.another}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name.trim(), kind)
      }}
    >
      <TextField label={originWords.name} value={name} onChange={setName} autoFocus />
      <Select
        label={originWords.kind}
        value={kind}
        choices={sourceKinds.map((one) => ({ value: one, label: sourceKindWords[one] }))}
        onChange={setKind}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {originWords.take}
      </Button>
      <Button tone="quiet" onPress={onCancel}>
        {originWords.cancel}
      </Button>
    </form>
  )
}

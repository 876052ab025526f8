import { useState, type KeyboardEvent } from 'react'
import { knowledges, type Evidence, type EvidenceId, type Knowledge } from '#domain/claim/claim'
import { knowledgeWords } from '#domain/claim/corroboration-words'
import { sourceKinds, type Source, type SourceId, type SourceKind } from '#domain/source/source'
import type { Attribution } from '#renderer/actions/attribute-document'
import { originWords, sourceKindWords } from '#renderer/features/claim/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Chooser } from '#renderer/ui/chooser.tsx'
import { Select, TextField, type Choice } from '#renderer/ui/fields.tsx'

/** Says whose words a passage rests on and how they know. */
export type OnTrace = (
  evidenceId: EvidenceId,
  traced: { readonly origin?: Attribution; readonly knowledge?: Knowledge | 'nobody-said' },
) => void

type OriginFieldsProps = {
  readonly evidence: Evidence
  /** Whom it may rest on: what `originChoices` makes of the sources. */
  readonly origins: readonly Choice<Origin>[]
  readonly onTrace: OnTrace
}

/** One source, nobody known, or somebody who is no source yet. */
export type Origin = SourceId | 'unknown' | 'another'

/** Whom a passage may rest on, to be chosen from. */
export function originChoices(sources: readonly Source[]): readonly Choice<Origin>[] {
  return [
    { value: 'unknown', label: originWords.unknown, meaning: originWords.unknownMeaning },
    ...sources.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

const another: Choice<Origin> = { value: 'another', label: originWords.another }

const knowledgeChoices: readonly Choice<Knowledge | 'nobody-said'>[] = [
  { value: 'nobody-said', label: originWords.notSaid },
  ...knowledges.map((knowledge) => ({ value: knowledge, label: knowledgeWords[knowledge] })),
]

/** Whose words a passage rests on, and how they know. */
export function OriginFields({ evidence, origins, onTrace }: OriginFieldsProps) {
  // The name that is begun for somebody who is no source yet.
  const [begun, setBegun] = useState<string>()
  const choose = (value: Origin, typed: string): void => {
    setBegun(value === 'another' ? typed : undefined)
    if (value === 'unknown') onTrace(evidence.id, { origin: { kind: 'none' } })
    else if (value !== 'another') onTrace(evidence.id, { origin: { kind: 'known', sourceId: value } })
  }
  return (
    <>
      <Chooser<Origin>
        label={originWords.whose}
        value={evidence.originId ?? 'unknown'}
        choices={origins}
        last={another}
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
      {begun === undefined ? null : (
        <NameOrigin
          begun={begun}
          onCancel={() => {
            setBegun(undefined)
          }}
          onName={(name, sourceKind) => {
            setBegun(undefined)
            onTrace(evidence.id, { origin: { kind: 'named', name, sourceKind } })
          }}
        />
      )}
    </>
  )
}

type NameOriginProps = {
  readonly begun: string
  readonly onName: (name: string, kind: SourceKind) => void
  readonly onCancel: () => void
}

function NameOrigin({ begun, onName, onCancel }: NameOriginProps) {
  const [name, setName] = useState(begun)
  const [kind, setKind] = useState<SourceKind>('person')
  const cancelByEsc = (event: KeyboardEvent): void => {
    // An open list takes its own Esc.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onCancel()
  }
  return (
    <div role="presentation" className="claim-name-origin" onKeyDown={cancelByEsc}>
      <form
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
    </div>
  )
}

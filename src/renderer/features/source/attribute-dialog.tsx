import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Source, SourceId, SourceKind } from '#domain/source/source'
import type { StatedSource } from '#domain/import/suggested-sources'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf } from '#domain/source/source'
import { attributeWords } from '#renderer/features/source/wording'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './source.css'

/** Who a document is from: one of the case's sources, a new one by name, or nobody known. */
export type Attribution =
  | { readonly kind: 'known'; readonly sourceId: SourceId }
  | { readonly kind: 'named'; readonly name: string; readonly sourceKind: SourceKind }
  | { readonly kind: 'none' }

type AttributeDialogProps = {
  readonly isOpen: boolean
  readonly sources: readonly Source[]
  /** Whom the document itself says it is from. */
  readonly stated: readonly StatedSource[]
  readonly onClose: () => void
  readonly onChoose: (attribution: Attribution) => void
}

/** Names the source of a document. */
export function AttributeDialog(props: AttributeDialogProps) {
  return (
    <Dialog title={attributeWords.title} isOpen={props.isOpen} onClose={props.onClose}>
      <AttributeForm {...props} />
    </Dialog>
  )
}

function AttributeForm({ sources, stated, onClose, onChoose }: AttributeDialogProps) {
  const [query, setQuery] = useState('')
  const words = query.trim()
  const shown = sources.filter((source) =>
    source.name.toLocaleLowerCase().includes(words.toLocaleLowerCase()),
  )
  const isNew =
    words !== '' && !sources.some((source) => source.name.toLocaleLowerCase() === words.toLocaleLowerCase())
  const settle = (attribution: Attribution) => {
    onChoose(attribution)
    onClose()
  }
  return (
    <form
      className="source-attribute"
      onSubmit={(event) => {
        event.preventDefault()
        const [first] = shown
        if (isNew) settle({ kind: 'named', name: words, sourceKind: 'outlet' })
        else if (first !== undefined && words !== '') settle({ kind: 'known', sourceId: first.id })
      }}
    >
      <TextField
        label={attributeWords.filter}
        description={attributeWords.filterHelp}
        value={query}
        onChange={setQuery}
        autoFocus
      />
      {stated.length === 0 || words !== '' ? null : (
        <ul className="source-stated" aria-label={attributeWords.stated}>
          {stated.map(({ name, field }) => (
            <li key={name}>
              <Button
                onPress={() => {
                  settle({ kind: 'named', name, sourceKind: field })
                }}
              >
                <bdi>{name}</bdi> <span className="source-none">{attributeWords.statedAs[field]}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ListBox
        aria-label={attributeWords.existing}
        className="source-choices"
        items={shown}
        onAction={(key) => {
          const chosen = shown.find((source) => source.id === key)
          if (chosen !== undefined) settle({ kind: 'known', sourceId: chosen.id })
        }}
      >
        {(source) => (
          <ListBoxItem id={source.id} textValue={source.name} className="ui-item">
            <span className="source-row">
              <CodeChip meaning={reliabilityMeanings[reliabilityOf(source)].label}>
                {reliabilityOf(source)}
              </CodeChip>
              <bdi className="source-row-name">{source.name}</bdi>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <div className="source-attribute-acts">
        <Button
          tone="quiet"
          onPress={() => {
            settle({ kind: 'none' })
          }}
        >
          {attributeWords.clear}
        </Button>
        <Button onPress={onClose}>{attributeWords.cancel}</Button>
        {isNew ? (
          <Button tone="primary" type="submit">
            {attributeWords.create(words)}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

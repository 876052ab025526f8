import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf, type Source } from '#domain/source/source'
import { attributeWords, tieWords } from '#renderer/features/source/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { Button } from '#renderer/ui/button.tsx'

type SourceChooserProps = {
  readonly sources: readonly Source[]
  readonly onChoose: (source: Source) => void
  /** Where a name nobody goes by yet may be given; without it only sources of the case can be chosen. */
  readonly onName?: (name: string) => void
}

/** A field that narrows a list of sources; Enter takes the first, or makes the name that is written. */
export function SourceChooser({ sources, onChoose, onName }: SourceChooserProps) {
  const [query, setQuery] = useState('')
  const words = query.trim()
  const isFitting = ({ name }: Source) => name.toLocaleLowerCase().includes(words.toLocaleLowerCase())
  const shown = sources.filter(isFitting)
  const isNew =
    words !== '' && !sources.some(({ name }) => name.toLocaleLowerCase() === words.toLocaleLowerCase())
  return (
    <form
      className="source-attribute"
      onSubmit={(event) => {
        event.preventDefault()
        const [first] = shown
        if (isNew && onName !== undefined) onName(words)
        else if (first !== undefined && words !== '') onChoose(first)
      }}
    >
      <TextField
        label={tieWords.filter}
        description={onName === undefined ? tieWords.filterHelp : attributeWords.filterHelp}
        value={query}
        onChange={setQuery}
        autoFocus
      />
      {shown.length === 0 ? <p className="source-none">{tieWords.noOther}</p> : null}
      <ListBox
        aria-label={tieWords.choose}
        className="source-choices"
        items={shown}
        onAction={(key) => {
          const chosen = shown.find(({ id }) => id === key)
          if (chosen !== undefined) onChoose(chosen)
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
      {isNew && onName !== undefined ? (
        <div className="source-attribute-acts">
          <Button type="submit">{attributeWords.create(words)}</Button>
        </div>
      ) : null}
    </form>
  )
}

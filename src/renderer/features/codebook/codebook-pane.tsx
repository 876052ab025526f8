import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { colours, type Colour } from '#domain/highlight/text-highlight'
import type { Tag, TagId } from '#domain/tag/tag'
import { codebookWords } from '#renderer/features/codebook/wording'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'
import './codebook.css'

/** What of a tag can be amended. */
export type TagAmendment = {
  readonly name?: string
  readonly definition?: string
  readonly colour?: Colour
  readonly key?: number | undefined
}

type CodebookPaneProps = {
  readonly tags: readonly Tag[]
  readonly usesOf: (tagId: TagId) => number
  readonly onAmend: (tag: Tag, change: TagAmendment) => void
  readonly onAdd: (name: string) => void
  readonly onRemove: (tag: Tag) => void
}

const keyChoices = [codebookWords.noKey, '1', '2', '3', '4', '5', '6', '7', '8'].map((key) => ({
  value: key,
  label: key,
}))
const colourChoices = colours.map((colour, index) => ({ value: colour, label: `${index + 1} ${colour}` }))

/** The codes of the case: what each means, its colour and its key. */
export function CodebookPane({ tags, usesOf, onAmend, onAdd, onRemove }: CodebookPaneProps) {
  return (
    <section className="codebook" aria-label={codebookWords.title}>
      <h2>{codebookWords.title}</h2>
      <ul className="codebook-tags" aria-label={codebookWords.list}>
        {tags.map((tag) => (
          <TagRow key={tag.id} tag={tag} uses={usesOf(tag.id)} onAmend={onAmend} onRemove={onRemove} />
        ))}
      </ul>
      <AddTag onAdd={onAdd} />
    </section>
  )
}

type TagRowProps = {
  readonly tag: Tag
  readonly uses: number
  readonly onAmend: CodebookPaneProps['onAmend']
  readonly onRemove: CodebookPaneProps['onRemove']
}

function TagRow({ tag, uses, onAmend, onRemove }: TagRowProps) {
  const [name, setName] = useDraft(tag.name)
  const [definition, setDefinition] = useDraft(tag.definition)
  return (
    <li className="codebook-tag" data-colour={tag.colour}>
      <TextField
        label={codebookWords.name}
        value={name}
        onChange={setName}
        onBlur={() => {
          if (name.trim() !== '' && name.trim() !== tag.name) onAmend(tag, { name: name.trim() })
        }}
      />
      <TextField
        label={codebookWords.definition}
        value={definition}
        onChange={setDefinition}
        onBlur={() => {
          if (definition !== tag.definition) onAmend(tag, { definition })
        }}
      />
      <Select
        label={codebookWords.colour}
        value={tag.colour}
        choices={colourChoices}
        onChange={(colour) => {
          onAmend(tag, { colour })
        }}
      />
      <Select
        label={codebookWords.key}
        value={tag.key === undefined ? codebookWords.noKey : String(tag.key)}
        choices={keyChoices}
        onChange={(key) => {
          onAmend(tag, { key: key === codebookWords.noKey ? undefined : Number(key) })
        }}
      />
      <span className="codebook-uses">{codebookWords.used(uses)}</span>
      <IconButton
        label={codebookWords.remove(tag.name)}
        onPress={() => {
          onRemove(tag)
        }}
      >
        <Trash2 size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </li>
  )
}

function AddTag({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('')
  return (
    <form
      className="codebook-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        onAdd(name.trim())
        setName('')
      }}
    >
      <TextField label={codebookWords.addLabel} value={name} onChange={setName} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {codebookWords.add}
      </Button>
    </form>
  )
}

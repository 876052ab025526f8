import { Check, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components'
import type { Tag } from '#domain/tag/tag'
import { offerOf, type TagRow } from '#renderer/features/reader/tag-rows'
import { taggingWords } from '#renderer/features/reader/tagging-words'
import type { Tagging } from '#renderer/features/reader/use-tagging'
import { Dialog } from '#renderer/ui/dialog.tsx'
import './tag-picker.css'

type TagPickerProps = {
  /** The whole codebook, archived tags too: a name is taken by them as well. */
  readonly tags: readonly Tag[]
  readonly tagging: Tagging
}

/** Chooses tags for one passage by a few letters. It stays open: a passage often carries several. */
export function TagPicker({ tags, tagging }: TagPickerProps) {
  const isOpen = tagging.target !== undefined
  return (
    <Dialog title={taggingWords.title} isOpen={isOpen} onClose={tagging.close} size="palette">
      <PickerBody tags={tags} tagging={tagging} />
    </Dialog>
  )
}

/** No tag has this id: ids are minted without colons. */
const freshKey = 'tag:fresh'

function PickerBody({ tags, tagging: { carried, switchTag, create } }: TagPickerProps) {
  const [query, setQuery] = useState('')
  const { rows, fresh } = useMemo(() => offerOf(tags, query), [tags, query])
  const isOn = (tag: Tag): boolean => carried.some(({ id }) => id === tag.id)
  const choose = (keys: ReadonlySet<unknown>): void => {
    const row = rows.find(({ tag }) => keys.has(tag.id) !== isOn(tag))
    if (row !== undefined) switchTag(row.tag)
    else if (fresh !== undefined && keys.has(freshKey)) create(fresh)
    setQuery('')
  }
  return (
    <>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={taggingWords.field} autoFocus className="reader-picker-field">
          <Input className="reader-picker-input" placeholder={taggingWords.field} />
        </SearchField>
        <p className="reader-picker-on">
          {taggingWords.on}: <bdi>{carried.map(({ name }) => name).join(', ') || '–'}</bdi>
        </p>
        <div className="reader-picker-scroll" role="region" aria-label={taggingWords.found} tabIndex={0}>
          <ListBox
            aria-label={taggingWords.list}
            className="reader-picker-list"
            selectionMode="multiple"
            escapeKeyBehavior="none"
            selectedKeys={rows.filter(({ tag }) => isOn(tag)).map(({ tag }) => tag.id)}
            onSelectionChange={(keys) => {
              if (keys !== 'all') choose(keys)
            }}
            renderEmptyState={() => <p className="reader-picker-none">{taggingWords.none}</p>}
          >
            {rows.map((row) => (
              <PickerRow key={row.tag.id} row={row} isOn={isOn(row.tag)} />
            ))}
            {fresh === undefined ? null : (
              <ListBoxItem id={freshKey} textValue={taggingWords.create(fresh)} className="reader-picker-row">
                <Plus size={14} strokeWidth={1.5} aria-hidden="true" />
                <Text slot="label">{taggingWords.create(fresh)}</Text>
                <Text slot="description" className="reader-picker-path">
                  {taggingWords.createMeaning}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
      <p className="reader-picker-hint">{taggingWords.hint}</p>
    </>
  )
}

function PickerRow({ row: { tag, path }, isOn }: { readonly row: TagRow; readonly isOn: boolean }) {
  return (
    <ListBoxItem id={tag.id} textValue={tag.name} className="reader-picker-row">
      <span className="reader-picker-check">
        {isOn ? <Check size={14} strokeWidth={2} aria-hidden="true" /> : null}
      </span>
      <span className="reader-picker-swatch" data-colour={tag.colour} aria-hidden="true" />
      <Text slot="label">
        <bdi>{tag.name}</bdi>
      </Text>
      {path === '' ? null : (
        <Text slot="description" className="reader-picker-path">
          <bdi>{path}</bdi>
        </Text>
      )}
      {tag.key === undefined ? null : (
        <kbd className="ui-kbd" aria-label={taggingWords.key(tag.key)}>
          {tag.key}
        </kbd>
      )}
    </ListBoxItem>
  )
}

import { Check, Minus, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components'
import type { Tag, TagId } from '#domain/tag/tag'
import { markHint, useKeyHints } from '#renderer/keys/use-keyring'
import { pickerWords, type PickedWords } from '#renderer/reading/picker-words'
import { offerOf, type TagRow } from '#renderer/reading/tag-rows'
import { Dialog } from '#renderer/ui/dialog.tsx'
import './tag-picker.css'

type TagPickerProps = {
  readonly isOpen: boolean
  /** The whole codebook, archived tags too: a name is taken by them as well. */
  readonly tags: readonly Tag[]
  /** The tags on all of what is tagged. */
  readonly carried: readonly Tag[]
  /** Tags on a part of it, and how large a part, in words. */
  readonly partly?: ReadonlyMap<TagId, string>
  readonly words: PickedWords
  /** Puts a tag on all of it, or takes it off where all of it carries it. */
  readonly onSwitch: (tag: Tag) => void
  readonly onCreate: (name: string) => void
  readonly onClose: () => void
}

/** Chooses tags by a few letters, or makes new ones. It stays open: what is tagged often carries several. */
export function TagPicker({ isOpen, onClose, ...rest }: TagPickerProps) {
  return (
    <Dialog title={rest.words.title} isOpen={isOpen} onClose={onClose} size="palette">
      <PickerBody {...rest} />
    </Dialog>
  )
}

/**
 * No tag has this id: ids are minted without colons. Each name has its own, or a second tag could not be created at once:
 * the list would take its row for the one that was in hand before, and Enter would find none.
 */
function freshKey(name: string): string {
  return `tag:${name}`
}

type PickerBodyProps = Omit<TagPickerProps, 'isOpen' | 'onClose'>

function PickerBody({ tags, carried, partly, words, onSwitch, onCreate }: PickerBodyProps) {
  const [query, setQuery] = useState('')
  const { rows, more, fresh } = useMemo(() => offerOf(tags, query), [tags, query])
  const isOn = (tag: Tag): boolean => carried.some(({ id }) => id === tag.id)
  const choose = (keys: ReadonlySet<unknown>): void => {
    const row = rows.find(({ tag }) => keys.has(tag.id) !== isOn(tag))
    if (row !== undefined) onSwitch(row.tag)
    else if (fresh !== undefined && keys.has(freshKey(fresh))) onCreate(fresh)
    setQuery('')
  }
  return (
    <>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={pickerWords.field} autoFocus className="ui-finder-field">
          <Input className="ui-finder-input" placeholder={pickerWords.field} />
        </SearchField>
        <p className="tag-picker-on">
          {words.on}: <bdi>{carried.map(({ name }) => name).join(', ') || '–'}</bdi>
        </p>
        <div className="ui-finder-scroll" role="region" aria-label={pickerWords.found} tabIndex={0}>
          <ListBox
            aria-label={pickerWords.list}
            className="ui-finder-list"
            selectionMode="multiple"
            escapeKeyBehavior="none"
            selectedKeys={rows.filter(({ tag }) => isOn(tag)).map(({ tag }) => tag.id)}
            onSelectionChange={(keys) => {
              if (keys !== 'all') choose(keys)
            }}
            renderEmptyState={() => <p className="ui-finder-none">{pickerWords.none}</p>}
          >
            {rows.map((row) => (
              <PickerRow key={row.tag.id} row={row} isOn={isOn(row.tag)} part={partly?.get(row.tag.id)} />
            ))}
            {fresh === undefined ? null : (
              <ListBoxItem
                key={freshKey(fresh)}
                id={freshKey(fresh)}
                textValue={pickerWords.create(fresh)}
                className="tag-picker-row"
              >
                <Plus size={14} strokeWidth={1.5} aria-hidden="true" />
                <Text slot="label">{pickerWords.create(fresh)}</Text>
                <Text slot="description" className="tag-picker-path">
                  {words.createMeaning}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
      {more === 0 ? null : (
        <p className="tag-picker-hint" role="status">
          {pickerWords.more(more)}
        </p>
      )}
      <p className="tag-picker-hint">{words.hint}</p>
    </>
  )
}

type PickerRowProps = {
  readonly row: TagRow
  readonly isOn: boolean
  /** On how much of what is tagged it is, where it is not on all of it. */
  readonly part: string | undefined
}

function PickerRow({ row: { tag, path }, isOn, part }: PickerRowProps) {
  const key = markHint(useKeyHints(), tag.key)
  const said = [part, path].filter((words) => words !== undefined && words !== '').join(' · ')
  return (
    <ListBoxItem id={tag.id} textValue={tag.name} className="tag-picker-row">
      <span className="tag-picker-check">
        {isOn ? <Check size={14} strokeWidth={2} aria-hidden="true" /> : null}
        {part === undefined ? null : <Minus size={14} strokeWidth={2} aria-hidden="true" />}
      </span>
      <span className="tag-picker-swatch" data-colour={tag.colour} aria-hidden="true" />
      <Text slot="label">
        <bdi>{tag.name}</bdi>
      </Text>
      {said === '' ? null : (
        <Text slot="description" className="tag-picker-path">
          <bdi>{said}</bdi>
        </Text>
      )}
      {key === undefined ? null : (
        <kbd className="ui-kbd" aria-label={pickerWords.key(key)}>
          {key}
        </kbd>
      )}
    </ListBoxItem>
  )
}

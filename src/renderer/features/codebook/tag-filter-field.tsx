import type { KeyboardEvent, Ref } from 'react'
import type { FilteredTags } from '#domain/tag/tag-filter'
import { filterWords } from '#renderer/features/codebook/wording'

type TagFilterFieldProps = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly found: FilteredTags['matches']
  /** How many tags there are to look through. */
  readonly all: number
  readonly fieldRef: Ref<HTMLInputElement>
  /** Goes on into the tree. */
  readonly onLeave: () => void
}

/** The words by which the tree is narrowed. Esc clears them, then goes to the tree, as ↓ and Enter do. */
export function TagFilterField({ query, onQuery, found, all, fieldRef, onLeave }: TagFilterFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && query !== '') onQuery('')
    else if (['Escape', 'ArrowDown', 'Enter'].includes(event.key)) onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="codebook-filter">
      <input
        ref={fieldRef}
        type="search"
        className="ui-input"
        aria-label={filterWords.label}
        placeholder={filterWords.placeholder}
        dir="auto"
        value={query}
        onChange={(event) => {
          onQuery(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="codebook-none">
        {query.trim() === '' ? '' : filterWords.found(found.size, all)}
      </span>
    </div>
  )
}

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { filterWords } from '#renderer/features/reader/filter-words'
import type { CountedFacet } from '#renderer/features/reader/mark-filter'
import { Button } from '#renderer/ui/button.tsx'
import './mark-filters.css'

type MarkFiltersProps = {
  readonly facets: readonly CountedFacet[]
  readonly chosen: ReadonlySet<string>
  readonly shown: number
  readonly all: number
  readonly onChoose: (keys: ReadonlySet<string>) => void
  /** The chips come to sight, or leave it. */
  readonly onToggle: (isOpen: boolean) => void
}

/** Chips that narrow the list of highlights. One that would list nothing is dimmed and stays where it is. */
export function MarkFilters({ facets, chosen, shown, all, onChoose, onToggle }: MarkFiltersProps) {
  return (
    <details
      className="reader-filters"
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open)
      }}
    >
      <summary>{filterWords.summary(shown, all)}</summary>
      <ToggleButtonGroup
        aria-label={filterWords.group}
        className="reader-filter-chips"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChoose(new Set([...keys].map(String)))
        }}
      >
        {facets.map(({ key, label, count, colour }) => (
          <ToggleButton
            key={key}
            id={key}
            className="reader-filter-chip"
            aria-label={filterWords.chip(label, count)}
            data-colour={colour}
            data-dim={count === 0 ? '' : undefined}
          >
            {colour === undefined ? null : <span className="reader-filter-swatch" aria-hidden="true" />}
            <bdi>{label}</bdi>
            <span className="reader-filter-count">{count}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {chosen.size === 0 ? null : (
        <Button
          tone="quiet"
          onPress={() => {
            onChoose(new Set())
          }}
        >
          {filterWords.clear}
        </Button>
      )}
    </details>
  )
}

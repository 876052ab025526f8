import { ListBox, ListBoxItem } from 'react-aria-components'
import { countCarries, type CarryEntry } from '#domain/highlight/carry-plan'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { CarryCard, type CarryDeeds } from '#renderer/features/compare/carry-card.tsx'
import { carryWords, compareWords, countsWords, stateWords } from '#renderer/features/compare/wording'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import './compare.css'

type CarryPanelProps = {
  /** In the order of the queue; undefined while it is found out. */
  readonly queue: readonly CarryEntry[] | undefined
  /** Whether the finding out was given up. */
  readonly isStopped: boolean
  readonly selectedId: HighlightId | undefined
  /** The claims a highlight of the older version speaks to, by their labels. */
  readonly claimsOf: (highlightId: HighlightId) => readonly string[]
  /** Whether words of the newer version are selected now. */
  readonly hasSelection: boolean
  readonly deeds: CarryDeeds
  /** The highlight under the pointer, here or in one of the texts. */
  readonly hoveredId: HighlightId | undefined
  readonly onHover: (highlightId: HighlightId | undefined) => void
  readonly onSelect: (highlightId: HighlightId) => void
  readonly onCarryExact: () => void
}

/** What becomes of the highlights of the older version: each is listed, and what is not certain is asked. */
export function CarryPanel(props: CarryPanelProps) {
  const { queue, isStopped, selectedId, claimsOf, hasSelection, deeds, onSelect, onCarryExact } = props
  if (isStopped) return <Banner tone="caution">{carryWords.stopped}</Banner>
  if (queue === undefined) return <p className="compare-rule">{compareWords.comparing}</p>
  const counts = countCarries(queue)
  const selected = queue.find(({ highlight }) => highlight.id === selectedId)
  if (queue.length === 0) return <EmptyState title={carryWords.none}>{carryWords.noneWords}</EmptyState>
  return (
    <div className="compare-carry">
      <p className="compare-counts" role="status">
        {countsWords(counts)}
      </p>
      {counts.exact === 0 ? null : (
        <Button tone="primary" onPress={onCarryExact}>
          {carryWords.carryExact(counts.exact)}
        </Button>
      )}
      <ListBox
        aria-label={carryWords.list}
        className="compare-list"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        items={queue.map((entry) => ({ id: entry.highlight.id, entry }))}
        dependencies={[props.hoveredId]}
        selectedKeys={selected === undefined ? [] : [selected.highlight.id]}
        onSelectionChange={(keys) => {
          const chosen = queue.find(({ highlight }) => keys !== 'all' && keys.has(highlight.id))
          if (chosen !== undefined) onSelect(chosen.highlight.id)
        }}
      >
        {({ entry }) => (
          <ListBoxItem
            id={entry.highlight.id}
            textValue={`${stateWords[entry.state.kind]}: ${entry.highlight.anchor.quote}`}
            className="compare-item"
            data-colour={entry.highlight.colour}
            {...(entry.highlight.id === props.hoveredId ? { 'data-twin': '' } : {})}
            onHoverStart={() => {
              props.onHover(entry.highlight.id)
            }}
            onHoverEnd={() => {
              props.onHover(undefined)
            }}
          >
            <span className="compare-state" data-state={entry.state.kind}>
              {stateWords[entry.state.kind]}
            </span>
            <span className="compare-quote" dir="auto">
              {entry.highlight.anchor.quote.replaceAll(/\s+/gu, ' ')}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {selected === undefined ? null : (
        <CarryCard
          key={selected.highlight.id}
          entry={selected}
          claims={claimsOf(selected.highlight.id)}
          hasSelection={hasSelection}
          deeds={deeds}
        />
      )}
      <p className="compare-rule">{carryWords.rule}</p>
    </div>
  )
}

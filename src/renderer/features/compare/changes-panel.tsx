import { ListBox, ListBoxItem } from 'react-aria-components'
import type { TextChange } from '#domain/document/text-changes'
import { describePlace, type ComparedTexts } from '#renderer/features/compare/change-words'
import { compareWords, sightWords } from '#renderer/features/compare/wording'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type ChangesPanelProps = {
  readonly sight: 'changes' | 'shared'
  readonly texts: ComparedTexts
  readonly changes: readonly TextChange[]
  /** Counts from 0. */
  readonly at: number | undefined
  readonly onChoose: (at: number) => void
}

/** Listed at a time; a text that changed everywhere stays quick. */
const listed = 200

/** What differs or is shared, in words: what the painted texts say, for those who read by ear or by keyboard. */
export function ChangesPanel({ sight, texts, changes, at, onChoose }: ChangesPanelProps) {
  if (changes.length === 0)
    return <EmptyState title={sightWords[sight].none}>{sightWords[sight].noneWords}</EmptyState>
  const from = Math.floor((at ?? 0) / listed) * listed
  const shown = changes.slice(from, from + listed).map((change, index) => ({
    id: `${from + index}`,
    words: describePlace(sight, texts, change),
  }))
  return (
    <>
      {changes.length > listed ? (
        <p className="compare-rule">{compareWords.tooMany(changes.length, listed)}</p>
      ) : null}
      <ListBox
        aria-label={sightWords[sight].name}
        className="compare-list"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        items={shown}
        selectedKeys={at === undefined ? [] : [String(at)]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined) onChoose(Number(key))
        }}
      >
        {({ id, words }) => (
          <ListBoxItem id={id} textValue={words} className="compare-item">
            <span className="compare-change" dir="auto">
              {words}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  )
}

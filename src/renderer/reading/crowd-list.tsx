import { useRef, useState } from 'react'
import { Menu, MenuItem, Popover, Text } from 'react-aria-components'
import type { DrawnCrowd } from '#renderer/reading/stripes'
import { crowdWords } from '#renderer/reading/wording'

type CrowdListProps = {
  readonly crowds: readonly DrawnCrowd[]
  /** A mark in words. */
  readonly wordsOf: ((id: string) => string | undefined) | undefined
  readonly onPick: (id: string) => void
}

/** One "+n" for each place where marks are not drawn; it opens the list of them. */
export function CrowdList({ crowds, wordsOf, onPick }: CrowdListProps) {
  const pressed = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<readonly string[]>()
  return (
    <div className="reading-gutter reading-crowds">
      {crowds.map(({ top, ids }) => (
        <button
          key={top}
          type="button"
          // The list beside the text has all of them, in one stop of the Tab key.
          tabIndex={-1}
          className="reading-crowd"
          style={{ top }}
          aria-label={crowdWords.more(ids.length)}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => {
            pressed.current = currentTarget
            setOpened(ids)
          }}
        >
          +{ids.length}
        </button>
      ))}
      <Popover
        className="ui-popover"
        triggerRef={pressed}
        isOpen={opened !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) setOpened(undefined)
        }}
      >
        <Menu
          aria-label={crowdWords.more(opened?.length ?? 0)}
          className="ui-list reading-crowd-list"
          items={(opened ?? []).map((id) => ({ id, words: wordsOf?.(id) ?? crowdWords.unnamed }))}
          onAction={(id) => {
            setOpened(undefined)
            onPick(String(id))
          }}
        >
          {({ id, words }) => (
            <MenuItem id={id} textValue={words} className="ui-item">
              <Text slot="label" className="ui-item-label">
                <bdi>{words}</bdi>
              </Text>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </div>
  )
}

import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'

/** One entry of a menu. */
export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly meaning?: string | undefined
  readonly keyHint?: string | undefined
  readonly isDisabled?: boolean
}

type MenuProps = {
  /** The accessible name of the list. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly onChoose: (id: string) => void
}

/** A list of acts that opens from a button. */
export function Menu({ label, trigger, entries, onChoose }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover">
        <AriaMenu
          aria-label={label}
          className="ui-list"
          items={entries}
          onAction={(key) => {
            onChoose(String(key))
          }}
        >
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.label}
              className="ui-item"
              isDisabled={entry.isDisabled ?? false}
            >
              <Text slot="label" className="ui-item-label">
                {entry.label}
              </Text>
              {entry.meaning === undefined ? null : (
                <Text slot="description" className="ui-item-meaning">
                  {entry.meaning}
                </Text>
              )}
              {entry.keyHint === undefined ? null : <kbd className="ui-kbd">{entry.keyHint}</kbd>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

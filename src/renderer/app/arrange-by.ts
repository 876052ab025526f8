import type { CommandId } from '#renderer/keys/commands'
import {
  closeTab,
  groupOf,
  moveAcross,
  otherSide,
  reopenTab,
  showTab,
  type Layout,
} from '#renderer/app/layout'
import { arrange } from '#renderer/app/workbench-store'

/** Commands that only rearrange the window. */
export type Arrangement = Extract<
  CommandId,
  | 'toggle-left'
  | 'toggle-right'
  | 'split'
  | 'other-side'
  | 'close-tab'
  | 'reopen-tab'
  | 'next-tab'
  | 'previous-tab'
>

const steps: Readonly<Record<Arrangement, (layout: Layout) => Layout>> = {
  'toggle-left': (layout) => ({ ...layout, isLeftOpen: !layout.isLeftOpen }),
  'toggle-right': (layout) => ({ ...layout, isRightOpen: !layout.isRightOpen }),
  split: moveAcross,
  'other-side': (layout) =>
    layout.beside === undefined ? layout : { ...layout, focused: otherSide(layout) },
  'close-tab': (layout) => closeTab(layout, layout.focused, groupOf(layout, layout.focused)?.active ?? 0),
  'reopen-tab': reopenTab,
  'next-tab': (layout) => turned(layout, 1),
  'previous-tab': (layout) => turned(layout, -1),
}

/** Rearranges the window by a command. */
export function arrangeBy(command: Arrangement): void {
  arrange(steps[command])
}

/** Shows a tab of the side in hand, counted from 0; Infinity is the last one. */
export function showTabAt(at: number): void {
  arrange((layout) => {
    const last = (groupOf(layout, layout.focused)?.views.length ?? 0) - 1
    if (at > last && at !== Infinity) return layout
    return showTab(layout, layout.focused, Math.min(at, last))
  })
}

/** Moves the focus to the next or previous pane of the window, round and round. */
export function turnPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  )
  // A pane may stand within another: the nearest one counts.
  const here = document.activeElement?.closest('[data-pane]')
  const at = panes.findIndex((pane) => pane === here)
  const from = at === -1 && step === -1 ? 0 : at
  const next = panes[(from + step + panes.length) % panes.length]
  if (next !== undefined) enterPane(next)
}

/** What of a pane takes the focus: its text or its list, else its own edge. */
const paneStarts =
  '[role="document"], [contenteditable="true"], [role="listbox"], [role="grid"], [role="treegrid"], [aria-current]'

/** Puts the focus where the keys of a pane act. */
export function enterPane(pane: HTMLElement): void {
  const starts = [...pane.querySelectorAll<HTMLElement>(paneStarts)]
  const own = starts.filter((one) => one.closest('[data-pane]') === pane && one.checkVisibility())
  // A list of the pane before a choice that only says what the list shows.
  const start = own.find((one) => !one.hasAttribute('aria-current')) ?? own[0]
  // A tree that lost the row in focus does not choose another by itself.
  const row = start?.matches('[role="treegrid"]') === true ? chosenRow(start) : null
  const taker = row ?? start ?? pane
  taker.focus()
}

function chosenRow(tree: Element): HTMLElement | null {
  return tree.querySelector<HTMLElement>('[role="row"][aria-selected="true"]')
}

/** Gives the focus to what is about to be drawn, within so many frames. */
export function focusSoon(selector: string, frames = 30): void {
  const drawn = document.querySelector<HTMLElement>(selector)
  if (drawn !== null) drawn.focus()
  else if (frames > 0)
    requestAnimationFrame(() => {
      focusSoon(selector, frames - 1)
    })
}

/** Enters the pane in focus again when what had the focus is gone, as after a dialog whose opener went away. */
export function mendFocus(): void {
  if (document.activeElement !== document.body) return
  const pane = document.querySelector<HTMLElement>('.app-side[data-focused="true"] > [data-pane]')
  if (pane !== null) enterPane(pane)
}

function turned(layout: Layout, step: 1 | -1): Layout {
  const group = groupOf(layout, layout.focused)
  if (group === undefined) return layout
  const count = group.views.length
  return showTab(layout, layout.focused, (group.active + step + count) % count)
}

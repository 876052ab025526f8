import type { CommandId } from '#renderer/app/commands'
import { closeTab, groupOf, moveAcross, reopenTab, showTab, type Layout } from '#renderer/app/layout'
import { arrange } from '#renderer/app/workbench-store'

/** Commands that only rearrange the window. */
export type Arrangement = Extract<
  CommandId,
  'toggle-left' | 'toggle-right' | 'split' | 'close-tab' | 'reopen-tab' | 'next-tab' | 'previous-tab'
>

const steps: Readonly<Record<Arrangement, (layout: Layout) => Layout>> = {
  'toggle-left': (layout) => ({ ...layout, isLeftOpen: !layout.isLeftOpen }),
  'toggle-right': (layout) => ({ ...layout, isRightOpen: !layout.isRightOpen }),
  split: moveAcross,
  'close-tab': (layout) => closeTab(layout, layout.focused, groupOf(layout, layout.focused)?.active ?? 0),
  'reopen-tab': reopenTab,
  'next-tab': (layout) => turned(layout, 1),
  'previous-tab': (layout) => turned(layout, -1),
}

/** Rearranges the window by a command. */
export function arrangeBy(command: Arrangement): void {
  arrange(steps[command])
}

/** Moves the focus to the next or previous pane of the window, round and round. */
export function turnPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  panes[(at + step + panes.length) % panes.length]?.focus()
}

function turned(layout: Layout, step: 1 | -1): Layout {
  const group = groupOf(layout, layout.focused)
  if (group === undefined) return layout
  const count = group.views.length
  return showTab(layout, layout.focused, (group.active + step + count) % count)
}

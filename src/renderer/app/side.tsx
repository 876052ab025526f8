import { useEffect, type ReactNode } from 'react'
import { mendFocus } from '#renderer/app/arrange-by'
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx'
import {
  closeTab,
  groupOf,
  showTab,
  viewKey,
  type Layout,
  type Side as SideName,
  type View,
} from '#renderer/app/layout'
import { TabStrip } from '#renderer/app/tab-strip.tsx'
import { arrange } from '#renderer/app/workbench-store'

type SideProps = {
  readonly side: SideName
  readonly layout: Layout
  readonly nameOf: (view: View) => string
  readonly draw: (view: View) => ReactNode
}

/** One side of the window: its tabs and what the shown one shows. */
export function Side({ side, layout, nameOf, draw }: SideProps) {
  const group = groupOf(layout, side)
  const view = group?.views[group.active]
  const shown = view === undefined ? undefined : viewKey(view)
  useEffect(() => {
    // What had the focus may have gone with the tab that was shown before.
    if (shown !== undefined) mendFocus()
  }, [shown])
  if (group === undefined || view === undefined) return null
  const takeFocus = () => {
    if (layout.focused !== side) arrange((now) => ({ ...now, focused: side }))
  }
  return (
    <div
      className="app-side"
      data-focused={layout.focused === side}
      onFocusCapture={takeFocus}
      onPointerDownCapture={takeFocus}
    >
      <TabStrip
        side={side}
        group={group}
        nameOf={nameOf}
        onShow={(index) => {
          arrange((now) => showTab(now, side, index))
        }}
        onClose={(index) => {
          arrange((now) => closeTab(now, side, index))
        }}
      />
      <div className="app-pane" tabIndex={-1} data-pane>
        <ErrorBoundary key={viewKey(view)} place="This tab">
          {draw(view)}
        </ErrorBoundary>
      </div>
    </div>
  )
}

import { useEffect, useRef, type RefObject } from 'react'
import type { GroupImperativeHandle } from 'react-resizable-panels'
import { panesOf, resized, sizesOf, type Layout, type PaneSizes } from '#renderer/app/layout'
import { arrange, useWorkbench } from '#renderer/app/workbench-store'

/** What the group of panes needs so that it remembers how it was left. */
export type PaneGroup = {
  readonly groupRef: RefObject<GroupImperativeHandle | null>
  readonly onLayoutChanged: (sizes: PaneSizes, change: { readonly isUserInteraction: boolean }) => void
}

/** Gives each set of panes the widths it had when it was last shown, and notes every change. */
export function usePaneSizes(layout: Layout): PaneGroup {
  const groupRef = useRef<GroupImperativeHandle>(null)
  const panes = panesOf(layout)
  useEffect(() => {
    // The group learns of a pane that came or went only with the next frame.
    const frame = requestAnimationFrame(() => {
      const sizes = sizesOf(useWorkbench.getState().layout)
      const group = groupRef.current
      if (sizes !== undefined && group !== null && areOf(group.getLayout(), panes))
        group.setLayout({ ...sizes })
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [panes])
  return {
    groupRef,
    onLayoutChanged: (sizes, { isUserInteraction }) => {
      if (isUserInteraction && areOf(sizes, panes)) arrange((now) => resized(now, sizes))
    },
  }
}

function areOf(sizes: PaneSizes, panes: string): boolean {
  return Object.keys(sizes).toSorted().join(' ') === panes.split(' ').toSorted().join(' ')
}

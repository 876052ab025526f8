import { useEffect, useState } from 'react'
import { readView } from '#renderer/features/reader/kept-view'
import { firstLayout, type Layout } from '#renderer/app/layout'
import { useWorkbench, type WorkbenchState } from '#renderer/app/workbench-store'
import type { CaseId } from '#domain/case/case'
import type { Desk } from '#renderer/storage/desk'

/** What of the view is remembered for each case. */
type Kept = Pick<WorkbenchState, 'layout' | 'scroll' | 'views' | 'read'>

const settleTime = 400

/** Puts the case's tabs and places back as they were left, and keeps them from then on. Answers whether that is done. */
export function useKeptLayout(desk: Desk, caseId: CaseId): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop: (() => void) | undefined
    let isWanted = true
    const keep = () => {
      const { layout, scroll, views, read } = useWorkbench.getState()
      void desk.keepViewState(caseId, { layout, scroll, views, read } satisfies Kept)
    }
    void desk.readViewState(caseId).then((kept) => {
      if (!isWanted) return
      useWorkbench.setState({
        ...readKept(kept),
        stage: undefined,
        reveal: undefined,
        sight: undefined,
        announcement: '',
      })
      setReady(true)
      stop = useWorkbench.subscribe((state, before) => {
        if (isSameView(state, before)) return
        clearTimeout(timer)
        timer = setTimeout(keep, settleTime)
      })
    })
    return () => {
      isWanted = false
      clearTimeout(timer)
      // What was not read yet must not be written over by what another case left in the window.
      if (stop === undefined) return
      stop()
      keep()
    }
  }, [caseId, desk])
  return isReady
}

/** Reads view state kept by some version of the program; what does not look like one is left aside. */
export function readKept(kept: unknown): Kept {
  if (typeof kept !== 'object' || kept === null || !('layout' in kept) || !isLayout(kept.layout))
    return { layout: firstLayout, scroll: {}, views: {}, read: {} }
  const scroll = 'scroll' in kept ? kept.scroll : undefined
  const views = 'views' in kept ? kept.views : undefined
  const read = 'read' in kept ? kept.read : undefined
  return {
    layout: { ...firstLayout, ...kept.layout },
    scroll: isScroll(scroll) ? scroll : {},
    views: readViews(views),
    read: isRead(read) ? read : {},
  }
}

function isSameView(a: Kept, b: Kept): boolean {
  return a.layout === b.layout && a.scroll === b.scroll && a.views === b.views && a.read === b.read
}

function isLayout(value: unknown): value is Layout {
  if (typeof value !== 'object' || value === null) return false
  return (
    'main' in value &&
    isGroup(value.main) &&
    'back' in value &&
    Array.isArray(value.back) &&
    'closed' in value
  )
}

function isGroup(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('views' in value) || !('active' in value)) return false
  return Array.isArray(value.views) && value.views.every(isView) && typeof value.active === 'number'
}

function isView(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
}

function isScroll(value: unknown): value is Readonly<Record<string, number>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((offset) => typeof offset === 'number')
  )
}

function readViews(value: unknown): WorkbenchState['views'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, kept]) => {
      const view = readView(kept)
      return view === undefined ? [] : [[id, view]]
    }),
  )
}

function isRead(value: unknown): value is WorkbenchState['read'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((read) => Array.isArray(read) && read.every(isSpan))
  )
}

function isSpan(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  return typeof value.start === 'number' && typeof value.end === 'number'
}

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'

type ToolBarProps = {
  readonly label: string
  readonly children: ReactNode
  /** Receives the way to put the keyboard into the bar. */
  readonly onReady: (focus: () => void) => void
  readonly onLeave: () => void
}

/** A toolbar (WAI-ARIA): one stop for Tab, arrows, Home and End inside, Esc back to the text. */
export function ToolBar({ label, children, onReady, onLeave }: ToolBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    onReady(() => {
      toolsIn(bar.current)
        .find((tool) => tool.tabIndex === 0)
        ?.focus()
    })
    keepOneStop(toolsIn(bar.current), undefined)
  })
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onLeave()
      return
    }
    const tools = toolsIn(bar.current)
    const next =
      tools[
        nextTool(
          tools.findIndex((tool) => tool === document.activeElement),
          event.key,
          tools.length,
        )
      ]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="writing-toolbar"
      ref={bar}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target instanceof HTMLElement) keepOneStop(toolsIn(bar.current), event.target)
      }}
    >
      {children}
    </div>
  )
}

/** Where a key leads from a tool; -1 for keys that lead nowhere. */
export function nextTool(from: number, key: string, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count
    case 'ArrowLeft':
      return (from - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}

function toolsIn(bar: HTMLElement | null): readonly HTMLElement[] {
  return bar === null ? [] : [...bar.querySelectorAll<HTMLElement>('button:not([disabled])')]
}

function keepOneStop(tools: readonly HTMLElement[], wanted: HTMLElement | undefined) {
  const stop =
    tools.find((tool) => tool === wanted) ?? tools.find((tool) => tool.dataset['stop'] === 'yes') ?? tools[0]
  for (const tool of tools) {
    tool.tabIndex = tool === stop ? 0 : -1
    tool.dataset['stop'] = tool === stop ? 'yes' : 'no'
  }
}

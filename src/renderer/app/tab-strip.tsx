import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { viewKey, type Side, type TabGroup, type View } from '#renderer/app/layout'
import { appWords } from '#renderer/app/wording'
import { IconButton } from '#renderer/ui/button.tsx'

type TabStripProps = {
  readonly side: Side
  readonly group: TabGroup
  readonly nameOf: (view: View) => string
  readonly onShow: (index: number) => void
  readonly onClose: (index: number) => void
}

/** The open tabs of one side. Arrow keys move between them, Delete closes the one in focus. */
export function TabStrip({ side, group, nameOf, onShow, onClose }: TabStripProps) {
  const strip = useRef<HTMLElement>(null)
  const shown = group.views[group.active]
  const shownKey = shown === undefined ? undefined : viewKey(shown)
  useEffect(() => {
    const { current } = strip
    if (current === null) return undefined
    // Also when the strip becomes narrower, as when another side opens.
    const sight = new ResizeObserver(() => {
      current.querySelector('[data-active="true"]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
    })
    sight.observe(current)
    return () => {
      sight.disconnect()
    }
  }, [shownKey, group.views.length])
  return (
    <nav
      ref={strip}
      className="app-tabs"
      aria-label={side === 'main' ? appWords.tabsMain : appWords.tabsBeside}
    >
      {group.views.map((view, index) => {
        const name = nameOf(view)
        const isActive = index === group.active
        return (
          <div className="app-tab" data-active={isActive} key={viewKey(view)}>
            <button
              type="button"
              className="app-tab-name"
              aria-current={isActive ? 'page' : undefined}
              title={name}
              onClick={() => {
                onShow(index)
              }}
              onAuxClick={(event) => {
                if (event.button === 1) onClose(index)
              }}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
                if (event.key === 'Delete') onClose(index)
                else if (step !== 0 && !event.altKey) {
                  const tabs = event.currentTarget
                    .closest('nav')
                    ?.querySelectorAll<HTMLElement>('.app-tab-name')
                  tabs?.[(index + step + group.views.length) % group.views.length]?.focus()
                } else return
                event.preventDefault()
              }}
            >
              <bdi>{name}</bdi>
            </button>
            <IconButton
              label={appWords.closeTab(name)}
              onPress={() => {
                onClose(index)
              }}
            >
              <X size={13} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          </div>
        )
      })}
    </nav>
  )
}

import { useEffect, useMemo, useRef } from 'react'
import type { Bridge, MenuSection } from '#preload/bridge'
import { commands, type Handlers } from '#renderer/keys/commands'
import { listenForPresses } from '#renderer/app/how-pressed'
import { listenForKeys } from '#renderer/app/keys'
import { menuOf } from '#renderer/app/menu'
import { showTabAt } from '#renderer/app/arrange-by'
import { useKeyring } from '#renderer/keys/use-keyring'
import { useWorkbench } from '#renderer/app/workbench-store'

/** Lets keys and menu act through one set of handlers, and keeps the menu's words true. */
export function useCommands(bridge: Bridge, handlers: Handlers): void {
  const latest = useRef({ handlers })
  useEffect(() => {
    latest.current = { handlers }
  })
  useEffect(
    () =>
      listenForKeys(window, {
        handlers: () => latest.current.handlers,
        showTab: showTabAt,
        isDialogOpen: () => document.querySelector('[role="dialog"]') !== null,
      }),
    [],
  )
  useEffect(() => listenForPresses(window), [])
  useEffect(
    () =>
      bridge.onCommand((id) => {
        const command = commands.find((one) => one.id === id)
        if (command === undefined) return
        const handler = latest.current.handlers[command.id]
        if (handler.isEnabled !== false && useWorkbench.getState().stage === undefined) handler.run()
      }),
    [bridge],
  )
  const keyring = useKeyring()
  const menu = useMemo(() => menuOf(handlers, keyring), [handlers, keyring])
  const drawn = useRef('')
  useEffect(() => {
    const words = JSON.stringify(menu)
    if (words === drawn.current) return
    drawn.current = words
    void bridge.setMenu(menu satisfies readonly MenuSection[])
  }, [bridge, menu])
}

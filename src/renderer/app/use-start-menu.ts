import { useEffect, useEffectEvent } from 'react'
import type { Bridge } from '#preload/bridge'
import { startMenu } from '#renderer/app/menu'

/** What the menu of the start screen can do. */
export type StartDeeds = { readonly newCase: () => void; readonly openSample: () => void }

/** Draws the menu of the start screen while no case is open, and lets it act. */
export function useStartMenu(bridge: Bridge, isShown: boolean, deeds: StartDeeds): void {
  const act = useEffectEvent((id: string) => {
    if (id === 'new-case') deeds.newCase()
    if (id === 'open-sample') deeds.openSample()
  })
  useEffect(() => {
    if (!isShown) return undefined
    void bridge.setMenu(startMenu)
    return bridge.onCommand((id) => {
      act(id)
    })
  }, [bridge, isShown])
}

import { useCallback, useEffect, useState } from 'react'
import type { Bridge, GivenFile } from '#preload/bridge'

/** Files the desktop handed over, until a case takes them in. */
export type GivenFiles = { readonly waiting: readonly GivenFile[]; readonly clear: () => void }

/** Collects what comes by command line, second start or desktop, also while no case is open. */
export function useGivenFiles(bridge: Bridge): GivenFiles {
  const [waiting, setWaiting] = useState<readonly GivenFile[]>([])
  useEffect(
    () =>
      bridge.onGivenFiles((files) => {
        setWaiting((before) => [...before, ...files])
      }),
    [bridge],
  )
  const clear = useCallback(() => {
    setWaiting([])
  }, [])
  return { waiting, clear }
}

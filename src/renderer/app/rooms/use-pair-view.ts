import { useState } from 'react'
import type { Sight } from '#renderer/app/rooms/use-changes'
import type { ComparePanel } from '#renderer/features/compare/compare-panel'

/** How two documents are looked at: as the analyst chose, else as suits versions or strangers. */
export function usePairView(isVersions: boolean) {
  const [at, setAt] = useState<number>()
  const [linked, setLinked] = useState<boolean>()
  const [sight, setSight] = useState<Sight>()
  const [panel, setPanel] = useState<ComparePanel>()
  return {
    /** The change or passage that was stepped to, from 0. */
    at,
    setAt,
    isLinked: linked ?? isVersions,
    setLinked,
    sight: sight ?? (isVersions ? 'changes' : 'shared'),
    turnSight: (next: Sight) => {
      setAt(undefined)
      setSight(next)
    },
    panel: panel ?? (isVersions ? 'carry' : 'changes'),
    setPanel,
  } as const
}

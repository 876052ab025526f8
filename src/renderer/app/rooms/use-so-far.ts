import { useEffect, useMemo, useState } from 'react'
import type { Steps } from '#domain/steps'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { SoFar } from '#renderer/storage/reads-in-sight'
import { useLive } from '#renderer/storage/use-live'
import { useSteps, type MadeOf } from '#renderer/storage/use-steps'

/** More claims than a screen shows. */
export const claimsInSight = 60

type SoFarWish<Read, Material, Made> = {
  /** Reads what is in sight first; all where that is as quick. */
  readonly first: (db: CaseDatabase) => Promise<SoFar<Read>>
  readonly whole: (db: CaseDatabase) => Promise<Read>
  /** What the room is made of; the same function until it wants something else. */
  readonly prepare: (soFar: SoFar<Read>) => Material
  readonly begin: (material: Material) => Steps<Made>
  /** Whether what was made is on the screen; without it, it is as soon as it is made. */
  readonly isShown?: (made: Made) => boolean
}

/**
 * What a room shows: at first what is in sight where all of it would take long to read, and all of it once it has been
 * read and made. Undefined until there is something to show.
 */
export function useSoFar<Read, Material, Made>(
  db: CaseDatabase,
  { first, whole, prepare, begin, isShown = () => true }: SoFarWish<Read, Material, Made>,
): MadeOf<Material, Made> | undefined {
  const [isDrawn, setDrawn] = useState(false)
  const inSight = useLive(() => first(db), [db])
  const isPart = inSight?.isWhole === false
  // Reading all of it would hold up the drawing of what is in sight.
  const all = useLive(
    async () => (isPart && isDrawn ? { read: await whole(db), isWhole: true } : undefined),
    [db, isPart && isDrawn],
  )
  const soFar = isPart ? (all ?? inSight) : inSight
  const material = useMemo(() => (soFar === undefined ? undefined : prepare(soFar)), [soFar, prepare])
  const drawn = useSteps(material, begin)
  const isThere = drawn !== undefined && isShown(drawn.made)
  useEffect(() => {
    if (isThere) setDrawn(true)
  }, [isThere])
  return drawn
}

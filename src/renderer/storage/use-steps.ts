import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Steps } from '#domain/steps'
import { oneStretch, restInStretches } from '#renderer/storage/stretches'

/** What was made, and of what. */
export type MadeOf<Material, Made> = { readonly of: Material; readonly made: Made }

/**
 * Makes something of a material without anybody who types or scrolls having to wait: in stretches where it takes long.
 * What was made last stays until then; undefined before the first. `begin` is to be the same function each time.
 */
export function useSteps<Material, Made>(
  material: Material | undefined,
  begin: (material: Material) => Steps<Made>,
): MadeOf<Material, Made> | undefined {
  const [last, setLast] = useState<Outcome<Material, Made>>()
  const work = useMemo(() => (material === undefined ? undefined : begun(material, begin)), [material, begin])
  useEffect(() => {
    if (work?.kind !== 'going') return undefined
    let isWanted = true
    const { of, steps } = work
    restInStretches(steps, () => isWanted).then(
      (done) => {
        if (done !== undefined) setLast({ kind: 'made', of, made: done.made })
      },
      (error: unknown) => {
        if (isWanted) setLast({ kind: 'failed', error })
      },
    )
    return () => {
      isWanted = false
    }
  }, [work])
  // What comes after it and takes long leaves it standing.
  if (work?.kind === 'made' && work !== last) setLast(work)
  const shown = work?.kind === 'made' ? work : last
  if (shown?.kind === 'failed') throw shown.error
  // Drawing a room for the first time takes long as well: that, too, is interrupted by whoever types.
  return useDeferredValue(shown, undefined)
}

type Outcome<Material, Made> =
  ({ readonly kind: 'made' } & MadeOf<Material, Made>) | { readonly kind: 'failed'; readonly error: unknown }

type Work<Material, Made> =
  | Extract<Outcome<Material, Made>, { readonly kind: 'made' }>
  | { readonly kind: 'going'; readonly of: Material; readonly steps: Steps<Made> }

/** What one stretch makes is there at once. */
function begun<Material, Made>(
  of: Material,
  begin: (material: Material) => Steps<Made>,
): Work<Material, Made> {
  const steps = begin(of)
  const done = oneStretch(steps)
  return done === undefined ? { kind: 'going', of, steps } : { kind: 'made', of, made: done.made }
}

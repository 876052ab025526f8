import { useEffect, useMemo, useState } from 'react'
import type {
  RegisterMaterial,
  SourceRegister,
  SourceRegisterKeeper,
} from '#renderer/features/source/register'

/** The register of a case. Undefined while a large one is made for the first time: that is done a little at a time. */
export function useRegister(
  keeper: SourceRegisterKeeper,
  material: RegisterMaterial | undefined,
): SourceRegister | undefined {
  const [abreast, setAbreast] = useState<SourceRegisterKeeper>()
  useEffect(() => {
    if (material === undefined || abreast === keeper) return undefined
    const { port1, port2 } = new MessageChannel()
    const next = (): void => {
      if (keeper.workAhead(material)) port2.postMessage(undefined)
      else setAbreast(keeper)
    }
    // A message comes as a task of its own, so that frames and keys come between; a timer would wait for longer.
    port1.onmessage = next
    next()
    return () => {
      port1.close()
    }
  }, [keeper, material, abreast])
  return useMemo(
    () => (material === undefined || abreast !== keeper ? undefined : keeper.registerOf(material)),
    [keeper, material, abreast],
  )
}

import { useEffect, useState } from 'react'
import { verifyOriginals, type Verification } from '#renderer/actions/verify-originals'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { setStage } from '#renderer/app/workbench-store'
import { VerifyDialog } from '#renderer/features/library/verify-dialog.tsx'

/** Checks every original of the case while it is shown; closing it ends the check. */
export function VerifyStage({ frame }: { readonly frame: Frame }) {
  const { session } = frame
  const [found, setFound] = useState<Verification>()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    void verifyOriginals(session.hands, setFound, ending.signal).then((last) => {
      if (ending.signal.aborted) return
      setFound(last)
      setOver(true)
    })
    return () => {
      ending.abort()
    }
  }, [session])
  return (
    <VerifyDialog
      found={found}
      isOver={isOver}
      onClose={() => {
        setStage(undefined)
      }}
    />
  )
}

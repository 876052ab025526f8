import { useEffect, useMemo } from 'react'
import type { Bridge } from '#preload/bridge'
import { Announcer } from '#renderer/app/announcer.tsx'
import { searchWatch } from '#renderer/app/search-watch'
import { CaseFrame } from '#renderer/app/case-frame.tsx'
import type { OpenSession } from '#renderer/app/open-session'
import type { GivenFiles } from '#renderer/app/use-given-files'
import { useFaults } from '#renderer/app/use-faults'
import { useKeptLayout } from '#renderer/app/use-kept-layout'
import type { Desk } from '#renderer/storage/desk'
import type { Settings } from '#renderer/features/settings/settings-pane.tsx'
import { makeToasts, ToastPlace } from '#renderer/ui/toasts.tsx'
import { leaveDocuments } from '#renderer/app/being-read'
import { flushTexts } from '#renderer/app/open-texts'
import { windowDeeds } from '#renderer/app/window-deeds'
import { appWords } from '#renderer/app/wording'

/** The open case, and what only the window around it can do. */
export type WorkbenchProps = {
  readonly bridge: Bridge
  readonly desk: Desk
  readonly session: OpenSession
  /** Files handed over by the desktop that wait to be taken in. */
  readonly given: GivenFiles
  readonly settings: Settings
  /** Keys that were kept could not be read. */
  readonly areKeysBroken: boolean
  readonly onSettings: (settings: Settings) => void
  readonly onClose: () => void
  readonly onNewCase: () => void
  readonly onOpenSample: () => void
  readonly onResetSample: () => void
}

/** The window while a case is open: the frame, its messages, and what is said to those who listen. */
export function Workbench(props: WorkbenchProps) {
  const { bridge, desk, session, settings } = props
  const toasts = useMemo(() => makeToasts(), [])
  const { toastSeconds } = settings
  const deeds = useMemo(
    () => windowDeeds(session.store, toasts, toastSeconds),
    [session, toasts, toastSeconds],
  )
  useFaults(deeds.say)
  const { areKeysBroken } = props
  useEffect(() => {
    if (areKeysBroken) deeds.say(appWords.keysBroken)
  }, [areKeysBroken, deeds])
  const isReady = useKeptLayout(desk, session.store.caseId)
  useEffect(
    () =>
      bridge.onClosing(async () => {
        await flushTexts()
        await leaveDocuments()
        searchWatch(session.store).close()
        await session.store.close()
      }),
    [bridge, session],
  )
  return (
    <>
      {isReady ? <CaseFrame {...props} deeds={deeds} /> : null}
      <ToastPlace toasts={toasts} label={appWords.messages} />
      <Announcer />
    </>
  )
}

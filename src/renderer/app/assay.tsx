import { useEffect, useState } from 'react'
import type { Result } from '#domain/result'
import type { Bridge, CaseListing } from '#preload/bridge'
import { openFreshSample, openListed, openNew, type OpenSession } from '#renderer/app/open-session'
import { searchWatch } from '#renderer/app/search-watch'
import { similarWatch } from '#renderer/app/similar-watch'
import { leaveDocuments } from '#renderer/app/being-read'
import { flushTexts } from '#renderer/app/open-texts'
import { useFaults } from '#renderer/app/use-faults'
import { useGivenFiles } from '#renderer/app/use-given-files'
import { useStartMenu } from '#renderer/app/use-start-menu'
import { useSettings } from '#renderer/app/use-settings'
import { appWords } from '#renderer/app/wording'
import { Workbench } from '#renderer/app/workbench.tsx'
import type { Desk } from '#renderer/storage/desk'
import { StartScreen } from '#renderer/features/start/start-screen.tsx'
import { discardRefusal, openRefusals } from '#renderer/features/start/wording'

type AssayProps = { readonly bridge: Bridge; readonly desk: Desk }

type Opening = () => Promise<Result<OpenSession, keyof typeof openRefusals>>

/** The whole window: the start screen, or the case that is open. */
export function Assay({ bridge, desk }: AssayProps) {
  const { settings, changeSettings, areKeysBroken } = useSettings(bridge, desk)
  const given = useGivenFiles(bridge)
  const [session, setSession] = useState<OpenSession>()
  const [recent, setRecent] = useState<readonly CaseListing[]>([])
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState<string>()
  const [isNaming, setNaming] = useState(false)
  useFaults(setProblem)

  const refreshRecent = async () => {
    setRecent(await bridge.listCases())
  }
  useEffect(() => {
    void bridge.listCases().then(setRecent)
  }, [bridge])
  useEffect(() => {
    // An open case names the window itself, as it may be renamed.
    if (session === undefined) document.title = 'Assay'
  }, [session])

  const open = async (words: string, opening: Opening) => {
    setBusy(words)
    setProblem(undefined)
    try {
      const opened = await opening()
      if (opened.ok) setSession(opened.value)
      else setProblem(openRefusals[opened.reason])
    } finally {
      setBusy(undefined)
    }
  }
  const discard = async ({ id }: CaseListing) => {
    const discarded = await bridge.discardCase(id)
    setProblem(discarded.ok ? undefined : discardRefusal)
    await refreshRecent()
    return discarded.ok
  }
  const closeSession = async () => {
    await flushTexts()
    await leaveDocuments()
    if (session !== undefined) {
      searchWatch(session.store).close()
      similarWatch(session.store).close()
      await session.store.close()
    }
    setSession(undefined)
    setProblem(undefined)
    await refreshRecent()
  }
  const openAfter = async (words: string, opening: Opening) => {
    await closeSession()
    await open(words, opening)
  }

  const openSample = () => open(appWords.openingSample, () => openFreshSample(bridge))
  useStartMenu(bridge, session === undefined, {
    newCase: () => {
      setNaming(true)
    },
    openSample: () => void openSample(),
  })

  if (session !== undefined)
    return (
      <Workbench
        key={session.listing.id}
        bridge={bridge}
        desk={desk}
        session={session}
        given={given}
        settings={settings}
        areKeysBroken={areKeysBroken}
        onSettings={changeSettings}
        onClose={() => void closeSession()}
        onNewCase={() => {
          void closeSession().then(() => {
            setNaming(true)
          })
        }}
        onOpenSample={() => void openAfter(appWords.openingSample, () => openFreshSample(bridge))}
        onResetSample={async () => {
          const old = session.listing
          await closeSession()
          if (await discard(old)) await open(appWords.openingSample, () => openFreshSample(bridge))
        }}
      />
    )
  return (
    <StartScreen
      recent={recent}
      waiting={given.waiting.length}
      problem={problem}
      busy={busy}
      isNaming={isNaming}
      onNaming={setNaming}
      onBegin={(wish) => void open(appWords.opening, () => openNew(bridge, wish))}
      onOpenSample={() => void openSample()}
      onOpen={(listing) => void open(appWords.opening, () => openListed(bridge, listing))}
      onDiscard={(listing) => void discard(listing)}
    />
  )
}

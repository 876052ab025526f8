import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { GivenFile, ImportNote } from '#preload/bridge'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { appWords } from '#renderer/app/wording'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'

/** An import that a crash or the closing of the window ended, and the way to go on with it. */
export function useInterruptedImport(
  { bridge, data, session }: Frame,
  onFiles: (files: readonly GivenFile[]) => void,
): ReactNode {
  const { caseId } = session.store
  const [note, setNote] = useState<ImportNote>()
  useEffect(() => {
    let isWanted = true
    void bridge.interruptedImport(caseId).then((found) => {
      if (isWanted) setNote(found)
    })
    return () => {
      isWanted = false
    }
  }, [bridge, caseId])
  const goOn = useCallback(
    async (ask: () => Promise<readonly GivenFile[]>) => {
      const files = await ask()
      // The note stays where no folder was chosen, or what was given is gone for the moment.
      if (files.length === 0) return
      setNote(undefined)
      onFiles(files)
    },
    [onFiles],
  )
  if (note === undefined) return null
  const came = data.documents.filter(({ importedAt }) => importedAt >= note.begunAt).length
  const words = appWords.interrupted(note.names.join(', '), came, note.files)
  return (
    <Banner
      tone="caution"
      acts={
        <>
          <Button
            onPress={() => {
              void goOn(() => (note.canReopen ? bridge.reopenImport(caseId) : bridge.chooseFolder()))
            }}
          >
            {note.canReopen ? appWords.goOn : appWords.giveAgain}
          </Button>
          <Button
            tone="quiet"
            onPress={() => {
              setNote(undefined)
              void bridge.forgetImport(caseId)
            }}
          >
            {appWords.discardImport}
          </Button>
        </>
      }
    >
      {note.canReopen ? words : `${words} ${appWords.cannotReopen}`}
    </Banner>
  )
}

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { countsOf, type ImportJob } from '#domain/import/import-job'
import { importDocuments, type RunningImport } from '#renderer/actions/import-documents'
import { filePasted, filesGiven, type IncomingFile } from '#renderer/actions/incoming-files'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { announce, setStage } from '#renderer/app/workbench-store'
import { goTo } from '#renderer/app/navigator'
import { appWords } from '#renderer/app/wording'
import { DropVeil } from '#renderer/features/library/drop-veil.tsx'
import { PasteDialog } from '#renderer/features/library/paste-dialog.tsx'
import { serialQueue } from '#renderer/storage/serial-queue'
import { Button } from '#renderer/ui/button.tsx'
import { openReadingRoom, workerReader } from '#renderer/workers/reading-room'

// Readers are workers; they are made when the first file comes and serve every case of the window.
const readingRoom = openReadingRoom({ newReader: workerReader })

/** How documents come into the window: by dialog, drop, paste, command line; one batch after the other. */
export type Imports = {
  readonly choose: () => void
  readonly job: ImportJob | undefined
  readonly cancel: () => void
  readonly dismiss: () => void
  /** For the status bar while a batch is read. */
  readonly tray: ReactNode
  readonly veil: ReactNode
  readonly pasteDialog: ReactNode
}

/** Lets files in by every door of the window, and follows the batch that is being read. */
export function useImports(frame: Frame): Imports {
  const { bridge, data, session, deeds } = frame
  const { job, take, cancel, dismiss } = useBatches(frame)
  const choose = useCallback(() => {
    void bridge.chooseFiles().then((given) => {
      if (given.length === 0) deeds.say(appWords.noneChosen)
      else take(filesGiven(bridge, given))
    })
  }, [bridge, deeds, take])
  const { waiting, clear } = frame.given
  useEffect(() => {
    if (waiting.length === 0) return
    clear()
    take(filesGiven(bridge, waiting))
  }, [bridge, waiting, clear, take])
  const counts = job === undefined ? undefined : countsOf(job)
  const isRunning = counts !== undefined && counts.open > 0
  return {
    choose,
    job,
    cancel,
    dismiss,
    tray: isRunning ? (
      <span className="app-job">
        {appWords.reading(counts.all - counts.open, counts.all)}
        <Button tone="quiet" onPress={cancel}>
          {appWords.cancel}
        </Button>
      </span>
    ) : null,
    veil: (
      <DropVeil
        caseName={data.theCase?.name ?? session.listing.name}
        onDrop={(files) =>
          void files.then((dropped) => {
            if (dropped.length === 0) deeds.say(appWords.noneChosen)
            else take(dropped)
          })
        }
      />
    ),
    pasteDialog: (
      <PasteDialog
        isOpen
        onClose={() => {
          setStage(undefined)
        }}
        onImport={(text) => {
          take([filePasted(text, session.hands.now())])
        }}
      />
    ),
  }
}

/** How often the rows of an import are drawn anew, in milliseconds: each drawing costs more than reading a small file. */
const drawingPause = 200

/** Follows an import from drawing to drawing, and to its end once it is no longer followed. */
function followAtEase(job: RunningImport['job'], draw: (job: ImportJob) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const drawNow = () => {
    timer = undefined
    draw(job.current())
  }
  drawNow()
  const unfollow = job.subscribe(() => {
    timer ??= setTimeout(drawNow, drawingPause)
  })
  return () => {
    unfollow()
    clearTimeout(timer)
    drawNow()
  }
}

type Batches = {
  readonly job: ImportJob | undefined
  readonly take: (files: readonly IncomingFile[]) => void
  readonly cancel: () => void
  readonly dismiss: () => void
}

function useBatches({ session }: Frame): Batches {
  const [job, setJob] = useState<ImportJob>()
  const running = useRef<RunningImport>(undefined)
  const isOpen = useRef(true)
  const [inTurn] = useState(serialQueue)
  const take = useCallback(
    (files: readonly IncomingFile[]) => {
      goTo({ kind: 'library' })
      void inTurn(async () => {
        // A batch that waited until the case was closed has nowhere to go.
        if (!isOpen.current) return
        const started = importDocuments({ ...session.hands, readingRoom }, files)
        running.current = started
        const unfollow = followAtEase(started.job, setJob)
        try {
          const done = countsOf(await started.finished)
          announce(appWords.importDone(done.done, done.all))
        } finally {
          unfollow()
        }
      })
    },
    [session, inTurn],
  )
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
      running.current?.cancel()
    }
  }, [])
  return {
    job,
    take,
    cancel: () => {
      running.current?.cancel()
    },
    dismiss: () => {
      setJob(undefined)
    },
  }
}

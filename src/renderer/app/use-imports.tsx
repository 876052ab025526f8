import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { isFinished } from '#domain/import/import-job'
import { timeLeft } from '#domain/import/time-left'
import { importDocuments, type RunningImport } from '#renderer/actions/import-documents'
import type { GivenFile } from '#preload/bridge'
import { filePasted, filesGiven, type Intake } from '#renderer/actions/incoming-files'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { readingRoom } from '#renderer/app/reading-room'
import { useInterruptedImport } from '#renderer/app/use-interrupted-import.tsx'
import { announce, setStage } from '#renderer/app/workbench-store'
import { goTo } from '#renderer/app/navigator'
import { appWords } from '#renderer/app/wording'
import { DropVeil } from '#renderer/features/library/drop-veil.tsx'
import type { ShownImport } from '#renderer/features/library/import-tray.tsx'
import { PasteDialog } from '#renderer/features/library/paste-dialog.tsx'
import type { Watched } from '#renderer/storage/case-store'
import { serialQueue } from '#renderer/storage/serial-queue'
import { useWatched } from '#renderer/storage/use-watched'
import { watchable } from '#renderer/storage/watched'
import { Button } from '#renderer/ui/button.tsx'

/** How documents come into the window: by dialog, drop, paste, command line; one batch after the other. */
export type Imports = {
  readonly choose: () => void
  readonly chooseFolder: () => void
  /** The import that is shown, to be followed by what draws it and nothing else: drawing the window costs 30 ms. */
  readonly shown: Watched<ShownImport | undefined>
  /** What can be done with it; undefined while there is none. */
  readonly running: RunningImport | undefined
  readonly dismiss: () => void
  /** For the status bar while a batch is read. */
  readonly tray: ReactNode
  /** An import that was interrupted before, with the way to go on. */
  readonly interrupted: ReactNode
  readonly veil: ReactNode
  readonly pasteDialog: ReactNode
}

/** Lets files in by every door of the window, and follows the batch that is being read. */
export function useImports(frame: Frame): Imports {
  const { bridge, data, session, deeds } = frame
  const { shown, running, take, dismiss } = useBatches(frame)
  const takeFiles = useCallback(
    (files: readonly GivenFile[]) => {
      take(filesGiven(bridge, files), noteOf(files))
    },
    [bridge, take],
  )
  const interrupted = useInterruptedImport(frame, takeFiles)
  const takeGiven = useCallback(
    (given: ReturnType<typeof bridge.chooseFiles>) => {
      void given.then((files) => {
        if (files.length === 0) deeds.say(appWords.noneChosen)
        else takeFiles(files)
      })
    },
    [bridge, deeds, takeFiles],
  )
  const { waiting, clear } = frame.given
  useEffect(() => {
    if (waiting.length === 0) return
    clear()
    takeFiles(waiting)
  }, [waiting, clear, takeFiles])
  return {
    choose: () => {
      takeGiven(bridge.chooseFiles())
    },
    chooseFolder: () => {
      takeGiven(bridge.chooseFolder())
    },
    shown,
    running,
    dismiss,
    interrupted,
    tray: running === undefined ? null : <RunningJob shown={shown} running={running} />,
    veil: (
      <DropVeil
        caseName={data.theCase?.name ?? session.listing.name}
        onDrop={(files) => {
          take(files, droppedNote)
        }}
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

type RunningJobProps = Pick<Imports, 'shown'> & { readonly running: RunningImport }

function RunningJob({ shown, running }: RunningJobProps) {
  const job = useWatched(shown)?.job
  if (job === undefined || isFinished(job)) return null
  const { all, open } = job.counts
  const isPaused = job.pace === 'paused'
  return (
    <span className="app-job">
      {isPaused ? appWords.pausedAt(all - open, all) : appWords.reading(all - open, all)}
      <Button tone="quiet" onPress={running.cancel}>
        {appWords.cancel}
      </Button>
    </span>
  )
}

/** Tells once how many files there are, where they are many. */
function onceCounted({ job }: RunningImport, tell: (files: number) => void): void {
  const look = () => {
    const { intake, counts } = job.current()
    if (intake !== 'counted') return
    stop()
    if (counts.all >= worthNoting) tell(counts.all)
  }
  const stop = job.subscribe(look)
  look()
}

/** How often the rows of an import are drawn anew, in milliseconds: each drawing costs more than reading a small file. */
const drawingPause = 200

/** Follows an import from drawing to drawing, also after its end: what was refused may be read again. */
function followAtEase(run: RunningImport, draw: (shown: ShownImport) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const drawNow = () => {
    timer = undefined
    draw(shownOf(run))
  }
  drawNow()
  const unfollow = run.job.subscribe(() => {
    timer ??= setTimeout(drawNow, drawingPause)
  })
  return () => {
    unfollow()
    clearTimeout(timer)
  }
}

function shownOf(run: RunningImport): ShownImport {
  const job = run.job.current()
  const { all, open } = job.counts
  const work = {
    settled: all - open,
    all,
    settledBytes: job.bytes.settled,
    allBytes: job.intake === 'counted' ? job.bytes.all : 0,
    spent: run.spent(),
  }
  return { job, left: timeLeft(work) }
}

/** What was given, to be noted so that the import can go on after a crash. */
type Given = { readonly names: readonly string[]; readonly handles: readonly string[] }

const droppedNote: Given = { names: [appWords.dropped], handles: [] }

function noteOf(files: readonly GivenFile[]): Given {
  const names = new Set(files.map(({ path }) => path.split(/[/\\]/)[0] ?? path))
  return { names: [...names].slice(0, 3), handles: files.map(({ handle }) => handle) }
}

/** Fewer files than this are in before a note of them would be on the disk. */
const worthNoting = 25

type Batches = Pick<Imports, 'shown' | 'running' | 'dismiss'> & {
  readonly take: (files: Intake, given?: Given) => void
}

function useBatches({ bridge, session, deeds }: Frame): Batches {
  const [shown] = useState(() => watchable<ShownImport | undefined>(undefined))
  const [running, setRunning] = useState<RunningImport>()
  const following = useRef<{ readonly run: RunningImport; readonly stop: () => void }>(undefined)
  const isOpen = useRef(true)
  const [inTurn] = useState(serialQueue)
  const take = useCallback(
    (files: Intake, given?: Given) => {
      goTo({ kind: 'library' })
      void inTurn(async () => {
        // A batch that waited until the case was closed has nowhere to go.
        if (!isOpen.current) return
        const begunAt = session.hands.now()
        const run = importDocuments({ ...session.hands, readingRoom }, files)
        following.current?.stop()
        following.current = { run, stop: followAtEase(run, shown.set) }
        setRunning(run)
        const { caseId } = session.store
        let isNoted = false
        if (given !== undefined)
          onceCounted(run, (all) => {
            isNoted = true
            void bridge.noteImport(caseId, { ...given, files: all, begunAt })
          })
        const { counts } = await run.finished
        shown.set(shownOf(run))
        // An import that ended because the window closes is one to go on with.
        if (isNoted && isOpen.current) void bridge.forgetImport(caseId)
        if (counts.all === 0) deeds.say(appWords.noneChosen)
        else announce(appWords.importDone(counts.done, counts.all))
      })
    },
    [bridge, session, deeds, inTurn, shown],
  )
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
      following.current?.stop()
      following.current?.run.cancel()
    }
  }, [])
  const dismiss = useCallback(() => {
    following.current?.stop()
    following.current = undefined
    shown.set(undefined)
    setRunning(undefined)
  }, [shown])
  return useMemo(() => ({ shown, running, take, dismiss }), [shown, running, take, dismiss])
}

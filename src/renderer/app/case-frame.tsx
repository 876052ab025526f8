import { ArrowLeft, ArrowLeftRight, ArrowRight, Columns2, PanelLeft, PanelRight } from 'lucide-react'
import { Fragment, useEffect, useMemo, useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { nameOfView, useCaseData, type CaseData } from '#renderer/app/case-data'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { arrangeBy, mendFocus } from '#renderer/app/arrange-by'
import { activeView, shownSides } from '#renderer/app/layout'
import { LeftPane } from '#renderer/app/left-pane.tsx'
import { goTo, openSource, stepBack, stepForward } from '#renderer/app/navigator'
import { lookUpIn } from '#renderer/app/counted-lines'
import { peekIn } from '#renderer/app/peek-passage'
import { pointOut } from '#renderer/app/point-out'
import { CountRoom } from '#renderer/reading/count-room.tsx'
import { PeekRoom } from '#renderer/reading/peek-room.tsx'
import { OpenSourceContext } from '#renderer/reading/source-name.tsx'
import { Room } from '#renderer/app/rooms/room.tsx'
import { SavedSearches } from '#renderer/app/saved-searches.tsx'
import { ShownCounts } from '#renderer/app/shown-counts.tsx'
import { Side } from '#renderer/app/side.tsx'
import { StageDialogs } from '#renderer/app/stage-dialogs.tsx'
import { StatusBar } from '#renderer/app/status-bar.tsx'
import { useCommands } from '#renderer/app/use-commands'
import { useHandlers } from '#renderer/app/use-handlers'
import { useListedName } from '#renderer/app/use-listed-name'
import { useImports, type Imports } from '#renderer/app/use-imports.tsx'
import { useNarrow } from '#renderer/app/use-narrow'
import { usePaneSizes } from '#renderer/app/use-pane-sizes'
import type { WindowDeeds } from '#renderer/app/window-deeds'
import type { WorkbenchProps } from '#renderer/app/workbench.tsx'
import { announce, setStage, useWorkbench } from '#renderer/app/workbench-store'
import { appWords, noteWords } from '#renderer/app/wording'
import { readAhead } from '#renderer/storage/read-ahead'
import { walksOf } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'
import { useWatched } from '#renderer/storage/use-watched'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'

/** What every room of the window works with. */
export type Frame = WorkbenchProps & { readonly deeds: WindowDeeds; readonly data: CaseData }

/** The frame once the lists of the case have been read. */
export function CaseFrame(props: WorkbenchProps & { readonly deeds: WindowDeeds }) {
  const data = useCaseData(props.session.store.db)
  return data === undefined ? null : <DrawnFrame {...props} data={data} />
}

function DrawnFrame(frame: Frame) {
  const { session, data } = frame
  const layout = useWorkbench((state) => state.layout)
  const paneGroup = usePaneSizes(layout)
  const sides = shownSides(layout, useNarrow())
  const imports = useImports(frame)
  useListedName(frame)
  useFocusAfterDialogs()
  useEffect(() => readAhead(session.store.db), [session])
  const nameOf = (view: Parameters<typeof nameOfView>[1]) => nameOfView(data, view)
  const peek = useMemo(() => peekIn(session.store), [session])
  const lookUp = useMemo(() => lookUpIn(session.store), [session])
  return (
    <PeekRoom peekAt={peek} onPoint={(names) => void pointOut(session.store.db, names)} announce={announce}>
      <OpenSourceContext value={openSource}>
        <CountRoom lookUp={lookUp}>
          <div className="app-frame" data-right={layout.isRightOpen ? 'open' : 'closed'}>
            <FrameHead frame={frame} />
            <div className="app-notes">
              <Notes frame={frame} />
              {imports.interrupted}
            </div>
            <Group orientation="horizontal" id="frame" className="app-panels" {...paneGroup}>
              {layout.isLeftOpen ? (
                <>
                  <Panel id="left" defaultSize="212px" minSize="150px" maxSize="340px">
                    <LeftPane
                      counts={{
                        documents: data.documents.length,
                        claims: data.claims.length,
                        sources: data.sources.length,
                        tags: data.tags.length,
                        assessments: data.assessments.length,
                      }}
                      tags={data.tags}
                      searches={<SavedSearches frame={frame} />}
                      shown={activeView(layout)}
                      onOpen={goTo}
                    />
                  </Panel>
                  <Separator className="app-divider" />
                </>
              ) : null}
              {sides.map((side, at) => (
                <Fragment key={side}>
                  {at === 0 ? null : <Separator className="app-divider" />}
                  <Panel id={side} minSize="280px">
                    <Side
                      side={side}
                      layout={layout}
                      nameOf={nameOf}
                      draw={(view) => <Room view={view} side={side} frame={frame} imports={imports} />}
                    />
                  </Panel>
                </Fragment>
              ))}
            </Group>
            <StatusBar
              saveState={session.store.saveState}
              jobs={imports.tray}
              about={<ShownCounts db={session.store.db} data={data} />}
              onRetry={() => void session.store.retry()}
              onKeys={() => {
                setStage({ kind: 'key-sheet' })
              }}
            />
            {imports.veil}
            <Commanding frame={frame} imports={imports} />
          </div>
        </CountRoom>
      </OpenSourceContext>
    </PeekRoom>
  )
}

/** Keys, menu and dialogs. They know the newest deed, so they are drawn anew after each one; the rooms are not. */
function Commanding({ frame, imports }: { readonly frame: Frame; readonly imports: Imports }) {
  const { bridge, session } = frame
  const walks = useLive(() => walksOf(session.store.db), [session])
  const handlers = useHandlers(frame, { walks, imports })
  useCommands(bridge, handlers)
  return <StageDialogs frame={frame} handlers={handlers} imports={imports} />
}

/** A dialog gives the focus back to what opened it; where that is gone, the pane takes it. */
function useFocusAfterDialogs(): void {
  const stage = useWorkbench((state) => state.stage)
  useEffect(() => {
    if (stage !== undefined) return undefined
    // The dialog gives the focus back once it has been drawn away.
    const timer = setTimeout(mendFocus, 200)
    return () => {
      clearTimeout(timer)
    }
  }, [stage])
}

function FrameHead({ frame }: { readonly frame: Frame }) {
  const { data, session } = frame
  const layout = useWorkbench((state) => state.layout)
  const hint = useKeyHints()
  return (
    <header className="app-head">
      <h1 className="app-case">
        <bdi>{data.theCase?.name ?? session.listing.name}</bdi>
      </h1>
      <div className="app-head-acts">
        <IconButton
          label={appWords.back}
          keyHint={hint('window.back')}
          isDisabled={layout.back.length === 0}
          onPress={stepBack}
        >
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={appWords.forward}
          keyHint={hint('window.forward')}
          isDisabled={layout.forward.length === 0}
          onPress={stepForward}
        >
          <ArrowRight size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      </div>
      <span className="app-head-space" />
      <div className="app-head-acts">
        <FrameToggles />
        <Button
          tone="quiet"
          keyHint={hint('window.find-anything')}
          onPress={() => {
            setStage({ kind: 'palette', query: '' })
          }}
        >
          {appWords.findAnything}
        </Button>
      </div>
    </header>
  )
}

const toggles = [
  { label: appWords.leftPane, id: 'toggle-left', Icon: PanelLeft },
  { label: appWords.split, id: 'split', Icon: Columns2 },
  { label: appWords.rightPane, id: 'toggle-right', Icon: PanelRight },
] as const

const crossing = { label: appWords.otherSide, id: 'other-side', Icon: ArrowLeftRight } as const

function FrameToggles() {
  const hint = useKeyHints()
  const isNarrow = useNarrow()
  const isSplit = useWorkbench((state) => state.layout.beside !== undefined)
  return (isNarrow && isSplit ? [crossing, ...toggles] : toggles).map(({ label, id, Icon }) => (
    <IconButton
      key={id}
      label={label}
      keyHint={hint(`window.${id}`)}
      onPress={() => {
        arrangeBy(id)
      }}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  ))
}

function Notes({ frame }: { readonly frame: Frame }) {
  const notes = useWatched(frame.session.store.notes)
  const [seen, setSeen] = useState(0)
  const unseen = notes.slice(seen)
  if (unseen.length === 0) return null
  return (
    <Banner
      tone="caution"
      acts={
        <Button
          tone="quiet"
          onPress={() => {
            setSeen(notes.length)
          }}
        >
          {appWords.dismiss}
        </Button>
      }
    >
      {unseen.map(noteWords).join(' ')}
    </Banner>
  )
}

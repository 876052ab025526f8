import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { ComparedSide } from '#domain/document/linked-place'
import type { TextChange } from '#domain/document/text-changes'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import { versionsOf } from '#domain/document/version-chain'
import type { CarryEntry } from '#domain/highlight/carry-plan'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { carryByKey, comparedAct, stepByKey, type CarryKeyPlace } from '#renderer/app/rooms/compare-keys'
import { ComparedReader, type Compared } from '#renderer/app/rooms/compared-reader.tsx'
import { useBody } from '#renderer/app/rooms/use-body'
import { carryDeeds } from '#renderer/app/rooms/use-carry-deeds'
import { HeldMark } from '#renderer/app/rooms/held-mark.tsx'
import { useCarrying } from '#renderer/app/rooms/use-carrying'
import { useChanges, type Sight } from '#renderer/app/rooms/use-changes'
import { useCompared } from '#renderer/app/rooms/use-compared'
import { useHeldMark } from '#renderer/app/rooms/use-held-mark'
import { usePairView } from '#renderer/app/rooms/use-pair-view'
import { useLinkedScroll, type LinkedScroll, type Surfaces } from '#renderer/app/rooms/use-linked-scroll'
import { announce } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { CarryPanel } from '#renderer/features/compare/carry-panel.tsx'
import { describePlace, stepChange } from '#renderer/features/compare/change-words'
import { ChangesPanel } from '#renderer/features/compare/changes-panel.tsx'
import { CompareBar } from '#renderer/features/compare/compare-bar.tsx'
import { panelInSight } from '#renderer/features/compare/compare-panel'
import { CompareSide } from '#renderer/features/compare/compare-side.tsx'
import { compareWords, sightWords } from '#renderer/features/compare/wording'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import { isTyping } from '#renderer/keys/is-typing'
import { keyringNow } from '#renderer/keys/use-keyring'
import { Banner } from '#renderer/ui/banner.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type CompareRoomProps = {
  readonly frame: Frame
  readonly documentId: DocumentId
  readonly withId: DocumentId
}

/** Two documents side by side, or the plain word that one of them is gone. */
export function CompareRoom({ frame, documentId, withId }: CompareRoomProps) {
  const [left, right] = [documentId, withId].map((id) => frame.data.documents.find((one) => one.id === id))
  if (left === undefined || right === undefined)
    return <EmptyState title={compareWords.gone}>{compareWords.goneWords}</EmptyState>
  return <FoundPair key={`${documentId} ${withId}`} frame={frame} left={left} right={right} />
}

type FoundPairProps = { readonly frame: Frame; readonly left: SourceDocument; readonly right: SourceDocument }

function FoundPair({ frame, left, right }: FoundPairProps) {
  const { store } = frame.session
  const [from, to] = [useBody(store, left.bodyHash), useBody(store, right.bodyHash)]
  if (from === undefined || to === undefined) return <p className="app-opening">{appWords.opening}</p>
  if (!from.ok || !to.ok)
    return <Banner tone="danger">{appWords.bodyGone((from.ok ? right : left).title)}</Banner>
  return (
    <OpenPair
      frame={frame}
      older={{ document: left, body: from.value }}
      newer={{ document: right, body: to.value }}
    />
  )
}

type OpenPairProps = { readonly frame: Frame; readonly older: Compared; readonly newer: Compared }

const nothing: readonly TextChange[] = []

const sides = ['older', 'newer'] as const
const versionRoles = { older: 'older', newer: 'newer' } as const
const strangerRoles = { older: 'left', newer: 'right' } as const

function OpenPair({ frame, older, newer }: OpenPairProps) {
  const olderText = useRef<ReadingHandle>(null)
  const newerText = useRef<ReadingHandle>(null)
  const surfaces: Surfaces = { older: olderText, newer: newerText }
  const pair = { older, newer }
  const room = useRef<HTMLDivElement>(null)
  const isVersions = useMemo(
    () => versionsOf(frame.data.documents, older.document.id).some(({ id }) => id === newer.document.id),
    [frame.data.documents, older.document.id, newer.document.id],
  )
  const view = usePairView(isVersions)
  const { at, sight, isLinked } = view
  const found = useChanges(sight, older.body.text, newer.body.text)?.places
  const changes = found?.ok === true ? found.value : nothing
  const [passage, setPassage] = useState<Span>()
  const [selectedId, setSelectedId] = useState<HighlightId>()
  const held = useHeldMark({ older: useCompared(frame, older), newer: useCompared(frame, newer) })
  const { queue, isStopped, claimsOf } = useCarrying(frame, { older, newer, isVersions })
  const scroll = useLinkedScroll(surfaces, changes, isLinked && sight === 'changes')
  useShownMark({ surfaces, scroll }, queue, selectedId)
  const extras = usePaintedPlaces(sight, changes)
  const texts = { older: older.body.text, newer: newer.body.text }
  const { show, step } = useSteps({ view, texts, changes, surfaces, scroll })
  const deeds = carryDeeds(frame, {
    newer,
    queue: queue ?? [],
    passage,
    onNext: setSelectedId,
  })
  const [card, setCard] = useState<HTMLElement | null>(null)
  const panel = panelInSight(view.panel, { isVersions, isMarkHeld: held.entry !== undefined })
  useCompareKeys(room, (event) => {
    const act = comparedAct(keyringNow(), event)
    if (act === undefined) return false
    if (stepByKey(act, step)) return true
    // A key held down would decide about one highlight after the other.
    if (isTyping(event.target) || event.repeat) return false
    const entry = queue?.find(({ highlight }) => highlight.id === selectedId)
    return carryByKey(act, { panel, focus: focusOf(event.target), entry }, deeds)
  })
  return (
    <div ref={room} className="compare-room">
      <CompareBar
        count={found === undefined ? undefined : changes.length}
        at={at}
        sight={sight}
        isLinked={isLinked}
        onStep={step}
        onLink={view.setLinked}
        onSight={view.turnSight}
      />
      {found?.ok === false ? <Banner tone="caution">{compareWords.stopped}</Banner> : null}
      <div className="compare-body">
        {sides.map((side) => (
          <ComparedReader
            key={side}
            {...pair[side]}
            side={side}
            ref={surfaces[side]}
            frame={frame}
            needs={held.needs[side]}
            place={`compare:${older.document.id}:${newer.document.id}:${side}`}
            role={compareWords[(isVersions ? versionRoles : strangerRoles)[side]]}
            extras={extras[side]}
            hoveredId={held.hoveredOn(side)}
            card={side === held.side ? card : null}
            onHover={held.hover}
            onTake={() => {
              scroll.take(side)
            }}
            onMoved={() => {
              scroll.follow(side)
            }}
            onPassage={side === 'newer' ? setPassage : ignore}
            onSelect={(id) => {
              held.select(side, id)
              // Who is deciding about highlights goes on with that.
              if (id !== undefined && panel !== 'carry') view.setPanel('mark')
            }}
            onNote={(id) => {
              held.note(side, id)
              view.setPanel('mark')
            }}
          />
        ))}
        <CompareSide
          shown={panel}
          onShow={view.setPanel}
          sight={sight}
          mark={
            held.entry === undefined ? undefined : (
              <HeldMark {...held} entry={held.entry} needs={held.needs[held.side]} place={setCard} />
            )
          }
          changes={
            found === undefined ? (
              <p>{compareWords.comparing}</p>
            ) : (
              <ChangesPanel sight={sight} texts={texts} changes={changes} at={at} onChoose={show} />
            )
          }
          carry={
            isVersions ? (
              <CarryPanel
                queue={queue}
                isStopped={isStopped}
                selectedId={selectedId}
                claimsOf={claimsOf}
                hasSelection={passage !== undefined}
                deeds={deeds}
                hoveredId={held.hoveredOn('older')}
                onHover={held.hover}
                onSelect={setSelectedId}
                onCarryExact={deeds.carryExact}
              />
            ) : undefined
          }
        />
      </div>
    </div>
  )
}

type Steps = {
  readonly view: ReturnType<typeof usePairView>
  readonly texts: Readonly<Record<ComparedSide, string>>
  readonly changes: readonly TextChange[]
  readonly surfaces: Surfaces
  readonly scroll: LinkedScroll
}

/** The ways from one change to another. */
function useSteps({ view, texts, changes, surfaces, scroll }: Steps) {
  const { sight } = view
  const show = (next: number): void => {
    const change = changes[next]
    if (change === undefined) return
    view.setAt(next)
    scroll.letGo()
    surfaces.older.current?.jumpTo(change.older)
    surfaces.newer.current?.jumpTo(change.newer)
    announce(`${sightWords[sight].at(next + 1, changes.length)}: ${describePlace(sight, texts, change)}`)
  }
  const step = (by: 1 | -1): void => {
    show(stepChange(view.at, by, changes.length))
  }
  return { show, step }
}

/** Brings the mark that is asked about into view on both sides. */
function useShownMark(
  { surfaces, scroll }: Pick<Steps, 'surfaces' | 'scroll'>,
  queue: readonly CarryEntry[] | undefined,
  selectedId: HighlightId | undefined,
): void {
  const { older, newer } = surfaces
  const show = useEffectEvent(() => {
    const entry = queue?.find(({ highlight }) => highlight.id === selectedId)
    if (entry === undefined) return
    // The two places need not face each other: neither text pulls the other away from its own.
    scroll.letGo()
    older.current?.jumpTo(entry.highlight.anchor)
    const { state } = entry
    if (state.kind === 'close' || state.kind === 'exact') newer.current?.jumpTo(state.anchor)
    const [candidate] = state.kind === 'lost' ? state.candidates : []
    if (candidate !== undefined) newer.current?.jumpTo(candidate.anchor)
  })
  useEffect(() => {
    show()
  }, [selectedId])
}

function ignore(): void {
  // Only words of the newer version can take up a highlight.
}

/** What went is painted in the older text, what came in the newer one; what is shared in both. */
function usePaintedPlaces(sight: Sight, changes: readonly TextChange[]) {
  return useMemo(
    () => ({
      older: changes.map(({ older }) => ({
        ...older,
        kind: sight === 'shared' ? ('shared' as const) : ('removed' as const),
      })),
      newer: changes.map(({ newer }) => ({
        ...newer,
        kind: sight === 'shared' ? ('shared' as const) : ('added' as const),
      })),
    }),
    [sight, changes],
  )
}

function focusOf(target: EventTarget | null): CarryKeyPlace['focus'] {
  if (!(target instanceof Element)) return undefined
  if (target.closest('.compare-side') !== null) return 'panel'
  const side = target.closest<HTMLElement>('.compare-pane')?.dataset['side']
  return sides.find((one) => one === side)
}

/** Follows the keys pressed in a comparison; `follow` says what it took. */
function useCompareKeys(
  room: RefObject<HTMLElement | null>,
  follow: (event: KeyboardEvent) => boolean,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!follow(event)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const frame = room.current
    const onKeyDown = (event: KeyboardEvent): void => {
      press(event)
    }
    // The lists would take letters for typing ahead; those with a meaning are caught on their way down to them.
    frame?.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      frame?.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [room])
}

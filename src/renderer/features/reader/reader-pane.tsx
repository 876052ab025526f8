import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, type RefObject } from 'react'
import type { DocumentBody } from '#domain/document/source-document'
import { ReaderTools } from '#renderer/features/reader/reader-tools.tsx'
import { firstLook } from '#renderer/reading/reading-look'
import { pageOf } from '#renderer/reading/use-look'
import { useReaderFind } from '#renderer/features/reader/use-reader-find'
import { ReaderFindBar } from '#renderer/features/reader/reader-find-bar.tsx'
import { MarkPopup } from '#renderer/features/reader/mark-popup.tsx'
import { ReaderHead } from '#renderer/features/reader/reader-head.tsx'
import { commandOf, isGoingOn } from '#renderer/features/reader/reader-keys'
import { useReaderActs } from '#renderer/features/reader/use-reader-acts'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import { OddityList } from '#renderer/features/reader/oddity-list.tsx'
import { useOddities } from '#renderer/features/reader/use-oddities'
import { OutlinePanel } from '#renderer/features/reader/outline-panel.tsx'
import { ReaderViews } from '#renderer/features/reader/reader-views.tsx'
import { useReaderView } from '#renderer/features/reader/use-reader-view'
import { useTwinViews } from '#renderer/features/reader/use-twin-views'
import { taggingWords } from '#renderer/features/reader/tagging-words'
import { useTagging } from '#renderer/features/reader/use-tagging'
import { useSentences } from '#renderer/features/reader/use-sentences'
import { goToUnread } from '#renderer/features/reader/progress-acts'
import { useHand } from '#renderer/features/reader/use-hand'
import { isTyping } from '#renderer/keys/is-typing'
import { keyringNow } from '#renderer/keys/use-keyring'
import { TagPicker } from '#renderer/reading/tag-picker.tsx'
import { isFocusFree } from '#renderer/ui/use-arrival'
import './reader.css'

/** One document to read and mark, by mouse or by keyboard alone. */
export function ReaderPane({ ref, ...props }: ReaderPaneProps) {
  const { document, body, entries, selectedId } = props
  const twin = useTwinViews()
  const { surface } = twin
  const hand = useHand(props)
  const { look } = props.appearance ?? { look: firstLook }
  const { ring, passage, brushes } = hand
  const tagging = useTagging(props, hand, surface)
  const acts = useReaderActs(props, { hand, surface, tagging })
  useImperativeHandle(ref, () => ({
    jumpTo: (span) => surface.current?.jumpTo(span),
    keepInSight: (span) => surface.current?.keepInSight(span),
    showAtTop: (offset) => surface.current?.showAtTop(offset),
    firstSeen: () => surface.current?.firstSeen() ?? 0,
    lineSeen: () => surface.current?.lineSeen() ?? 0,
    bringIn: (span) => surface.current?.bringIn(span),
    select: (span) => surface.current?.select(span),
    focus: () => surface.current?.focus(),
  }))
  const pane = useRef<HTMLElement>(null)
  const view = useReaderView(props, twin)
  const odd = useOddities(document, body)
  const extras = useMemo(() => [...(props.extras ?? []), ...odd.painted], [props.extras, odd])
  const find = useReaderFind(
    { ...props, extras },
    {
      pane,
      surface,
      turnBeside: view.turnBeside,
      goToUnread: () => {
        goToUnread(props, { hand, surface })
      },
    },
  )
  const sentences = useSentences(props, { hand, surface, extras: find.painted })
  const isHandEmpty = passage === undefined && ring === undefined && selectedId === undefined
  useRoomKeys(pane, props.card, (event) => {
    if (isTyping(event.target)) {
      // What was written is kept when the field loses the focus.
      if (event.key === 'Escape') surface.current?.focus()
      return false
    }
    if (event.key === 'Escape' && isHandEmpty && find.isOpen) {
      find.closeFind()
      return true
    }
    if (sentences.move(event)) return true
    const command = commandOf(keyringNow(), event)
    if (command === undefined) return false
    if (event.repeat && !isGoingOn(command)) return true
    if (command.kind === 'turn') {
      if (view.hasPages) view.turn()
      return view.hasPages
    }
    if (command.kind === 'sentences') return sentences.turn(event)
    acts.follow(command)
    return true
  })
  useEffect(() => {
    // On arrival, and when a removed highlight or the other view took the focus with it.
    if (pane.current !== null && isFocusFree(pane.current)) surface.current?.focus()
  }, [document.id, entries.length, view.kind, surface])
  return (
    <section ref={pane} className="reader-pane" aria-label={document.title} data-page={pageOf(look)}>
      <ReaderHead
        document={document}
        isTitleInText={beginsWithTitle(body, document.title)}
        source={props.source}
        sourceSlot={props.sourceSlot}
        tagSlot={props.tagSlot}
        tools={<ReaderTools {...props} view={view} onFind={find.openFind} />}
        places={
          <OddityList
            text={body.text}
            found={odd.found}
            onShow={(at) => {
              props.onJump?.()
              surface.current?.jumpTo(at)
            }}
          />
        }
      />
      {find.isOpen ? <ReaderFindBar {...props} find={find} /> : null}
      <div className="reader-body">
        {view.isOutlineOpen ? (
          <OutlinePanel entries={view.outline} now={view.now} onJump={view.jumpTo} />
        ) : null}
        <ReaderViews
          pane={props}
          hand={hand}
          view={view}
          twin={twin}
          extras={sentences.painted}
          ticks={find.hits}
        />
      </div>
      {passage === undefined ? null : (
        <MarkPopup
          passage={passage}
          brushes={brushes}
          onBrush={acts.mark}
          onClaim={acts.claim}
          onNote={acts.note}
          onExcerpt={acts.excerpt}
          onTags={tagging.open}
        />
      )}
      <TagPicker
        isOpen={tagging.target !== undefined}
        tags={props.tags}
        carried={tagging.carried}
        words={taggingWords}
        onSwitch={tagging.switchTag}
        onCreate={tagging.create}
        onClose={tagging.close}
      />
    </section>
  )
}

/** Follows the keys pressed in the room of a reader: its text and the list beside it. `follow` says what it took. */
function useRoomKeys(
  pane: RefObject<HTMLElement | null>,
  card: HTMLElement | null | undefined,
  follow: (event: KeyboardEvent) => boolean,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!follow(event)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const places = [pane.current?.parentElement, card]
    const onKeyDown = (event: KeyboardEvent) => {
      press(event)
    }
    for (const place of places) place?.addEventListener('keydown', onKeyDown)
    return () => {
      for (const place of places) place?.removeEventListener('keydown', onKeyDown)
    }
  }, [pane, card])
}

/** Whether the text opens with its own title, so that it need not stand above it a second time. */
function beginsWithTitle({ text, blocks }: DocumentBody, title: string): boolean {
  const first = blocks.find(({ start, end }) => end > start)
  return first?.kind === 'heading' && text.slice(first.start, first.end).trim() === title.trim()
}

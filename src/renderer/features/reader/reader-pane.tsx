import { useImperativeHandle, useRef, type KeyboardEvent } from 'react'
import { MarkPopup } from '#renderer/features/reader/mark-popup.tsx'
import { ReaderHead } from '#renderer/features/reader/reader-head.tsx'
import { commandOf } from '#renderer/features/reader/reader-keys'
import { useReaderActs } from '#renderer/features/reader/use-reader-acts'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import { useHand } from '#renderer/features/reader/use-hand'
import { ReadingSurface, type ReadingHandle } from '#renderer/reading/reading-surface.tsx'
import './reader.css'

/** One document to read and mark, by mouse or by keyboard alone. */
export function ReaderPane({ ref, ...props }: ReaderPaneProps) {
  const { document, body, entries, selectedId } = props
  const surface = useRef<ReadingHandle>(null)
  const hand = useHand(props)
  const { ring, passage, brushes, marks } = hand
  const acts = useReaderActs(props, hand, surface)
  useImperativeHandle(ref, () => ({
    jumpTo: (span) => surface.current?.jumpTo(span),
    keepInSight: (span) => surface.current?.keepInSight(span),
    firstSeen: () => surface.current?.firstSeen() ?? 0,
    focus: () => surface.current?.focus(),
  }))
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      const command = isTyping(event.target) ? undefined : commandOf(event, props.areCharacterKeysOn)
      if (command === undefined) return
      event.preventDefault()
      event.stopPropagation()
      acts.follow(command)
    },
  }
  return (
    <section className="reader-pane" aria-label={document.title} {...keys}>
      <ReaderHead document={document} source={props.source} sourceSlot={props.sourceSlot} />
      <ReadingSurface
        key={document.id}
        ref={surface}
        body={body}
        language={document.language}
        label={document.title}
        marks={marks}
        selectedId={selectedId}
        ring={ring}
        {...(props.focusedIds === undefined ? {} : { focusedIds: props.focusedIds })}
        {...(props.startAt === undefined ? {} : { startAt: props.startAt })}
        {...(props.onScrolled === undefined ? {} : { onScrolled: props.onScrolled })}
        onRing={(next) => {
          hand.setRing(next)
          props.onSelect(undefined)
        }}
        onSelectPassage={hand.setPassage}
        onPick={(id) => {
          props.onSelect(entries.find(({ highlight }) => highlight.id === id)?.highlight.id)
        }}
      />
      {passage === undefined ? null : (
        <MarkPopup
          passage={passage}
          brushes={brushes}
          onBrush={(chosen) => void acts.mark(chosen)}
          onClaim={acts.claim}
          onNote={() => void acts.note()}
        />
      )}
    </section>
  )
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

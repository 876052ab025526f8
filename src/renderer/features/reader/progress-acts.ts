import type { RefObject } from 'react'
import type { Span } from '#domain/document/block'
import { holds, nextUnread } from '#domain/document/read-stretches'
import { countStartingBefore } from '#domain/highlight/mark-index'
import { excerpt } from '#renderer/features/reader/mark-entry'
import { progressWords } from '#renderer/features/reader/progress-words'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { Hand } from '#renderer/features/reader/use-hand'
import { ringOn, spanOfRing } from '#renderer/reading/ring'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

type Held = { readonly hand: Hand; readonly surface: RefObject<ReadingHandle | null> }

/** Says of the paragraphs in hand that they were read, or where they all were, that they are to be read again. */
export function turnRead(props: ReaderPaneProps, hand: Hand): void {
  const { body, progress, announce } = props
  const span = paragraphsInHand(props, hand)
  if (progress === undefined) return
  if (span === undefined) {
    announce(progressWords.nothingInHand)
    return
  }
  const isRead = body.blocks
    .filter(({ start, end }) => start < span.end && end > span.start)
    .every((block) => holds(progress.read, block))
  if (isRead) progress.onUnread(span)
  else progress.onRead([span])
  announce(isRead ? progressWords.unread : progressWords.read)
}

/** Goes to the next paragraph that was not read, rings it and says how it begins. */
export function goToUnread(props: ReaderPaneProps, { hand, surface }: Held): void {
  const { body, progress, announce } = props
  if (progress === undefined) return
  const ringed = hand.ring === undefined ? undefined : body.blocks[hand.ring.last]
  const at = nextUnread(body, progress.read, ringed?.end ?? surface.current?.firstSeen() ?? 0)
  const ring = at === undefined ? undefined : ringOn(at)
  const span = ring === undefined ? undefined : spanOfRing(body.text, body.blocks, ring)
  if (span === undefined) {
    announce(progressWords.allRead)
    return
  }
  props.onJump?.()
  hand.setRing(ring)
  props.onSelect(undefined)
  surface.current?.bringIn(span)
  surface.current?.focus()
  announce(excerpt(body.text.slice(span.start, span.end)))
}

/** From the first to the last paragraph that is selected, ringed or marked by the selected highlight. */
function paragraphsInHand(
  { body, entries, selectedId }: ReaderPaneProps,
  { passage, ring }: Hand,
): Span | undefined {
  const selected = entries.find(({ highlight }) => highlight.id === selectedId)?.highlight.anchor
  const ringed = ring === undefined ? undefined : spanOfRing(body.text, body.blocks, ring)
  const words = passage ?? selected ?? ringed
  if (words === undefined) return undefined
  const first = body.blocks[Math.max(0, countStartingBefore(body.blocks, words.start + 1) - 1)]
  const last = body.blocks[Math.max(0, countStartingBefore(body.blocks, words.end) - 1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

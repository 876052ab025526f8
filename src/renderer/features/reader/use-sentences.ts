import { useMemo, type RefObject } from 'react'
import { countStartingBefore } from '#domain/highlight/mark-index'
import { excerpt } from '#renderer/features/reader/mark-entry'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { Hand } from '#renderer/features/reader/use-hand'
import type { PressedKey } from '#renderer/keys/stroke'
import { ringOn, type Ring } from '#renderer/reading/ring'
import { moveSentence, switchSentence, type SentenceMove } from '#renderer/reading/sentence-ring'
import type { ExtraSpan } from '#renderer/reading/use-painting'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** The keys by which the ring holds sentences instead of paragraphs. */
export type Sentences = {
  /** Turns from paragraphs to sentences and back, where the key was pressed in the text. */
  readonly turn: (event: KeyboardEvent) => boolean
  /** Whether a key moves the ring by sentences, and then it was moved. */
  readonly move: (event: KeyboardEvent) => boolean
  /** What is painted: the sentences in the ring besides the rest. */
  readonly painted: readonly ExtraSpan[]
}

type Held = {
  readonly hand: Hand
  readonly surface: RefObject<ReadingHandle | null>
  readonly extras: readonly ExtraSpan[]
}

/** Lets the ring of a reader go from sentence to sentence. */
export function useSentences(props: ReaderPaneProps, { hand, surface, extras }: Held): Sentences {
  const { body, announce } = props
  const { ring } = hand
  const span = ring?.span
  const painted = useMemo(
    () => (span === undefined ? extras : [...extras, { ...span, kind: 'sentence' as const }]),
    [extras, span],
  )
  const goTo = (next: Ring): void => {
    hand.setRing(next)
    props.onSelect(undefined)
    if (next.span === undefined) return
    surface.current?.keepInSight(next.span)
    announce(excerpt(body.text.slice(next.span.start, next.span.end)))
  }
  const ringInSight = (): Ring =>
    ring ?? ringOn(Math.max(0, countStartingBefore(body.blocks, (surface.current?.firstSeen() ?? 0) + 1) - 1))
  const turn = ({ target }: KeyboardEvent): boolean => {
    if (!isInText(target)) return false
    goTo(switchSentence(body, ringInSight()))
    return true
  }
  const move = (event: KeyboardEvent): boolean => {
    const way = isInText(event.target) ? sentenceMoveOf(event) : undefined
    if (way === undefined || ring?.span === undefined || hand.passage !== undefined) return false
    goTo(moveSentence(body, ring, way))
    return true
  }
  return { turn, move, painted }
}

/** What an arrow means to a ring on sentences. */
export function sentenceMoveOf({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: PressedKey): SentenceMove | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  if (key === 'ArrowRight') return shiftKey ? 'grow' : 'on'
  if (key === 'ArrowLeft') return shiftKey ? 'shrink' : 'back'
  return undefined
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="document"]') !== null
}

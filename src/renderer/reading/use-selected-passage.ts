import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '#domain/document/block'
import { wholeWords } from '#domain/document/whole-words'
import { selectedPassage, type SelectedPassage } from '#renderer/reading/selected-passage'

type SelectionGround = {
  readonly root: RefObject<HTMLElement | null>
  readonly text: string
  /** A span as a range of the page, with which a selection by mouse is widened to whole words; without it none is. */
  readonly rangeOf?: (span: Span) => Range | undefined
}

/**
 * Tells when a passage was selected or the selection went: at once by keyboard, by mouse when the button is let go. A
 * selection by mouse takes whole words, unless Alt is held. No key is followed before what it acts on was told.
 */
export function useSelectedPassage(
  { root, text, rangeOf }: SelectionGround,
  onSelect: (passage: SelectedPassage | undefined) => void,
): void {
  const told = useRef<Span>(undefined)
  const selected = (): SelectedPassage | undefined =>
    root.current === null ? undefined : selectedPassage(root.current, text)
  const tell = useEffectEvent(() => {
    const passage = selected()
    told.current = passage
    onSelect(passage)
  })
  const tellNews = useEffectEvent(() => {
    if (!isSameSpan(told.current, selected())) flushSync(tell)
  })
  const widen = useEffectEvent(() => {
    const passage = selected()
    if (passage === undefined || rangeOf === undefined) return
    const span = wholeWords(text, passage)
    const range = isSameSpan(span, passage) ? undefined : rangeOf(span)
    if (range !== undefined) selectRange(range)
  })
  const isInText = useEffectEvent(
    (target: EventTarget | null): boolean =>
      target instanceof Node && root.current?.parentElement?.contains(target) === true,
  )
  useEffect(() => listenToSelection({ tell, tellNews, widen, isInText }), [])
}

type Heard = {
  readonly tell: () => void
  readonly tellNews: () => void
  readonly widen: () => void
  readonly isInText: (target: EventTarget | null) => boolean
}

function listenToSelection({ tell, tellNews, widen, isInText }: Heard): () => void {
  let pressed: 'nowhere' | 'text' | 'elsewhere' = 'nowhere'
  let settling: (() => void) | undefined
  const listening = new AbortController()
  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    heard: (event: DocumentEventMap[Type]) => void,
  ): void => {
    document.addEventListener(type, heard, { signal: listening.signal, capture: true })
  }
  const release = ({ altKey }: PointerEvent): void => {
    const isWidening = pressed === 'text' && !altKey
    pressed = 'nowhere'
    const settle = (): void => {
      if (settling !== settle) return
      settling = undefined
      if (isWidening) widen()
      tell()
    }
    settling = settle
    // The selection is settled only after the event.
    setTimeout(settle)
  }
  listen('pointerdown', ({ target }) => {
    pressed = isInText(target) ? 'text' : 'elsewhere'
  })
  listen('pointerup', release)
  listen('pointercancel', release)
  listen('selectionchange', () => {
    if (pressed === 'nowhere') tell()
  })
  // The browser tells of a changed selection only later: a quick key would act on the one before.
  listen('keydown', () => {
    settling?.()
    if (pressed === 'nowhere') tellNews()
  })
  return () => {
    settling = undefined
    listening.abort()
  }
}

function isSameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

/** Selects a range, its moving end where it was, so that Shift with an arrow goes on from there. */
function selectRange(range: Range): void {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return
  const { anchorNode, anchorOffset } = selection
  const before = selection.getRangeAt(0)
  const isForward = anchorNode === before.startContainer && anchorOffset === before.startOffset
  const [from, to] = [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ] as const
  if (isForward) selection.setBaseAndExtent(...from, ...to)
  else selection.setBaseAndExtent(...to, ...from)
}

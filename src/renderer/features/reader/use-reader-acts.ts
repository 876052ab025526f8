import type { RefObject } from 'react'
import type { Span } from '#domain/document/block'
import { countStartingBefore, hits, indexMarks, nextHit } from '#domain/highlight/mark-index'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { spokenMark } from '#renderer/features/reader/mark-announcement'
import { moveEdgeInHand } from '#renderer/features/reader/edge-acts'
import { noteBrush, type Brush, type MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ClaimTarget, ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { ReaderCommand, ViewCommand } from '#renderer/features/reader/reader-keys'
import { splitPlace } from '#renderer/features/reader/shaping-deeds'
import { shapingWords } from '#renderer/features/reader/shaping-words'
import { readerWords } from '#renderer/features/reader/wording'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import { spanOfRing } from '#renderer/reading/ring'
import type { Hand } from '#renderer/features/reader/use-hand'
import { turnRead } from '#renderer/features/reader/progress-acts'
import type { Tagging } from '#renderer/features/reader/use-tagging'

/** What a key means for what is read; what turns the view itself is not among it. */
export type FollowedCommand = Exclude<ReaderCommand, ViewCommand>

/** What the analyst can do in a reader, by key or by button. */
export type ReaderActs = {
  readonly mark: (brush: Brush) => HighlightId | undefined
  readonly claim: () => void
  readonly note: () => void
  readonly excerpt: () => void
  readonly follow: (command: FollowedCommand) => void
}

type Reach = {
  readonly props: ReaderPaneProps
  readonly hand: Hand
  readonly surface: RefObject<ReadingHandle | null>
  readonly tagging: Tagging
}

/** Ties the keys and buttons of a reader to its deeds. */
export function useReaderActs(props: ReaderPaneProps, held: Omit<Reach, 'props'>): ReaderActs {
  const { entries, selectedId, deeds, announce } = props
  const reach = { props, ...held }
  const { hand, tagging } = held
  const marking = markingActs(reach)
  const selected = entries.find(({ highlight }) => highlight.id === selectedId)
  const follow = (command: FollowedCommand): void => {
    switch (command.kind) {
      case 'brush':
        marking.brushWith(command.key)
        return
      case 'last-brush':
        marking.brushWith(hand.lastKey)
        return
      case 'source':
        props.onSource()
        return
      case 'claim':
      case 'link':
      case 'note':
      case 'excerpt':
        marking[command.kind]()
        return
      case 'step':
        stepBy(command.by, reach)
        return
      case 'turn-read':
        turnRead(props, hand)
        return
      case 'tags':
        tagging.open()
        return
      case 'repeat-tags':
        tagging.repeat()
        return
      case 'next-untagged':
        tagging.goToUntagged()
        return
      case 'merge':
        mergeWithNext(reach)
        return
      case 'split':
        splitAtHand(reach)
        return
      case 'next-overlap':
        if (selected !== undefined) turnTo(selected, reach)
        return
      case 'edge':
        moveEdgeInHand(command.move, props, held)
        return
      case 'remove':
        if (selectedId === undefined) announce(readerWords.noneSelected)
        else void deeds.remove(selectedId)
        return
      case 'escape':
        marking.escape()
    }
  }
  return { ...marking, follow }
}

type MarkingActs = Omit<ReaderActs, 'follow'> & {
  readonly link: () => void
  readonly brushWith: (key: number) => void
  readonly escape: () => void
}

function markingActs({ props, hand, surface, tagging }: Reach): MarkingActs {
  const { body, entries, selectedId, deeds, announce } = props
  const { ring, passage, brushes } = hand
  const selected = entries.find(({ highlight }) => highlight.id === selectedId)
  /** What a key acts on when no highlight is selected: the selected words, else the ringed paragraphs. */
  const spanInHand = (): Span | undefined =>
    passage ?? (ring === undefined ? undefined : spanOfRing(body.text, body.blocks, ring))
  const letGo = (): void => {
    document.getSelection()?.removeAllRanges()
    hand.setPassage(undefined)
    surface.current?.focus()
  }
  const mark = (brush: Brush): HighlightId | undefined => {
    const span = spanInHand()
    if (span === undefined) return undefined
    const { id } = deeds.mark(span, brush)
    letGo()
    props.onSelect(id)
    return id
  }
  const tie = (onTarget: (target: ClaimTarget) => void): void => {
    const span = spanInHand()
    if (passage === undefined && selectedId !== undefined) onTarget({ kind: 'highlight', id: selectedId })
    else if (span !== undefined)
      onTarget({ kind: 'passage', span, quote: body.text.slice(span.start, span.end) })
    else announce(readerWords.nothingInHand)
  }
  /** With the highlight that is selected or covers what is in hand; one is made where there is none. */
  const withHighlight = (onHighlight: (id: HighlightId) => void): void => {
    const isHeld = passage === undefined && selectedId !== undefined
    const span = spanInHand()
    const there = entries.find(({ highlight: { anchor } }) => isSameSpan(anchor, span))?.highlight.id
    const id = isHeld ? selectedId : (there ?? mark(noteBrush))
    if (id === undefined) announce(readerWords.nothingInHand)
    else onHighlight(id)
  }
  const claim = (): void => {
    tie(props.onClaim)
  }
  const link = (): void => {
    tie(props.onLink)
  }
  const note = (): void => {
    withHighlight(props.onNote)
  }
  const excerpt = (): void => {
    if (props.canExcerpt()) withHighlight(props.onExcerpt)
  }
  const brushWith = (key: number): void => {
    const brush = brushes[key - 1]
    if (brush === undefined) return
    if (brush.tag !== undefined) tagging.remember([brush.tag.id])
    if (passage === undefined && selected !== undefined) void deeds.brush(selected, brush)
    else if (mark(brush) !== undefined) hand.setLastKey(key)
  }
  const escape = (): void => {
    if (passage === undefined && selectedId === undefined) hand.setRing(undefined)
    if (passage === undefined) props.onSelect(undefined)
    letGo()
  }
  return { mark, claim, link, note, excerpt, brushWith, escape }
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end
}

function mergeWithNext({ props }: Reach): void {
  const { entries, selectedId, deeds, announce } = props
  const at = entries.findIndex(({ highlight }) => highlight.id === selectedId)
  const [selected, next] = [entries[at], entries[at + 1]]
  if (selected === undefined) announce(readerWords.noneSelected)
  else if (next === undefined) announce(shapingWords.noNext)
  else void deeds.merge(selected, next)
}

/** Splits where the selected words or the ringed sentences begin, else where they end. */
function splitAtHand({ props, hand }: Reach): void {
  const span = hand.passage ?? hand.ring?.span
  const offsets = span === undefined ? [] : [span.start, span.end]
  const place = splitPlace(props.entries, offsets, props.selectedId)
  if (place === undefined) props.announce(shapingWords.nowhere)
  else void props.deeds.split(place.entry, place.at)
}

/** Goes to the highlight before or after the selected one, or after the first character in sight, and says it. */
function stepBy(by: 1 | -1, { props, hand, surface }: Reach): void {
  const { entries, selectedId, announce } = props
  const at = entries.findIndex(({ highlight }) => highlight.id === selectedId)
  const before = countStartingBefore(hand.marks, surface.current?.firstSeen() ?? 0)
  const aim = at === -1 ? before - (by === 1 ? 0 : 1) : at + by
  const next = entries[aim]
  if (next === undefined) {
    announce(readerWords.nothingHere)
    return
  }
  props.onSelect(next.highlight.id)
  surface.current?.keepInSight(next.highlight.anchor)
  announce(spokenMark(next, readerWords.position(aim + 1, entries.length)))
}

/** Selects the next of the highlights that overlap where the selected one begins, and says how many there are. */
function turnTo({ highlight }: MarkEntry, { props, hand }: Reach): void {
  const under = hits(indexMarks(hand.marks), highlight.anchor.start)
  const next = nextHit(under, highlight.id)
  const entry = props.entries.find((each) => each.highlight.id === next?.id)
  if (entry === undefined) return
  props.onSelect(entry.highlight.id)
  props.announce(spokenMark(entry, readerWords.overlap(under.length)))
}

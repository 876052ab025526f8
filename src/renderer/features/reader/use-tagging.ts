import { useState, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { Tag, TagId } from '#domain/tag/tag'
import { withTags, type MarkEntry } from '#renderer/features/reader/mark-entry'
import { nextUntagged, spokenMark } from '#renderer/features/reader/mark-announcement'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import { leastUsedColour } from '#renderer/reading/tag-rows'
import type { TagTarget, TagsToPut } from '#renderer/features/reader/tagging-deeds'
import { taggingWords } from '#renderer/features/reader/tagging-words'
import type { Hand } from '#renderer/features/reader/use-hand'
import { readerWords } from '#renderer/features/reader/wording'
import { spanOfRing } from '#renderer/reading/ring'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** Tagging in a reader by the picker and by keys. */
export type Tagging = {
  /** What the picker is open for; undefined while it is closed. */
  readonly target: TagTarget | undefined
  /** The tags on it. */
  readonly carried: readonly Tag[]
  readonly open: () => void
  readonly close: () => void
  readonly switchTag: (tag: Tag) => void
  readonly create: (name: string) => void
  /** Puts the tags on that were last put on. */
  readonly repeat: () => void
  /** Remembers tags that a digit put on. */
  readonly remember: (tagIds: readonly TagId[]) => void
  readonly goToUntagged: () => void
}

const noTags: readonly Tag[] = []

/** Ties the tag picker and its keys to the deeds of a reader. */
export function useTagging(
  props: ReaderPaneProps,
  hand: Hand,
  surface: RefObject<ReadingHandle | null>,
): Tagging {
  const { entries, deeds, tags, announce } = props
  const reach = { props, hand, surface }
  const [target, setTarget] = useState<TagTarget>()
  const [last, setLast] = useState<readonly TagId[]>([])
  const aimed = entryOf(entries, target)
  const carried = aimed?.tags ?? noTags
  const putOnTarget = (wish: TagsToPut, name: string): void => {
    if (target === undefined) return
    announce(taggingWords.put(name))
    // A picker that was closed meanwhile stays closed.
    void putTags(props, target, wish).then((next) => {
      setTarget((now) => (now === undefined ? undefined : (next ?? now)))
    })
  }
  const remember = (tagIds: readonly TagId[]): void => {
    if (tagIds.length > 0) setLast(tagIds)
  }
  return {
    target,
    carried,
    remember,
    open: () => {
      const aim = targetIn(props, hand)
      setTarget(aim)
      if (aim === undefined) announce(readerWords.nothingInHand)
    },
    close: () => {
      remember(carried.map(({ id }) => id))
      setTarget(undefined)
      if (target?.kind === 'passage' && hand.ring === undefined) surface.current?.select(target.span)
      else surface.current?.focus()
    },
    switchTag: (tag) => {
      if (aimed?.tags.some(({ id }) => id === tag.id) === true) {
        void deeds.untag(aimed.highlight.id, tag.id)
        announce(taggingWords.tookOff(tag.name))
        return
      }
      remember([...carried.map(({ id }) => id), tag.id])
      putOnTarget({ tagIds: [tag.id] }, tag.name)
    },
    create: (name) => {
      putOnTarget({ newTag: { name, colour: leastUsedColour(tags) } }, name)
    },
    repeat: () => {
      repeatTags(reach, last)
    },
    goToUntagged: () => {
      goToUntagged(reach)
    },
  }
}

/** Answers with what the picker goes on with: the highlight that was made or tagged. */
async function putTags(
  { deeds, onSelect, entries, tags }: ReaderPaneProps,
  on: TagTarget,
  wish: TagsToPut,
): Promise<TagTarget | undefined> {
  const entry = entryOf(entries, on)
  const known = (wish.tagIds ?? []).flatMap((id) => tags.find((tag) => tag.id === id) ?? [])
  const id = await deeds.tag(
    on,
    wish,
    entry === undefined || known.length === 0 ? undefined : withTags(entry, known),
  )
  if (id === undefined) return undefined
  if (on.kind === 'passage') onSelect(id)
  return { kind: 'highlight', id }
}

type Reach = {
  readonly props: ReaderPaneProps
  readonly hand: Hand
  readonly surface: RefObject<ReadingHandle | null>
}

function repeatTags({ props, hand }: Reach, last: readonly TagId[]): void {
  const { tags, announce } = props
  const aim = targetIn(props, hand)
  const again = tags.filter(({ id, archivedAt }) => last.includes(id) && archivedAt === undefined)
  if (aim === undefined) announce(readerWords.nothingInHand)
  else if (again.length === 0) announce(taggingWords.nothingToRepeat)
  else {
    document.getSelection()?.removeAllRanges()
    hand.setPassage(undefined)
    void putTags(props, aim, { tagIds: again.map(({ id }) => id) })
    announce(taggingWords.repeated(again.map(({ name }) => name).join(', ')))
  }
}

function goToUntagged({ props, surface }: Reach): void {
  const { entries, selectedId, announce } = props
  const at = entries.findIndex(({ highlight }) => highlight.id === selectedId)
  const to = nextUntagged(entries, at)
  const entry = entries[to]
  if (entry === undefined) {
    announce(entries.length === 0 ? readerWords.nothingHere : taggingWords.allTagged)
    return
  }
  props.onSelect(entry.highlight.id)
  surface.current?.keepInSight(entry.highlight.anchor)
  announce(spokenMark(entry, readerWords.position(to + 1, entries.length)))
}

function entryOf(entries: readonly MarkEntry[], target: TagTarget | undefined): MarkEntry | undefined {
  if (target?.kind !== 'highlight') return undefined
  return entries.find(({ highlight }) => highlight.id === target.id)
}

/** What keys act on: the selected words, else the selected highlight, else the ringed paragraphs. */
function targetIn({ selectedId, body }: ReaderPaneProps, { passage, ring }: Hand): TagTarget | undefined {
  if (passage !== undefined) return { kind: 'passage', span: { start: passage.start, end: passage.end } }
  if (selectedId !== undefined) return { kind: 'highlight', id: selectedId }
  const span: Span | undefined = ring === undefined ? undefined : spanOfRing(body.text, body.blocks, ring)
  return span === undefined ? undefined : { kind: 'passage', span }
}

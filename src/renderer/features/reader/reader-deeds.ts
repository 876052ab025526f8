import type { Block, Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import { moveEdge, type EdgeMove } from '#domain/highlight/boundary'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { markPassage } from '#renderer/actions/mark-passage'
import { moveBoundary } from '#renderer/actions/move-boundary'
import { recolourHighlight } from '#renderer/actions/recolour-highlight'
import { removeHighlight } from '#renderer/actions/remove-highlight'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { untagHighlight } from '#renderer/actions/untag-highlight'
import { writeNote } from '#renderer/actions/write-note'
import { afterStroke, strokeOf, type Stroke } from '#renderer/features/reader/brush-stroke'
import type { Brush, MarkEntry } from '#renderer/features/reader/mark-entry'
import { shapingDeeds, type ShapingDeeds } from '#renderer/features/reader/shaping-deeds'
import { taggingDeeds, type TaggingDeeds } from '#renderer/features/reader/tagging-deeds'
import { edgeWords } from '#renderer/features/reader/mark-announcement'
import { readerWords } from '#renderer/features/reader/wording'

/** What the deeds of the reader need of the room around it. */
export type ReaderTools = {
  readonly hands: Hands
  readonly documentId: DocumentId
  /** The canonical text of the document. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** A deed stands: the room offers its undo. */
  readonly onDeed: (label: string) => void
  /** Shows what a deed makes of a highlight while it is still being saved; undefined where the highlight goes. */
  readonly foresee: (
    deed: Promise<Result<unknown, string>>,
    id: HighlightId,
    entry: MarkEntry | undefined,
  ) => void
  /** Said politely to who cannot see it. */
  readonly announce: (words: string) => void
  /** A deed could not be done: said where everyone sees it. */
  readonly onRefused: (words: string) => void
}

/** What the analyst does to the highlights of the document in front of them. */
export type ReaderDeeds = TaggingDeeds &
  ShapingDeeds & {
    /** Answers at once with the highlight as it will be; where it cannot be saved it vanishes again, and that is said. */
    readonly mark: (span: Span, brush: Brush) => TextHighlight
    /** Lets a brush act on a highlight: its tag goes on or off; one without a tag gives its colour to what has no tag. */
    readonly brush: (entry: MarkEntry, brush: Brush) => Promise<void>
    readonly untag: (highlightId: HighlightId, tagId: TagId) => Promise<void>
    readonly move: (entry: MarkEntry, move: EdgeMove) => Promise<void>
    /** Lets a highlight begin and end elsewhere. */
    readonly reshape: (entry: MarkEntry, span: Span) => Promise<void>
    readonly note: (highlight: TextHighlight, note: string) => Promise<void>
    /** Answers whether it was removed. */
    readonly remove: (highlightId: HighlightId) => Promise<boolean>
  }

/** The deeds of one open document. What cannot be done is said; nothing is changed then. */
export function readerDeeds(tools: ReaderTools): ReaderDeeds {
  const { hands, documentId, text, onDeed, foresee, announce, onRefused } = tools
  const settle = <Value>(done: Result<Value, string>, label: string): Value | undefined => {
    if (done.ok) onDeed(label)
    else if (done.reason !== 'nothing-to-do') onRefused(readerWords.failed)
    return done.ok ? done.value : undefined
  }
  const untag = async (highlightId: HighlightId, tagId: TagId): Promise<void> => {
    settle(await untagHighlight(hands, { highlightId, tagId }), readerWords.tookOffTag)
  }
  const reshape = async (entry: MarkEntry, span: Span): Promise<void> => {
    const { id, anchor: before } = entry.highlight
    if (span.start === before.start && span.end === before.end) return
    const anchor = anchorAt(text, span)
    const deed = moveBoundary(hands, { highlightId: id, anchor })
    foresee(deed, id, { ...entry, highlight: { ...entry.highlight, anchor } })
    settle(await deed, 'Moved the end of a highlight')
  }
  return {
    ...taggingDeeds(tools),
    ...shapingDeeds(tools),
    untag,
    mark: (span, { colour, tag, name }) => {
      const id = hands.newId<'highlight'>()
      const anchor = anchorAt(text, span)
      const deed = markPassage(hands, { id, documentId, anchor, colour, tagId: tag?.id })
      const highlight: TextHighlight = { id, documentId, anchor, colour, note: '', markedAt: hands.now() }
      foresee(deed, id, { highlight, tags: tag === undefined ? [] : [tag], claims: [] })
      void deed.then((done) => {
        if (settle(done, readerWords.marked(name)) !== undefined) announce(readerWords.marked(name))
      })
      return highlight
    },
    brush: async (entry, brush) => {
      const stroke = strokeOf(entry, brush)
      const deed = strokeDeed(hands, entry, stroke)
      if (deed === undefined) announce(stroke.words)
      else {
        foresee(deed, entry.highlight.id, afterStroke(entry, stroke))
        if (settle(await deed, stroke.words) !== undefined) announce(stroke.words)
      }
    },
    move: (entry, move) => reshape(entry, movedAndSaid(tools, entry, move)),
    reshape,
    note: async ({ id, note }, words) => {
      if (words.trim() === note) return
      settle(await writeNote(hands, { highlightId: id, note: words }), 'Wrote a note')
    },
    remove: async (highlightId) => {
      const deed = removeHighlight(hands, { highlightId })
      foresee(deed, highlightId, undefined)
      const done = await deed
      if (settle(done, readerWords.removed) !== undefined) announce(readerWords.removed)
      return done.ok
    },
  }
}

/** Where a highlight lies once an edge of it is moved; how it reads there is said, whoever moved it. */
function movedAndSaid(
  { text, blocks, announce }: ReaderTools,
  { highlight }: MarkEntry,
  move: EdgeMove,
): Span {
  const span = moveEdge({ text, blocks }, highlight.anchor, move)
  announce(readerWords.edgeAt(move.edge, edgeWords(text, span, move.edge)))
  return span
}

/** What a stroke changes, and the entry as it will be. */
function strokeDeed(
  hands: Hands,
  { highlight }: MarkEntry,
  stroke: Stroke,
): Promise<Result<unknown, string>> | undefined {
  switch (stroke.kind) {
    case 'tag-on':
      return tagHighlight(hands, { highlightId: highlight.id, tagId: stroke.tag.id })
    case 'tag-off':
      return untagHighlight(hands, { highlightId: highlight.id, tagId: stroke.tag.id })
    case 'colour':
      return recolourHighlight(hands, { highlightId: highlight.id, colour: stroke.colour })
    case 'stays':
      return undefined
  }
}

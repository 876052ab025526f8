import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import { moveEdge, type EdgeMove } from '#domain/highlight/boundary'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { Result } from '#domain/result'
import type { TagId } from '#domain/tag/tag'
import type { Hands } from '#renderer/actions/hands'
import { markPassage } from '#renderer/actions/mark-passage'
import { moveBoundary } from '#renderer/actions/move-boundary'
import { removeHighlight } from '#renderer/actions/remove-highlight'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { untagHighlight } from '#renderer/actions/untag-highlight'
import { writeNote } from '#renderer/actions/write-note'
import type { Brush, MarkEntry } from '#renderer/features/reader/mark-entry'
import { readerWords } from '#renderer/features/reader/wording'

/** What the deeds of the reader need of the room around it. */
export type ReaderTools = {
  readonly hands: Hands
  readonly documentId: DocumentId
  /** The canonical text of the document. */
  readonly text: string
  /** A deed stands: the room offers its undo. */
  readonly onDeed: (label: string) => void
  /** Said politely to who cannot see it. */
  readonly announce: (words: string) => void
}

/** What the analyst does to the highlights of the document in front of them. */
export type ReaderDeeds = {
  readonly mark: (span: Span, brush: Brush) => Promise<TextHighlight | undefined>
  /** Puts the tag of a brush on a highlight, or takes it off again. */
  readonly switchTag: (entry: MarkEntry, brush: Brush) => Promise<void>
  readonly untag: (highlightId: HighlightId, tagId: TagId) => Promise<void>
  readonly move: (highlight: TextHighlight, move: EdgeMove) => Promise<void>
  readonly note: (highlight: TextHighlight, note: string) => Promise<void>
  readonly remove: (highlightId: HighlightId) => Promise<void>
}

/** The deeds of one open document. What cannot be done is said; nothing is changed then. */
export function readerDeeds({ hands, documentId, text, onDeed, announce }: ReaderTools): ReaderDeeds {
  const settle = <Value>(done: Result<Value, string>, label: string): Value | undefined => {
    if (done.ok) onDeed(label)
    else if (done.reason !== 'nothing-to-do') announce(readerWords.failed)
    return done.ok ? done.value : undefined
  }
  const untag = async (highlightId: HighlightId, tagId: TagId): Promise<void> => {
    settle(await untagHighlight(hands, { highlightId, tagId }), 'Took off a tag')
  }
  return {
    untag,
    mark: async (span, { colour, tag, name }) => {
      const anchor = anchorAt(text, span)
      const done = await markPassage(hands, { documentId, anchor, colour, tagId: tag?.id })
      if (done.ok) announce(readerWords.marked(name))
      return settle(done, readerWords.marked(name))
    },
    switchTag: async ({ highlight, tags }, { tag, name }) => {
      if (tag === undefined) return
      if (tags.some(({ id }) => id === tag.id)) await untag(highlight.id, tag.id)
      else
        settle(
          await tagHighlight(hands, { highlightId: highlight.id, tagId: tag.id }),
          readerWords.marked(name),
        )
    },
    move: async ({ id, anchor }, move) => {
      const moved = moveEdge(text, anchor, move)
      if (moved.start === anchor.start && moved.end === anchor.end) return
      const done = await moveBoundary(hands, { highlightId: id, anchor: anchorAt(text, moved) })
      settle(done, 'Moved the end of a highlight')
    },
    note: async ({ id, note }, words) => {
      if (words.trim() === note) return
      settle(await writeNote(hands, { highlightId: id, note: words }), 'Wrote a note')
    },
    remove: async (highlightId) => {
      const done = await removeHighlight(hands, { highlightId })
      if (settle(done, readerWords.removed) !== undefined) announce(readerWords.removed)
    },
  }
}

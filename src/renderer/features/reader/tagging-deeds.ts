import type { Span } from '#domain/document/block'
import { anchorAt } from '#domain/highlight/anchor'
import type { Colour, HighlightId } from '#domain/highlight/text-highlight'
import type { TagId } from '#domain/tag/tag'
import { tagPassages, type TagPassagesWish } from '#renderer/actions/tag-passages'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReaderTools } from '#renderer/features/reader/reader-deeds'
import { taggingWords } from '#renderer/features/reader/tagging-words'
import { hitWords } from '#renderer/reading/hit-words'

/** What is to be tagged: a highlight there is, or words still to be marked. */
export type TagTarget =
  { readonly kind: 'highlight'; readonly id: HighlightId } | { readonly kind: 'passage'; readonly span: Span }

/** The tags to put on, and one to be created where the codebook has none of that name. */
export type TagsToPut = {
  readonly tagIds?: readonly TagId[]
  readonly newTag?: { readonly name: string; readonly colour: Colour }
}

/** The deeds by which passages get tags. */
export type TaggingDeeds = {
  /** Tags one passage; answers with its highlight, or undefined where that could not be done. */
  readonly tag: (
    target: TagTarget,
    tags: TagsToPut,
    /** The highlight as it will be, where that is known. */
    foreseen?: MarkEntry,
  ) => Promise<HighlightId | undefined>
  /** Tags many passages as one deed; answers whether they have the tags now. */
  readonly tagMany: (spans: readonly Span[], tags: TagsToPut) => Promise<boolean>
}

/** The tagging deeds of one open document. What cannot be done is said; nothing is changed then. */
export function taggingDeeds({
  hands,
  documentId,
  text,
  onDeed,
  announce,
  onRefused,
  foresee,
}: ReaderTools): TaggingDeeds {
  const perform = async (
    wish: Omit<TagPassagesWish, 'documentId'>,
    foreseen?: MarkEntry,
  ): Promise<readonly HighlightId[] | undefined> => {
    const deed = tagPassages(hands, { documentId, ...wish })
    if (foreseen !== undefined) foresee(deed, foreseen.highlight.id, foreseen)
    const done = await deed
    if (done.ok) onDeed(taggingWords.tagged)
    else if (done.reason === 'nothing-to-do') return []
    else onRefused(taggingWords.refused)
    return done.ok ? done.value.map(({ id }) => id) : undefined
  }
  return {
    tagMany: async (spans, tags) => {
      const tagged = await perform({ anchors: spans.map((span) => anchorAt(text, span)), ...tags })
      if (tagged !== undefined && tagged.length > 0) announce(hitWords.done(tagged.length))
      return tagged !== undefined
    },
    tag: async (target, tags, foreseen) => {
      const place =
        target.kind === 'highlight'
          ? { highlightIds: [target.id] }
          : { anchors: [anchorAt(text, target.span)] }
      const tagged = await perform({ ...place, ...tags }, foreseen)
      return tagged?.[0] ?? (target.kind === 'highlight' ? target.id : undefined)
    },
  }
}

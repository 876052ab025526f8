import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Colour } from '#domain/highlight/text-highlight'
import type { TagPlace, TagStep } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'

/** What of a tag can be amended. */
export type TagAmendment = {
  readonly name?: string
  readonly definition?: string
  readonly useWhen?: string
  readonly notWhen?: string
  readonly colour?: Colour
  readonly key?: number | undefined
  readonly exampleId?: HighlightId | undefined
}

/** What can be done in the codebook. Every change is one deed with one undo. */
export type CodebookDeeds = {
  readonly onAmend: (tag: Tag, change: TagAmendment) => void
  readonly onAdd: (name: string, parent: Tag | undefined) => void
  readonly onRemove: (tag: Tag) => void
  readonly onMerge: (tag: Tag, into: Tag) => void
  readonly onSplit: (tag: Tag, name: string, highlightIds: ReadonlySet<HighlightId>) => void
  readonly onMove: (tag: Tag, place: TagPlace) => void
  readonly onStep: (tag: Tag, step: TagStep) => void
  readonly onArchive: (tag: Tag, isArchived: boolean) => void
  readonly onStarterSet: (name: string) => void
  readonly onImportFile: () => void
  readonly onExport: (format: 'qdc' | 'csv') => void
}

/** What can be done with a passage where it is listed. */
export type PassageDeeds = {
  readonly onShow: (passage: TaggedPassage) => void
  readonly onTag: (passage: TaggedPassage, tagId: TagId, isOn: boolean) => void
  /** Missing where no one tag is in question. */
  readonly onPin?: ((passage: TaggedPassage) => void) | undefined
}

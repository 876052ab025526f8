import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Colour } from '#domain/highlight/text-highlight'
import type { TagPlace, TagStep } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import type { CodebookShot } from '#renderer/features/codebook/codebook-shots'
import type { TagUses } from '#renderer/features/codebook/uses'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'

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

/** What goes over to a new tag, and what that is called. */
export type SplitChoice = {
  readonly name: string
  readonly highlightIds: ReadonlySet<HighlightId>
  readonly documentIds: ReadonlySet<DocumentId>
}

/** What can be done in the codebook. Every change is one deed with one undo. */
export type CodebookDeeds = {
  readonly onAmend: (tag: Tag, change: TagAmendment) => void
  readonly onAdd: (name: string, parent: Tag | undefined) => void
  /** With what it is used on, for the word afterwards. */
  readonly onRemove: (tag: Tag, uses: TagUses | undefined) => void
  readonly onMerge: (tag: Tag, into: Tag) => void
  readonly onSplit: (tag: Tag, choice: SplitChoice) => void
  readonly onMove: (tag: Tag, place: TagPlace) => void
  readonly onStep: (tag: Tag, step: TagStep) => void
  readonly onArchive: (tag: Tag, isArchived: boolean) => void
  readonly onStarterSet: (name: string) => void
  readonly onImportFile: () => void
  readonly onExport: (format: 'qdc' | 'csv') => void
  readonly onExportShot: OnExportShot
}

/** Writes what is shown of the codebook to a file. */
export type OnExportShot = (kind: ExportKind, shot: CodebookShot) => void

/** What can be done with a document where it is listed as bearing a tag. */
export type BearerDeeds = {
  readonly onOpen: (document: SourceDocument) => void
  readonly onUntag: (document: SourceDocument, tag: Tag) => void
  /** Lists all documents that bear the tag, or one under it, in their own room. */
  readonly onShowAll: (tag: Tag) => void
}

/** What can be done with a passage where it is listed. */
export type PassageDeeds = {
  readonly onShow: (passage: TaggedPassage) => void
  readonly onTag: (passage: TaggedPassage, tagId: TagId, isOn: boolean) => void
  /** Missing where no one tag is in question. */
  readonly onPin?: ((passage: TaggedPassage) => void) | undefined
}

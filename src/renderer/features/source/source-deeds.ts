import type { DocumentId } from '#domain/document/source-document'
import type { SuggestedSource } from '#domain/import/suggested-sources'
import type { Reliability, Source, SourceFactors, SourceId, SourceKind } from '#domain/source/source'
import type { RegisterRow } from '#renderer/features/source/register'
import type { RegisterPictureShot } from '#renderer/features/source/register-pictures.tsx'
import type { RetractDeeds } from '#renderer/features/source/retract-form.tsx'
import type { SourceLink } from '#renderer/actions/link-sources'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'

/** What of the register is to be exported, as it stands on the screen. */
export type RegisterShot =
  RegisterPictureShot | { readonly kind: 'register'; readonly rows: readonly RegisterRow[] }

/** What can be done to the sources of a case from their room. */
export type SourceDeeds = RetractDeeds & {
  /** Takes a source in hand, as the next one of the list. */
  readonly onSelect: (sourceId: SourceId) => void
  /** Goes over to another source and leaves a way back. */
  readonly onFollow: (sourceId: SourceId) => void
  readonly onNew: () => void
  readonly onAmend: (
    source: Source,
    change: {
      readonly name?: string
      readonly kind?: SourceKind
      readonly descriptor?: string
      readonly factors?: SourceFactors
    },
  ) => void
  readonly onGrade: (
    source: Source,
    grading: { readonly reliability: Reliability; readonly reason: string },
  ) => void
  readonly onLink: (source: Source, other: Source, link: SourceLink) => void
  readonly onUnlink: (source: Source, other: Source, link: SourceLink) => void
  readonly onRemove: (source: Source) => void
  readonly onMerge: (from: Source, into: Source) => void
  readonly onTake: (suggestion: SuggestedSource) => void
  /** Lets something not be suggested again. */
  readonly onDropSuggestion: (suggestion: string) => void
  readonly onOpenDocument: (documentId: DocumentId) => void
  /** Writes something of the register to a file. */
  readonly onExport: (kind: ExportKind, shot: RegisterShot) => void
  readonly announce: (words: string) => void
}

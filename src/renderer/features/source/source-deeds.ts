import type { DocumentId } from '#domain/document/source-document'
import type { SuggestedSource } from '#domain/import/suggested-sources'
import type { Reliability, Source, SourceFactors, SourceKind } from '#domain/source/source'
import type { RetractDeeds } from '#renderer/features/source/retract-form.tsx'
import type { SourceLink } from '#renderer/actions/link-sources'

/** What can be done to the sources of a case from their room. */
export type SourceDeeds = RetractDeeds & {
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
  readonly onMerge: (from: Source, into: Source) => void
  readonly onTake: (suggestion: SuggestedSource) => void
  readonly onOpenDocument: (documentId: DocumentId) => void
  readonly announce: (words: string) => void
}

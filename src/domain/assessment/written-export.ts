import type { AssessmentId } from '#domain/assessment/assessment'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'

/** The formats an assessment is exported as. */
export const exportFormats = ['html', 'docx', 'pdf', 'markdown'] as const

/** What an assessment can be written as. */
export type ExportFormat = (typeof exportFormats)[number]

/** Names one export. */
export type ExportId = Id<'export'>

/** That an assessment was written to a file: the file is out of the case's hands and keeps what it says. */
export type WrittenExport = {
  readonly id: ExportId
  readonly assessmentId: AssessmentId
  /** The title of the assessment as it was written. */
  readonly title: string
  readonly format: ExportFormat
  /** The name of the file, without where it lies. */
  readonly fileName: string
  /** SHA-256 (hexadecimal) of the bytes that were written. */
  readonly sha256: string
  /** The last deed the file knows of, by its number in the journal. */
  readonly deed: number
  /** The passages it quotes or cites, each once. */
  readonly passages: readonly HighlightId[]
  /** ISO 8601 instant. */
  readonly writtenAt: string
}

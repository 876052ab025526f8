import type { ReactNode } from 'react'
import type { SourceDocument } from '#domain/document/source-document'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf, type Source } from '#domain/source/source'
import { formatWords, readerWords, warningWords } from '#renderer/features/reader/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'

export type ReaderHeadProps = {
  readonly document: SourceDocument
  readonly source: Source | undefined
  /** Where the room puts its way to name the source. */
  readonly sourceSlot?: ReactNode
}

/** What the document is: title, grade and name of its source, form, date, fingerprint, and how it came in. */
export function ReaderHead({ document, source, sourceSlot }: ReaderHeadProps) {
  const { title, format, published, importedAt, originalHash, warnings } = document
  const grade = source === undefined ? undefined : reliabilityOf(source)
  return (
    <header className="reader-head">
      <h2 className="reader-title">
        <bdi>{title}</bdi>
      </h2>
      <p className="reader-facts">
        {grade === undefined ? null : <CodeChip meaning={reliabilityMeanings[grade].label}>{grade}</CodeChip>}
        <bdi>{source?.name ?? readerWords.noSource}</bdi>
        {sourceSlot}
        <span>{formatWords[format]}</span>
        <bdi>{published ?? `${readerWords.imported} ${importedAt.slice(0, 10)}`}</bdi>
        <span className="reader-hash" title={`SHA-256 ${originalHash}`}>
          sha256 {originalHash.slice(0, 8)}…
        </span>
      </p>
      {warnings.length === 0 ? null : (
        <ul className="reader-warnings" aria-label={readerWords.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warningWords[warning]}</li>
          ))}
        </ul>
      )}
    </header>
  )
}

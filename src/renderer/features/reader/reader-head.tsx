import type { ReactNode } from 'react'
import type { ImportWarning, SourceDocument, StatedFact } from '#domain/document/source-document'
import { pagesReadWords } from '#domain/document/pages-read'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf, type Source } from '#domain/source/source'
import { MailHead } from '#renderer/features/reader/mail-head.tsx'
import { formatWords, kinWords, readerWords, warningWords } from '#renderer/features/reader/wording'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { localDay, localMoment, writtenDay, writtenMoment } from '#renderer/ui/dates'

type ReaderHeadProps = {
  readonly document: SourceDocument
  /** The text itself opens with the title: then it is said here, and seen there. */
  readonly isTitleInText: boolean
  readonly source: Source | undefined
  /** Where the room puts its way to name the source. */
  readonly sourceSlot?: ReactNode
  /** Where the room puts the tags on the document. */
  readonly tagSlot?: ReactNode
  /** What can be done with the text as a whole. */
  readonly tools?: ReactNode
  /** Where in the text the warnings apply. */
  readonly places?: ReactNode
}

/** What the document is: title, grade and name of its source, form, date, fingerprint, and how it came in. */
export function ReaderHead(props: ReaderHeadProps) {
  const { document, isTitleInText, source, sourceSlot, tagSlot, tools, places } = props
  const { title, format, published, importedAt, originalHash, warnings } = document
  const grade = source === undefined ? undefined : reliabilityOf(source)
  return (
    <header className="reader-head">
      <h2 className={isTitleInText ? 'ui-only-said' : 'reader-title'}>
        <bdi>{title}</bdi>
      </h2>
      <div className="reader-facts">
        {grade === undefined ? null : <CodeChip meaning={reliabilityMeanings[grade].label}>{grade}</CodeChip>}
        <SourceName id={source?.id}>{source?.name ?? readerWords.noSource}</SourceName>
        <span className="reader-fact-words">{formatWords[format]}</span>
        <span className="reader-fact-words">
          <DateOf published={published} importedAt={importedAt} />
        </span>
        <span className="reader-hash" title={`SHA-256 ${originalHash}`}>
          sha256 {originalHash.slice(0, 8)}…
        </span>
        {tagSlot}
        <span className="reader-tools">
          {sourceSlot}
          {tools}
        </span>
      </div>
      {format === 'email' ? <MailHead facts={document.facts ?? []} /> : null}
      {warnings.length === 0 ? null : (
        <details className="reader-warnings" open={warnings.some(isGrave)}>
          <summary>{readerWords.cameIn(warnings.length)}</summary>
          <ul aria-label={readerWords.warnings}>
            {warnings.map((warning) => (
              <li key={warning}>
                {warningWords[warning]}
                {warning === 'damaged-in-part' ? ` ${pagesReadWords(document.facts ?? []) ?? ''}` : null}
              </li>
            ))}
          </ul>
          {places}
        </details>
      )}
      <StatedFacts facts={document.facts ?? []} />
    </header>
  )
}

/** What else the file says of itself, such as the headers of a mail, in its own words and order. */
function StatedFacts({ facts }: { readonly facts: readonly StatedFact[] }) {
  if (facts.length === 0) return null
  return (
    <details className="reader-stated">
      <summary>{kinWords.stated(facts.length)}</summary>
      <div role="region" aria-label={kinWords.statedList} tabIndex={0}>
        <dl>
          {facts.map(({ name, value }, at) => (
            <div key={`${at} ${name}`} className="reader-fact">
              <dt>{name}</dt>
              <dd>
                <bdi>{writtenMoment(value)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}

/** Whether a reader must know it before quoting; the rest is told on request. */
function isGrave(warning: ImportWarning): boolean {
  return (
    warning === 'invalid-bytes-replaced' ||
    warning === 'encoding-guessed' ||
    warning === 'encoding-doubted' ||
    warning === 'damaged-in-part' ||
    warning === 'pages-left-out' ||
    warning === 'direction-controls-present'
  )
}

type DateOfProps = Pick<SourceDocument, 'published' | 'importedAt'>

function DateOf({ published, importedAt }: DateOfProps) {
  if (published === undefined)
    return (
      <time dateTime={importedAt} title={localMoment(importedAt)}>
        {readerWords.imported} {localDay(importedAt)}
      </time>
    )
  return (
    <bdi title={writtenMoment(published)}>
      {readerWords.published} {writtenDay(published)}
    </bdi>
  )
}

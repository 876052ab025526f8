import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { pagesReadWords } from '#domain/document/pages-read'
import type { DocumentId } from '#domain/document/source-document'
import { triageOf } from '#domain/document/triage'
import { reliabilityMeanings } from '#domain/source/grade'
import type { LibraryColumn, LibraryRow } from '#renderer/features/library/library-rows'
import { toolWords, triageWords } from '#renderer/features/library/triage-wording'
import { importWarningWords, libraryWords } from '#renderer/features/library/wording'
import { formatWords } from '#renderer/reading/format-words'
import { Count } from '#renderer/reading/count.tsx'
import { TagLine } from '#renderer/reading/tag-chips.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { localDay, writtenDay, writtenMoment } from '#renderer/ui/dates'

/** Where a line of the list stands, and how it is drawn. */
export type LinePlace = {
  readonly id: string
  /** Its place in the list, from 0. */
  readonly at: number
  /** Pixels from the top of the list. */
  readonly top: number
}

type DocumentRowProps = {
  readonly place: LinePlace
  readonly row: LibraryRow
  readonly columns: readonly LibraryColumn[]
  readonly isActive: boolean
  readonly isSelected: boolean
  /** How many other documents it shares passages with. */
  readonly sharers: number
}

/** One document in the list, which handles its keys and clicks. */
export function DocumentRow({ place, row, columns, isActive, isSelected, sharers }: DocumentRowProps) {
  const { document } = row
  return (
    <div
      id={place.id}
      role="row"
      aria-rowindex={place.at + 2}
      aria-selected={isSelected}
      className={`library-row ${document.reading === 'unread' ? 'library-row-unread' : ''}`}
      style={{ top: place.top }}
      data-at={place.at}
      data-active={isActive}
    >
      <span role="gridcell" className="library-cell library-cell-tick" data-tick>
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={isSelected}
          aria-label={toolWords.select(document.title)}
        />
      </span>
      {columns.map((column) => (
        <span key={column} role="gridcell" className={`library-cell library-cell-${column}`}>
          {cellOf(column, row)}
          {column === 'title' ? <Sharers count={sharers} documentId={document.id} /> : null}
        </span>
      ))}
    </div>
  )
}

function cellOf(column: LibraryColumn, row: LibraryRow): ReactNode {
  const { document, sourceName, reliability, date, marks, tags } = row
  switch (column) {
    case 'title':
      return <TitleCell row={row} />
    case 'tags':
      return tags.length === 0 ? <Nothing /> : <TagLine tags={tags} />
    case 'format':
      return formatWords[document.format]
    case 'author':
      return document.author === undefined ? (
        <Nothing />
      ) : (
        <bdi title={document.author}>{document.author}</bdi>
      )
    case 'source':
      return sourceName === undefined ? <Nothing /> : <bdi title={sourceName}>{sourceName}</bdi>
    case 'grade':
      if (reliability === undefined) return <Nothing />
      return <CodeChip meaning={reliabilityMeanings[reliability].label}>{reliability}</CodeChip>
    case 'date':
      return date === undefined ? (
        <Nothing />
      ) : (
        <bdi title={date === document.published ? writtenMoment(date) : document.published}>
          {writtenDay(date)}
        </bdi>
      )
    case 'arrived':
      return localDay(document.importedAt)
    default:
      return (
        <Count
          count={marks}
          words={libraryWords.highlights(marks)}
          list={{ kind: 'highlights-in', documentId: document.id }}
          isInRow
        >
          {marks}
        </Count>
      )
  }
}

function TitleCell({ row }: Pick<DocumentRowProps, 'row'>) {
  const { document } = row
  const triage = triageOf(document)
  return (
    <>
      <span className="library-dot" aria-hidden="true" />
      <bdi className="library-title" lang={document.language} title={document.title}>
        {document.title === '' ? libraryWords.untitled : document.title}
      </bdi>
      {document.reading === 'unread' ? <span className="ui-only-said">, {libraryWords.unread}</span> : null}
      {triage === 'accepted' || triage === 'inbox' ? null : (
        <span className="library-triage">{triageWords[triage]}</span>
      )}
      <Warnings row={row} />
    </>
  )
}

function Warnings({ row: { document } }: Pick<DocumentRowProps, 'row'>) {
  if (document.warnings.length === 0) return null
  const words = [
    ...document.warnings.map((warning) => importWarningWords[warning]),
    pagesReadWords(document.facts ?? []),
  ]
    .filter((said) => said !== undefined)
    .join(' ')
  return (
    <span className="library-warning" title={words}>
      <TriangleAlert size={14} strokeWidth={1.5} aria-hidden="true" />
      <span className="ui-only-said">{words}</span>
    </span>
  )
}

type SharersProps = { readonly count: number; readonly documentId: DocumentId }

function Sharers({ count, documentId }: SharersProps) {
  if (count === 0) return null
  const words = libraryWords.sharers(count)
  return (
    <span className="library-warning">
      <Count count={count} words={words} list={{ kind: 'sharing-with', documentId }} isInRow>
        <span aria-hidden="true">⌁</span>
        <span className="ui-only-said">, {words}</span>
      </Count>
    </span>
  )
}

function Nothing() {
  return <span aria-hidden="true">–</span>
}

type GroupHeadProps = { readonly place: LinePlace; readonly name: string | undefined; readonly count: number }

/** The head of the documents from one source. */
export function GroupHead({ place, name, count }: GroupHeadProps) {
  return (
    <div role="row" aria-rowindex={place.at + 2} className="library-group" style={{ top: place.top }}>
      <span role="gridcell">
        <bdi>{name ?? toolWords.noSource}</bdi> <span className="library-origin">{count}</span>
      </span>
    </div>
  )
}

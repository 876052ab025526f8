import { TriangleAlert } from 'lucide-react'
import { reliabilityMeanings } from '#domain/source/grade'
import type { LibraryRow } from '#renderer/features/library/library-rows'
import { formatWords, importWarningWords, libraryWords } from '#renderer/features/library/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { writtenDay } from '#renderer/ui/dates'

type DocumentRowProps = {
  readonly id: string
  readonly row: LibraryRow
  /** Its place in the list, from 0. */
  readonly at: number
  /** Pixels from the top of the list. */
  readonly top: number
  readonly isActive: boolean
}

/** One document in the list, which handles its keys and clicks. */
export function DocumentRow({ id, row, at, top, isActive }: DocumentRowProps) {
  const { document, sourceName, reliability, date, marks } = row
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isActive}
      className={`library-row ${document.reading === 'unread' ? 'library-row-unread' : ''}`}
      style={{ top }}
      data-at={at}
    >
      <span role="gridcell" className="library-cell library-cell-title">
        <span className="library-dot" aria-hidden="true" />
        <bdi className="library-title" lang={document.language} title={document.title}>
          {document.title === '' ? libraryWords.untitled : document.title}
        </bdi>
        {document.reading === 'unread' ? <span className="ui-only-said">, {libraryWords.unread}</span> : null}
        <Warnings row={row} />
      </span>
      <span role="gridcell" className="library-cell library-cell-format">
        {formatWords[document.format]}
      </span>
      <span role="gridcell" className="library-cell library-cell-source">
        {sourceName === undefined ? <Nothing /> : <bdi title={sourceName}>{sourceName}</bdi>}
      </span>
      <span role="gridcell" className="library-cell library-cell-grade">
        {reliability === undefined ? (
          <Nothing />
        ) : (
          <CodeChip meaning={reliabilityMeanings[reliability].label}>{reliability}</CodeChip>
        )}
      </span>
      <span role="gridcell" className="library-cell library-cell-date">
        {date === undefined ? <Nothing /> : <bdi title={document.published}>{writtenDay(date)}</bdi>}
      </span>
      <span role="gridcell" className="library-cell library-cell-marks">
        {marks}
      </span>
    </div>
  )
}

function Warnings({ row: { document } }: Pick<DocumentRowProps, 'row'>) {
  if (document.warnings.length === 0) return null
  const words = document.warnings.map((warning) => importWarningWords[warning]).join(' ')
  return (
    <span className="library-warning" title={words}>
      <TriangleAlert size={14} strokeWidth={1.5} aria-hidden="true" />
      <span className="ui-only-said">{words}</span>
    </span>
  )
}

function Nothing() {
  return <span aria-hidden="true">–</span>
}

import { X } from 'lucide-react'
import type { DocumentId } from '#domain/document/source-document'
import { countsOf, isFinished, type ImportJob, type ImportRow } from '#domain/import/import-job'
import { importRefusalWords, importWarningWords, trayWords } from '#renderer/features/library/wording'
import { Button, IconButton } from '#renderer/ui/button.tsx'

type ImportTrayProps = {
  readonly job: ImportJob
  readonly onCancel: () => void
  readonly onDismiss: () => void
  readonly onOpen: (documentId: DocumentId) => void
}

/** So many rows are drawn; those that need attention come first. */
const mostRows = 200

/** How an import goes, file by file, and what became of each. */
export function ImportTray({ job, onCancel, onDismiss, onOpen }: ImportTrayProps) {
  const counts = countsOf(job)
  const isOver = isFinished(job)
  const rows = job.rows.toSorted((a, b) => urgency(a) - urgency(b))
  const summary = isOver ? trayWords.finished(counts) : trayWords.going(counts)
  return (
    <section className="library-tray" aria-label={trayWords.title}>
      <header className="library-tray-head">
        <strong role="status">{counts.all === 0 ? trayWords.nothing : summary}</strong>
        {isOver ? (
          <IconButton label={trayWords.close} onPress={onDismiss}>
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        ) : (
          <>
            <progress
              className="library-progress"
              aria-label={trayWords.title}
              max={counts.all}
              value={counts.all - counts.open}
            />
            <span className="library-tray-help">{trayWords.cancelHelp}</span>
            <Button onPress={onCancel}>{trayWords.cancel}</Button>
          </>
        )}
      </header>
      <ul className="library-tray-rows" aria-label={trayWords.rows}>
        {rows.slice(0, mostRows).map((row, at) => (
          <TrayRow key={`${row.name} ${at}`} row={row} onOpen={onOpen} />
        ))}
        {rows.length > mostRows ? (
          <li className="library-tray-more">{trayWords.more(rows.length - mostRows)}</li>
        ) : null}
      </ul>
    </section>
  )
}

function TrayRow({ row, onOpen }: { readonly row: ImportRow; readonly onOpen: ImportTrayProps['onOpen'] }) {
  const documentId = row.state === 'done' || row.state === 'refused' ? row.documentId : undefined
  return (
    <li className={`library-tray-row library-tray-${row.state}`}>
      <bdi className="library-tray-name" title={row.name}>
        {row.name}
      </bdi>
      <span className="library-tray-words">{wordsFor(row)}</span>
      {documentId === undefined ? null : (
        <Button
          tone="quiet"
          aria-label={`${trayWords.open} ${row.name}`}
          onPress={() => {
            onOpen(documentId)
          }}
        >
          {trayWords.open}
        </Button>
      )}
    </li>
  )
}

function wordsFor(row: ImportRow): string {
  if (row.state === 'refused') return importRefusalWords[row.reason]
  if (row.state === 'opened') return trayWords.opened(row.parts)
  if (row.state !== 'done') return trayWords.state[row.state]
  const warnings = row.warnings.map((warning) => importWarningWords[warning])
  return [`${trayWords.state.done}.`, ...warnings].join(' ')
}

function urgency(row: ImportRow): number {
  if (row.state === 'done') return row.warnings.length > 0 ? 2 : 3
  return { refused: 0, reading: 1, waiting: 4, cancelled: 5, opened: 6 }[row.state]
}

import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { askingForPassword, attentionGroups } from '#domain/import/attention-groups'
import { isFinished, type ImportJob, type ImportRow } from '#domain/import/import-job'
import { GroupFix, TrayFix, type TrayActs } from '#renderer/features/library/tray-fix.tsx'
import {
  groupWords,
  importRefusalWords,
  importWarningWords,
  trayWords,
} from '#renderer/features/library/wording'
import { Button, IconButton } from '#renderer/ui/button.tsx'

/** An import as it is shown: how it stands, and how long it will take (milliseconds) where that can be told. */
export type ShownImport = { readonly job: ImportJob; readonly left: number | undefined }

type ImportTrayProps = {
  readonly shown: ShownImport
  readonly acts: TrayActs
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onCancel: () => void
  readonly onDismiss: () => void
}

/** So many rows are drawn of those that want attention. */
const mostRows = 200
/** Many wait at once to be entered together; a few of them show that it goes on. */
const mostReading = 4
/** While files come in, more of them would have gone by before they are read. */
const mostPassing = 6

/** How an import goes: what wants attention with its remedy, what is being read, and what came in last. */
export function ImportTray({ shown, acts, ...pace }: ImportTrayProps) {
  const { job } = shown
  const { attention } = job
  const recent = isFinished(job) ? job.recent : job.recent.slice(-mostPassing)
  const groups = useMemo(() => attentionGroups(attention), [attention])
  const asking = useMemo(() => askingForPassword(attention), [attention])
  return (
    <section className="library-tray" aria-label={trayWords.title}>
      <TrayHead shown={shown} {...pace} />
      <ul className="library-tray-rows" aria-label={trayWords.rows}>
        {groups
          .slice(0, mostRows)
          .map(({ key, first, rows }) =>
            rows.length === 1 ? (
              <TrayRow key={key} row={first} asking={asking} acts={acts} />
            ) : (
              <TrayGroup key={key} first={first} rows={rows} asking={asking} acts={acts} />
            ),
          )}
        <MoreRows count={groups.length - mostRows} />
        {job.reading.slice(-mostReading).map(({ at, name, progress }) => (
          <li key={at} className="library-tray-row">
            <TrayName name={name} />
            <span className="library-tray-words">
              {progress === undefined ? trayWords.reading : trayWords.readingPage(progress)}
            </span>
          </li>
        ))}
        {recent.toReversed().map((row) => (
          <TrayRow key={row.at} row={row} asking={asking} acts={acts} />
        ))}
      </ul>
    </section>
  )
}

function MoreRows({ count }: { readonly count: number }) {
  return count > 0 ? <li className="library-tray-more">{trayWords.more(count)}</li> : null
}

type TrayHeadProps = Omit<ImportTrayProps, 'acts'>

function TrayHead({ shown: { job, left }, onPause, onResume, onCancel, onDismiss }: TrayHeadProps) {
  const { counts } = job
  const isPaused = job.pace === 'paused'
  return (
    <header className="library-tray-head">
      <strong role="status">{summaryOf(job)}</strong>
      {isFinished(job) ? (
        <IconButton label={trayWords.close} onPress={onDismiss}>
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      ) : (
        <>
          <span className="library-tray-help">
            {left === undefined || isPaused ? trayWords.cancelHelp : trayWords.left(left)}
          </span>
          <progress
            className="library-progress"
            aria-label={trayWords.title}
            max={Math.max(1, counts.all)}
            value={counts.all - counts.open}
          />
          <Button onPress={isPaused ? onResume : onPause}>
            {isPaused ? trayWords.resume : trayWords.pause}
          </Button>
          <Button onPress={onCancel}>{trayWords.cancel}</Button>
        </>
      )}
    </header>
  )
}

function summaryOf(job: ImportJob): string {
  const { counts } = job
  if (isFinished(job)) return counts.all === 0 ? trayWords.nothing : trayWords.finished(counts)
  if (job.pace === 'paused') return trayWords.paused(counts)
  return job.intake === 'finding' ? trayWords.finding(counts) : trayWords.going(counts)
}

type TrayGroupProps = {
  readonly first: ImportRow
  readonly rows: readonly ImportRow[]
  readonly asking: readonly ImportRow[]
  readonly acts: TrayActs
}

/** Files that ended alike, told once; each is still at hand. */
function TrayGroup({ first, rows, asking, acts }: TrayGroupProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <li className={`library-tray-row library-tray-${first.state}`}>
        <strong className="library-tray-group">{groupWordsFor(first, rows.length)}</strong>
        <span className="library-fix-acts">
          <Button
            tone="quiet"
            aria-expanded={isOpen}
            onPress={() => {
              setOpen(!isOpen)
            }}
          >
            {isOpen ? trayWords.hideFiles : trayWords.showFiles}
          </Button>
          <GroupFix first={first} rows={rows} acts={acts} />
        </span>
      </li>
      {isOpen
        ? rows.slice(0, mostRows).map((row) => <TrayRow key={row.at} row={row} asking={asking} acts={acts} />)
        : null}
      {isOpen ? <MoreRows count={rows.length - mostRows} /> : null}
    </>
  )
}

function groupWordsFor(first: ImportRow, count: number): string {
  const files = trayWords.files(count)
  return first.state === 'refused' ? `${files} ${groupWords[first.reason]}` : `${files}: ${wordsFor(first)}`
}

type TrayRowProps = Pick<TrayGroupProps, 'asking' | 'acts'> & { readonly row: ImportRow }

function TrayRow({ row, asking, acts }: TrayRowProps) {
  const documentId = row.state === 'done' || row.state === 'refused' ? row.documentId : undefined
  return (
    <li className={`library-tray-row library-tray-${row.state}`}>
      <TrayName name={row.name} />
      <span className="library-tray-words">{wordsFor(row)}</span>
      <span className="library-fix-acts">
        <TrayFix row={row} asking={asking} acts={acts} />
        {documentId === undefined ? null : (
          <Button
            tone="quiet"
            aria-label={`${trayWords.open} ${row.name}`}
            onPress={() => {
              acts.onOpen(documentId)
            }}
          >
            {trayWords.open}
          </Button>
        )}
      </span>
    </li>
  )
}

/** A name with where it lies; where there is no room, the file itself stays in sight longest. */
function TrayName({ name }: { readonly name: string }) {
  const place = /^.*(?:\/| › )/u.exec(name)?.[0] ?? ''
  return (
    <bdi className="library-tray-name" title={name}>
      <span className="library-tray-place">{place}</span>
      <span className="library-tray-file">{name.slice(place.length)}</span>
    </bdi>
  )
}

function wordsFor(row: ImportRow): string {
  if (row.state === 'refused') {
    const isTooLarge = row.reason === 'too-large' && row.size !== undefined
    return isTooLarge ? trayWords.tooLarge(row.size) : importRefusalWords[row.reason]
  }
  if (row.state === 'opened') return trayWords.opened(row.parts)
  if (row.state === 'cancelled') return trayWords.cancelled
  const warnings = row.warnings.map((warning) => importWarningWords[warning])
  return [`${trayWords.done}.`, ...warnings].join(' ')
}

import { useEffect } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { exportFormats, type ExportFormat } from '#domain/assessment/written-export'
import type { Report } from '#domain/export/report'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { QuestionId } from '#domain/question/question'
import { CheckList } from '#renderer/features/export/check-list.tsx'
import { StopList, WeakList } from '#renderer/features/export/grounds-list.tsx'
import { ExportPreview } from '#renderer/features/export/export-preview.tsx'
import { printReport } from '#renderer/features/export/print-report'
import { useExport, type ExportRun, type ExportSetting } from '#renderer/features/export/use-export'
import { exportWords, formatWords, stopWords } from '#renderer/features/export/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import './export.css'

/** The assessment to export, and where leaving leads. */
export type ExportDialogProps = ExportSetting & {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Leaves the dialog and goes to a passage. */
  readonly onShowPassage: (highlightId: HighlightId) => void
  /** Leaves the dialog and goes to the conflicts on a question, or to the register of conflicts and disputed claims. */
  readonly onDecide: (questionId: QuestionId | undefined) => void
}

/** Chooses a format, shows what will be written and what does not hold, and writes it. */
export function ExportDialog(props: ExportDialogProps) {
  return props.isOpen ? <OpenExportDialog {...props} /> : null
}

function OpenExportDialog({ onClose, onShowPassage, onDecide, ...setting }: ExportDialogProps) {
  const run = useExport(setting)
  const act = actOf(run)
  useEnterWithControl(act.perform)
  return (
    <Dialog
      title={exportWords.title}
      isOpen
      onClose={onClose}
      size="wide"
      acts={
        <>
          <div className="export-said">
            <p className="export-trouble" role="alert">
              {run.trouble}
            </p>
            <SaidBelow run={run} />
          </div>
          <Button onPress={onClose}>{exportWords.cancel}</Button>
          <Button tone="primary" keyHint="Ctrl+↵" isDisabled={!act.isReady} onPress={act.perform}>
            {act.words}
          </Button>
        </>
      }
    >
      <div className="export-panes">
        <div className="export-side">
          <StopList undecided={run.grounds?.undecided ?? []} onDecide={onDecide} />
          <FormatChoice format={run.format} onChoose={run.choose} />
          {run.report === undefined ? null : (
            <>
              <MarkingShown marking={run.report.marking} />
              <CheckList report={run.report} onShowPassage={onShowPassage} />
              <WeakList weak={run.grounds?.weak ?? []} />
            </>
          )}
        </div>
        {run.trouble === undefined || run.draft !== undefined ? (
          <ExportPreview preview={run.draft?.preview} />
        ) : null}
      </div>
    </Dialog>
  )
}

function SaidBelow({ run: { trouble, draft, grounds, isIssuable } }: { readonly run: ExportRun }) {
  if (trouble !== undefined) return null
  if (grounds !== undefined && !isIssuable) return <p className="export-size">{stopWords.stopped}</p>
  return draft?.bytes ? <p className="export-size">{exportWords.size(draft.bytes.length)}</p> : null
}

type Act = { readonly words: string; readonly isReady: boolean; readonly perform: () => void }

/** A host that writes no PDF prints it. */
function actOf({ draft, isIssuable, isWriting, write }: ExportRun): Act {
  const preview = draft?.preview
  if (preview?.kind === 'page' && preview.as === 'print') {
    return {
      words: exportWords.print,
      isReady: isIssuable,
      perform: () => {
        if (isIssuable) printReport(preview.html)
      },
    }
  }
  return {
    words: exportWords.export,
    isReady: isIssuable && !isWriting && draft !== undefined,
    perform: () => {
      void write()
    },
  }
}

function useEnterWithControl(perform: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
      event.preventDefault()
      perform()
    }
    // On the way down: the radio buttons keep keys to themselves on the way up.
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
    }
  }, [perform])
}

type FormatChoiceProps = {
  readonly format: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}

function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  return (
    <RadioGroup
      className="export-formats"
      value={format}
      onChange={(key) => {
        const chosen = exportFormats.find((one) => one === key)
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      <Label className="export-label">{exportWords.format}</Label>
      {exportFormats.map((one) => (
        <Radio key={one} value={one} className="export-format">
          <span className="export-dot" aria-hidden="true" />
          <span>
            <span className="export-format-name">{formatWords[one].label}</span>
            <span className="export-format-meaning">{formatWords[one].meaning}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

function MarkingShown({ marking }: Pick<Report, 'marking'>) {
  return (
    <section className="export-marking" aria-labelledby="export-marking">
      <h3 id="export-marking" className="export-label">
        {exportWords.marking}
      </h3>
      <p>
        <strong className="export-tlp" data-marking={marking}>
          {marking}
        </strong>
      </p>
      <p className="export-format-meaning">{exportWords.markingPlace}</p>
    </section>
  )
}

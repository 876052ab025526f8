import { useEffect, useMemo, useState } from 'react'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { ExportFormat } from '#domain/assessment/written-export'
import { suggestedName } from '#domain/export/file-name'
import type { IssueGrounds } from '#domain/export/issue-grounds'
import type { Report } from '#domain/export/report'
import { succeed, type Result } from '#domain/result'
import type { Bridge } from '#preload/bridge'
import {
  draftFor,
  reportFor,
  writeExport,
  type ExportDraft,
  type ExportRefusal,
} from '#renderer/actions/export-assessment'
import type { Hands } from '#renderer/actions/hands'
import { lastDeedOf, noteExport } from '#renderer/actions/note-export'
import { mayIssue, weighGrounds } from '#renderer/actions/weigh-grounds'
import { exportRefusals, issueRefusals, writeRefusals } from '#renderer/features/export/wording'

/** A file that was written, and whether the case knows of it. */
type Exported = {
  readonly name: string
  readonly path: string
  readonly handle: string
  readonly isNoted: boolean
}

/** What an export needs from around it. */
export type ExportSetting = {
  readonly hands: Hands
  readonly bridge: Pick<Bridge, 'printToPdf' | 'chooseSaveTarget' | 'writeTarget'>
  readonly assessmentId: AssessmentId
  readonly firstFormat: ExportFormat
  readonly onExported: (exported: Exported) => void
}

type Outcome<Value> =
  | { readonly kind: 'underway' }
  | { readonly kind: 'there'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: ExportRefusal }

/** An export as the dialog shows it. */
export type ExportRun = {
  readonly format: ExportFormat
  readonly choose: (format: ExportFormat) => void
  readonly report: Report | undefined
  /** What the claims rest on; undefined until that is known. */
  readonly grounds: IssueGrounds | undefined
  /** Whether it may be issued: it is known that no conflict and no dispute on its claims is undecided. */
  readonly isIssuable: boolean
  readonly draft: ExportDraft | undefined
  readonly isWriting: boolean
  /** A sentence about what went wrong. */
  readonly trouble: string | undefined
  /** Asks where to, and writes the very bytes of the preview. */
  readonly write: () => Promise<void>
}

/** Makes the report once, a draft for every format that is chosen, and writes the draft to a file. */
export function useExport(setting: ExportSetting): ExportRun {
  const { hands, bridge, assessmentId, firstFormat } = setting
  const [chosen, setChosen] = useState<{ readonly format: ExportFormat }>({ format: firstFormat })
  const [isSaving, setIsSaving] = useState(false)
  const [failure, setFailure] = useState<string>()
  const report = useAsked(
    useMemo(() => (signal: AbortSignal) => datedReport(hands, assessmentId, signal), [hands, assessmentId]),
  )
  const weighed = useAsked(useMemo(() => () => weighGrounds(hands, assessmentId), [hands, assessmentId]))
  const grounds = weighed.kind === 'there' ? weighed.value : undefined
  const isIssuable = grounds?.undecided.length === 0
  const dated = report.kind === 'there' ? report.value : undefined
  const made = dated?.report
  const draft = useAsked(
    useMemo(
      () =>
        made === undefined
          ? undefined
          : (signal: AbortSignal) => draftFor({ bridge, report: made }, chosen.format, { signal }),
      [bridge, made, chosen],
    ),
  )
  const ready = draft.kind === 'there' ? draft.value : undefined

  async function write(): Promise<void> {
    if (isSaving || !isIssuable || dated === undefined || ready?.bytes === undefined) return
    const { bytes, format } = ready
    setIsSaving(true)
    setFailure(undefined)
    try {
      setFailure(await issued(setting, { dated, bytes, format }))
    } finally {
      setIsSaving(false)
    }
  }

  const refused = [report, draft].find((outcome) => outcome.kind === 'refused')
  return {
    format: chosen.format,
    choose: (format) => {
      setFailure(undefined)
      setChosen({ format })
    },
    report: made,
    grounds,
    isIssuable,
    draft: ready,
    isWriting: isSaving || (refused === undefined && ready === undefined),
    trouble: failure ?? (refused === undefined ? undefined : exportRefusals[refused.reason]),
    write,
  }
}

type Issue = {
  readonly dated: DatedReport
  readonly bytes: Uint8Array
  readonly format: ExportFormat
}

/** Writes the bytes where the analyst says, and notes it. Answers with a sentence about what went wrong. */
async function issued(
  { hands, bridge, assessmentId, onExported }: ExportSetting,
  { dated, bytes, format }: Issue,
): Promise<string | undefined> {
  const issuable = await mayIssue(hands, assessmentId)
  if (!issuable.ok) return issueRefusals[issuable.reason]
  const target = await bridge.chooseSaveTarget(suggestedName(dated.report.title, format))
  if (target === undefined) return undefined
  const written = await writeExport(bridge, target, bytes)
  if (!written.ok) return writeRefusals[written.reason]
  const noted = await noteExport(hands, { assessmentId, ...dated, format, fileName: target.name, bytes })
  onExported({
    ...{ name: target.name, path: written.value.path, handle: target.handle },
    isNoted: noted.ok,
  })
  return undefined
}

type DatedReport = { readonly report: Report; readonly deed: number }

/** The report, and the last deed it surely knows of. */
async function datedReport(
  hands: Hands,
  assessmentId: AssessmentId,
  signal: AbortSignal,
): Promise<Result<DatedReport, ExportRefusal>> {
  const deed = await lastDeedOf(hands.store.db)
  const report = await reportFor(hands, assessmentId, { signal })
  return report.ok ? succeed({ report: report.value, deed }) : report
}

type Question<Value> = (
  signal: AbortSignal,
) => Promise<
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: ExportRefusal }
>

/** Asks again whenever the question changes; an answer to an older question is dropped and its work stopped. */
function useAsked<Value>(question: Question<Value> | undefined): Outcome<Value> {
  const [answered, setAnswered] = useState<{
    readonly to: Question<Value>
    readonly outcome: Outcome<Value>
  }>()
  useEffect(() => {
    if (question === undefined) return undefined
    const stop = new AbortController()
    void question(stop.signal).then((result) => {
      if (stop.signal.aborted) return
      const outcome: Outcome<Value> = result.ok
        ? { kind: 'there', value: result.value }
        : { kind: 'refused', reason: result.reason }
      setAnswered({ to: question, outcome })
    })
    return () => {
      stop.abort()
    }
  }, [question])
  return question !== undefined && answered?.to === question ? answered.outcome : { kind: 'underway' }
}

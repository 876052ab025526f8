import { passagesIn } from '#domain/assessment/mentions'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { ExportFormat, WrittenExport } from '#domain/assessment/written-export'
import { added } from '#domain/case/changes'
import type { Report } from '#domain/export/report'
import { succeed, type Result } from '#domain/result'
import type { Hands } from '#renderer/actions/hands'
import { make } from '#renderer/actions/make'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { DeedRefusal } from '#renderer/storage/case-store'
import { sha256Of } from '#renderer/storage/sha256'

/** What was written where, of which state of the assessment. */
export type ExportNote = {
  readonly assessmentId: AssessmentId
  readonly report: Pick<Report, 'title' | 'blocks'>
  readonly format: ExportFormat
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The last deed the report knew of. */
  readonly deed: number
}

/** Notes that an assessment went out as a file. The file is out of reach, so undo does not walk this back. */
export async function noteExport(
  { store, now, newId }: Hands,
  { assessmentId, report, format, fileName, bytes, deed }: ExportNote,
): Promise<Result<WrittenExport, DeedRefusal>> {
  const sha256 = await sha256Of(new Uint8Array(bytes))
  return make<WrittenExport, DeedRefusal>(store, () => {
    const made: WrittenExport = {
      ...{ id: newId(), assessmentId, title: report.title, format, fileName, sha256, deed },
      passages: passagesIn(report.blocks),
      writtenAt: now(),
    }
    const label = `Exported ${report.title} as ${fileName}`
    return Promise.resolve(succeed({ label, changes: added('exports', made), made, isNote: true }))
  })
}

/** The number of the last deed, which whatever is read now knows of. */
export async function lastDeedOf(db: CaseDatabase): Promise<number> {
  return (await db.canary.get('canary'))?.sequence ?? 0
}

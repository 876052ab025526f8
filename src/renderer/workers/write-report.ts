import { reportOf, type ReportMaterial } from '#domain/export/report-of'
import type { Report } from '#domain/export/report'
import { writeDocx } from '#renderer/formats/write-docx'
import { writeHtml } from '#renderer/formats/write-html'
import { writeMarkdown } from '#renderer/formats/write-markdown'
import { writePrintPage } from '#renderer/formats/write-print-page'

/** What a report can be written as; a print page is what a PDF is printed from. */
export type WrittenForm = 'html' | 'markdown' | 'docx' | 'print-page'

/** What is asked of the one who writes: to make the report, or to write it in a form. */
export type WritingTask =
  | { readonly kind: 'make'; readonly material: ReportMaterial }
  | { readonly kind: 'write'; readonly report: Report; readonly form: WrittenForm }

/** What comes back: a report for `make`, UTF-8 or packed bytes for `write`. */
export type WritingOutcome =
  | { readonly kind: 'made'; readonly report: Report }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }

/** Does one task. */
export async function doWriting(task: WritingTask): Promise<WritingOutcome> {
  if (task.kind === 'make') return { kind: 'made', report: reportOf(task.material) }
  return { kind: 'written', bytes: await bytesOf(task.report, task.form) }
}

async function bytesOf(report: Report, form: WrittenForm): Promise<Uint8Array> {
  switch (form) {
    case 'html':
      return new TextEncoder().encode(writeHtml(report))
    case 'markdown':
      return new TextEncoder().encode(writeMarkdown(report))
    case 'print-page':
      return new TextEncoder().encode(writePrintPage(report))
    case 'docx':
      return writeDocx(report)
  }
}

import type { AssessmentId } from '#domain/assessment/assessment'
import type { DocumentBody, Sha256, SourceDocument } from '#domain/document/source-document'
import { passagesIn } from '#domain/assessment/mentions'
import type { ExportFormat } from '#domain/assessment/written-export'
import type { ReportMaterial } from '#domain/export/report-of'
import type { Report } from '#domain/export/report'
import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, SaveTarget, WriteRefusal } from '#preload/bridge'
import type { Hands } from '#renderer/actions/hands'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'
import { assessmentById, caseOf } from '#renderer/storage/reads-case'
import { evidenceOnHighlights } from '#renderer/storage/reads-claims'
import { sourcesOf } from '#renderer/storage/reads-documents'
import { passagesByIds } from '#renderer/storage/reads-highlights'
import {
  makeReport,
  writeReport,
  type WritingOrder,
  type WritingRefusal,
} from '#renderer/workers/export-room'

/** Why there is nothing to export. The case is as it was. */
export type ExportRefusal = 'no-such-assessment' | 'printing-failed' | WritingRefusal

/** What the analyst looks at before a file is written. */
export type ExportPreview =
  /** A page of ours; `close-to-word` where the file is a Word document, `print` where the host prints it itself. */
  | { readonly kind: 'page'; readonly html: string; readonly as: 'itself' | 'close-to-word' | 'print' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

/** An export that is ready: its preview, and the very bytes that will be written. */
export type ExportDraft = {
  readonly format: ExportFormat
  readonly preview: ExportPreview
  /** Undefined where the host cannot make the file: a browser prints, it writes no PDF. */
  readonly bytes: Uint8Array | undefined
}

/** Gathers what an assessment rests on and makes the report of it. */
export async function reportFor(
  { store, now }: Pick<Hands, 'store' | 'now'>,
  assessmentId: AssessmentId,
  order: WritingOrder,
): Promise<Result<Report, ExportRefusal>> {
  const material = await gather(store, assessmentId)
  return material.ok ? makeReport({ ...material.value, writtenAt: now() }, order) : material
}

async function gather(
  store: CaseStore,
  assessmentId: AssessmentId,
): Promise<Result<Omit<ReportMaterial, 'writtenAt'>, 'no-such-assessment'>> {
  const { db } = store
  const [whole, assessment] = await Promise.all([caseOf(db), assessmentById(db, assessmentId)])
  if (whole === undefined || assessment === undefined) return refuse('no-such-assessment')
  const ids = passagesIn(assessment.blocks)
  const passages = [...(await passagesByIds(db, ids)).values()]
  const cited = await evidenceOnHighlights(db, ids)
  const documents = [...new Map(passages.map(({ document }) => [document.id, document])).values()]
  return succeed({
    case: whole,
    assessment,
    documents,
    bodies: await bodiesOf(store, documents),
    highlights: passages.map(({ highlight }) => highlight),
    sources: await sourcesOf(db),
    claims: [...new Map(cited.map(({ claim }) => [claim.id, claim])).values()],
    evidence: cited.map(({ evidence }) => evidence),
  })
}

/** A body that cannot be read is left out: its quotations then count as unverified. */
async function bodiesOf(
  store: CaseStore,
  documents: readonly SourceDocument[],
): Promise<ReadonlyMap<Sha256, DocumentBody>> {
  const hashes = [...new Set(documents.map((document) => document.bodyHash))]
  const read = await Promise.all(hashes.map(async (hash) => [hash, await readBody(store, hash)] as const))
  return new Map(read.flatMap(([hash, body]) => (body.ok ? [[hash, body.value] as const] : [])))
}

/** Writes a report in a format, with what is shown of it before it goes to a file. */
export async function draftFor(
  { bridge, report }: { readonly bridge: Pick<Bridge, 'printToPdf'>; readonly report: Report },
  format: ExportFormat,
  order: WritingOrder,
): Promise<Result<ExportDraft, ExportRefusal>> {
  if (format === 'pdf') return printed({ bridge, report }, order)
  const bytes = await writeReport(report, format, order)
  if (!bytes.ok) return bytes
  if (format === 'markdown')
    return succeed({ format, bytes: bytes.value, preview: { kind: 'text', text: textOf(bytes.value) } })
  const page = format === 'html' ? bytes : await writeReport(report, 'html', order)
  if (!page.ok) return page
  const as = format === 'html' ? 'itself' : 'close-to-word'
  return succeed({ format, bytes: bytes.value, preview: { kind: 'page', html: textOf(page.value), as } })
}

async function printed(
  { bridge, report }: { readonly bridge: Pick<Bridge, 'printToPdf'>; readonly report: Report },
  order: WritingOrder,
): Promise<Result<ExportDraft, ExportRefusal>> {
  const page = await writeReport(report, 'print-page', order)
  if (!page.ok) return page
  const html = textOf(page.value)
  const pdf = await bridge.printToPdf(html)
  if (order.signal.aborted) return refuse('cancelled')
  if (pdf.ok) return succeed({ format: 'pdf', bytes: pdf.value, preview: { kind: 'pdf', bytes: pdf.value } })
  if (pdf.reason === 'failed') return refuse('printing-failed')
  return succeed({ format: 'pdf', bytes: undefined, preview: { kind: 'page', html, as: 'print' } })
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Writes an export to the place the analyst chose; a file that was there survives a failure. */
export function writeExport(
  bridge: Pick<Bridge, 'writeTarget'>,
  target: SaveTarget,
  bytes: Uint8Array,
): Promise<Result<{ readonly path: string }, WriteRefusal>> {
  return bridge.writeTarget(target.handle, bytes)
}

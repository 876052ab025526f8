import type { DocumentId, ImportWarning, Sha256 } from '#domain/document/source-document'
import { slowestDrive } from '#domain/import/slowest-drive'
import { deepestPart, largestFile, type ImportRefusal, type Part } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { unshared } from '#domain/unshared'
import { markProgress, meet, settle, withoutAid, type Queued, type Run } from '#renderer/actions/import-run'
import { firstAnswer } from '#renderer/workers/first-answer'
import type { IncomingFile } from '#renderer/actions/incoming-files'
import { documentsOfOriginals } from '#renderer/storage/reads-documents'
import { sha256Of } from '#renderer/storage/sha256'
import type { TakenDocument } from '#renderer/workers/take-in'

/**
 * Reads one file, which becomes a document with the next batch; files inside of it are queued. Answers with the file
 * as it turned out to be, and why it did not come in where it did not.
 */
export async function bring(
  run: Run,
  queued: Queued,
): Promise<{ readonly queued: Queued; readonly refusal: ImportRefusal | undefined }> {
  const opened = await fetched(run, queued.file.open(), 0)
  if (!opened.ok) return { queued, refusal: opened.reason }
  const { size, bytes } = opened.value
  const measured: Queued = { ...queued, file: { ...queued.file, size } }
  if (size > largestFile) return { queued: measured, refusal: 'too-large' }
  const read = await fetched(run, bytes(), size)
  if (!read.ok) return { queued: measured, refusal: read.reason }
  const originalHash = await sha256Of(unshared(read.value))
  const known = await documentOf(run, originalHash)
  if (known !== undefined) {
    settle(run, measured, { state: 'refused', reason: 'already-in-case', documentId: known })
    return { queued: measured, refusal: undefined }
  }
  const taken = await takeIn(run, measured, { bytes: read.value, originalHash })
  return { queued: measured, refusal: taken.ok ? undefined : taken.reason }
}

/** What a disk gives. One that hangs, as a network drive may, is not waited for without end, nor once the import is cancelled. */
async function fetched<Value>(
  run: Run,
  asked: Promise<Result<Value, ImportRefusal>>,
  size: number,
): Promise<Result<Value, ImportRefusal>> {
  const { silence = 60_000 } = run.hands
  // Of one disk the host asks one file at a time: those that were asked for before go first.
  run.fetching += size
  const limit = (run.isSilent ? silence / 10 : silence) + run.fetching / slowestDrive
  const answer = await firstAnswer(() => asked, { signal: run.aborting.signal, limit }).finally(() => {
    run.fetching -= size
  })
  run.isSilent = answer === 'not-answering'
  return answer === 'not-answering' || answer === 'cancelled' ? refuse(answer) : answer
}

/** The document that has these bytes already. What was undone meanwhile does not count. */
async function documentOf(run: Run, hash: Sha256): Promise<DocumentId | undefined> {
  if (!run.known.has(hash)) return undefined
  const [present] = await documentsOfOriginals(run.hands.store.db, [hash])
  return present?.id
}

async function takeIn(
  run: Run,
  queued: Queued,
  { bytes, originalHash }: { readonly bytes: Uint8Array; readonly originalHash: Sha256 },
): Promise<Result<undefined, ImportRefusal>> {
  const wanted = { bytes, originalHash, fileName: queued.file.name, ...queued.aid }
  const taken = await run.hands.readingRoom.read(wanted, run.aborting.signal, (progress) => {
    markProgress(run, queued, progress)
  })
  if (!taken.ok) return taken
  const isTooDeep = taken.value.parts.length > 0 && queued.depth >= deepestPart
  const document = isTooDeep ? cutOff(taken.value.document) : taken.value.document
  if (isTooDeep && document === undefined) return refuse('nested-too-deep')
  const parts = isTooDeep ? [] : taken.value.parts
  const id = document === undefined ? undefined : makeReady(run, queued, { bytes, document })
  queueParts(run, queued, { parts, partOf: id ?? queued.partOf })
  if (document === undefined) settle(run, queued, { state: 'opened', parts: parts.length })
  return succeed(undefined)
}

/** A document of which the files in it are left out, as they lie too many containers deep. */
function cutOff(document: TakenDocument | undefined): TakenDocument | undefined {
  if (document === undefined) return undefined
  const warnings = new Set<ImportWarning>([...document.reading.warnings, 'nested-too-deep'])
  return { ...document, reading: { ...document.reading, warnings: [...warnings] } }
}

function makeReady(
  run: Run,
  queued: Queued,
  { bytes, document }: { readonly bytes: Uint8Array; readonly document: TakenDocument },
): DocumentId {
  const { reading, originalHash, body, layout } = document
  const { at, file, partOf, depth } = queued
  const folder = depth === 0 ? folderOf(file.path) : undefined
  const id = run.hands.newId<'document'>()
  const files = [{ sha256: originalHash, bytes }, body, ...(layout === undefined ? [] : [layout])]
  run.ready.push({
    at,
    id,
    fileName: file.name,
    size: bytes.length,
    originalHash,
    bodyHash: body.sha256,
    reading,
    files,
    queued: withoutAid(queued),
    ...(folder === undefined ? {} : { folder }),
    ...(layout === undefined ? {} : { layoutHash: layout.sha256 }),
    ...(partOf === undefined ? {} : { partOf }),
  })
  run.waiting += files.reduce((sum, blob) => sum + blob.bytes.length, 0)
  return id
}

/** The folder of a path inside what was given; none for a file given by itself. */
function folderOf(path: string): string | undefined {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return end > 0 ? path.slice(0, end) : undefined
}

/** Files found inside a file are files of the import of their own, and are read like any other. */
function queueParts(
  run: Run,
  { file, depth }: Queued,
  { parts, partOf }: { readonly parts: readonly Part[]; readonly partOf: DocumentId | undefined },
): void {
  if (parts.length === 0) return
  const found = parts.map(({ fileName, bytes, refusal }): Omit<Queued, 'at'> => {
    const part: IncomingFile = {
      name: fileName.replace(/^.*[/\\]/, ''),
      path: `${file.path} › ${fileName}`,
      size: bytes.length,
      open: () =>
        Promise.resolve(
          refusal === undefined
            ? succeed({ size: bytes.length, bytes: () => Promise.resolve(succeed(bytes)) })
            : refuse(refusal),
        ),
    }
    return { file: part, depth: depth + 1, partOf }
  })
  meet(run, found, 'inner')
}

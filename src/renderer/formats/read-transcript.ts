import type { DocumentBody } from '#domain/document/source-document'
import type { FileReading, ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { BlockBuilder } from '#renderer/formats/block-builder'
import { decodeText } from '#renderer/formats/decode-text'
import { readText } from '#renderer/formats/read-text'
import type { FileToRead } from '#renderer/formats/readers'
import { readCues, type Cue } from '#renderer/formats/transcript-cues'

/** Subtitles or a transcript: every cue is a block that knows its time and who speaks. */
export function readTranscript(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  return Promise.resolve(read(file))
}

function read({ bytes, encoding }: FileToRead): Result<FileReading, ImportRefusal> {
  const decoded = decodeText(bytes, { chosen: encoding })
  if (!decoded.ok) return decoded
  const { text, decoding, warnings } = decoded.value
  const cues = readCues(text)
  const body = cues.length === 0 ? readText(text) : bodyOf(cues)
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(body.text)) return refuse('no-readable-text')
  const damage = cues.length === 0 ? (['damaged-in-part'] as const) : []
  const reading = {
    format: 'transcript',
    body,
    stated: {},
    decoding,
    warnings: [...warnings, ...damage],
  } as const
  return succeed({ reading, parts: [] })
}

function bodyOf(cues: readonly Cue[]): DocumentBody {
  const builder = new BlockBuilder()
  for (const { from, to, speaker, text } of cues) {
    builder.begin({ kind: 'cue', from, to, ...(speaker === '' ? {} : { speaker }) })
    builder.write(text)
  }
  return builder.finish()
}

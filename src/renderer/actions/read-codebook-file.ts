import { refuse, type Result } from '#domain/result'
import type { ExchangedTag } from '#domain/tag/codebook-exchange'
import { decodeText } from '#renderer/formats/decode-text'
import { readCodebookTable } from '#renderer/formats/read-codebook-table'
import { readQdc, type CodebookFileRefusal } from '#renderer/formats/read-qdc'

/** Reads the codebook of another program: REFI-QDA (.qdc, .qde), or a table (CSV, TSV). */
export function readCodebookFile(bytes: Uint8Array): Result<readonly ExchangedTag[], CodebookFileRefusal> {
  const decoded = decodeText(bytes, { chosen: undefined, declared: undefined })
  if (!decoded.ok) return refuse('not-a-codebook')
  const { text } = decoded.value
  return /^\s*</.test(text.replace(/^\ufeff/, '')) ? readQdc(text) : readCodebookTable(text)
}

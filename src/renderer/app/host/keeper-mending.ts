import { encodeLedger, salvageLedger } from '#domain/ledger'
import { refuse, succeed, type Result } from '#domain/result'
import type { JournalLine, StoreRefusal } from '#preload/bridge'
import { readWhole, writeWhole, type Folder } from '#renderer/app/host/keeper-files'

/** Every whole line of a damaged journal. */
export async function salvagedLines(folder: Folder): Promise<readonly JournalLine[]> {
  const bytes = await readWhole(folder, 'journal.log')
  const decoder = new TextDecoder()
  return salvageLedger(bytes).map(({ sequence, hash, jsonStart, jsonEnd }) => ({
    sequence,
    hash,
    json: decoder.decode(bytes.subarray(jsonStart, jsonEnd)),
  }))
}

/** Puts a mended journal in the place of the damaged one, of which a copy is kept first. */
export async function replaceJournal(
  folder: Folder,
  lines: readonly JournalLine[],
): Promise<Result<undefined, StoreRefusal>> {
  const encoder = new TextEncoder()
  const encoded = encodeLedger(lines.map((line) => ({ ...line, json: encoder.encode(line.json) })))
  if (encoded === undefined) return refuse('out-of-order')
  const quarantine = await folder.folder('quarantine')
  const kept = (await quarantine.names()).length
  await writeWhole(quarantine, `journal.log.damaged-${kept + 1}`, await readWhole(folder, 'journal.log'))
  await writeWhole(folder, 'journal.log', joined(encoded))
  return succeed(undefined)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

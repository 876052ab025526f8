import { fileNameFrom } from '#domain/export/file-name'
import { refuse, succeed, type Result } from '#domain/result'
import type { Tag } from '#domain/tag/tag'
import type { Bridge } from '#preload/bridge'
import { writeCodebookTable } from '#renderer/formats/write-codebook-table'
import { writeQdc } from '#renderer/formats/write-qdc'

/** Why a codebook was not written. */
export type WriteCodebookRefusal = 'nothing' | 'not-written'

/** What to write, in which format, and the name of the case it is of. */
export type WriteCodebookWish = {
  readonly tags: readonly Tag[]
  readonly format: 'qdc' | 'csv'
  readonly name: string
}

/** Writes the codebook where the analyst chooses; answers with the name of the file, undefined where none was chosen. */
export async function writeCodebook(
  bridge: Pick<Bridge, 'chooseSaveTarget' | 'writeTarget'>,
  { tags, format, name }: WriteCodebookWish,
): Promise<Result<string, WriteCodebookRefusal> | undefined> {
  const text = format === 'qdc' ? writeQdc(tags) : writeCodebookTable(tags)
  if (text === undefined || tags.length === 0) return refuse('nothing')
  const target = await bridge.chooseSaveTarget(fileNameFrom(`${name} codebook`, format))
  if (target === undefined) return undefined
  const written = await bridge.writeTarget(target.handle, new TextEncoder().encode(text))
  return written.ok ? succeed(target.name) : refuse('not-written')
}

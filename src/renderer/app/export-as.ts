import type { ExportTable } from '#domain/export/table'
import { fileNameFrom } from '#domain/export/file-name'
import { succeed, type Result } from '#domain/result'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { stillFile, stillOf, type Picture } from '#renderer/app/save-picture'
import { tableFile } from '#renderer/app/save-table'
import { exportAsWords } from '#renderer/app/wording'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'

/** What a room can write: a table, a picture, or both; each is only made when it is asked for. */
export type Exported = {
  readonly table?: () => ExportTable
  readonly picture?: () => Omit<Picture, 'drawnAt'> | undefined
}

/** Writes what a room shows where the analyst chooses, and says what became of it. Nothing chosen, nothing said. */
export async function exportAs(frame: Frame, kind: ExportKind, exported: Exported): Promise<void> {
  const { bridge, deeds, data } = frame
  const made = draftOf(frame, kind, exported)
  if (made === undefined) {
    deeds.say(exportAsWords.nothingToDraw)
    return
  }
  const target = await bridge.chooseSaveTarget(
    fileNameFrom(`${data.theCase?.name ?? ''} ${made.title}`, kind),
  )
  if (target === undefined) return
  const bytes = await made.bytes()
  const written = bytes.ok ? await bridge.writeTarget(target.handle, bytes.value) : bytes
  if (!written.ok) {
    deeds.say(written.reason === 'too-large' ? exportAsWords.tooLarge : exportAsWords.notWritten)
    return
  }
  const show = { label: exportAsWords.showInFolder, run: () => void bridge.revealTarget(target.handle) }
  deeds.say(exportAsWords.written(target.name), bridge.host === 'electron' ? [show] : [])
}

type Draft = {
  readonly title: string
  readonly bytes: () => Promise<Result<Uint8Array, 'too-large'>>
}

function draftOf({ session }: Frame, kind: ExportKind, exported: Exported): Draft | undefined {
  if (kind === 'csv' || kind === 'xlsx') {
    const table = exported.table?.()
    if (table === undefined) return undefined
    return { title: table.title, bytes: async () => succeed(await tableFile(table, kind)) }
  }
  const picture = exported.picture?.()
  if (picture === undefined) return undefined
  const still = stillOf({ ...picture, drawnAt: session.hands.now() })
  return { title: picture.title, bytes: () => stillFile(still, kind) }
}

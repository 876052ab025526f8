import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, GivenFile, ReadRefusal } from '#preload/bridge'

/** A file on its way in, wherever it comes from; its bytes are fetched when its turn comes. */
export type IncomingFile = {
  readonly name: string
  /** Path inside a folder that was given, or the name. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly bytes: () => Promise<Result<Uint8Array, ImportRefusal>>
}

/** How much of a dropped folder is walked. */
const folderLimits = { files: 10_000, depth: 16 }

/** Files the host gave: by dialog, by command line, by a second start. */
export function filesGiven(
  bridge: Pick<Bridge, 'readGiven'>,
  given: readonly GivenFile[],
): readonly IncomingFile[] {
  return given.map((file) => ({
    name: file.name,
    path: file.path,
    size: file.size,
    bytes: async () => {
      const bytes = await bridge.readGiven(file.handle)
      return bytes.ok ? bytes : refuse(asImportRefusal(bytes.reason))
    },
  }))
}

/**
 * Files and folders dropped on the window. Must be called while the drop event is handled, as the list is empty
 * afterwards; the folders are walked later, without their hidden files.
 */
export async function filesDropped(items: Iterable<DataTransferItem>): Promise<readonly IncomingFile[]> {
  const dropped = Array.from(items, (item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const loose = dropped.flatMap(({ entry, file }) => (entry === null && file !== null ? [file] : []))
  const walked = await walk(dropped.flatMap(({ entry }) => entry ?? []))
  return [...walked, ...loose.map((file) => incomingFile(file, file.name))]
}

/** Text from the clipboard as a file of its own, named after its first words and the moment (ISO 8601 instant). */
export function filePasted(text: string, now: string): IncomingFile {
  const bytes = new TextEncoder().encode(text)
  const moment = `${now.slice(0, 10)} ${now.slice(11, 19).replaceAll(':', '.')}`
  const name = `${['Pasted text', firstWords(text), moment].filter(Boolean).join(' – ')}.txt`
  return { name, path: name, size: bytes.length, bytes: () => Promise.resolve(succeed(bytes)) }
}

/** The beginning of a text, without what no file name may hold, cut at a word. */
function firstWords(text: string, length = 40): string {
  const line = text
    .slice(0, 400)
    .replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (line.length <= length) return line
  const space = line.lastIndexOf(' ', length)
  return `${line.slice(0, space < length / 2 ? length : space)}…`
}

function asImportRefusal(reason: ReadRefusal): ImportRefusal {
  return reason === 'not-permitted' || reason === 'failed' ? 'not-allowed' : reason
}

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly IncomingFile[]> {
  const found: IncomingFile[] = []
  let level = entries
  for (let depth = 0; depth <= folderLimits.depth && level.length > 0; depth += 1) {
    const below: FileSystemEntry[] = []
    for (const entry of level) {
      if (found.length >= folderLimits.files) return found
      if (isFileEntry(entry)) found.push(await incomingFrom(entry))
      else if (isFolderEntry(entry)) below.push(...(await entriesIn(entry)))
    }
    level = below.filter(({ name }) => !name.startsWith('.'))
  }
  return found
}

async function incomingFrom(entry: FileSystemFileEntry): Promise<IncomingFile> {
  const path = entry.fullPath.replace(/^\//, '')
  const file = await fileOf(entry)
  if (file !== undefined) return incomingFile(file, path)
  return { name: entry.name, path, size: 0, bytes: () => Promise.resolve(refuse('file-gone')) }
}

/** A file without a place in the file system, such as one dragged out of another program, comes without an entry. */
function incomingFile(file: File, path: string): IncomingFile {
  return {
    name: file.name,
    path,
    size: file.size,
    bytes: async () => {
      try {
        return succeed(new Uint8Array(await file.arrayBuffer()))
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
        return refuse(error.name === 'NotFoundError' ? 'file-gone' : 'not-allowed')
      }
    },
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(undefined)
    })
  })
}

/** A folder's reader answers in portions until an empty one; a folder that cannot be read counts as empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([])
      })
    })
    all.push(...portion)
    if (portion.length === 0 || all.length >= folderLimits.files) return all
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

import { asPage, pageOfFolder } from '#domain/import/page-folder'
import { mostFiles, type ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, GivenFile, ReadRefusal } from '#preload/bridge'

/** A file on its way in, wherever it comes from; it is opened and its bytes are fetched when its turn comes. */
export type IncomingFile = {
  readonly name: string
  /** Path inside a folder that was given, or the name. */
  readonly path: string
  /** Bytes; undefined where that is not known before it is opened. */
  readonly size: number | undefined
  readonly open: () => Promise<Result<OpenedFile, ImportRefusal>>
}

/** A file whose turn has come. */
export type OpenedFile = {
  /** Bytes. */
  readonly size: number
  readonly bytes: () => Promise<Result<Uint8Array, ImportRefusal>>
}

/** Files on their way: all known at once, or met one by one while a folder is walked. */
export type Intake = Iterable<IncomingFile> | AsyncIterable<IncomingFile>

/** How much of a dropped folder is walked. */
const folderLimits = { files: mostFiles, depth: 16 }

/** Files the host gave: by dialog, by command line, by a second start. */
export function filesGiven(
  bridge: Pick<Bridge, 'readGiven'>,
  given: readonly GivenFile[],
): readonly IncomingFile[] {
  const files = given.map((file): IncomingFile => {
    const bytes = async () => {
      const read = await bridge.readGiven(file.handle)
      return read.ok ? read : refuse(asImportRefusal(read.reason))
    }
    return {
      name: file.name,
      path: file.path,
      size: file.size,
      open: () => Promise.resolve(succeed({ size: file.size, bytes })),
    }
  })
  return files.length < mostFiles ? files : [...files, refused(tooMany, 'too-many-files')]
}

/** What stands in the list of an import for the files that were left. */
const tooMany = '…'

/**
 * Files and folders dropped on the window. Must be called while the drop event is handled, as the list is empty
 * afterwards; the folders are walked later, without their hidden files.
 */
export function filesDropped(items: Iterable<DataTransferItem>): AsyncIterable<IncomingFile> {
  const dropped = Array.from(items, (item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const loose = dropped.flatMap(({ entry, file }) => (entry === null && file !== null ? [file] : []))
  return walkAll(
    dropped.flatMap(({ entry }) => entry ?? []),
    loose.map((file) => looseFile(file)),
  )
}

/** Text from the clipboard as a file of its own, named after its first words and the moment (ISO 8601 instant). */
export function filePasted(text: string, now: string): IncomingFile {
  const bytes = new TextEncoder().encode(text)
  const moment = `${now.slice(0, 10)} ${now.slice(11, 19).replaceAll(':', '.')}`
  const name = `${['Pasted text', firstWords(text), moment].filter(Boolean).join(' – ')}.txt`
  const size = bytes.length
  const opened = { size, bytes: () => Promise.resolve(succeed(bytes)) }
  return { name, path: name, size, open: () => Promise.resolve(succeed(opened)) }
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
  if (reason === 'changed') return 'changed-while-read'
  return reason === 'not-permitted' || reason === 'failed' ? 'not-allowed' : reason
}

/** A file of which it is known that it will not be read. */
function refused(path: string, reason: ImportRefusal): IncomingFile {
  return { name: path, path, size: undefined, open: () => Promise.resolve(refuse(reason)) }
}

async function* walkAll(
  entries: readonly FileSystemEntry[],
  loose: readonly IncomingFile[],
): AsyncGenerator<IncomingFile> {
  const folders = entries.filter((entry) => isFolderEntry(entry))
  // All are asked at once, so that those on a disk that hangs are waited for together.
  const walking: Walking = {
    begun: new Map(folders.map((folder) => [folder, begin(folder)])),
    silent: new Set(),
  }
  let count = 0
  for await (const file of walk(asPortion(entries), 0, walking)) {
    if (count >= folderLimits.files) {
      yield refused(tooMany, 'too-many-files')
      break
    }
    count += 1
    yield file
  }
  yield* loose
}

/** What is known while dropped folders are walked: what they were asked, and which did not answer. */
type Walking = { readonly begun: ReadonlyMap<FileSystemEntry, Begun>; readonly silent: Set<string> }

/** A folder that was asked for its first portion. */
type Begun = { readonly reader: FileSystemDirectoryReader; readonly first: ReturnType<typeof nextPortion> }

function begin(folder: FileSystemDirectoryEntry): Begun {
  const reader = folder.createReader()
  return { reader, first: nextPortion(reader) }
}

/**
 * Folder by folder, in portions, so that a large one is never in memory as a whole. What lies beside a page that was saved
 * complete waits until it is known whether the page is there, and is left out then.
 */
async function* walk(
  portions: AsyncIterable<Portion>,
  depth: number,
  walking: Walking,
): AsyncGenerator<IncomingFile> {
  const pages = new Set<string>()
  const waiting: { readonly folder: FileSystemDirectoryEntry; readonly page: string }[] = []
  for await (const entries of portions) {
    for (const entry of entries) {
      if ('open' in entry) {
        yield entry
        continue
      }
      const page = isFolderEntry(entry) ? pageOfFolder(entry.name) : asPage(entry.name)
      if (isFileEntry(entry)) yield incomingFrom(entry)
      if (isFileEntry(entry) && page !== undefined) pages.add(page)
      if (!isFolderEntry(entry) || depth >= folderLimits.depth) continue
      if (page !== undefined) waiting.push({ folder: entry, page })
      else yield* walk(portionsOf(entry, walking), depth + 1, walking)
    }
  }
  for (const { folder, page } of waiting) {
    if (!pages.has(page)) yield* walk(portionsOf(folder, walking), depth + 1, walking)
  }
}

/** What lies in a folder, a part at a time; a part may be what is told of a folder that does not answer. */
type Portion = readonly (FileSystemEntry | IncomingFile)[]

/** A folder on a disk that hangs is waited for so long, in milliseconds. */
const longestSilence = 60_000

/** Where one folder did not answer, no other of the same dropped folder is asked any more. */
async function* portionsOf(
  folder: FileSystemDirectoryEntry,
  { begun, silent }: Walking,
): AsyncGenerator<Portion> {
  const path = folder.fullPath.replace(/^\//, '')
  const root = path.replace(/\/.*$/s, '')
  const asked = silent.has(root) ? undefined : (begun.get(folder) ?? begin(folder))
  for (let next = asked?.first; next !== undefined; next = asked && nextPortion(asked.reader)) {
    const portion = await next
    if (portion === 'not-answering') break
    if (portion.length === 0) return
    yield portion.filter(({ name }) => !name.startsWith('.'))
  }
  silent.add(root)
  yield [refused(path, 'not-answering')]
}

async function* asPortion(entries: readonly FileSystemEntry[]): AsyncGenerator<Portion> {
  yield await Promise.resolve(entries)
}

/** A folder's reader answers in portions until an empty one; a folder that cannot be read counts as empty. */
function nextPortion(
  reader: FileSystemDirectoryReader,
): Promise<readonly FileSystemEntry[] | 'not-answering'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('not-answering')
    }, longestSilence)
    const answer = (entries: readonly FileSystemEntry[]) => {
      clearTimeout(timer)
      resolve(entries)
    }
    reader.readEntries(answer, () => {
      answer([])
    })
  })
}

function incomingFrom(entry: FileSystemFileEntry): IncomingFile {
  return {
    name: entry.name,
    path: entry.fullPath.replace(/^\//, ''),
    size: undefined,
    open: async () => {
      const file = await fileOf(entry)
      if (file === undefined) return refuse('file-gone')
      return succeed({ size: file.size, bytes: () => bytesOf(file, () => fileOf(entry)) })
    },
  }
}

/** A file without a place in the file system, such as one dragged out of another program, comes without an entry. */
function looseFile(file: File): IncomingFile {
  const bytes = () => bytesOf(file, () => Promise.resolve(file))
  return {
    name: file.name,
    path: file.name,
    size: file.size,
    open: () => Promise.resolve(succeed({ size: file.size, bytes })),
  }
}

/** The bytes of a file as it was when it was opened; an engine refuses to read one that has changed since. */
async function bytesOf(
  file: File,
  anew: () => Promise<File | undefined>,
): Promise<Result<Uint8Array, ImportRefusal>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    const now = await anew()
    if (now === undefined || error.name === 'NotFoundError') return refuse('file-gone')
    const isSame = now.size === file.size && now.lastModified === file.lastModified
    return refuse(isSame ? 'not-allowed' : 'changed-while-read')
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(undefined)
    })
  })
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
